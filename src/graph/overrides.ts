import type { CloudFormationResource, ResourceContribution } from '../cloudformation/contribution.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import type { Config } from '../config/schema.ts';
import { complaint, type Diagnostic, keyComplaint } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Expansion } from '../stage/needs.ts';

type Json = Record<string, unknown>;
/** A map of properties. What CloudFormation will put in place of a function is none that could be added to. */
const isMap = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !isFunction(value);

const isFunction = (value: object): boolean =>
  symbolOf(value) !== undefined || Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

const deepMerged = (old: unknown, value: unknown): unknown =>
  isMap(old) && isMap(value)
    ? { ...old, ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMerged(old[key], item)])) }
    : value;

/** The value with another at a dotted path; undefined when a part of the path is neither a map nor a list's index. */
const withValueAt = (target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown | undefined => {
  if (key === undefined) return deepMerged(target, value);
  if (Array.isArray(target)) {
    const index = Number(key);
    if (!Number.isInteger(index) || index < 0 || index > target.length) return undefined;
    const inner = withValueAt(target[index], rest, value);
    return inner === undefined ? undefined : target.toSpliced(index, 1, inner);
  }
  if (target !== undefined && !isMap(target)) return undefined;
  const inner = withValueAt(target?.[key], rest, value);
  return inner === undefined ? undefined : { ...target, [key]: inner };
};

/** The resources with the overrides of the config, and complaints about those that reach nothing of their own. */
export const applyOverrides = (
  config: Config,
  expansions: ReadonlyMap<string, Expansion>,
  resources: ReadonlyMap<string, ResourceContribution>,
): { resources: Map<string, ResourceContribution>; diagnostics: Diagnostic[] } => {
  const changed = new Map(resources);
  const diagnostics: Diagnostic[] = [];
  for (const [name, { overrides = {} }] of Object.entries(config.resources)) {
    const children = (expansions.get(name) ?? []).flatMap((part) => (part.kind === 'resource' ? [part.id] : []));
    // What is not compiled yet has none that an override could be held against.
    if (children.length === 0) continue;
    for (const [id, values] of Object.entries(overrides)) {
      const path = ['resources', name, 'overrides', id];
      if (!children.includes(id)) {
        const hint = didYouMean(id, children) ?? `Its children are ${children.join(', ')}.`;
        diagnostics.push(
          keyComplaint(
            'config/overrides',
            path,
            `"${id}" is not a CloudFormation resource that "${name}" becomes.`,
            hint,
          ),
        );
        continue;
      }
      for (const [dotted, value] of Object.entries(values)) {
        const owner = changed.get(id) as ResourceContribution;
        if (owner.referenceAs?.nameProperty === dotted) {
          diagnostics.push(
            complaint(
              'config/overrides',
              [...path, dotted],
              `${dotted} cannot be overridden: the rest of the template refers to ${id} by the name that it has.`,
              'Leave the name out; $ResourceParam gives it.',
            ),
          );
          continue;
        }
        const properties = withValueAt(owner.body.Properties ?? {}, dotted.split('.'), value);
        if (properties === undefined)
          diagnostics.push(
            complaint(
              'config/overrides',
              [...path, dotted],
              `"${dotted}" leads through a value of ${id} that is neither a map nor a list.`,
              'Write a path of property names and list indexes inside Properties, such as ContainerProperties.Privileged.',
            ),
          );
        else changed.set(id, { ...owner, body: { ...owner.body, Properties: properties } as CloudFormationResource });
      }
    }
  }
  return { resources: changed, diagnostics };
};
