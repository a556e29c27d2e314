import { describe, expect, test } from '@jest/globals';
import { config, job, queue } from '../compiler-rules/configs.ts';
import { codesOf, complaintsOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const [ours, theirs] = ['111111111111', '222222222222'];
const redriving = (account: string) =>
  queue({ redrivePolicy: { targetSqsQueueArn: `arn:aws:sqs:eu-west-1:${account}:failed`, maxReceiveCount: 3 } });
const reading = (...accounts: string[]): Json =>
  job({
    events: accounts.map((account, index) => ({
      type: 'cloudwatch-log',
      properties: { logGroupArn: `arn:aws:logs:eu-west-1:${account}:log-group:/app/${index}` },
    })),
  });

describe('ARNs that AWS takes from the account of the stack only', () => {
  test('are refused where they name another account than the first of them, each on its line', async () => {
    const resources = { a: redriving(ours), b: redriving(theirs), r: reading(ours, theirs) };
    const complaints = (await complaintsOf(config(resources))).filter(({ severity }) => severity === 'error');
    expect(complaints.map(({ code, place }) => [code, (place as { path: readonly unknown[] }).path.join('.')])).toEqual(
      [
        ['config/other-account', 'resources.b.properties.redrivePolicy.targetSqsQueueArn'],
        ['config/other-account', 'resources.r.properties.events.1.properties.logGroupArn'],
      ],
    );
    expect(complaints[0]?.sentence).toBe(
      'This is in account 222222222222, and resources.a.properties.redrivePolicy.targetSqsQueueArn is in 111111111111; SQS moves messages only to a queue of the same account, so at least one of both is wrong.',
    );
  });

  test.each([
    ['of one account, whichever it is', { a: redriving(theirs), b: redriving(theirs), r: reading(theirs) }],
    [
      'of which CloudFormation alone knows the account',
      {
        a: redriving(ours),
        b: queue({ redrivePolicy: { targetSqsQueueArn: "$ResourceParam('q', 'arn')", maxReceiveCount: 3 } }),
        q: queue(),
      },
    ],
    [
      'beside a source, which may be of any account',
      {
        a: redriving(ours),
        r: job({
          events: [{ type: 'sns', properties: { snsTopicArn: `arn:aws:sns:eu-west-1:${theirs}:orders` } }],
        }),
      },
    ],
  ])('are taken %s', async (_, resources) => {
    expect(await codesOf(config(resources as Json))).toEqual([]);
  });
});
