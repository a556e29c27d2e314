import { posix } from 'node:path';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Outcome } from '../../diagnostics/diagnostic.ts';
import { required, text } from '../../schema/shape.ts';
import { normalPath } from '../config-paths.ts';
import { type Artifact, type CodeArtifact, mostUnzippedBytes, mostZippedFiles } from './function-code.ts';
import { lambdaHandler } from './handler.ts';

/** The properties of the packaging `custom-artifact` of a function. */
export const customArtifactProperties = {
  packagePath: required(
    text('A zip file, or a folder that is zipped as it is, relative to the config.', { minLength: 1 }),
  ),
  handler: text(
    'File and function, such as `index.js:handler`, or the form of Lambda, `index.handler`. Without it `index.js:handler` in Node.',
  ),
};

/** A `custom-artifact` as the config has it. */
export interface CustomArtifact {
  readonly packagePath: string;
  readonly handler?: string | undefined;
}

/** The path of `packagePath` in a packaging. */
const at = ['properties', 'packagePath'];

/** Returns the code of a `custom-artifact`, or every diagnostic about its values, with paths that begin at the packaging. */
export const artifactOf = ({ packagePath, handler }: CustomArtifact, runtime: string): Outcome<CodeArtifact> => {
  const found = lambdaHandler(handler, runtime);
  const misplaced = hasToken(packagePath)
    ? [
        errorAt(
          'directives/misplaced',
          at,
          'The path of the code must be known before the stack is deployed, and this value is known only after.',
          'Write the path itself.',
        ),
      ]
    : [];
  const diagnostics = [...misplaced, ...found.diagnostics];
  if (diagnostics.length > 0 || found.value === undefined) return { diagnostics };
  return {
    value: { kind: 'artifact', path: normalPath(packagePath), handlerFiles: found.value.files },
    diagnostics,
  };
};

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;

/** Returns the diagnostics of code that Lambda would refuse, or in which it would not find the handler. */
export const artifactFaults = (
  { path, handlerFiles }: CodeArtifact,
  { kind, files, bytes = 0 }: Artifact,
): Diagnostic[] => {
  const noun = kind === 'folder' ? `The folder "${path}"` : `The zip file "${path}"`;
  const fault = (sentence: string, hint: string, place: readonly string[] = at) =>
    errorAt('packaging/function-code', place, sentence, hint);
  if (files === undefined) return [];
  if (files.length === 0)
    return [fault(`${noun} has no files.`, 'Build the code in a step before this one, or name another folder.')];
  const faults: Diagnostic[] = [];
  if (bytes > mostUnzippedBytes)
    faults.push(
      fault(
        `${noun} has ${megabytes(bytes)} unzipped, and Lambda takes 250 MB.`,
        'Leave out what the function does not read, put large files into a bucket, or make it a batch-job.',
      ),
    );
  if (files.length > mostZippedFiles)
    faults.push(
      fault(
        `${noun} has ${files.length.toLocaleString('en')} files, and ${mostZippedFiles.toLocaleString('en')} can be zipped.`,
        'Bundle the code into fewer files.',
      ),
    );
  const [first] = handlerFiles;
  if (first !== undefined && !handlerFiles.some((file) => files.includes(posix.normalize(file))))
    faults.push(
      fault(
        `${noun} has no file ${handlerFiles.join(', ').replace(/, ([^,]*)$/, ' or $1')}, in which Lambda looks for the handler.`,
        'Correct packagePath or handler: the path in handler is relative to packagePath.',
      ),
    );
  return faults;
};
