import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { changedExports } from '../../src/stack/changed-exports.ts';

const exported = (Value: Expression, Name: Expression): Expression => ({ Value, Export: { Name } });
const ownName = (output: string): Expression => ({ 'Fn::Sub': `\${AWS::StackName}-${output}` });
const deployed: Expression = {
  Outputs: {
    vpcId: exported({ Ref: 'StpVpc' }, ownName('vpcId')),
    table: exported('t-1', 'shared-table'),
    odd: exported('x', { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'odd']] }),
    plain: { Value: 'y' },
  },
};

describe('changedExports', () => {
  test('returns every export of a stack that is deleted, by its whole name', () => {
    expect(changedExports(deployed, undefined, 'net-dev')).toEqual([
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
    expect(changedExports(deployed, next, 'net-dev')).toEqual([]);
  });

  test.each<[string, Expression]>([
    ['is no output any more', {}],
    ['is no export any more', { vpcId: { Value: { Ref: 'StpVpc' } } }],
    ['has another name', { vpcId: exported({ Ref: 'StpVpc' }, 'net') }],
    ['has another value', { vpcId: exported({ Ref: 'Other' }, ownName('vpcId')) }],
  ])('returns an export that %s', (_, Outputs) => {
    const next = { Outputs: { table: exported('t-1', 'shared-table'), ...(Outputs as object) } } as Expression;
    expect(changedExports(deployed, next, 'net-dev')).toEqual([{ output: 'vpcId', name: 'net-dev-vpcId' }]);
  });

  test('returns nothing for a stack that is new, or whose template is none', () => {
    for (const none of [undefined, 'Outputs: {', { Outputs: null }])
      expect(changedExports(none as Expression | undefined, deployed, 'net-dev')).toEqual([]);
  });
});
