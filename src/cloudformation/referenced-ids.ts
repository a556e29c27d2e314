import type { ExpressionMap } from './expression.ts';

/** Returns the logical ids that a value of a template references by Ref, Fn::GetAtt (both forms) and Fn::Sub. */
export const idsIn = (value: unknown): string[] => {
  const found: string[] = [];
  collect(value, found);
  return found;
};

/** Adds the ids in a value to a list: a list of its own for each part of a template would take longer than the search. */
const collect = (value: unknown, found: string[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) collect(value[index], found);
  else for (const key in value) collectEntry(key, (value as ExpressionMap)[key], found);
};

const collectEntry = (key: string, item: unknown, found: string[]): void => {
  if (key === 'Ref' && typeof item === 'string') found.push(item);
  else if (key === 'Fn::GetAtt') found.push(beforeDot(String(Array.isArray(item) ? item[0] : item)));
  else if (key === 'Fn::Sub') collectFromSub(item, found);
  else collect(item, found);
};

/**
 * Adds the ids in the arguments of Fn::Sub: in `${…}`, unless a variable of its own has the name, and in the
 * variables.
 */
const collectFromSub = (argument: unknown, found: string[]): void => {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  for (const [, name = ''] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
    if (!Object.hasOwn(variables ?? {}, name)) found.push(beforeDot(name));
  collect(variables, found);
};

/** `Topic.Arn` → `Topic`. */
const beforeDot = (name: string): string => name.split('.')[0] as string;

/** Returns the logical ids that a resource of a template depends on, by reference or `DependsOn`; `Metadata` is none. */
export const dependenciesOf = (resource: object): string[] => {
  const { DependsOn = [], Metadata: _, ...rest } = resource as { DependsOn?: unknown; Metadata?: unknown };
  return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};
