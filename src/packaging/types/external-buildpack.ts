import { jobExample } from '../../schema/job-example.ts';
import { commandLine, list, required, text } from '../../schema/shape.ts';
import { laterPackaging } from '../packaging.ts';

/** Builds the image by Cloud Native Buildpacks: https://buildpacks.io/docs/ */
export const externalBuildpack = laterPackaging({
  type: 'external-buildpack',
  says: 'Builds the image by Cloud Native Buildpacks.',
  properties: {
    sourceDirectoryPath: required(text('The folder of the source, relative to the config.', { minLength: 1 })),
    builder: text('The image of the builder.', { default: 'paketobuildpacks/builder-jammy-base' }),
    buildpacks: list('Buildpacks to use, instead of those that the builder finds.', text('A buildpack.')),
    command: commandLine('The command of the container.'),
  },
  example: jobExample(`
container:
  packaging:
    type: external-buildpack
    properties:
      sourceDirectoryPath: report
`),
});
