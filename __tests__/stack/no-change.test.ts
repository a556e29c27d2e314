import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { StackLook } from '../../src/stack/deployed-stack.ts';
import { isUnchanged } from '../../src/stack/no-change.ts';

const stack = (more: Partial<StackLook> = {}): StackLook => ({
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
/** Returns a value with the keys of every map in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reversed(item)]);
  return Object.fromEntries(entries.reverse());
};

describe('isUnchanged', () => {
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
  ])('given equal templates and status %s is %s', (status, unchanged) => {
    expect(isUnchanged({ look: stack({ status }), template }, { template })).toBe(unchanged);
  });

  test('ignores the order of keys, but not of lists', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const ours = { Resources: value } as Expression;
        const deployed = reversed(ours) as Expression;
        expect(isUnchanged({ look: stack(), template: deployed }, { template: ours })).toBe(true);
      }),
    );
    const other = { Resources: { A: { Type: 'T', Properties: { One: 1, Two: ['y', 'x'] } } } };
    expect(isUnchanged({ look: stack(), template: other }, { template })).toBe(false);
  });

  test('ignores Metadata of the template, but not of its resources', () => {
    const moved = { ...template, Metadata: { 'batch-job': { config: 'services/a.yml' } } };
    expect(isUnchanged({ look: stack(), template: moved }, { template })).toBe(true);
    const other = { ...template, Outputs: { Own: { Value: 'mine' } } };
    expect(isUnchanged({ look: stack(), template: other }, { template })).toBe(false);
    const inside = { Resources: { A: { ...template.Resources.A, Metadata: { a: 1 } } } };
    expect(isUnchanged({ look: stack(), template: inside }, { template })).toBe(false);
  });

  test('is false for a template that GetTemplate returned with question marks', () => {
    const ours = { Description: 'grüße 日本' };
    expect(isUnchanged({ look: stack(), template: { Description: 'gr??e ??' } }, { template: ours })).toBe(false);
  });

  test.each([
    ['no template', { look: stack(), template: undefined }],
    ['a template that is no JSON', { look: stack(), template: 'Resources: {}' }],
    ['a parameter', { look: stack({ parameters: { A: '1' } }), template }],
  ])('is false for a stack with %s', (_, deployed) => {
    expect(isUnchanged(deployed, { template })).toBe(false);
  });

  test.each([[null], ['ab'], [['a', 'b']]])('is false for %j in place of a template', (odd) => {
    expect(isUnchanged({ look: stack(), template: odd }, { template: { 0: 'a', 1: 'b' } })).toBe(false);
  });

  test('is false for another service role, and true for the same or none', () => {
    const deployed = { look: stack({ roleArn: 'r1' }), template };
    expect(isUnchanged(deployed, { template, roleArn: 'r2' })).toBe(false);
    expect(isUnchanged(deployed, { template, roleArn: 'r1' })).toBe(true);
    expect(isUnchanged(deployed, { template })).toBe(true);
  });
});
