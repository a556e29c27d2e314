import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { fileAbove } from '../../files-above.ts';
import type { FileLookup } from '../../packaging.ts';
import { directivesOf } from './directives.ts';
import type { GoModule } from './module.ts';

/**
 * Returns a warning about the nearest go.work above the config where it uses the module together with others that the module
 * requires: an image is built without it, so that Go looks for these where go.mod says. Empty otherwise.
 * https://go.dev/ref/mod#workspaces
 */
export const workspaceAboveComplaints = (
  { folder, root, ignoresWorkspace }: GoModule,
  surroundings: FileLookup,
): Diagnostic[] => {
  const { checkout } = surroundings;
  const work = fileAbove(surroundings, ['go.work']);
  const hasOwn = ignoresWorkspace || surroundings.look(posix.join(root, 'go.work')) === 'file';
  if (checkout === undefined || work === undefined || hasOwn) return [];
  const inCheckout = (path: string): string => posix.join(checkout.prefix, path);
  const used = directivesOf(checkout.text(work) ?? '')
    .filter(([verb]) => verb === 'use')
    .map(([, path = '.']) => posix.join(posix.dirname(work), path));
  if (!used.some((path) => inCheckout(path) === inCheckout(folder))) return [];
  const own = directivesOf(surroundings.text(posix.join(folder, 'go.mod')) ?? '');
  const required = new Set(own.filter(([verb]) => verb === 'require').map(([, name]) => name));
  const local = used
    .flatMap((path) => directivesOf(checkout.text(posix.join(path, 'go.mod')) ?? ''))
    .flatMap(([verb, name]) => (verb === 'module' && name !== undefined && required.has(name) ? [name] : []));
  if (local.length === 0) return [];
  return [
    warningAt(
      'source/outside',
      ['properties', 'entryfilePath'],
      `${work} uses the module together with ${local.join(' and ')}, and is outside of the folder of the config: while the image is built, Go looks for ${local.length === 1 ? 'that' : 'them'} where go.mod says.`,
      'Move the config above both.',
    ),
  ];
};
