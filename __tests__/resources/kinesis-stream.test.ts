import { describe, expect, test } from '@jest/globals';
import { kinesisStream } from '../../src/resources/types/kinesis-stream.ts';
import { linked } from '../fakes/linked.ts';
import { configOf, reviewBetween } from '../review/reviewed.ts';

type Json = Record<string, unknown>;
const streamOf = (properties: Json) => {
  const { value, diagnostics } = linked(
    JSON.stringify({ resources: { clicks: { type: 'kinesis-stream', properties } } }),
  );
  return {
    codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    stream: value?.resources.get('ClicksStream')?.body.Properties as Json | undefined,
  };
};

describe('a stream', () => {
  test('follows the traffic, keeps records for a day, and has no name that the config or the stack gives', () => {
    expect(streamOf({}).stream).toEqual({
      StreamModeDetails: { StreamMode: 'ON_DEMAND' },
      RetentionPeriodHours: 24,
    });
  });

  test('has shards where they are provisioned, one unless it says more', () => {
    const capacityMode = 'PROVISIONED';
    expect(streamOf({ capacityMode }).stream).toMatchObject({ ShardCount: 1 });
    expect(streamOf({ capacityMode, shardCount: 3 })).toMatchObject({ codes: [], stream: { ShardCount: 3 } });
  });

  test('says that a number of shards has no effect on demand, and goes without it', () => {
    const { codes, stream } = streamOf({ shardCount: 1 });
    expect(codes).toEqual(['warning config/ignored']);
    expect(stream).not.toHaveProperty('ShardCount');
  });

  test('is encrypted with the key of AWS or another one, or not', () => {
    const kmsKeyArn = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd';
    const keyOf = (encryption: Json) => streamOf({ encryption }).stream?.StreamEncryption;
    expect(keyOf({ enabled: true })).toEqual({ EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' });
    expect(keyOf({ enabled: true, kmsKeyArn })).toEqual({ EncryptionType: 'KMS', KeyId: kmsKeyArn });
    expect(keyOf({ enabled: false, kmsKeyArn })).toBeUndefined();
  });
});

describe('the price of a stream that nobody uses', () => {
  const day = { retentionPeriodHours: 24, enableEnhancedFanOut: false } as const;

  test.each([
    [{ ...day, capacityMode: 'ON_DEMAND' }, 0.04],
    [{ ...day, capacityMode: 'PROVISIONED' }, 0.015],
    [{ ...day, capacityMode: 'PROVISIONED', shardCount: 4 }, 0.06],
    [{ ...day, capacityMode: 'PROVISIONED', shardCount: 4, retentionPeriodHours: 25 }, 0.14],
  ] as const)('%j is $%d an hour', (properties, dollars) => {
    expect(kinesisStream.standingCost?.(properties)).toBeCloseTo(dollars);
  });

  test('is told of a month where the stream is new', async () => {
    const { notes } = await reviewBetween(undefined, configOf({ clicks: { type: 'kinesis-stream' } }));
    expect(notes).toContainEqual(
      expect.stringMatching(/^clicks costs at least \$29\S* a month in us-east-1, used or not/),
    );
  });
});
