import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, type Path } from '../../diagnostics/diagnostic.ts';
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
      ...buildpacks.flatMap((one, index) => buildpackComplaints(one, ['properties', 'buildpacks', index])),
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
 * Returns the diagnostics of a buildpack: one that is a folder lies in the source, of which its files are part; no other
 * file of the machine takes part in a build. `pack` separates several by commas.
 * https://buildpacks.io/docs/for-app-developers/how-to/build-inputs/specify-buildpacks/
 */
const buildpackComplaints = (buildpack: string, at: Path): Diagnostic[] => {
  const token = tokenComplaints(buildpack, at, 'A buildpack');
  if (token.length > 0) return token;
  const leaves = (one: string) => /^(?:file:|[A-Za-z]:[\\/]|\/|\.\.(?:\/|$))/i.test(posix.normalize(one.trim()));
  return buildpack.split(',').some(leaves)
    ? [
        errorAt(
          'source/outside',
          at,
          `The buildpack "${buildpack}" leaves the folder of the source.`,
          'Write `id@version`, an image, an https address, or a folder relative to sourceDirectoryPath: ./buildpacks/own.',
        ),
      ]
    : [];
};

/**
 * The variables of each build. `BPE_…` becomes a variable of the image, as Stacktape sets it: a limit of the memory for
 * classes of Java. https://github.com/paketo-buildpacks/environment-variables
 */
const ownVariables = { BPE_JAVA_TOOL_OPTIONS: '-XX:MaxMetaspaceSize=512M' };
