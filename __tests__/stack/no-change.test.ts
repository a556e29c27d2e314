import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { DeployedStack } from '../../src/stack/deployed-stack.ts';
import { isUnchanged } from '../../src/stack/no-change.ts';

const deployedStack = (more: Partial<DeployedStack> = {}): DeployedStack => ({
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
    expect(isUnchanged({ stack: deployedStack({ status }), template }, { template })).toBe(unchanged);
  });

  test('ignores the order of keys, but not of lists', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const ours = { Resources: value } as Expression;
        const deployed = reversed(ours) as Expression;
        expect(isUnchanged({ stack: deployedStack(), template: deployed }, { template: ours })).toBe(true);
      }),
    );
    const other = { Resources: { A: { Type: 'T', Properties: { One: 1, Two: ['y', 'x'] } } } };
    expect(isUnchanged({ stack: deployedStack(), template: other }, { template })).toBe(false);
  });

  test('ignores Metadata of the template, but not of its resources', () => {
    const moved = { ...template, Metadata: { 'batch-job': { config: 'services/a.yml' } } };
    expect(isUnchanged({ stack: deployedStack(), template: moved }, { template })).toBe(true);
    const other = { ...template, Outputs: { Own: { Value: 'mine' } } };
    expect(isUnchanged({ stack: deployedStack(), template: other }, { template })).toBe(false);
    const inside = { Resources: { A: { ...template.Resources.A, Metadata: { a: 1 } } } };
    expect(isUnchanged({ stack: deployedStack(), template: inside }, { template })).toBe(false);
  });

  test('is false for a template that GetTemplate returned with question marks', () => {
    const ours = { Description: 'grüße 日本' };
    expect(isUnchanged({ stack: deployedStack(), template: { Description: 'gr??e ??' } }, { template: ours })).toBe(
      false,
    );
  });

  test.each([
    ['no template', { stack: deployedStack(), template: undefined }],
    ['a template that is no JSON', { stack: deployedStack(), template: 'Resources: {}' }],
    ['a parameter', { stack: deployedStack({ parameters: { A: '1' } }), template }],
  ])('is false for a stack with %s', (_, deployed) => {
    expect(isUnchanged(deployed, { template })).toBe(false);
  });

  test.each([[null], ['ab'], [['a', 'b']]])('is false for %j in place of a template', (odd) => {
    expect(isUnchanged({ stack: deployedStack(), template: odd }, { template: { 0: 'a', 1: 'b' } })).toBe(false);
  });

  test('is false for another service role, and true for the same or none', () => {
    const deployed = { stack: deployedStack({ roleArn: 'r1' }), template };
    expect(isUnchanged(deployed, { template, roleArn: 'r2' })).toBe(false);
    expect(isUnchanged(deployed, { template, roleArn: 'r1' })).toBe(true);
    expect(isUnchanged(deployed, { template })).toBe(true);
  });
});
