import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sessionTags } from '../../src/door/session-tags.ts';

const run = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/jobs',
  GITHUB_WORKFLOW: 'Batch jobs',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'renovate[bot]',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '77',
};

describe('session tags', () => {
  test('name repository, workflow, actor, branch, commit, run and stage', () =>
    expect(sessionTags(run, 'production')).toEqual({
      GitHub: 'Actions',
      Repository: 'acme/jobs',
      Workflow: 'Batch jobs',
      Action: '__self',
      Actor: 'renovate_bot_',
      Branch: 'refs/heads/main',
      Commit: 'a'.repeat(40),
      Run: '77',
      Stage: 'production',
    }));

  test('leave out what the run does not say', () =>
    expect(sessionTags({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/jobs', GITHUB_REF: '' }, undefined)).toEqual({
      GitHub: 'Actions',
      Repository: 'acme/jobs',
    }));

  test('are none outside of GitHub', () => expect(sessionTags({ GITHUB_REPOSITORY: 'acme/jobs' }, 'dev')).toEqual({}));

  test('have values that STS takes, whatever a workflow or a branch is called', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (name) => {
        const { Workflow = '', Branch = '' } = sessionTags({ ...run, GITHUB_WORKFLOW: name, GITHUB_REF: name }, 'dev');
        for (const value of [Workflow, Branch]) expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
      }),
    ));
});
