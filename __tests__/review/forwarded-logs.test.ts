import { expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { forwardedLogNotes } from '../../src/review/forwarded-logs.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';

const templateWith = async (logging: object, more: object = {}) =>
  (await templateOf(config({ report: job({ logging }) }, more))) as unknown as Expression;
const to = (endpointUrl: string) => ({ logForwarding: { type: 'http-endpoint', properties: { endpointUrl } } });
const first = await templateWith(to('https://logs.example.com/firehose'));

test('a plan says that the lines of a log leave the account, to which host and for how much', () => {
  const notes = [
    'Every line of the log of report leaves the account, for logs.example.com: $0.029 a GB in us-east-1 for Firehose, where a small record counts as 5 KB, and the transfer out of AWS.',
  ];
  expect(forwardedLogNotes({ before: undefined, ours: first })).toEqual(notes);
});

test('a plan says from which host to which other one the lines of a log go from now on', async () => {
  const ours = await templateWith(to('https://intake.example.net:443/v1'));
  expect(forwardedLogNotes({ before: first, ours })[0]).toContain(
    'for intake.example.net instead of logs.example.com:',
  );
});

test('a plan says nothing of a log that goes where it went, or nowhere any more', async () => {
  const elsewhere = await templateWith(to('https://logs.example.com/v2'));
  expect(forwardedLogNotes({ before: first, ours: elsewhere })).toEqual([]);
  expect(forwardedLogNotes({ before: first, ours: await templateWith({}) })).toEqual([]);
});

test('a plan says nothing of a stream that is written as a CloudFormation resource', async () => {
  const Theirs = {
    Type: 'AWS::KinesisFirehose::DeliveryStream',
    Properties: {
      HttpEndpointDestinationConfiguration: {
        EndpointConfiguration: { Url: 'https://logs.example.com' },
        S3Configuration: { BucketARN: 'arn:aws:s3:::theirs', RoleARN: 'arn:aws:iam::123456789012:role/theirs' },
      },
    },
  };
  const ours = await templateWith({}, { cloudformationResources: { Theirs } });
  expect(forwardedLogNotes({ before: undefined, ours })).toEqual([]);
});
