import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';

/**
 * Returns an error for each `renamedFrom` whose logical ids another resource of the config has as well: two resources
 * cannot both go on as the one that is deployed.
 */
export const checkRenames = ({ resources }: Pick<Config, 'resources'>): Diagnostic[] => {
  const idOf = (name: string): string => logicalId(resources[name]?.renamedFrom ?? name).toLowerCase();
  const names = Object.keys(resources);
  return names.flatMap((name): Diagnostic[] => {
    const from = resources[name]?.renamedFrom;
    if (from === undefined) return [];
    const path = ['resources', name, 'renamedFrom'];
    if (from === name)
      return [errorAt('config/renamed-from', path, `"${name}" is the name that it has.`, 'Remove renamedFrom.')];
    const other = names.find((one) => one !== name && idOf(one) === idOf(name));
    return other === undefined
      ? []
      : [
          errorAt(
            'config/renamed-from',
            path,
            `"${name}" would go on as the deployed "${from}", and so would "${other}".`,
            'Leave the name to one of them: a deployed resource has one successor.',
          ),
        ];
  });
};
