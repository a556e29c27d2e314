import { posix } from 'node:path';
import { type Diagnostic, errorAt, warningAt } from '../../../diagnostics/diagnostic.ts';
import { foldersAbove } from '../../config-paths.ts';
import type { FileLookup } from '../../packaging.ts';
import { yamlFault } from '../../yaml-object.ts';
import type { Installation } from './installation.ts';
import { fromConfig, fromTopOf, type ProgramRoot, readable } from './workspace-above.ts';

const entryPath = ['properties', 'entryfilePath'];
const correct = 'Correct the YAML in that line.';

/**
 * Returns the diagnostics of settings of Yarn and pnpm that are no YAML. Without a lock file every pnpm-workspace.yaml of
 * the checkout at or above the entry file counts: one that cannot be read names no package, so that its workspace is not
 * found.
 */
export const settingsComplaints = (
  entry: string,
  root: ProgramRoot,
  installation: Installation | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  if (installation === undefined) return [];
  const { project, manager, installer, lock } = installation;
  const top = project.top.folder;
  if (installer.settings.includes('yarnrc')) return yarnComplaints(installation, root);
  if (lock !== undefined && manager.name !== 'pnpm') return [];
  const { path, files } = fromTopOf(root, posix.join(root.below, entry), surroundings.checkout);
  const own = fromTopOf(root, top, surroundings.checkout).path;
  const folders = lock === undefined ? foldersAbove(path) : [own];
  return folders.flatMap((folder) => {
    const name = posix.join(folder, 'pnpm-workspace.yaml');
    const text = readable(() => files.text(name));
    const fault = text === undefined ? undefined : yamlFault(text, 'once');
    if (fault === undefined) return [];
    const shown = fromConfig({ below: surroundings.checkout?.prefix ?? '' }, name);
    const isOwn =
      (folder === own && manager.name === 'pnpm') || files.look(posix.join(folder, 'pnpm-lock.yaml')) === 'file';
    const make = isOwn ? errorAt : warningAt;
    const effect = isOwn ? 'pnpm cannot read it' : 'the packages of the workspace that it may name are not known';
    return [make('packaging/settings', entryPath, `${shown}:${fault.line} ${fault.why}: ${effect}.`, correct)];
  });
};

const yarnComplaints = ({ project, installer }: Installation, root: ProgramRoot): Diagnostic[] => {
  const path = posix.join(project.top.folder, '.yarnrc.yml');
  // Yarn takes the last one of a key that stands twice: https://yarnpkg.com/configuration/yarnrc
  const fault = yamlFault(root.files.text(path) ?? '', 'repeated');
  if (fault === undefined) return [];
  const sentence = `${fromConfig(root, path)}:${fault.line} ${fault.why}: ${installer.title} cannot read it.`;
  return [errorAt('packaging/settings', entryPath, sentence, correct)];
};
