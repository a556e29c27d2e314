import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const digest = (text: string, algorithm = 'SHA-256') =>
  createHash(algorithm.replace('SHA-', 'sha').toLowerCase()).update(text).digest('hex');

const range = (first: number, last: number, step: number) =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);

const partition = (list: readonly unknown[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/** Functions that Step Functions adds to JSONata 2.0, and `$eval`, which it removes. */
const added: Readonly<Record<string, (...values: never[]) => unknown>> = {
  parse: (text: string) => JSON.parse(text),
  uuid: () => randomUUID(),
  hash: digest,
  random: () => Math.random(),
  range,
  partition,
  eval: () => {
    throw new Error('Step Functions has no $eval');
  },
};

const compiled = new Map<string, jsonata.Expression>();

const compile = (text: string): jsonata.Expression => {
  const before = compiled.get(text);
  if (before) return before;
  const expression = jsonata(text);
  for (const [name, body] of Object.entries(added)) expression.registerFunction(name, body as () => unknown);
  compiled.set(text, expression);
  return expression;
};

/** Cache of values by expression and variables; an expression is pure unless it uses chance. */
const known = new Map<string, string>();

/**
 * Returns the value of an expression as plain JSON; throws if Step Functions would fail with
 * States.QueryEvaluationError.
 */
export const evaluate = async (text: string, bindings: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const key = /\$(uuid|random|now|millis)\b/.test(text) ? undefined : text + JSON.stringify(bindings);
  const before = key === undefined ? undefined : known.get(key);
  if (before !== undefined) return JSON.parse(before);
  const json = JSON.stringify(await compile(text).evaluate(undefined, bindings));
  if (json === undefined) throw new Error(`The expression has no value: ${text}`);
  if (key !== undefined && known.size < 20_000) known.set(key, json);
  return JSON.parse(json);
};
