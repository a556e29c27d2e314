import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { changedExports } from '../../src/stack/changed-exports.ts';

const exported = (Value: Expression, Name: Expression): Expression => ({ Value, Export: { Name } });
const ownName = (output: string): Expression => ({ 'Fn::Sub': `\${AWS::StackName}-${output}` });
const deployed: Expression = {
  Outputs: {
    vpcId: exported({ Ref: 'StpVpc' }, ownName('vpcId')),
    table: exported('t-1', 'shared-table'),
    odd: exported('x', { 'Fn::GetAtt': ['StpVpc', 'Name'] }),
    plain: { Value: 'y' },
  },
};

const values = { 'AWS::StackName': 'net-dev', 'AWS::Region': 'eu-west-1', Zone: 'a' };

describe('changedExports', () => {
  test('returns every export of a stack that is deleted, by its whole name', () => {
    expect(changedExports(deployed, undefined, values)).toEqual([
      { output: 'table', name: 'shared-table' },
      { output: 'vpcId', name: 'net-dev-vpcId' },
    ]);
  });

  test('returns nothing for exports that stay as they are, whatever the order of keys', () => {
    const next = {
      Outputs: {
        table: exported('t-1', 'shared-table'),
        vpcId: { Export: { Name: ownName('vpcId') }, Value: { Ref: 'StpVpc' } },
      },
    };
    expect(changedExports(deployed, next, values)).toEqual([]);
  });

  test.each<[string, Expression]>([
    ['is no output any more', {}],
    ['is no export any more', { vpcId: { Value: { Ref: 'StpVpc' } } }],
    ['has another name', { vpcId: exported({ Ref: 'StpVpc' }, 'net') }],
    ['has another value', { vpcId: exported({ Ref: 'Other' }, ownName('vpcId')) }],
  ])('returns an export that %s', (_, Outputs) => {
    const next = { Outputs: { table: exported('t-1', 'shared-table'), ...(Outputs as object) } } as Expression;
    expect(changedExports(deployed, next, values)).toEqual([{ output: 'vpcId', name: 'net-dev-vpcId' }]);
  });

  test('returns nothing for a stack that is new, or whose template is none', () => {
    for (const none of [undefined, 'Outputs: {', { Outputs: null }])
      expect(changedExports(none as Expression | undefined, deployed, values)).toEqual([]);
  });

  test.each<[string, Expression, string]>([
    ['Fn::Join', { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'b', { Ref: 'Zone' }]] }, 'net-dev-b-a'],
    ['Fn::Sub with variables', { 'Fn::Sub': ['${AWS::Region}-${a}-${Zone}', { a: { Ref: 'Zone' } }] }, 'eu-west-1-a-a'],
    ['Ref', { Ref: 'Zone' }, 'a'],
    ['Fn::Sub with a mark', { 'Fn::Sub': '${!Zone}-${Zone}' }, '${Zone}-a'],
  ])('knows a name by %s', (_, name, text) => {
    const was = { Outputs: { out: exported('x', name) } };
    expect(changedExports(was, { Outputs: { out: exported('y', name) } }, values)).toEqual([
      { output: 'out', name: text },
    ]);
    expect(changedExports(was, { Outputs: { out: exported('x', text) } }, values)).toEqual([]);
  });

  test.each<[Expression]>([
    [{ 'Fn::Sub': '${StpVpc}-b' }],
    [{ 'Fn::Sub': ['${Zone}', { Zone: { 'Fn::GetAtt': ['StpVpc', 'Name'] } }] }],
    [{ 'Fn::Join': ['-', { Ref: 'List' }] }],
    [{ 'Fn::ImportValue': 'x' }],
  ])('leaves a name that only CloudFormation knows to CloudFormation: %j', (name) => {
    expect(changedExports({ Outputs: { out: exported('x', name) } }, undefined, values)).toEqual([]);
  });

  describe('of a resource of the next template', () => {
    const table = { services: { 'AWS::SQS': { Queue: 'FifoQueue QueueName' } } };
    const withQueue = (Properties: Expression, Value: Expression): Expression => ({
      Resources: { Inbox: { Type: 'AWS::SQS::Queue', Properties } },
      Outputs: { inbox: exported(Value, ownName('inbox')) },
    });
    test.each<[Expression]>([
      [{ Ref: 'Inbox' }],
      [{ 'Fn::GetAtt': ['Inbox', 'Arn'] }],
      [{ 'Fn::Sub': '${Inbox.Arn}/x' }],
    ])('changes if the resource is replaced, and stays if it is updated: %j', (value) => {
      const was = withQueue({ QueueName: 'a', DelaySeconds: 1 }, value);
      expect(changedExports(was, withQueue({ QueueName: 'b' }, value), values, table)).toEqual([
        { output: 'inbox', name: 'net-dev-inbox', replaced: 'Inbox' },
      ]);
      expect(changedExports(was, withQueue({ QueueName: 'a', DelaySeconds: 2 }, value), values, table)).toEqual([]);
    });
  });
});
