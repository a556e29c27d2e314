import type { Expression } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { formerPath, nameInAwsOf, ownerIn } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';

/** Names that resources of a template have in AWS, by template: each group of a review asks for its own. */
const namesByTemplate = new WeakMap<object, ReadonlySet<string>>();

/** Returns the names of the config's resources of which a template has something, those of renamed ones as they were. */
const namesIn = (template: Expression | undefined): ReadonlySet<string> => {
  const all = resourcesIn(template);
  const known = namesByTemplate.get(all);
  if (known !== undefined) return known;
  const found = new Set(
    Object.values(all).flatMap((resource) => nameInAwsOf(resource) ?? ownerIn(formerPath(resource)) ?? []),
  );
  namesByTemplate.set(all, found);
  return found;
};

/**
 * True for a resource of the config of which the template has something before the change and after it: it is neither new
 * nor removed, whatever is added to it or taken from it.
 */
export const isKept = (
  resource: string,
  {
    before,
    ours,
    config,
  }: { readonly before: Expression | undefined; readonly ours: Expression; readonly config: Config },
): boolean => {
  const name = config.resources[resource]?.renamedFrom ?? resource;
  return namesIn(before).has(name) && namesIn(ours).has(name);
};
