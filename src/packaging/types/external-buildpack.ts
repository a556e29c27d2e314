import { isError } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { commandLine, list, required, text } from '../../schema/shape.ts';
import { normalPath, placeComplaints, tokenComplaints } from '../config-paths.ts';
import { imagePattern } from '../image-reference.ts';
import { definePackaging } from '../packaging.ts';
import { publishingActions } from '../publishing.ts';

/** Builds the image by Cloud Native Buildpacks: https://buildpacks.io/docs/ */
export const externalBuildpack = definePackaging({
  type: 'external-buildpack',
  says: 'Builds the image by Cloud Native Buildpacks, with the program `pack` of the machine.',
  properties: {
    sourceDirectoryPath: required(text('The folder of the source, relative to the config.', { minLength: 1 })),
    builder: text('The image of the builder.', {
      default: 'paketobuildpacks/builder-jammy-base',
      pattern: imagePattern,
      minLength: 1,
    }),
    buildpacks: list(
      'Buildpacks to use, instead of those that the builder finds.',
      text('A buildpack: `id@version`, an image, a URL, or a folder relative to the source.', { minLength: 1 }),
    ),
    command: commandLine("The command of the container, instead of the image's default process.", { minItems: 1 }),
  },
  example: jobExample(`
container:
  packaging:
    type: external-buildpack
    properties:
      sourceDirectoryPath: report
`),
  iamActions: publishingActions,
  image({ sourceDirectoryPath, builder, buildpacks = [], command }, surroundings, platform) {
    const diagnostics = [
      ...placeComplaints(surroundings, sourceDirectoryPath, ['properties', 'sourceDirectoryPath'], {
        kind: 'folder',
        code: 'packaging/context',
        noun: 'The folder of the source',
      }),
      ...tokenComplaints(builder, ['properties', 'builder'], 'The builder'),
      ...buildpacks.flatMap((one, index) => tokenComplaints(one, ['properties', 'buildpacks', index], 'A buildpack')),
    ];
    if (diagnostics.some(isError)) return { diagnostics };
    return {
      value: {
        kind: 'built',
        folder: normalPath(sourceDirectoryPath),
        dockerfile: {
          program: 'pack',
          builder,
          buildpacks,
          variables: ownVariables,
          startsCommand: command !== undefined,
        },
        excluded: [],
        buildArguments: [],
        platform,
        ...(command ? { command } : {}),
        recipe: 1,
      },
      diagnostics,
    };
  },
});

/**
 * The variables of each build. `BPE_…` becomes a variable of the image, as Stacktape sets it: a limit of the memory for
 * classes of Java. https://github.com/paketo-buildpacks/environment-variables
 */
const ownVariables = { BPE_JAVA_TOOL_OPTIONS: '-XX:MaxMetaspaceSize=512M' };
