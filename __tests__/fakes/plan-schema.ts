import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv } from 'ajv';

type Schema = { [key: string]: unknown };

/** Schema of `plan.json` with unknown keys forbidden; the published one allows them, since the format may grow. */
const closed = (schema: Schema): Schema => {
  const { properties, items, ...rest } = schema;
  const all = Object.entries((properties ?? {}) as Schema).map(([name, one]) => [name, closed(one as Schema)]);
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(all), additionalProperties: false }),
    ...(items === undefined ? {} : { items: closed(items as Schema) }),
  };
};

const text = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8');
const judge = new Ajv({ allowUnionTypes: true }).compile(closed(JSON.parse(text)));

/** Validates a `plan.json` against the published schema, and accepts no key that it does not describe. */
export const expectValid = (document: unknown): void => {
  judge(document);
  expect(judge.errors ?? []).toEqual([]);
};
