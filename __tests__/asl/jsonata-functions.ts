import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const digest = (text: string, algorithm = 'SHA-256') =>
  createHash(algorithm.replace('SHA-', 'sha').toLowerCase()).update(text).digest('hex');

const range = (first: number, last: number, step: number) =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);

const partition = (list: readonly unknown[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/** What Step Functions adds to JSONata 2.0, and that it takes `$eval` away. */
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
  const known = compiled.get(text);
  if (known) return known;
  const expression = jsonata(text);
  for (const [name, body] of Object.entries(added)) expression.registerFunction(name, body as () => unknown);
  compiled.set(text, expression);
  return expression;
};

/** The value of an expression as plain JSON; throws where Step Functions fails with States.QueryEvaluationError. */
export const evaluate = async (text: string, bindings: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const value = await compile(text).evaluate(undefined, bindings);
  const json = JSON.stringify(value);
  if (json === undefined) throw new Error(`The expression has no value: ${text}`);
  return JSON.parse(json);
};
