import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { loadReplacementTable, recreationOf } from '../../src/cloudformation/replacements.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';

const table = await loadReplacementTable();
const template = (Resources: unknown): Expression => ({ Resources }) as Expression;
const changed = (type: string, before: unknown, after: unknown, more = {}) =>
  templateChanges(
    template({ A: { Type: type, Properties: before, ...more } }),
    template({ A: { Type: type, Properties: after, ...more } }),
    table,
  )[0];

describe('recreationOf', () => {
  test.each([
    ['AWS::SQS::Queue', 'QueueName', 'Always'],
    ['AWS::SQS::Queue', 'VisibilityTimeout', 'Never'],
    ['AWS::S3::Bucket', 'BucketName', 'Always'],
    ['AWS::IAM::Role', 'Path', 'Always'],
    ['AWS::Batch::JobQueue', 'Tags', 'Always'],
    ['AWS::Batch::JobDefinition', 'ContainerProperties', 'Never'],
    ['AWS::EC2::Instance', 'Affinity', 'Conditionally'],
    ['AWS::RDS::DBInstance', 'Port', 'Never'],
    ['AWS::New::Thing', 'Name', undefined],
    ['Custom::Thing', 'Name', undefined],
    ['constructor', 'Name', undefined],
  ])('given %s and the property %s is %s', (type, property, expected) => {
    expect(recreationOf(table, type, ['Properties', property])).toBe(expected);
  });

  test('is Never for attributes other than Properties', () => {
    expect(recreationOf(table, 'AWS::SQS::Queue', ['DependsOn'])).toBe('Never');
    expect(recreationOf(table, 'AWS::New::Thing', ['DeletionPolicy'])).toBe('Never');
  });
});

describe('templateChanges', () => {
  test('returns none for equal templates, and every resource as added or removed if the other template is empty', () => {
    const any = fc.dictionary(
      fc.stringMatching(/^[A-Z][a-z]{0,4}$/),
      fc.record({ Type: fc.constant('AWS::SQS::Queue'), Properties: fc.jsonValue({ maxDepth: 3 }) }),
    );
    fc.assert(
      fc.property(any, (resources) => {
        const ours = template(resources);
        expect(templateChanges(ours, structuredClone(ours), table)).toEqual([]);
        const added = templateChanges(undefined, ours, table);
        expect(added.map(({ logicalId }) => logicalId)).toEqual(Object.keys(resources).sort());
        expect(added.every(({ action }) => action === 'Add')).toBe(true);
        const removed = templateChanges(ours, template({}), table);
        expect(removed.map(({ action }) => action)).toEqual(added.map(() => 'Remove'));
      }),
    );
  });

  test('says that a cluster gets more shards in place, if it is told to do that online', () => {
    const of = (more: object) =>
      changed('AWS::ElastiCache::ReplicationGroup', { NumNodeGroups: 2 }, { NumNodeGroups: 3 }, more);
    expect(of({ UpdatePolicy: { UseOnlineResharding: true } })).toMatchObject({ replacement: 'False' });
    expect(of({ UpdatePolicy: { UseOnlineResharding: false } })).toMatchObject({ replacement: 'Conditional' });
    expect(of({})).toMatchObject({ replacement: 'Conditional' });
  });

  test('ignores Metadata', () => {
    const of = (path: string) => template({ A: { Type: 'AWS::SQS::Queue', Metadata: { path } } });
    expect(templateChanges(of('a'), of('b'), table)).toEqual([]);
  });

  test.each([
    ['AWS::SQS::Queue', { QueueName: 'a' }, { QueueName: 'b' }, 'True', 'Always'],
    ['AWS::SQS::Queue', { DelaySeconds: 1 }, { DelaySeconds: 2 }, 'False', 'Never'],
    ['AWS::EC2::Instance', { Affinity: 'a' }, { Affinity: 'b' }, 'Conditional', 'Conditionally'],
    // A type that the table does not know may replace.
    ['AWS::New::Thing', { A: 1 }, { A: 2 }, 'Conditional', undefined],
  ])('given %s with %j and %j returns the replacement %s', (type, before, after, replacement, recreation) => {
    const path = `/Properties/${Object.keys(before)[0]}`;
    expect(changed(type, before, after)).toMatchObject({
      action: 'Modify',
      replacement,
      details: [recreation ? { path, recreation } : { path }],
    });
  });

  test.each([[{ Resources: null }], [{ Resources: 'x' }], [[]], ['text'], [null]])(
    'takes %j for a template without resources',
    (odd) => expect(templateChanges(odd as Expression, template({}), table)).toEqual([]),
  );
});
