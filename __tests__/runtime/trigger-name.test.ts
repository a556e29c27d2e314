import { describe, expect, test } from '@jest/globals';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import { changed, embedded, message, type Native } from './embedded-trigger.ts';

const nameOf = async (native: Native, requestId?: string): Promise<string> => {
  const { invoke, started } = embedded();
  await invoke(native, requestId === undefined ? {} : { requestId });
  return started[0]?.name as string;
};

describe('the name of an execution', () => {
  test('is frozen, since a changed name would start a second run for an event that is delivered again after a deployment', async () => {
    expect(await nameOf(sqs.sample)).toBe('ab8615063ff6a54c61d83203920287a39d5795b3cf54c18d36d65511ef082444');
    expect(await nameOf(s3.sample)).toBe('3ab1ff01b21436cb8517cb42d5238cbcd8bbbc1a54d88dd2983afea66dc6a4cf');
    expect(await nameOf(schedule.sample)).toBe('0b19ff2006d47d0ab23e80c1e2759e9733014191c0933696c0cd7ba044498ade');
    expect(await nameOf({ report: 'daily' })).toBe('19f1064b619d49d35392eac7261cd7266c720671fc594f4b226f32bf0bee74ba');
  });

  test.each<[string, unknown, (native: Native) => void]>([
    [
      'another object',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.key = 'b';
      },
    ],
    [
      'another bucket',
      s3.sample,
      (native) => {
        native.Records[0].s3.bucket.name = 'b';
      },
    ],
    [
      'another version',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.versionId = 'b';
      },
    ],
    [
      'a later change of the object',
      s3.sample,
      (native) => {
        native.Records[0].s3.object.sequencer = 'b';
      },
    ],
    [
      'another firing',
      schedule.sample,
      (native) => {
        native.id = 'b';
      },
    ],
    [
      'a replay',
      schedule.sample,
      (native) => {
        native['replay-name'] = 'again';
      },
    ],
    [
      'another message',
      sqs.sample,
      (native) => {
        native.Records[0].messageId = 'b';
      },
    ],
    [
      'one more message',
      sqs.sample,
      (native) => {
        native.Records.push(message('b'));
      },
    ],
  ])('differs for %s', async (_, sample, change) => {
    expect(await nameOf(changed(sample, change))).not.toBe(await nameOf(sample));
  });

  test.each<[string, unknown, (native: Native) => void]>([
    [
      'a message that was received again',
      sqs.sample,
      (native) => {
        native.Records[0].receiptHandle = 'again';
        native.Records[0].attributes.ApproximateReceiveCount = '2';
      },
    ],
    [
      'a notification that S3 sent twice',
      s3.sample,
      (native) => {
        native.Records[0].responseElements['x-amz-request-id'] = 'again';
      },
    ],
  ])('is the same for %s', async (_, sample, change) => {
    expect(await nameOf(changed(sample, change))).toBe(await nameOf(sample));
  });

  test('does not depend on the order of the messages', async () => {
    const [a, b] = [message('a'), message('b')];
    expect(await nameOf({ Records: [a, b] })).toBe(await nameOf({ Records: [b, a] }));
  });

  test('differs for restores of one object, which have no sequencer', async () => {
    const restore = (eventName: string, eventTime: string) =>
      changed(s3.sample, ({ Records: [record] }) => {
        Object.assign(record, { eventName, eventTime });
        delete record.s3.object.sequencer;
      });
    const names = await Promise.all(
      [
        restore('ObjectRestore:Post', '2026-01-01T00:00:00Z'),
        restore('ObjectRestore:Completed', '2026-01-01T00:00:00Z'),
        restore('ObjectRestore:Completed', '2026-02-01T00:00:00Z'),
      ].map((native) => nameOf(native)),
    );
    expect(new Set(names).size).toBe(3);
  });
});
