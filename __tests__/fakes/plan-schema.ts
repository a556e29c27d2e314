import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv } from 'ajv';

type Schema = { [key: string]: unknown };

/** Returns the value of a keyword of JSON Schema with unknown keys forbidden in the schemas that it contains. */
const closedKeyword = (keyword: string, value: unknown): unknown => {
  if (keyword === 'items') return closed(value as Schema);
  if (keyword !== 'properties') return value;
  return Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, closed(one as Schema)]));
};

/** Returns a schema with unknown keys forbidden; the published one allows them, since the format may grow. */
const closed = (schema: Schema): Schema =>
  Object.fromEntries([
    ...Object.entries(schema).map(([keyword, value]) => [keyword, closedKeyword(keyword, value)]),
    ...('properties' in schema ? [['additionalProperties', false]] : []),
  ]);

const text = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8');
const judge = new Ajv({ allowUnionTypes: true }).compile(closed(JSON.parse(text)));

/** Validates a `plan.json` against the published schema, and accepts no key that it does not describe. */
export const expectValid = (document: unknown): void => {
  judge(document);
  expect(judge.errors ?? []).toEqual([]);
};
