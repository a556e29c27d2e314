import { posix } from 'node:path';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import {
  buildpackProperties,
  compiledExtensions,
  entryFileOf,
  extensionOf,
  languageOf,
  withUnused,
} from '../buildpack.ts';
import { normalPath, placeComplaints } from '../config-paths.ts';
import { definePackaging } from '../packaging.ts';
import { publishingActions } from '../publishing.ts';

/** Builds an image from an entry file, by a generated Dockerfile; its language is one of `languages/`. */
export const stacktapeImageBuildpack = definePackaging({
  type: 'stacktape-image-buildpack',
  says: 'Builds the image from an entry file: its dependencies are installed and bundled inside Docker.',
  properties: buildpackProperties,
  example: jobExample(
    `
container:
  packaging:
    type: stacktape-image-buildpack
    properties:
      entryfilePath: path/to/my/batch-job.ts
resources:
  cpu: 2
  memory: 1800
`,
    { name: 'myBatchJob' },
  ),
  iamActions: publishingActions,
  restoresEvents: true,
  image(buildpack, surroundings, platform) {
    const at = ['properties', 'entryfilePath'];
    const language = languageOf(buildpack.entryfilePath);
    const { path, object } = entryFileOf(buildpack.entryfilePath);
    const missing = placeComplaints(surroundings, path, at, {
      kind: 'file',
      code: 'packaging/entry-file',
      noun: 'The entry file',
    });
    if (missing.length) return { diagnostics: missing };
    if (!language) return unknownExtension(path);
    if (object !== undefined) return { diagnostics: [objectOfJob(path, object)] };
    const built = language.image(normalPath(path), buildpack, surroundings, platform);
    return withUnused(language, buildpack, built, surroundings);
  },
});

/** Returns the diagnostic of a job whose entry names an object of its file, as a web application does. */
const objectOfJob = (path: string, object: string): Diagnostic =>
  errorAt(
    'packaging/entry-file',
    ['properties', 'entryfilePath'],
    `A job runs the whole file, and "${object}" of it is never called.`,
    `Write ${path}, and call ${object} at the end of the file.`,
  );

/** True for the name of a Dockerfile: `Dockerfile`, `Dockerfile.prod`, `report.Dockerfile`. */
const isDockerfile = (path: string): boolean =>
  /^(?:docker|container)file(?:[.-][^/]*)?$|\.(?:docker|container)file$/i.test(posix.basename(path));

/** Returns the diagnostic of an entry file whose extension is that of no language. */
const unknownExtension = (path: string): { readonly diagnostics: Diagnostic[] } => {
  const extension = extensionOf(path);
  const known = compiledExtensions.map((one) => `.${one}`).join(', ');
  if (isDockerfile(path))
    return {
      diagnostics: [
        errorAt(
          'packaging/entry-file',
          ['properties', 'entryfilePath'],
          `"${path}" is a Dockerfile, and the buildpack writes one of its own for a source file.`,
          `Write type: custom-dockerfile, with buildContextPath: ${posix.dirname(path) === '.' ? './' : posix.dirname(path)}${/^Dockerfile$/.test(posix.basename(path)) ? '' : ` and dockerfilePath: ${posix.basename(path)}`}.`,
        ),
      ],
    };
  const [sentence, hint] = extension
    ? [`No buildpack knows files that end in ".${extension}".`, `Known are ${known}.`]
    : [
        'The entry file has no extension, which tells the language.',
        `Write it to its end, such as ${path}.ts; known are ${known}.`,
      ];
  return { diagnostics: [errorAt('packaging/entry-file', ['properties', 'entryfilePath'], sentence, hint)] };
};
