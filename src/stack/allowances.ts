import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';
import type { Allowances } from './losses.ts';
import { nameInAwsOf } from './owners.ts';
import { resourcesIn, type TemplateResource } from './template-changes.ts';

type Templates = readonly (Expression | undefined)[];

/** Returns the name of the config's resource that a resource of a template belongs to; undefined for any other. */
const ownerOf = ({ Metadata }: TemplateResource): string | undefined => {
  const { path } = Object((Object(Metadata) as { 'batch-job'?: unknown })['batch-job']) as { path?: unknown };
  const [top, name] = typeof path === 'string' ? path.split('.') : [];
  return top === 'resources' ? name : undefined;
};

/** Returns the logical ids of each resource of the config in some templates, by its name, and all logical ids. */
const namesIn = (templates: Templates): { ids: ReadonlySet<string>; owned: ReadonlyMap<string, readonly string[]> } => {
  const ids = new Set<string>();
  const owned = new Map<string, readonly string[]>();
  for (const [id, resource] of templates.flatMap((template) => Object.entries(resourcesIn(template)))) {
    ids.add(id);
    const name = resource && ownerOf(resource);
    // Metadata may be written by hand; a logical id of a config's resource always begins with its name.
    if (name !== undefined && id.startsWith(logicalId(nameInAwsOf(resource) ?? name)))
      owned.set(name, [...(owned.get(name) ?? []), id]);
  }
  return { ids, owned };
};

/**
 * Returns allowances in which each name of a resource of the config is replaced by its logical ids, in the deployed
 * template and in the new one. A name that is also a logical id means that resource alone.
 */
export const resolveAllowances = (allow: Allowances, templates: Templates): Allowances => {
  const { ids, owned } = namesIn(templates);
  const resolved = (names: readonly string[]) =>
    names.flatMap((name) => (ids.has(name) ? [name] : (owned.get(name) ?? [name])));
  return { ...allow, replace: resolved(allow.replace), delete: resolved(allow.delete) };
};

/**
 * Returns a sentence for each name in the inputs that no template has, with the name that is most likely meant; none if
 * no template is known.
 */
export const unknownAllowances = (allow: Partial<Allowances>, templates: Templates): string[] => {
  if (templates.every((template) => template === undefined)) return [];
  const { ids, owned } = namesIn(templates);
  const known = [...owned.keys(), ...ids];
  return (['replace', 'delete', 'interrupt'] as const).flatMap((kind) =>
    (allow[kind] ?? [])
      .filter((name) => name !== '*' && !known.includes(name))
      .map((name) => {
        const meant = nearest(name, known);
        return `allow-${kind} names ${literal(name)}, which is neither a resource of the config nor a logical id of the template: it allows nothing.${meant === undefined ? '' : ` Is ${meant} meant?`}`;
      }),
  );
};
