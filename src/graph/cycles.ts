import type { ResourceContribution } from '../cloudformation/contribution.ts';

/** Logical ids that a value of a template speaks of: by Ref, Fn::GetAtt (both forms) and Fn::Sub. */
export const idsIn = (value: unknown): string[] => {
  const found: string[] = [];
  collect(value, found);
  return found;
};

const collect = (value: unknown, found: string[]): void => {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      if (key === 'Ref' && typeof item === 'string') found.push(item);
      else if (key === 'Fn::GetAtt') found.push(String(Array.isArray(item) ? item[0] : item).split('.')[0] as string);
      else if (key === 'Fn::Sub') {
        const [text, values] = Array.isArray(item) ? item : [item, {}];
        for (const [, name] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
          if (!Object.hasOwn(values ?? {}, name as string)) found.push((name as string).split('.')[0] as string);
        collect(values, found);
      } else collect(item, found);
    }
};

/** The logical ids that each resource waits for. */
export const dependencies = (
  resources: ReadonlyMap<string, ResourceContribution>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...resources].map(([id, { body }]) => {
      const { DependsOn = [], Metadata: _, ...rest } = body;
      const named = [...(typeof DependsOn === 'string' ? [DependsOn] : DependsOn), ...idsIn(rest)];
      return [id, new Set(named.filter((name) => resources.has(name)))];
    }),
  );

/** One circle of logical ids, each waiting for the next, or undefined. CloudFormation refuses a template with one. */
export const findCycle = (graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined => {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const trail: { id: string; next: Iterator<string> }[] = [];
    const enter = (id: string) => trail.push({ id, next: (graph.get(id) ?? new Set()).values() });
    if (!done.has(start)) enter(start);
    while (trail.length) {
      const top = trail.at(-1) as (typeof trail)[number];
      const { value: id, done: last } = top.next.next();
      if (last) {
        done.add(top.id);
        trail.pop();
      } else if (trail.some((step) => step.id === id))
        return trail.slice(trail.findIndex((s) => s.id === id)).map((s) => s.id);
      else if (!done.has(id)) enter(id);
    }
  }
  return undefined;
};
