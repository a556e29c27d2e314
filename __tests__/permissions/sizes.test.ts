import { describe, expect, test } from '@jest/globals';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { type BoundaryDocument, policyText, projectPolicies } from '../../src/permissions/policies.ts';
import { previewBoundary } from '../../src/permissions/preview-boundary.ts';
import { previewLimits } from '../../src/permissions/preview-limits.ts';
import { account } from './allows.ts';

const table = await loadHandlers();

/** The most characters of a managed policy: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const most = 6_144;

/**
 * Returns the characters that a policy keeps free for the next types: a type takes about 20 of the limits of previews, which
 * know it by its tag, and 500 of the others.
 */
const reserveOf = (policy: string): number => (policy === 'preview limits' ? 100 : 500);

/** Returns the characters that are left in a policy, in the partition with the longest name. */
const left = (document: BoundaryDocument): number => {
  const text = JSON.stringify(JSON.parse(policyText(document, 'aws-us-gov', account)));
  expect(text).not.toContain('${');
  return most - text.length;
};

/** Returns the characters that are left in every policy of a project, by its name; those of previews included. */
const leftOf = (project: string): Readonly<Record<string, number>> => {
  const inAccount = (resource: string): string => `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${resource}`;
  const name = project.slice(0, 40);
  const limits = previewLimits(project, table, {
    boundary: inAccount(`policy/batch-job-${name}-preview-boundary`),
    service: inAccount(`role/batch-job-bootstrap/${project}/batch-job-${name}-preview-cfn`),
  });
  return {
    ...Object.fromEntries(projectPolicies(project, table).map(({ name, document }) => [name, left(document)])),
    'preview limits': left(limits),
    'preview boundary': left(previewBoundary(project)),
  };
};

describe('the policies of a project', () => {
  test.each([['a'], ['nightly-reports'], ['a'.repeat(95)]])('have room for the next types: %s', (project) => {
    const full = Object.entries(leftOf(project)).filter(([policy, characters]) => characters < reserveOf(policy));
    expect(full).toEqual([]);
  });

  test('are few enough for a role, of which AWS attaches ten: eleven would need a quota of the account', () => {
    const policies = projectPolicies('a', table);
    for (const purpose of ['cloudformation', 'drift'])
      expect(policies.filter((one) => one.for === purpose).length).toBeLessThanOrEqual(6);
  });
});
