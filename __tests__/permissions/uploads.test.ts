import { expect, test } from '@jest/globals';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { allows } from './allows.ts';

const table = await loadHandlers();
const documentsOf = (project: string, purpose: PolicyName) =>
  projectPolicies(project, table)
    .filter((policy) => policy.for === purpose)
    .map(({ document }) => document);

test('deploy writes objects of the stack only with the mark of an upload, and reads no others of them', () => {
  const documents = documentsOf('jobs', 'deploy');
  const may = (action: string, bucket: string, context: Record<string, string> = {}) =>
    allows(documents, { action, resource: `arn:aws:s3:::${bucket}/index.html`, context });
  const written = { 's3:RequestObjectTag/batch-job:upload': 'true' };
  const stored = { 's3:ExistingObjectTag/batch-job:upload': 'true' };
  for (const action of ['s3:PutObject', 's3:PutObjectTagging']) {
    expect(may(action, 'jobs-dev-site-0123456789ab', written)).toBe(true);
    expect(may(action, 'jobs-dev-site-0123456789ab')).toBe(false);
    expect(may(action, 'others-dev-site-0123456789ab', written)).toBe(false);
  }
  expect(may('s3:GetObject', 'jobs-dev-site-0123456789ab', stored)).toBe(true);
  expect(may('s3:GetObject', 'jobs-dev-site-0123456789ab')).toBe(false);
  expect(
    allows(documentsOf('jobs', 'plan'), {
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::jobs-dev-site-0123456789ab/index.html',
      context: written,
    }),
  ).toBe(false);
});
