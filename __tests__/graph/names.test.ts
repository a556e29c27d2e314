import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { token } from '../../src/cloudformation/token.ts';
import type { Config } from '../../src/config/schema.ts';
import { checkNames } from '../../src/graph/names.ts';

const config = (name: string): Config =>
  parse(`
resources:
  orders: { type: sqs-queue, properties: {} }
  returns: { type: sqs-queue, properties: {} }
  photos: { type: bucket, properties: {} }
  report:
    type: batch-job
    properties:
      events:
        - type: sqs
          properties:
            sqsQueueName: ${JSON.stringify(name)}
`) as Config;

const reported = (name: string) => checkNames(config(name)).map(({ code, hint, place }) => [code, hint, place]);
const at = { path: ['resources', 'report', 'properties', 'events', 0, 'properties', 'sqsQueueName'] };

describe('checkNames', () => {
  test.each<[string, string, unknown[]]>([
    ['accepts a queue of the config', 'orders', []],
    [
      'suggests the queue that a mistyped name means',
      'order',
      [['config/unknown-resource', 'Did you mean `orders`?', at]],
    ],
    [
      'lists the queues for a name that resembles none',
      'something',
      [['config/unknown-resource', 'Of that type are `orders`, `returns`.', at]],
    ],
    [
      'rejects the name of a bucket',
      'photos',
      [['config/wrong-resource', 'Of that type are `orders`, `returns`.', at]],
    ],
    [
      'rejects a name that every object has',
      'toString',
      [['config/unknown-resource', 'Of that type are `orders`, `returns`.', at]],
    ],
  ])('%s', (_, name, expected) => {
    expect(reported(name)).toEqual(expected);
  });

  test('rejects a reference to a parameter of the queue', () => {
    expect(reported(token(symbolExpression({ kind: 'resource-param', resource: 'orders', param: 'arn' })))).toEqual([
      ['directives/misplaced', 'Write orders.', at],
    ]);
  });
});
