import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StackLook } from '../../src/stack/deployed.ts';
import { assertStackTags, stackTags, tagsToSend } from '../../src/stack/ownership.ts';

const look = (tags: Record<string, string>): StackLook => ({
  name: 'jobs-dev',
  id: 'arn',
  status: 'CREATE_COMPLETE',
  tags,
  parameters: {},
  outputs: {},
  terminationProtection: false,
});
const stage = { project: 'jobs', stage: 'dev' };

describe('Ownership', () => {
  test.each([
    ['no tags', {}],
    ['another project', { 'batch-job:project': 'other', 'batch-job:stage': 'dev' }],
    ['another stage', { 'batch-job:project': 'jobs', 'batch-job:stage': 'prod' }],
    ['only the project', { 'batch-job:project': 'jobs' }],
    ['only the stage', { 'batch-job:stage': 'dev' }],
    ['the tags of something else', { project: 'jobs', stage: 'dev' }],
    ['another case', { 'batch-job:project': 'Jobs', 'batch-job:stage': 'dev' }],
  ])('a stack with %s is foreign', (_, tags) => {
    expect(() => assertStackTags(look(tags), stage)).toThrow(expect.objectContaining({ code: 'stack/foreign' }));
  });

  test('a stack with both tags is ours, whatever else it bears', () => {
    expect(() => assertStackTags(look({ ...stackTags(stage), team: 'a' }), stage)).not.toThrow();
  });

  test('two pairs of project and stage never own the same stack, though their names may be equal', () => {
    expect(() =>
      assertStackTags(look(stackTags({ project: 'a-b', stage: 'c' })), { project: 'a', stage: 'b-c' }),
    ).toThrow();
  });
});

describe('Stack tags', () => {
  test('are these five and no other', () => {
    expect(stackTags(stage, { repositoryId: '1', pullRequest: '2', ttlHours: '72' })).toEqual({
      'batch-job:project': 'jobs',
      'batch-job:stage': 'dev',
      'batch-job:repository-id': '1',
      'batch-job:pull-request': '2',
      'batch-job:ttl-hours': '72',
    });
    expect(stackTags(stage)).toEqual({ 'batch-job:project': 'jobs', 'batch-job:stage': 'dev' });
  });

  test('of a deployed stack are repeated as they are, wherever the next run comes from', () => {
    const tags = fc.dictionary(fc.string(), fc.string());
    const origin = fc.record({ repositoryId: fc.string(), pullRequest: fc.string(), ttlHours: fc.string() });
    fc.assert(
      fc.property(tags, origin, (deployed, from) => expect(tagsToSend(look(deployed), stage, from)).toEqual(deployed)),
    );
  });
});
