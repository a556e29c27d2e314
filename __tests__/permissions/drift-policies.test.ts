import { expect, test } from '@jest/globals';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';

const policies = projectPolicies('jobs', await loadHandlers());
const actionsOf = (purpose: PolicyName) =>
  policies
    .filter((policy) => policy.for === purpose)
    .flatMap(({ document }) => document.Statement.flatMap(({ Action }) => Action));

test('the policies of drift read alone, and CloudTrail has one of its own', () => {
  const actions = actionsOf('drift');
  expect(actions.length).toBeGreaterThan(100);
  const reads = /:(GET|(Get|List|Describe|BatchGet)\w+|DetectStack(Resource)?Drift)$/;
  expect(actions.filter((action) => !reads.test(action))).toEqual([]);
  expect(actions.filter((action) => /^(kms|cloudtrail):/.test(action))).toEqual([]);
  expect(actionsOf('causes')).toEqual(['cloudtrail:LookupEvents']);
});
