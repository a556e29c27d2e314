import { posix } from 'node:path';
import { complaint } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../generated/languages.ts';
import { jobExample } from '../../schema/job-example.ts';
import { buildpackProperties } from '../buildpack.ts';
import { normalPath, placeComplaints } from '../config-paths.ts';
import { definePackaging, noImageYet } from '../packaging.ts';
import { publishingActions } from '../publishing.ts';

/** Languages of the page that no file under `languages/` compiles yet. */
const later: Readonly<Record<string, string>> = {
  py: 'Python',
  java: 'Java',
  go: 'Go',
  rb: 'Ruby',
  php: 'PHP',
  cs: 'C#',
};

/** From an entry file to an image, with no Dockerfile to write. */
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
  image(buildpack, surroundings, platform) {
    const at = ['properties', 'entryfilePath'];
    // `app.py:app` names an object in a Python file.
    const extension = posix
      .extname(buildpack.entryfilePath.replace(/(\.py):\w+$/, '$1'))
      .slice(1)
      .toLowerCase();
    const language = languages.find(({ extensions }) => (extensions as readonly string[]).includes(extension));
    const known = languages.flatMap(({ extensions }) => extensions);
    if (later[extension])
      return {
        value: noImageYet,
        diagnostics: [
          complaint(
            'config/not-yet',
            at,
            `The buildpack does not compile ${later[extension]} yet.`,
            'Use custom-dockerfile with a Dockerfile of your own for now.',
          ),
        ],
      };
    const missing = placeComplaints(surroundings, buildpack.entryfilePath, at, {
      kind: 'file',
      code: 'packaging/entry-file',
      noun: 'The entry file',
    });
    if (missing.length) return { diagnostics: missing };
    if (!language)
      return {
        diagnostics: [
          complaint(
            'packaging/entry-file',
            at,
            extension
              ? `No buildpack knows files that end in ".${extension}".`
              : 'The entry file has no extension, which tells the language.',
            extension
              ? `Known are ${known.map((one) => `.${one}`).join(', ')}.`
              : `Write it to its end, such as ${buildpack.entryfilePath}.ts; known are ${known.map((one) => `.${one}`).join(', ')}.`,
          ),
        ],
      };
    return language.image(normalPath(buildpack.entryfilePath), buildpack, surroundings, platform);
  },
});
