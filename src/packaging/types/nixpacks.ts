import { jobExample } from '../../schema/job-example.ts';
import { list, object, required, text } from '../../schema/shape.ts';
import { imageReference } from '../image-reference.ts';
import { laterPackaging } from '../packaging.ts';

const words = (says: string) => list(says, text('A word.'));

/** Builds the image by Nixpacks: https://nixpacks.com/docs */
export const nixpacks = laterPackaging({
  type: 'nixpacks',
  says: 'Builds the image by Nixpacks.',
  properties: {
    sourceDirectoryPath: required(text('The folder of the source, relative to the config.', { minLength: 1 })),
    buildImage: imageReference('The image that the build runs in.'),
    providers: words('Languages, instead of those that are found.'),
    startCmd: text('The command of the container.'),
    startRunImage: imageReference('The image that the container runs in.'),
    startOnlyIncludeFiles: words('Files that this image holds.'),
    phases: list(
      'Steps of the build.',
      object('A step.', {
        name: required(text('Its name, such as `install`.')),
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
});
