import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { deletionFate, fateOf } from '../../src/stack/policies.ts';

const template = (body: unknown): Expression => ({ Resources: { A: body } }) as Expression;
const change = { action: 'Remove', logicalId: 'A', type: 'T', details: [] };
const replaced = { ...change, action: 'Modify', replacement: 'True' };

describe('The fate of a resource that leaves its stack', () => {
  test.each([
    [{ Type: 'T' }, 'deleted'],
    [{ Type: 'T', DeletionPolicy: 'Delete' }, 'deleted'],
    [{ Type: 'T', DeletionPolicy: 'Retain' }, 'kept'],
    [{ Type: 'T', DeletionPolicy: 'RetainExceptOnCreate' }, 'kept'],
    [{ Type: 'T', DeletionPolicy: 'Snapshot' }, 'snapshot'],
    [{ Type: 'AWS::RDS::DBCluster' }, 'snapshot'],
    [{ Type: 'AWS::RDS::DBCluster', DeletionPolicy: 'Delete' }, 'deleted'],
    [{ Type: 'AWS::RDS::DBInstance' }, 'snapshot'],
    [{ Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: 'c' } }, 'deleted'],
    [{ Type: 'T', DeletionPolicy: 'retain' }, 'unread'],
    [{ Type: 'T', DeletionPolicy: { Ref: 'Policy' } }, 'unread'],
    [{ Type: 'T', DeletionPolicy: null }, 'unread'],
    [null, 'unread'],
    ['text', 'unread'],
  ])('given %j is %s', (body, fate) => {
    expect(deletionFate(template(body), 'A')).toBe(fate);
  });

  test('is unread if the template cannot be read or does not have the resource', () => {
    const odd = fc.oneof(fc.constant(undefined), fc.constant(null), fc.string(), fc.array(fc.string()), fc.object());
    const ids = fc.constantFrom('B', 'constructor', 'toString', '__proto__');
    fc.assert(fc.property(odd, ids, (any, id) => expect(deletionFate(any as Expression, id)).toBe('unread')));
    expect(deletionFate(template({ Type: 'T' }), 'constructor')).toBe('unread');
  });

  test('follows the PolicyAction of the change, and is unread if that is unknown', () => {
    const keep = template({ Type: 'T', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const by = (policyAction: string, of: typeof change) => fateOf({ ...of, policyAction }, keep, keep);
    expect(by('Delete', change)).toBe('deleted');
    expect(by('Retain', change)).toBe('kept');
    expect(by('Snapshot', change)).toBe('snapshot');
    expect(by('ReplaceAndDelete', replaced)).toBe('deleted');
    expect(by('ReplaceAndRetain', replaced)).toBe('kept');
    expect(by('ReplaceAndSnapshot', replaced)).toBe('snapshot');
    expect(by('Hide', change)).toBe('unread');
  });

  test('follows the deployed template without a PolicyAction, and both templates on replacement', () => {
    const keep = template({ Type: 'T', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const none = template({ Type: 'T' });
    expect(fateOf(change, keep, none)).toBe('kept');
    expect(fateOf(change, none, keep)).toBe('deleted');
    expect(fateOf(replaced, keep, keep)).toBe('kept');
    expect(fateOf(replaced, none, none)).toBe('deleted');
    expect(fateOf(replaced, keep, none)).toBe('unread');
  });
});
