import { pythonDockerfile } from '../../../../src/packaging/languages/python/dockerfile.ts';
import { pythonLambdaDockerfile } from '../../../../src/packaging/languages/python/lambda-dockerfile.ts';
import { manifestOf } from '../../../../src/packaging/languages/python/manifest.ts';
import { filesOf, moduleFolders } from '../../../../src/packaging/languages/python/program-stage.ts';
import type { PythonProgram } from '../../../../src/packaging/languages/python/properties.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** What differs from a program that is one file, `job.py`. */
export interface Given {
  readonly own?: PythonProgram['languageSpecificConfig'];
  readonly properties?: Partial<PythonProgram>;
  readonly entry?: string;
  readonly minor?: number;
}

const requestOf = (
  files: Record<string, string>,
  { own = {}, properties = {}, entry = 'job.py', minor = 12 }: Given,
) => {
  const program = { entryfilePath: entry, languageSpecificConfig: own, ...properties };
  const workspace = fakeWorkspace({ [entry]: '', ...files });
  const manifest = manifestOf(entry, program, workspace);
  const { copied } = filesOf(entry, program, manifest, workspace);
  return { entry, program, manifest, minor, modules: moduleFolders(entry, manifest, workspace), copied };
};

/** Returns the Dockerfile of a program in a folder with these files. */
export const dockerfileOf = (files: Record<string, string>, given: Given = {}): string =>
  pythonDockerfile(requestOf(files, given));

/** Returns the Dockerfile of a function in a folder with these files. */
export const lambdaDockerfileOf = (
  files: Record<string, string>,
  { handlerFunction, ...given }: Given & { readonly handlerFunction?: string } = {},
): string => pythonLambdaDockerfile(requestOf(files, given), handlerFunction);

/** Returns the words of the commands in exec form, in order. */
export const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/^RUN (?:--mount=\S+ )*(\[.*\])$/gm)].map(([, words]) => JSON.parse(words as string));

/** Returns the last stage of a Dockerfile. */
export const lastStage = (text: string): string => text.slice(text.lastIndexOf('FROM '));
