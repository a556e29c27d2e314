import { isMap } from './expression.ts';

/** Returns the logical ids that a value of a template references by Ref, Fn::GetAtt (both forms) and Fn::Sub. */
export const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return isMap(value) ? Object.entries(value).flatMap(([key, item]) => idsInEntry(key, item)) : [];
};

const idsInEntry = (key: string, item: unknown): string[] => {
  if (key === 'Ref' && typeof item === 'string') return [item];
  if (key === 'Fn::GetAtt') return [beforeDot(String(Array.isArray(item) ? item[0] : item))];
  return key === 'Fn::Sub' ? idsInSub(item) : idsIn(item);
};

/**
 * Returns the ids in the arguments of Fn::Sub: in `${…}`, unless a variable of its own has the name, and in the
 * variables.
 */
const idsInSub = (argument: unknown): string[] => {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  const names = [...String(text).matchAll(/\$\{([^!$}]+)\}/g)].map(([, name]) => name as string);
  return [...names.filter((name) => !Object.hasOwn(variables ?? {}, name)).map(beforeDot), ...idsIn(variables)];
};

/** `Topic.Arn` → `Topic`. */
const beforeDot = (name: string): string => name.split('.')[0] as string;

/** Returns the logical ids that a resource of a template depends on, by reference or `DependsOn`; `Metadata` is none. */
export const dependenciesOf = (resource: object): string[] => {
  const { DependsOn = [], Metadata: _, ...rest } = resource as { DependsOn?: unknown; Metadata?: unknown };
  return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};
