import { describe, expect, test } from '@jest/globals';
import { losses, refusalOfLosses, statefulTypes } from '../../src/stack/gates.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';

const change = (more: Partial<ResourceChange>): ResourceChange => ({
  action: 'Modify',
  logicalId: 'Data',
  type: 'AWS::S3::Bucket',
  details: [],
  ...more,
});
const none = { replace: [], delete: [] };
const kinds = (changes: ResourceChange[], allow = none, stateful: string[] = []) =>
  losses(changes, stateful, allow).map(({ kind, allowed }) => `${kind}${allowed ? ' allowed' : ''}`);

describe('Gates', () => {
  test.each([
    [{ action: 'Add' }, []],
    [{ action: 'Import' }, []],
    [{ replacement: 'False' }, []],
    [{}, []],
    [{ replacement: 'True' }, ['replace']],
    [{ replacement: 'Conditional' }, ['replace']],
    [{ action: 'Dynamic' }, ['replace']],
    [{ action: 'SyncWithActual' }, []],
    [{ action: 'Remove' }, ['delete']],
    [{ action: 'Remove', policyAction: 'Retain' }, ['delete']],
    [{ action: 'Remove', type: 'AWS::IAM::Role' }, []],
    [{ replacement: 'True', type: 'AWS::Batch::JobDefinition' }, []],
    [{ action: 'Remove', logicalId: 'StpEventBucket' }, []],
    [{ action: 'Remove', logicalId: 'StpDeadLetterQueue', type: 'AWS::SQS::Queue' }, []],
  ] as [Partial<ResourceChange>, string[]][])('%j loses %j', (given, lost) => {
    expect(kinds([change(given)])).toEqual(lost);
  });

  test.each([...statefulTypes])('a removed %s is a loss', (type) => {
    expect(kinds([change({ action: 'Remove', type })])).toEqual(['delete']);
  });

  test('what the compiler calls stateful is so, whatever its type', () => {
    expect(kinds([change({ action: 'Remove', type: 'Custom::Thing' })], none, ['Data'])).toEqual(['delete']);
  });

  test('an allowance is by kind and by logical id', () => {
    const both = [change({ action: 'Remove' }), change({ logicalId: 'Other', replacement: 'True' })];
    expect(kinds(both, { replace: ['Data'], delete: ['Other'] } as never)).toEqual(['delete', 'replace']);
    expect(kinds(both, { replace: ['Other'], delete: ['Data'] } as never)).toEqual([
      'delete allowed',
      'replace allowed',
    ]);
    expect(kinds(both, { replace: ['*'], delete: [] } as never)).toEqual(['delete', 'replace allowed']);
    expect(kinds(both, { replace: ['Othe', 'other'], delete: ['Dat'] } as never)).toEqual(['delete', 'replace']);
  });

  test('the refusal names every open loss and the allowances that would open the gate', () => {
    const found = losses(
      [
        change({ action: 'Remove' }),
        change({ logicalId: 'Maybe', replacement: 'Conditional' }),
        change({ logicalId: 'Fine', replacement: 'True' }),
      ],
      [],
      { replace: ['Fine'], delete: [] },
    );
    const refusal = refusalOfLosses(found);
    expect(refusal?.code).toBe('stack/loses-data');
    expect(refusal?.message).toMatch(/Data .* would be deleted; Maybe .* may be replaced/);
    expect(refusal?.message).not.toContain('Fine');
    expect(refusal?.hint).toContain('allow-replace: Maybe and allow-delete: Data');
  });

  test('with every loss allowed there is nothing to refuse', () => {
    expect(refusalOfLosses(losses([change({ action: 'Remove' })], [], { replace: [], delete: ['*'] }))).toBeUndefined();
    expect(refusalOfLosses([])).toBeUndefined();
  });
});
