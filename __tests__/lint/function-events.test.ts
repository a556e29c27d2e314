import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { diagnosticsOf } from './diagnostics-of.ts';

type Json = Record<string, unknown>;

/** Returns a config whose function is started by an event, beside what it may name. */
const startedBy = (type: string, properties: Json, more: Json = {}): string =>
  stringify({
    resources: {
      uploads: { type: 'bucket' },
      clicks: { type: 'kinesis-stream' },
      handle: {
        type: 'function',
        properties: {
          packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
          events: [{ type, properties }],
          ...more,
        },
      },
    },
  });
const schedule = (scheduleRate: string): string => startedBy('schedule', { scheduleRate });
const created = (prefix?: string): Json => ({
  bucketArn: "$ResourceParam('uploads', 'arn')",
  s3EventType: 's3:ObjectCreated:*',
  ...(prefix === undefined ? {} : { filterRule: { prefix } }),
});

test.each<[rule: string, sentence: string, config: string]>([
  [
    'never-firing-schedule',
    'No day of any year fits cron(0 4 30 2 ? *), so this never starts the function.',
    schedule('cron(0 4 30 2 ? *)'),
  ],
  [
    'past-schedule',
    'The last run of cron(0 4 1 1 ? 2020) is over, so this never starts the function again.',
    schedule('cron(0 4 1 1 ? 2020)'),
  ],
  ['weekday-numbers', '1-5 is Sunday to Thursday here', schedule('cron(0 4 ? * 1-5 *)')],
  [
    'blocked-shard',
    'A batch that fails is tried until its records expire',
    startedBy('kinesis-stream', { kinesisStreamName: 'clicks', maximumRetryAttempts: -1 }),
  ],
  ['encoded-filter', '"my+photos/" is taken as the key itself', startedBy('s3', created('my+photos/'))],
  [
    'bucket-loop',
    'This function may write into "uploads", and every object there starts it',
    startedBy('s3', created(), { connectTo: ['uploads'] }),
  ],
  [
    'log-loop',
    'This is the log of the function itself: every invocation writes into it',
    startedBy('cloudwatch-log', { logGroupArn: "$ResourceParam('handle', 'logGroupArn')" }),
  ],
  [
    'log-loop',
    'This is the log of the function itself: every invocation writes into it',
    startedBy('cloudwatch-log', { logGroupArn: "$ResourceParam('handle', 'arn')" }),
  ],
])('%s speaks of a function that an event starts: %s', async (rule, sentence, config) => {
  const { diagnostics } = await diagnosticsOf(config);
  expect(diagnostics.filter(({ code }) => code === `lint/${rule}`).map((one) => one.sentence)).toEqual([
    expect.stringContaining(sentence),
  ]);
});

test('a route that everyone may call is no mistake of a function, which answers it', async () => {
  const config = stringify({
    resources: {
      api: { type: 'http-api-gateway' },
      handle: {
        type: 'function',
        properties: {
          packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handle.ts' } },
          events: [
            { type: 'http-api-gateway', properties: { httpApiGatewayName: 'api', method: 'GET', path: '/orders' } },
          ],
        },
      },
    },
  });
  expect((await diagnosticsOf(config)).diagnostics).toEqual([]);
});
