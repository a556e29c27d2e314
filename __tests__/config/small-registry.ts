import { judgeOver } from '../../src/config/judge.ts';
import { configShape } from '../../src/config/schema.ts';
import type { Schema } from '../../src/config/shape-walk.ts';
import { memberShape } from '../../src/schema/member.ts';
import {
  anything,
  flag,
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  required,
  scalar,
  text,
  union,
} from '../../src/schema/shape.ts';
import { strictSchema } from '../editor-schema/strict-schema.ts';

const member = (type: string, properties: Parameters<typeof memberShape>[0]['properties'], rules: object = {}) => ({
  shape: memberShape({ type, says: `A ${type}.`, properties, example: '', ...rules }),
});

const events = [
  member(
    'tick',
    { rate: required(text('How often.', { pattern: '^rate\\(' })), input: anything('Anything.') },
    { atMostOne: ['input', 'path'] },
  ),
  member(
    'queue-message',
    {
      queueName: text('A name.'),
      queueArn: text('An ARN.'),
      batch: integer('Many.', { default: 10, minimum: 1, maximum: 100 }),
    },
    { exactlyOne: ['queueName', 'queueArn'] },
  ),
];

/** Two resource types with every kind of shape, so that tests do not depend on the real types. */
export const members = [
  member('job', {
    memory: required(integer('MiB.', { minimum: 4 })),
    factor: number('More than nothing.', { exclusiveMinimum: 0, default: 1 }),
    spot: flag('Cheap.', { default: false }),
    days: oneOf('Days.', [1, 3, 5], { default: 3 }),
    mode: oneOf('How.', ['fast', 'slow']),
    note: text('Short.', { maxLength: 5 }),
    logging: object('Logs.', { disabled: flag('None.', { default: false }) }, { default: {} }),
    environment: list(
      'Variables.',
      object('One.', { name: required(text('Name.')), value: required(scalar('Value.')) }),
    ),
    events: list('Starts it.', union('An event.', events), { maxItems: 3 }),
    labels: map('Labels.', text('A label.')),
    cpu: required(integer('vCPUs.', { minimum: 1 })),
  }),
  member('shelf', { versioned: flag('Versions.', { default: false }) }),
];

/** The shape of a config with these two types. */
export const shape = configShape(members) as unknown as Schema;
/** The shape as ajv reads it. */
export const schema = strictSchema(shape);

/** A URL instead of a fixed path, since TypeScript would look for types of the script. */
const script = new URL('../editor-schema/ajv.mjs', import.meta.url).href;

/** A check compiled by ajv, with which the tests compare our own. */
export interface Witness {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string; params: object; propertyName?: string }[] | null;
}

/** Returns the check that ajv compiles from a schema. */
export const ajvFor = async (over: Schema): Promise<Witness> => (await import(script)).strictAjv().compile(over);

/** `judge` and `judgeShape` for a config with these two types. */
export const smallJudge = judgeOver(shape);

/** A config with these two types and without a mistake. */
export const good = {
  serviceName: 'reports',
  resources: {
    nightly: {
      type: 'job',
      properties: {
        memory: 900,
        cpu: 1,
        mode: 'fast',
        environment: [{ name: 'A', value: 1 }],
        events: [
          { type: 'tick', properties: { rate: 'rate(1 day)', input: { a: [1] } } },
          { type: 'queue-message', properties: { queueName: 'orders' } },
        ],
        labels: { a: 'b' },
      },
    },
    results: { type: 'shelf' },
  },
  cloudformationResources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { A: { b: ['c'] } } } },
  stackConfig: { outputs: [{ name: 'x', value: 'y' }], tags: [{ name: 'a', value: 1 }] },
};
