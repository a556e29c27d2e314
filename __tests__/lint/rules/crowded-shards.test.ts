import { test } from '@jest/globals';
import { jobsExample } from '../../../src/schema/job-example.ts';
import { type Corner, expectFindings } from '../expect-findings.ts';

const stream = 'arn:aws:kinesis:eu-west-1:123456789012:stream/theirs';
const reading = (...lines: string[]): string =>
  `\nevents:\n  - type: kinesis-stream\n    properties:\n${lines.map((line) => `      ${line}`).join('\n')}`;
const byName = reading('kinesisStreamName: clicks');
const byReference = reading("streamArn: $ResourceParam('clicks', 'arn')");
const foreign = reading(`streamArn: ${stream}`);
const beside = (more = '') => `clicks:\n  type: kinesis-stream${more}`;
const fans = '\n  properties:\n    enableEnhancedFanOut: true';

test.each<Corner>([
  [
    'crowded-shards',
    'a stream by its name and by a reference is one stream',
    1,
    jobsExample({ a: byName, b: byReference, c: byName }, { beside: beside() }),
  ],
  [
    'crowded-shards',
    'a foreign stream counts, each beyond two',
    2,
    jobsExample({ a: foreign, b: foreign, c: foreign, d: foreign }),
  ],
  [
    'crowded-shards',
    'two streams are counted apart',
    0,
    jobsExample({ a: byName, b: byName, c: foreign }, { beside: beside() }),
  ],
  [
    'crowded-shards',
    'a given consumer shares nothing',
    0,
    jobsExample({
      a: foreign,
      b: foreign,
      c: reading(`streamArn: ${stream}`, `consumerArn: ${stream}/consumer/shop:1545084650`),
    }),
  ],
  [
    'crowded-shards',
    'a stream with enhanced fan-out is crowded by none of its readers',
    0,
    jobsExample({ a: byName, b: byReference, c: byName }, { beside: beside(fans) }),
  ],
  [
    'crowded-shards',
    'readers that decline its fan-out share again',
    1,
    jobsExample(
      Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [name, reading('kinesisStreamName: clicks', 'autoCreateConsumer: false')]),
      ),
      { beside: beside(fans) },
    ),
  ],
])('%s: %s', (rule, _, times, config) => expectFindings(rule, times, config));
