import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { bridgedIn, bridgeInput, bridgeMistakes, bridgePattern } from '../../../src/events/parts/s3-bridge.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { embedded, triggerEventOf } from '../../runtime/embedded-trigger.ts';
import { matchesPattern, transformed } from './event-bridge.ts';

// biome-ignore lint/suspicious/noExplicitAny: recorded events are any JSON
type Json = any;

const bucketArn = 'arn:aws:s3:::amzn-s3-demo-bucket1';
const allTypes = (s3.properties.s3EventType as unknown as { enum: readonly string[] }).enum;
const bridged = allTypes.filter((s3EventType) => bridgeMistakes({ bucketArn, s3EventType }, []).length === 0);

const folder = new URL('../../runtime/recorded/translated/', import.meta.url);
const recorded = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Json] => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);

describe('an event of S3 by EventBridge', () => {
  test.each(recorded)('%s is taken by exactly the rules whose event type selects it', (_, { event, delivered }) => {
    const name = delivered?.Records[0].eventName;
    const expected = bridged.filter((type) => {
      const own = type.slice('s3:'.length);
      return name !== undefined && (own === name || (own.endsWith('*') && name.startsWith(own.slice(0, -1))));
    });
    const takenBy = bridged.filter((s3EventType) => matchesPattern(bridgePattern({ bucketArn, s3EventType }), event));
    expect(takenBy).toEqual(expected);
  });

  test.each(recorded.filter(([, { received }]) => received))(
    '%s reaches the job in the form of S3, and starts one run however often it is delivered',
    async (_, { s3EventType, event, received, delivered }) => {
      expect(transformed(bridgeInput({ bucketArn, s3EventType }), event)).toEqual(received);
      const { invoke, started } = embedded();
      await invoke(received, { requestId: 'one' });
      await invoke(structuredClone(received), { requestId: 'two' });
      expect(started.map((run) => JSON.parse(triggerEventOf(run)))).toEqual([delivered, delivered]);
      expect(new Set(started.map(({ name }) => name)).size).toBe(1);
      const { object } = delivered.Records[0].s3;
      expect(decodeURIComponent(object.key.replaceAll('+', ' '))).toBe(event.detail.object.key);
    },
  );

  test('starts the run of the notification of S3 about the same object', async () => {
    const [, { received, delivered }] = recorded.find(([name]) => name.includes('put-object')) as [string, Json];
    const { invoke, started } = embedded();
    await invoke(received);
    const [record] = delivered.Records;
    await invoke({
      Records: [{ ...record, userIdentity: { principalId: 'A' }, eventTime: '2021-11-12T00:00:00.123Z' }],
    });
    expect(started[0]?.name).toBe(started[1]?.name);
  });

  test('is named by its reason where AWS adds one that is not known here', async () => {
    const [, { received }] = recorded.find(([name]) => name.includes('put-object')) as [string, Json];
    const { invoke, started } = embedded();
    await invoke({ ...received, detail: { ...received.detail, reason: 'RenameObject' } });
    expect(JSON.parse(triggerEventOf(started[0] as never)).Records[0].eventName).toBe('ObjectCreated:RenameObject');
  });

  test('that an event-bus event takes, without the mark of our rule, is delivered as it is', async () => {
    for (const [, { event }] of recorded) {
      const { invoke, started } = embedded();
      await invoke(event);
      expect(JSON.parse(triggerEventOf(started[0] as never))).toEqual(event);
    }
  });
});

describe('the pattern of a rule', () => {
  const [, { event }] = recorded.find(([name]) => name.includes('put-object')) as [string, Json];
  const matches = (filterRule: object, key: string): boolean =>
    matchesPattern(bridgePattern({ bucketArn, s3EventType: 's3:ObjectCreated:*', filterRule }), {
      ...event,
      detail: { ...event.detail, object: { ...event.detail.object, key } },
    });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '\\', '/', 'ü', '🐣', '"', ' ', '.'), maxLength: 4 });

  test('takes exactly the keys that begin with the prefix and end with the suffix, special characters and overlaps included', () => {
    fc.assert(
      fc.property(text, text, text, fc.nat(4), (prefix, suffix, middle, overlap) => {
        for (const key of [prefix + middle + suffix, prefix + suffix.slice(overlap), middle, prefix, suffix])
          expect([key, matches({ prefix, suffix }, key)]).toEqual([
            key,
            key.startsWith(prefix) && key.endsWith(suffix),
          ]);
      }),
      { numRuns: 500 },
    );
    expect(matches({ prefix: 'ab', suffix: 'bc' }, 'abc')).toBe(true);
    expect(matches({ prefix: 'ab', suffix: 'bc' }, 'abbc')).toBe(true);
    expect(matches({ prefix: 'a*', suffix: '\\' }, 'axx\\')).toBe(false);
  });

  test('takes no event of another bucket', () => {
    const pattern = bridgePattern({ bucketArn: `${bucketArn}2`, s3EventType: 's3:ObjectCreated:*' });
    expect(matchesPattern(pattern, event)).toBe(false);
  });

  test('takes the name of the bucket out of an ARN that only CloudFormation knows', () => {
    const arn = token(getAtt('Lake', 'Arn'));
    expect(bridgePattern({ bucketArn: arn, s3EventType: 's3:ObjectCreated:*' })).toMatchObject({
      detail: { bucket: { name: [{ 'Fn::Select': [5, { 'Fn::Split': [':', getAtt('Lake', 'Arn')] }] }] } },
    });
  });

  test('keeps a reference in the prefix, and escapes what is written around it', () => {
    const filterRule = { prefix: `a\\${token(ref('Folder'))}`, suffix: '.csv' };
    expect(bridgePattern({ bucketArn, s3EventType: 's3:ObjectCreated:*', filterRule })).toMatchObject({
      detail: { object: { key: [{ wildcard: { 'Fn::Join': ['', ['a\\\\', ref('Folder'), '*.csv']] } }] } },
    });
  });

  test('is read back as the event that it was made of', () => {
    const filters = fc.record({ prefix: text, suffix: text });
    fc.assert(
      fc.property(fc.constantFrom(...bridged), filters, (s3EventType, filterRule) => {
        const read = bridgedIn(bridgePattern({ bucketArn, s3EventType, filterRule }));
        expect(read).toMatchObject({ bucket: 'amzn-s3-demo-bucket1', s3EventType });
        expect([read?.filterRule?.prefix ?? '', read?.filterRule?.suffix ?? '']).toEqual([
          filterRule.prefix,
          filterRule.suffix,
        ]);
      }),
    );
    for (const other of [undefined, 'text', { source: ['aws.s3'] }, { source: ['aws.ec2'], detail: {} }])
      expect(bridgedIn(other as never)).toBeUndefined();
  });
});

test('every event type that EventBridge lacks is refused, and every other one has a rule', () => {
  expect(allTypes.filter((type) => !bridged.includes(type))).toEqual([
    's3:ReducedRedundancyLostObject',
    's3:Replication:*',
    's3:Replication:OperationFailedReplication',
    's3:Replication:OperationNotTracked',
    's3:Replication:OperationMissedThreshold',
    's3:Replication:OperationReplicatedAfterThreshold',
  ]);
  expect(bridgeMistakes({ bucketArn, s3EventType: 's3:Replication:*' }, ['p'])).toMatchObject([
    { code: 'config/foreign-bucket', place: { path: ['p', 's3EventType'] } },
  ]);
});

test('a filter that makes the pattern longer than EventBridge takes is refused', () => {
  const long = (length: number) => ({ prefix: 'a'.repeat(length), suffix: 'b'.repeat(length) });
  const codes = (length: number) =>
    bridgeMistakes({ bucketArn, s3EventType: 's3:ObjectCreated:*', filterRule: long(length) }, []).map(
      ({ code }) => code,
    );
  expect(codes(900)).toEqual([]);
  expect(codes(1_000)).toEqual(['config/out-of-range']);
});
