import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DeployedStack } from '../../src/stack/deployed-stack.ts';
import { assertStackTags, stackTags, tagsToSend } from '../../src/stack/ownership.ts';

const stackWith = (tags: Record<string, string>): DeployedStack => ({
  name: 'jobs-dev',
  id: 'arn',
  status: 'CREATE_COMPLETE',
  tags,
  parameters: {},
  outputs: {},
  terminationProtection: false,
});
const stage = { project: 'jobs', stage: 'dev' };

describe('assertStackTags', () => {
  test.each([
    ['no tags', {}],
    ['another project', { 'batch-job:project': 'other', 'batch-job:stage': 'dev' }],
    ['another stage', { 'batch-job:project': 'jobs', 'batch-job:stage': 'prod' }],
    ['only the project', { 'batch-job:project': 'jobs' }],
    ['only the stage', { 'batch-job:stage': 'dev' }],
    ['the tags of something else', { project: 'jobs', stage: 'dev' }],
    ['another case', { 'batch-job:project': 'Jobs', 'batch-job:stage': 'dev' }],
  ])('throws stack/foreign for a stack with %s', (_, tags) => {
    expect(() => assertStackTags(stackWith(tags), stage)).toThrow(expect.objectContaining({ code: 'stack/foreign' }));
  });

  test('accepts a stack with both tags, whatever other tags it has', () => {
    expect(() => assertStackTags(stackWith({ ...stackTags(stage), team: 'a' }), stage)).not.toThrow();
  });

  test('throws for a stack of another project and stage whose stack name is the same', () => {
    expect(() =>
      assertStackTags(stackWith(stackTags({ project: 'a-b', stage: 'c' })), { project: 'a', stage: 'b-c' }),
    ).toThrow();
  });
});

describe('The tags of a stack', () => {
  test('are at most these five', () => {
    expect(stackTags(stage, { repositoryId: '1', pullRequest: '2', ttlHours: '72' })).toEqual({
      'batch-job:project': 'jobs',
      'batch-job:stage': 'dev',
      'batch-job:repository-id': '1',
      'batch-job:pull-request': '2',
      'batch-job:ttl-hours': '72',
    });
    expect(stackTags(stage)).toEqual({ 'batch-job:project': 'jobs', 'batch-job:stage': 'dev' });
  });

  test('stay as deployed, whichever run changes the stack next', () => {
    const tags = fc.dictionary(fc.string(), fc.string());
    const origin = fc.record({ repositoryId: fc.string(), pullRequest: fc.string(), ttlHours: fc.string() });
    fc.assert(
      fc.property(tags, origin, (deployed, from) =>
        expect(tagsToSend(stackWith(deployed), stage, from)).toEqual(deployed),
      ),
    );
  });
});
