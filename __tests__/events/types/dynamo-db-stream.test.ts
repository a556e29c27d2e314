import { describe, expect, test } from '@jest/globals';
import { getAtt } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { dynamoDbStream } from '../../../src/events/types/dynamo-db-stream.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { eventContext, resourceParam } from '../event-context.ts';

const table = (name: string, properties: Neighbour['properties'] = {}): Neighbour => ({
  name,
  type: 'dynamo-db-table',
  id: `${name}GlobalTable`,
  properties,
  params: { arn: getAtt(`${name}GlobalTable`, 'Arn'), streamArn: getAtt(`${name}GlobalTable`, 'StreamArn') },
});
const around = [table('accounts', { streamType: 'NEW_IMAGE' }), table('silent')];
const attribute = (id: string, name: string) =>
  token(symbolExpression({ kind: 'cf-resource-param', id, attribute: name }));
const check = (streamArn: string) =>
  dynamoDbStream.check?.({ batchSize: 10, streamArn } as never, eventContext('ReportEvent', around)) ?? [];
const theirs = 'arn:aws:dynamodb:eu-west-1:123456789012:table/theirs';

describe('a DynamoDB event', () => {
  test.each([
    ['the stream of a table of the config', resourceParam('accounts', 'streamArn')],
    ['the same by its attribute', attribute('accountsGlobalTable', 'StreamArn')],
    ['the stream of a table of the template', attribute('MyTable', 'StreamArn')],
    ['a foreign stream', `${theirs}/stream/2015-06-27T00:48:05.899`],
    ['an ARN of which only CloudFormation knows a part', `${theirs}/stream/{{resolve:ssm:/label}}`],
  ])('accepts %s', (_, streamArn) => {
    expect(check(streamArn)).toEqual([]);
  });

  test.each([
    ['another resource', resourceParam('orders', 'arn'), 'wrong-resource', '"orders" is no DynamoDB table'],
    ['a table without a stream', attribute('silentGlobalTable', 'StreamArn'), 'wrong-resource', 'Add streamType'],
    ['the table', resourceParam('accounts', 'arn'), 'wrong-format', "Write $ResourceParam('accounts', 'streamArn')."],
    ['the name of a table', attribute('MyTable', 'Ref'), 'wrong-format', "$CfResourceParam('MyTable', 'StreamArn')"],
    ['a foreign table', theirs, 'wrong-format', 'LatestStreamArn'],
    ['an index', `${theirs}/index/byTime`, 'wrong-format', 'LatestStreamArn'],
    ['a stream without its label', `${theirs}/stream/`, 'wrong-format', 'LatestStreamArn'],
    [
      'a stream without an account',
      'arn:aws:dynamodb:eu-west-1::table/theirs/stream/2015',
      'wrong-format',
      'LatestStreamArn',
    ],
  ])('rejects %s', (_, streamArn, code, says) => {
    const [found, ...more] = check(streamArn);
    expect(more).toEqual([]);
    expect(found?.code).toBe(`config/${code}`);
    expect(`${found?.sentence} ${found?.hint}`).toContain(says);
  });

  test('is told by the name of its table, not by the label of the stream', () => {
    const streamArn = `${theirs}/stream/2015-06-27T00:48:05.899`;
    expect(dynamoDbStream.words?.({ streamArn } as never, '05.899')).toBe('changes in theirs');
    expect(dynamoDbStream.words?.({ streamArn: resourceParam('accounts', 'streamArn') } as never, 'accounts')).toBe(
      'changes in accounts',
    );
    const of = (EventSourceArn: unknown) =>
      dynamoDbStream.startsIn?.({
        type: 'AWS::Lambda::EventSourceMapping',
        properties: { EventSourceArn } as never,
        isChild: true,
        owner: 'report',
        isTrigger: () => false,
        nameOf: (value) => (typeof value === 'string' ? (value.split('/').at(-1) as string) : 'accounts'),
      });
    expect(of(streamArn)).toEqual(['changes in theirs']);
    expect(of(getAtt('AccountsGlobalTable', 'StreamArn'))).toEqual(['changes in accounts']);
  });
});
