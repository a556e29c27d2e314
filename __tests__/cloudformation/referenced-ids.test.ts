import { describe, expect, test } from '@jest/globals';
import { dependenciesOf, idsIn } from '../../src/cloudformation/referenced-ids.ts';

describe('idsIn', () => {
  test('returns ids of Ref, of both forms of GetAtt, and of names in Sub that are not its own variables', () => {
    const value = [
      { Ref: 'A' },
      { 'Fn::GetAtt': ['B', 'Arn'] },
      { 'Fn::GetAtt': 'C.Arn' },
      { 'Fn::Sub': '${D}-${E.Arn}-${!NotMe}-${AWS::Region}' },
      { 'Fn::Sub': ['${own}-${F}', { own: { Ref: 'G' } }] },
    ];
    expect([...idsIn(value)]).toEqual(['A', 'B', 'C', 'D', 'E', 'AWS::Region', 'F', 'G']);
  });
});

describe('dependenciesOf', () => {
  test('returns the ids of DependsOn and of all references of a resource, except those in its Metadata', () => {
    const resource = { Type: 'X', Metadata: { Ref: 'No' }, Condition: 'Third', Properties: { Name: { Ref: 'A' } } };
    expect(dependenciesOf({ ...resource, DependsOn: 'B' })).toEqual(['B', 'A']);
    expect(dependenciesOf({ ...resource, DependsOn: ['B', 'C'] })).toEqual(['B', 'C', 'A']);
    expect(dependenciesOf(resource)).toEqual(['A']);
  });
});
