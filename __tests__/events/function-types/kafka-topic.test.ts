import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { kafkaTopic } from '../../../src/events/function-types/kafka-topic.ts';
import { complaintsOf } from '../../compiler-rules/harness.ts';

const topic = 'topicName: orders';
const secret = 'secret:kafka-AbCdEf';

/** Returns the codes of the errors of the example with a part of its text in another form. */
const errorsWith = async (was: string, is: string): Promise<string[]> => {
  expect(kafkaTopic.example).toContain(was);
  const found = await complaintsOf({ config: parse(kafkaTopic.example.replace(was, is)) });
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

test.each([
  ['a topic of one character', topic, 'topicName: o'],
  ['a topic that begins with a dot', topic, 'topicName: .orders'],
  ['a secret without the characters that Secrets Manager adds, which no policy would let in', secret, 'secret:kafka'],
  ['a key of a secret behind its ARN', secret, `${secret}:password`],
])('kafka-topic refuses %s', async (_, was, is) => {
  expect(await errorsWith(was, is)).toEqual(['config/wrong-format']);
});

test.each([
  ['a topic of two characters', topic, 'topicName: _o'],
  ['a secret whose name has slashes and hyphens', secret, 'secret:team/kafka-main-AbCdEf'],
])('kafka-topic takes %s', async (_, was, is) => {
  expect(await errorsWith(was, is)).toEqual([]);
});
