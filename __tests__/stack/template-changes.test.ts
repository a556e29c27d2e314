import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { recreationOf, replacementTable } from '../../src/cloudformation/replacements.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';

const table = await replacementTable();
const template = (Resources: unknown): Expression => ({ Resources }) as Expression;
const changed = (type: string, before: unknown, after: unknown, more = {}) =>
  templateChanges(
    template({ A: { Type: type, Properties: before, ...more } }),
    template({ A: { Type: type, Properties: after, ...more } }),
    table,
  )[0];

describe('what a change of a property does', () => {
  test.each([
    ['AWS::SQS::Queue', 'QueueName', 'Always'],
    ['AWS::SQS::Queue', 'VisibilityTimeout', 'Never'],
    ['AWS::S3::Bucket', 'BucketName', 'Always'],
    ['AWS::IAM::Role', 'Path', 'Always'],
    ['AWS::Batch::JobQueue', 'Tags', 'Always'],
    ['AWS::Batch::JobDefinition', 'ContainerProperties', 'Never'],
    ['AWS::EC2::Instance', 'Affinity', 'Conditionally'],
    ['AWS::New::Thing', 'Name', undefined],
    ['Custom::Thing', 'Name', undefined],
    ['constructor', 'Name', undefined],
  ])('%s %s: %s', (type, property, expected) => {
    expect(recreationOf(table, type, ['Properties', property])).toBe(expected);
  });

  test('attributes beside the properties never replace', () => {
    expect(recreationOf(table, 'AWS::SQS::Queue', ['DependsOn'])).toBe('Never');
    expect(recreationOf(table, 'AWS::New::Thing', ['DeletionPolicy'])).toBe('Never');
  });
});

describe('the changes from one template to another', () => {
  test('a template has none from itself, and from nothing every resource is added', () => {
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

  test('Metadata is no change', () => {
    const of = (path: string) => template({ A: { Type: 'AWS::SQS::Queue', Metadata: { path } } });
    expect(templateChanges(of('a'), of('b'), table)).toEqual([]);
  });

  test.each([
    ['AWS::SQS::Queue', { QueueName: 'a' }, { QueueName: 'b' }, 'True', 'Always'],
    ['AWS::SQS::Queue', { DelaySeconds: 1 }, { DelaySeconds: 2 }, 'False', 'Never'],
    ['AWS::EC2::Instance', { Affinity: 'a' }, { Affinity: 'b' }, 'Conditional', 'Conditionally'],
    // A type that AWS publishes tomorrow may replace: nobody knows.
    ['AWS::New::Thing', { A: 1 }, { A: 2 }, 'Conditional', undefined],
  ])('%s from %j to %j: replacement %s', (type, before, after, replacement, recreation) => {
    const path = `/Properties/${Object.keys(before)[0]}`;
    expect(changed(type, before, after)).toMatchObject({
      action: 'Modify',
      replacement,
      details: [recreation ? { path, recreation } : { path }],
    });
  });

  test.each([[{ Resources: null }], [{ Resources: 'x' }], [[]], ['text'], [null]])(
    'a template of %j has no resources',
    (odd) => expect(templateChanges(odd as Expression, template({}), table)).toEqual([]),
  );
});
