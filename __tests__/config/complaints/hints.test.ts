import { expect, test } from '@jest/globals';
import { hintForArn, hintForNameKey } from '../../../src/config/complaints/hints.ts';
import { hintForType } from '../../../src/config/complaints/type-hints.ts';
import { arnText } from '../../../src/schema/aws-values.ts';

const root = { resources: { orders: { type: 'sns-topic' } } };

test('hintForArn tells how an ARN of the service begins, and of a resource of the config what refers to it', () => {
  const topic = arnText('The ARN of a topic.', 'arn:aws:sns');
  expect(hintForArn('news', topic, root)).toBe('Write the whole ARN, as AWS shows it: arn:aws:sns:….');
  expect(hintForArn('orders', topic, root)).toMatch("$ResourceParam('orders', 'arn')");
  expect(hintForArn('orders', arnText('A secret.', 'arn:aws:secretsmanager'), root)).toBe(
    'orders is a resource of this config and no secret. Write the whole ARN, as AWS shows it: arn:aws:secretsmanager:….',
  );
  expect(hintForArn('news', arnText('Any ARN.'), root)).toBeUndefined();
  expect(hintForArn('news', { type: 'string', pattern: '^/' }, root)).toBeUndefined();
});

const alarm = {
  type: 'object',
  properties: { snsTopicArn: arnText('The ARN of a topic.', 'arn:aws:sns'), snsTopicName: { type: 'string' } },
  exactlyOne: ['snsTopicArn', 'snsTopicName'],
};

test('hintForNameKey names the key for a resource of the config beside one for ARNs, and nothing anywhere else', () => {
  expect(hintForNameKey('orders', 'snsTopicArn', alarm, root)).toBe(
    'It is a resource of this config: write snsTopicName: orders.',
  );
  expect(hintForNameKey('news', 'snsTopicArn', alarm, root)).toBe(
    'Write the whole ARN, as AWS shows it: arn:aws:sns:…. For a resource of this config write its name as `snsTopicName`.',
  );
  for (const [key, around] of [
    ['snsTopicName', alarm],
    ['snsTopicArn', { ...alarm, exactlyOne: undefined }],
    ['other', alarm],
  ] as const)
    expect(hintForNameKey('orders', key, around, root)).toBeUndefined();
});

test.each([
  ['ops', 'Write {snsTopicName: ops}; of `snsTopicArn`, `snsTopicName` exactly one is needed.'],
  [
    'arn:aws:sns:eu-west-1:1:a',
    'Write {snsTopicArn: arn:aws:sns:eu-west-1:1:a}; of `snsTopicArn`, `snsTopicName` exactly one is needed.',
  ],
  ['two words', 'Write {snsTopicName: …}; of `snsTopicArn`, `snsTopicName` exactly one is needed.'],
])(
  'hintForType writes the text %s, where a map with one of two keys is needed, as the value of the right one',
  (text, hint) => {
    expect(hintForType(['object'], text, alarm)).toBe(hint);
    expect(hintForType(['object'], text, { type: 'object', properties: alarm.properties })).toBeUndefined();
  },
);
