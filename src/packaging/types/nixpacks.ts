import { type Diagnostic, errorAt, isError, type Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { list, object, required, text } from '../../schema/shape.ts';
import { normalPath, placeComplaints, tokenComplaints } from '../config-paths.ts';
import { imageReference } from '../image-reference.ts';
import { definePackaging } from '../packaging.ts';
import { publishingActions } from '../publishing.ts';

const words = (says: string) => list(says, text('A word.'));

/** Builds the image by Nixpacks: https://nixpacks.com/docs */
export const nixpacks = definePackaging({
  type: 'nixpacks',
  says: 'Builds the image by Nixpacks, with the program `nixpacks` of the machine.',
  properties: {
    sourceDirectoryPath: required(text('The folder of the source, relative to the config.', { minLength: 1 })),
    buildImage: imageReference('The image that the build runs in.'),
    providers: words('Languages, instead of those that are found.'),
    startCmd: text('The command of the container.', { minLength: 1 }),
    startRunImage: imageReference('The image that the container runs in.'),
    startOnlyIncludeFiles: words('Files that this image holds.'),
    phases: list(
      'Steps of the build.',
      object('A step.', {
        name: required(text('Its name, such as `install`.', { minLength: 1 })),
        cmds: words('Commands.'),
        nixPkgs: words('Packages of Nix.'),
        nixLibs: words('Libraries of Nix.'),
        nixOverlay: words('Overlays of Nix.'),
        nixpkgsArchive: text('The archive of packages of Nix: a commit.'),
        aptPkgs: words('Packages of apt.'),
        cacheDirectories: words('Folders that are kept between builds.'),
        onlyIncludeFiles: words('Files that the step sees.'),
      }),
    ),
  },
  example: jobExample(`
container:
  packaging:
    type: nixpacks
    properties:
      sourceDirectoryPath: report
`),
  iamActions: publishingActions,
  image({ sourceDirectoryPath, ...settings }, surroundings, platform) {
    const diagnostics = [
      ...placeComplaints(surroundings, sourceDirectoryPath, ['properties', 'sourceDirectoryPath'], {
        kind: 'folder',
        code: 'packaging/context',
        noun: 'The folder of the source',
      }),
      ...tokensIn(settings, ['properties']),
      ...phasesTwice(settings.phases ?? []),
    ];
    if (diagnostics.some(isError)) return { diagnostics };
    return {
      value: {
        kind: 'built',
        folder: normalPath(sourceDirectoryPath),
        dockerfile: { program: 'nixpacks', plan: planOf(settings) },
        // Nixpacks writes its own files there, through a link as well.
        excluded: ['/.nixpacks'],
        ignoreFile: '.dockerignore',
        buildArguments: [],
        platform,
        recipe: 1,
      },
      diagnostics,
    };
  },
});

/** The properties that become a plan of Nixpacks. */
interface Settings {
  readonly buildImage?: string | undefined;
  readonly providers?: readonly string[] | undefined;
  readonly startCmd?: string | undefined;
  readonly startRunImage?: string | undefined;
  readonly startOnlyIncludeFiles?: readonly string[] | undefined;
  readonly phases?: readonly Phase[] | undefined;
}

interface Phase {
  readonly name: string;
  readonly nixOverlay?: readonly string[] | undefined;
}

/**
 * Returns the plan of Nixpacks that the properties describe; a list with `...` extends the one that it is laid over.
 * https://github.com/railwayapp/nixpacks/blob/v1.39.0/src/nixpacks/plan/mod.rs
 */
const planOf = (settings: Settings): Record<string, unknown> => {
  const { buildImage, providers, phases } = settings;
  const start = given({
    cmd: settings.startCmd,
    runImage: settings.startRunImage,
    onlyIncludeFiles: settings.startOnlyIncludeFiles,
  });
  return given({
    providers,
    buildImage,
    phases: phases && Object.fromEntries(phases.map((phase) => [phase.name, phaseOf(phase)])),
    start: Object.keys(start).length > 0 ? start : undefined,
  });
};

/** Returns a step by Nixpacks' names: its overlays are `nixOverlays` there. */
const phaseOf = ({ name: _, nixOverlay, ...phase }: Phase): Record<string, unknown> =>
  given({ ...phase, nixOverlays: nixOverlay });

/** Returns an object without the keys that have no value. */
const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Returns the diagnostics of every text that only CloudFormation resolves. */
const tokensIn = (value: unknown, at: Path): Diagnostic[] => {
  if (typeof value === 'string')
    return tokenComplaints(value, at, `\`${at.findLast((key) => typeof key === 'string')}\``);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    tokensIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
};

/** Returns the diagnostics of steps that have the name of an earlier one. */
const phasesTwice = (phases: readonly Phase[]): Diagnostic[] =>
  phases.flatMap(({ name }, index) =>
    phases.findIndex((other) => other.name === name) < index
      ? [
          errorAt(
            'config/not-allowed',
            ['properties', 'phases', index, 'name'],
            `The step ${name} stands twice.`,
            'Write its commands and packages into one step.',
          ),
        ]
      : [],
  );
