import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { StackLook } from '../../src/stack/deployed.ts';
import { isUnchanged } from '../../src/stack/no-change.ts';

const look = (more: Partial<StackLook> = {}): StackLook => ({
  name: 'jobs-dev',
  id: 'arn',
  status: 'UPDATE_COMPLETE',
  tags: {},
  parameters: {},
  outputs: {},
  terminationProtection: false,
  ...more,
});
const template = { Resources: { A: { Type: 'T', Properties: { One: 1, Two: ['x', 'y'] } } } };
const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, shuffled(item)]),
        )
      : value;

describe('No change without a change set', () => {
  test.each([
    ['CREATE_COMPLETE', true],
    ['UPDATE_COMPLETE', true],
    ['UPDATE_ROLLBACK_COMPLETE', true],
    ['ROLLBACK_COMPLETE', false],
    ['UPDATE_FAILED', false],
    ['UPDATE_ROLLBACK_FAILED', false],
    ['UPDATE_IN_PROGRESS', false],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', false],
    ['IMPORT_COMPLETE', false],
    ['DELETE_FAILED', false],
    ['REVIEW_IN_PROGRESS', false],
  ])('in %s: %s', (status, unchanged) => {
    expect(isUnchanged({ look: look({ status }), template }, { template })).toBe(unchanged);
  });

  test('the order of keys is nothing, of lists it is something', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const ours = { Resources: value } as Expression;
        const deployed = shuffled(ours) as Expression;
        expect(isUnchanged({ look: look(), template: deployed }, { template: ours })).toBe(true);
      }),
    );
    const other = { Resources: { A: { Type: 'T', Properties: { One: 1, Two: ['y', 'x'] } } } };
    expect(isUnchanged({ look: look(), template: other }, { template })).toBe(false);
  });

  test('the config that a template names is nothing, whatever else stands in Metadata of its resources', () => {
    const moved = { ...template, Metadata: { 'batch-job': { config: 'services/a.yml' } } };
    expect(isUnchanged({ look: look(), template: moved }, { template })).toBe(true);
    const other = { ...template, Outputs: { Own: { Value: 'mine' } } };
    expect(isUnchanged({ look: look(), template: other }, { template })).toBe(false);
    const inside = { Resources: { A: { ...template.Resources.A, Metadata: { a: 1 } } } };
    expect(isUnchanged({ look: look(), template: inside }, { template })).toBe(false);
  });

  test('a template that came back with question marks is unknown', () => {
    const ours = { Description: 'grüße 日本' };
    expect(isUnchanged({ look: look(), template: { Description: 'gr??e ??' } }, { template: ours })).toBe(false);
  });

  test.each([
    ['no template', { look: look(), template: undefined }],
    ['a template that is no JSON', { look: look(), template: 'Resources: {}' }],
    ['a parameter', { look: look({ parameters: { A: '1' } }), template }],
  ])('%s is unknown', (_, deployed) => {
    expect(isUnchanged(deployed, { template })).toBe(false);
  });

  test.each([[null], ['ab'], [['a', 'b']]])('a template that is no object, but %j, is never the same', (odd) => {
    expect(isUnchanged({ look: look(), template: odd }, { template: { 0: 'a', 1: 'b' } })).toBe(false);
  });

  test('another service role is a change, the same or none is not', () => {
    const deployed = { look: look({ roleArn: 'r1' }), template };
    expect(isUnchanged(deployed, { template, roleArn: 'r2' })).toBe(false);
    expect(isUnchanged(deployed, { template, roleArn: 'r1' })).toBe(true);
    expect(isUnchanged(deployed, { template })).toBe(true);
  });
});
