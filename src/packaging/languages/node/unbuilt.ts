import { posix } from 'node:path';
import { type Diagnostic, noteAt, warningAt } from '../../../diagnostics/diagnostic.ts';
import { ignoringLine } from '../../git-ignored.ts';
import type { FileLookup } from '../../packaging.ts';
import { jsonFile } from './files/json-file.ts';
import { installScriptOf } from './files/packages.ts';
import type { ProgramContext } from './program-context.ts';
import type { NodeProgram } from './properties.ts';
import { fromConfig, fromTopOf } from './workspace-above.ts';

/** Returns what is said of packages of the repository that a build step must make, unless the program does without them. */
export const unbuiltComplaints = (
  { root, installation, found }: ProgramContext,
  { excludeDependencies = [] }: Pick<NodeProgram, 'excludeDependencies'>,
  { checkout }: FileLookup,
): Diagnostic[] =>
  found.entries
    .filter(({ name }) => !excludeDependencies.includes(name))
    .flatMap(({ name, folder, path, isThere, by }) => {
      const shown = fromConfig(root, path);
      const manifest = fromConfig(root, posix.join(folder, 'package.json'));
      // A script of the installation may make it.
      const makers = [installation?.project.top.content, jsonFile(root.files, posix.join(folder, 'package.json'))];
      if (!isThere && makers.some((one) => installScriptOf(one ?? {}) !== undefined)) return [];
      if (!isThere)
        return [
          warningAt(
            'packaging/unbuilt-package',
            ['properties', 'entryfilePath'],
            `${fromConfig(root, by)} imports "${name}", by ${manifest} from ${shown}, and there is no such file: the bundle cannot be made.`,
            `Build the package in a step before this one, or name its source, by \`exports\` in ${manifest} or \`paths\` in the tsconfig.`,
          ),
        ];
      const top = fromTopOf(root, path, checkout);
      const line = ignoringLine(top.path, top.files);
      return line === undefined
        ? []
        : [
            noteAt(
              'packaging/unbuilt-package',
              ['properties', 'entryfilePath'],
              `${fromConfig(root, by)} imports "${name}" from ${shown}, which git ignores (${line}): the image has what stands on the machine that builds it, and a fresh checkout has none.`,
              `Build the package in a step before this one wherever images are built, or name its source, by \`exports\` in ${manifest} or \`paths\` in the tsconfig.`,
            ),
          ];
    });
