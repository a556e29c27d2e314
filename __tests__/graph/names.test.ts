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

const told = (name: string) => checkNames(config(name)).map(({ code, hint, place }) => [code, hint, place]);
const at = { path: ['resources', 'report', 'properties', 'events', 0, 'properties', 'sqsQueueName'] };

describe('the name of a resource', () => {
  test.each<[string, string, unknown[]]>([
    ['that is there', 'orders', []],
    ['that is mistyped', 'order', [['config/unknown-resource', 'Did you mean `orders`?', at]]],
    ['of nothing', 'something', [['config/unknown-resource', 'Of that type are `orders`, `returns`.', at]]],
    ['of another type', 'photos', [['config/wrong-resource', 'Of that type are `orders`, `returns`.', at]]],
    ['of an object', 'toString', [['config/unknown-resource', 'Of that type are `orders`, `returns`.', at]]],
  ])('%s', (_, name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  test('is no reference to something of it', () => {
    expect(told(token(symbolExpression({ kind: 'resource-param', resource: 'orders', param: 'arn' })))).toEqual([
      ['directives/misplaced', 'Write orders.', at],
    ]);
  });
});
