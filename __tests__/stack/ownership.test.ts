import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DeployedStack } from '../../src/stack/deployed-stack.ts';
import { assertRepository, assertStackTags, stackTags, tagsToSend } from '../../src/stack/ownership.ts';

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

describe('The command that hands a stack over to another repository', () => {
  const hintOf = (more: Partial<DeployedStack>): string => {
    const tags = { ...stackTags(stage, { repositoryId: '42', pullRequest: '7' }), ...more.tags };
    try {
      assertRepository({ ...stackWith(tags), ...more, tags }, { ...stage, preview: false }, 'deploy', {
        repositoryId: '77',
      });
    } catch (problem) {
      return String((problem as { hint?: unknown }).hint);
    }
    return '';
  };
  const id = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/jobs-dev/1';

  test('keeps the value of every parameter, of which some have no default, and is about the region of the stack', () => {
    expect(hintOf({ id, parameters: { StpZones: 'eu-west-1a,eu-west-1b', StpVpcCidr: '10.0.0.0/16' } })).toContain(
      '`aws cloudformation update-stack --stack-name jobs-dev --region eu-west-1 --use-previous-template --capabilities CAPABILITY_NAMED_IAM --parameters ParameterKey=StpZones,UsePreviousValue=true ParameterKey=StpVpcCidr,UsePreviousValue=true --tags Key=batch-job:project,Value=jobs Key=batch-job:stage,Value=dev Key=batch-job:repository-id,Value=77 Key=batch-job:pull-request,Value=7`',
    );
  });

  test('names no parameters where the stack has none', () => {
    expect(hintOf({ id })).not.toContain('--parameters');
  });

  test('repeats tags that somebody added, also those that a shell would take apart', () => {
    expect(hintOf({ id, tags: { team: "Ann's, and more" } })).toContain(`{"Key":"team","Value":"Ann'\\''s, and more"}`);
  });
});
