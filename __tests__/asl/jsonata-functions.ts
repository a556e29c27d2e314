import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const digest = (text: string, algorithm = 'SHA-256') =>
  createHash(algorithm.replace('SHA-', 'sha').toLowerCase()).update(text).digest('hex');

const range = (first: number, last: number, step: number) =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);

const partition = (list: readonly unknown[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/**
 * The functions that Step Functions adds to JSONata 2.0, and `$eval`, which it removes.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
const stepFunctionsOwn: Readonly<Record<string, (...values: never[]) => unknown>> = {
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
  for (const [name, body] of Object.entries(stepFunctionsOwn)) expression.registerFunction(name, body as () => unknown);
  compiled.set(text, expression);
  return expression;
};

/** Results, as JSON, by expression and variables. Only expressions without randomness and time are cached. */
const cache = new Map<string, string>();

/**
 * Evaluates a JSONata expression and returns its value as JSON. Throws where Step Functions fails with
 * `States.QueryEvaluationError`: an error of JSONata, or no value.
 */
export const evaluate = async (text: string, bindings: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const key = /\$(uuid|random|now|millis)\b/.test(text) ? undefined : text + JSON.stringify(bindings);
  const before = key === undefined ? undefined : cache.get(key);
  if (before !== undefined) return JSON.parse(before);
  const json = JSON.stringify(await compile(text).evaluate(undefined, bindings));
  if (json === undefined) throw new Error(`The expression has no value: ${text}`);
  if (key !== undefined && cache.size < 20_000) cache.set(key, json);
  return JSON.parse(json);
};
