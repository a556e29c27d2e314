import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { account, allows } from './allows.ts';

const table = await loadHandlers();
const policiesOf = (project: string, ...purposes: PolicyName[]) =>
  projectPolicies(project, table)
    .filter((policy) => purposes.length === 0 || purposes.includes(policy.for))
    .map(({ document }) => document);
const bucketOf = (project: string): string => `arn:aws:s3:::${artifactBucket(project, account, 'eu-west-1')}`;

/** The actions on buckets and objects that some policy allows, but for the one that reads who is notified by any bucket. */
const actions = [
  ...new Set(
    policiesOf('shop').flatMap(({ Statement }) =>
      Statement.flatMap(({ Action, Effect }) => (Effect === 'Allow' ? Action : [])),
    ),
  ),
].filter((action) => action.startsWith('s3:') && action !== 's3:GetBucketNotification');

/** Values of the condition keys under which objects are written and read. */
const context = {
  's3:RequestObjectTag/batch-job:upload': 'true',
  's3:ExistingObjectTag/batch-job:upload': 'true',
  's3:if-none-match': '*',
  'aws:ResourceAccount': account,
};

/** Returns what all policies of a project together allow in the artifact bucket of another one. */
const reached = (project: string, other: string): string[] => {
  const policies = policiesOf(project);
  const bucket = bucketOf(other);
  const objects = ['templates/production/a.json', 'functions/report-0a1b.zip', 'deployments/production/eu.a/b.json'];
  const resources = [bucket, ...objects.map((key) => `${bucket}/${key}`)];
  return actions.flatMap((action) =>
    resources.filter((resource) => allows(policies, { action, resource, context })).map((one) => `${action} ${one}`),
  );
};

describe('the policies of a project reach nothing in the artifact bucket', () => {
  test.each([
    ['of a project whose name begins with its own and a hyphen', 'shop', 'shop-eu'],
    ['of one that is named as its previews are', 'shop', 'shop-pr-tools'],
    ['of one whose name is all that is kept of its own', `${'b'.repeat(25)}-platform`, 'b'.repeat(25)],
    ['of one that is a character shorter than that', `${'b'.repeat(24)}-platform`, 'b'.repeat(24)],
    ['of one with capitals', 'shop', 'Shop-EU'],
  ])('%s', (_, project, other) => {
    expect(reached(project, other)).toEqual([]);
  });

  test('of any other project, and all that they need in their own', () => {
    const names = fc.stringMatching(/^[a-z](?:-?[a-z0-9]){0,40}$/);
    const law = fc.property(names, fc.stringMatching(/^(?:-?[a-z0-9]){1,20}$/), (project, more) => {
      const other = `${project}${more}`;
      if (bucketOf(other) !== bucketOf(project)) expect(reached(project, other)).toEqual([]);
      const own = bucketOf(project);
      const may = (purpose: PolicyName, action: string, key: string): boolean =>
        allows(policiesOf(project, 'plan', purpose), { action, resource: `${own}${key}`, context });
      expect([
        may('deploy', 's3:CreateBucket', ''),
        may('deploy', 's3:PutObject', '/deployments/production/eu.a/b.json'),
        may('deploy', 's3:PutObject', '/functions/report-0a1b.zip'),
        may('cloudformation', 's3:GetObject', '/templates/production/a.json'),
        may('destroy', 's3:DeleteObject', '/deployments/production/eu.a/b.json'),
      ]).toEqual([true, true, true, true, true]);
    });
    fc.assert(law, {
      numRuns: 8,
      examples: [
        ['a', 'b'],
        ['b'.repeat(25), '-c'],
        [`${'b'.repeat(18)}-c`, '-platform'],
      ],
    });
  });
});

test('the buckets of a stage stay within reach, whatever their names are', () => {
  const may = (project: string, name: string): boolean =>
    allows(policiesOf(project, 'deploy'), {
      action: 's3:PutObject',
      resource: `arn:aws:s3:::${name}/artifacts/index.html`,
      context,
    });
  expect(may('shop', 'shop-production-artifacts-0a1b2c3d4e5f')).toBe(true);
  expect(may('shop-artifacts', 'shop-artifacts-pr-7-site-0a1b2c3d4e5f')).toBe(true);
});
