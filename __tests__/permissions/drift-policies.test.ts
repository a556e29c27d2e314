import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handlerActions, loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { allows } from './allows.ts';
import { requestsOf } from './handler-requests.ts';

const table = await loadHandlers();
const documentsOf = (project: string, purpose: PolicyName) =>
  projectPolicies(project, table)
    .filter((policy) => policy.for === purpose)
    .map(({ document }) => document);
const actionsOf = (purpose: PolicyName) =>
  documentsOf('jobs', purpose).flatMap(({ Statement }) =>
    Statement.flatMap(({ Action, Effect }) => (Effect === 'Allow' ? Action : [])),
  );

describe('the policies of drift', () => {
  test('read alone, no object and no key, and CloudTrail has one of its own', () => {
    const actions = actionsOf('drift');
    expect(actions.length).toBeGreaterThan(100);
    const reads = /:(GET|(Get|List|Describe|BatchGet)\w+|DetectStack(Resource)?Drift)$/;
    expect(actions.filter((action) => !reads.test(action))).toEqual([]);
    expect(actions.filter((action) => /^(kms:|cloudtrail:|s3:GetObject)/.test(action))).toEqual([]);
    expect(actionsOf('causes')).toEqual(['cloudtrail:LookupEvents']);
  });

  test('allow every read of the handlers on the resources of a stage, and none on those of another project', () => {
    const ids = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,60}$/);
    const law = fc.property(fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,94}$/), ids, (project, resource) => {
      const documents = documentsOf(project, 'drift');
      const denied = Object.keys(table.types).flatMap((type) => {
        const reads = handlerActions(table, [type], 'drift');
        return requestsOf(project, type, resource).filter(
          (request) => reads.includes(request.action) && !allows(documents, request),
        );
      });
      expect(denied).toEqual([]);
    });
    fc.assert(law, { numRuns: 20, examples: [['a'.repeat(95), 'R'.repeat(60)]] });
    const theirs = {
      action: 'sqs:ListQueueTags',
      resource: 'arn:aws:sqs:eu-west-1:123456789012:other-dev-Inbox',
      context: {},
    };
    expect(allows(documentsOf('jobs', 'drift'), theirs)).toBe(false);
  });
});
