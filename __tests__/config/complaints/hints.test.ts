import { expect, test } from '@jest/globals';
import { hintForArn } from '../../../src/config/complaints/hints.ts';
import { arnText } from '../../../src/schema/aws-values.ts';

const root = { resources: { orders: { type: 'sns-topic' } } };

test('hintForArn tells how an ARN of the service begins, and of a resource of the config what refers to it', () => {
  const topic = arnText('The ARN of a topic.', 'arn:aws:sns');
  expect(hintForArn('news', topic, root)).toBe('Write the whole ARN, as AWS shows it: arn:aws:sns:….');
  expect(hintForArn('orders', topic, root)).toMatch("$ResourceParam('orders', 'arn')");
  expect(hintForArn('news', arnText('Any ARN.'), root)).toBeUndefined();
  expect(hintForArn('news', { type: 'string', pattern: '^/' }, root)).toBeUndefined();
});
