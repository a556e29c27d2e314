import { describe, expect, test } from '@jest/globals';
import type { Review, ReviewedBroadening } from '../../../src/review/review.ts';
import { job, type Part, reviewBetween } from '../reviewed.ts';

const statement = (...Action: readonly string[]) => ({ Action, Resource: ['arn:aws:s3:::company/*'] });
const uploads = { uploads: { type: 'bucket' } };
/** Returns a config with the job `report` and other parts, as text. */
const config = (own: Part, resources: Part = {}, more: Part = {}): string =>
  JSON.stringify({ resources: { ...resources, report: job(own) }, ...more });

/** Returns what a change broadens, each with the name of what has it. */
const broader = ({ permissions }: Review): string[] =>
  (permissions?.broader ?? []).map(({ identity, says }: ReviewedBroadening) => `${identity} ${says}`);
const between = async (before: string | undefined, after: string) => broader(await reviewBetween(before, after));

const scratch = {
  type: 'batch-job',
  properties: {
    ...(job().properties as Part),
    volumes: [{ type: 'instance-store', properties: { mountPath: '/scratch' } }],
  },
};

describe('what a change broadens', () => {
  test('is not that the machine of a job may submit it to further pools of its stack', async () => {
    const alone = JSON.stringify({ resources: { report: job() } });
    const beside = JSON.stringify({ resources: { report: job(), scratch } });
    expect((await between(alone, beside)).filter((one) => one.startsWith('ReportStateMachineRole'))).toEqual([]);
  });

  test('is that the machine of a job may submit it to a queue of others', async () => {
    const arn = 'arn:aws:batch:us-east-1:123456789012:job-queue/others';
    expect(await between(config({}), config({ jobQueueArn: arn }))).toContainEqual(
      expect.stringContaining(`ReportStateMachineRole may now call batch:SubmitJob on ${arn}`),
    );
  });

  test('is a connection in its words, with the actions that are new', async () => {
    const { permissions } = await reviewBetween(config({}, uploads), config({ connectTo: ['uploads'] }, uploads));
    expect(permissions?.broader).toEqual([
      {
        identity: 'ReportRole',
        resource: 'report',
        isOwn: true,
        because: 'action',
        actions: expect.arrayContaining(['s3:ListBucket*', 's3:PutObject']),
        on: 'uploads',
        says: 'may now read, write and delete objects in uploads',
        line: expect.any(Number),
      },
    ]);
  });

  test('is a right of a statement, with the resources that it had before', async () => {
    const [was, is] = [statement('s3:GetObject'), { ...statement('s3:GetObject'), Resource: ['*'] }];
    expect(await between(config({ iamRoleStatements: [was] }), config({ iamRoleStatements: [is] }))).toEqual([
      'ReportRole may now call s3:GetObject on everything, before only on arn:aws:s3:::company/*',
    ]);
  });

  test('is a right with the first five of the resources that it had before', async () => {
    const Resource = Array.from({ length: 7 }, (_, index) => `arn:aws:s3:::company/${index}`);
    const [was, is] = [{ ...statement('s3:GetObject'), Resource }, statement('s3:GetObject')];
    const [said = ''] = await between(config({ iamRoleStatements: [was] }), config({ iamRoleStatements: [is] }));
    expect(said).toMatch(/, before only on arn:aws:s3:::company\/0, .*company\/4 and 2 more$/);
  });

  test('is a condition that is gone', async () => {
    const bound = { ...statement('s3:GetObject'), Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } };
    const after = config({ iamRoleStatements: [statement('s3:GetObject')] });
    expect(await between(config({ iamRoleStatements: [bound] }), after)).toEqual([
      'ReportRole may now call s3:GetObject on arn:aws:s3:::company/*, before only if {"StringEquals":{"aws:SourceVpc":"vpc-1"}}',
    ]);
  });

  test('is nothing where rights are taken away, listed otherwise, or denied', async () => {
    const wide = config({ iamRoleStatements: [statement('s3:Get*', 's3:PutObject')] });
    const denies = { ...statement('s3:GetObjectAcl'), Effect: 'Deny' };
    const strict = config({ iamRoleStatements: [statement('s3:PutObject'), statement('s3:getobject'), denies] });
    expect(await between(wide, strict)).toEqual([]);
    expect(await between(wide, wide)).toEqual([]);
  });

  test('is who may assume a role of cloudformationResources, and its managed policies', async () => {
    const role = (Service: readonly string[], ManagedPolicyArns: readonly string[]) => {
      const trust = { Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }] };
      return {
        cloudformationResources: {
          Helper: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust, ManagedPolicyArns } },
        },
      };
    };
    const policy = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const [was, is] = [role(['ec2.amazonaws.com'], []), role(['ec2.amazonaws.com', 'glue.amazonaws.com'], [policy])];
    expect(await between(config({}, {}, was), config({}, {}, is))).toEqual([
      `Helper has the policy ${policy} now`,
      'Helper may now be assumed by Service:glue.amazonaws.com',
    ]);
  });

  test('is each role of a stack that does not exist yet', async () => {
    const all = await between(undefined, config({}));
    expect(all).toContain('ReportRole is new');
    expect(all.every((one) => one.endsWith(' is new'))).toBe(true);
  });
});

test('what the code of a job may do is said by resource, in words where it has them', async () => {
  const own = {
    connectTo: ['uploads'],
    iamRoleStatements: [statement('s3:PutObject', 's3:GetObject'), { ...statement('s3:DeleteObject'), Effect: 'Deny' }],
  };
  const { permissions } = await reviewBetween(undefined, config(own, uploads));
  expect(permissions?.holders).toEqual([
    {
      name: 'report',
      role: 'ReportRole',
      may: [
        {
          words: 'read, write and delete objects in',
          actions: expect.arrayContaining(['s3:PutObject']),
          on: 'uploads',
        },
        { actions: ['s3:GetObject', 's3:PutObject'], on: 'arn:aws:s3:::company/*' },
        { actions: ['s3:DeleteObject'], on: 'arn:aws:s3:::company/*', denied: true },
      ],
    },
  ]);
});
