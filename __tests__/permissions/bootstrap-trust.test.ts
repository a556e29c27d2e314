import { describe, expect, test } from '@jest/globals';
import type { WorkflowRole } from '../../src/permissions/bootstrap-names.ts';
import { bootstrapTemplate } from '../../src/permissions/bootstrap-template.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { issuerOfGitHub } from '../../src/permissions/issuer.ts';
import { account } from './allows.ts';
import { type Parameters, resolveTemplate } from './resolve-template.ts';

const table = await loadHandlers();
const template = bootstrapTemplate(
  { project: 'nightly', repository: 'acme/jobs', environment: 'production', issuer: issuerOfGitHub },
  table,
);
const ids: Parameters = { OwnerId: '111', RepositoryId: '222' };
const made = (more: Parameters = {}) => resolveTemplate(template, { ...ids, ...more });
const issuer = 'token.actions.githubusercontent.com';
const roles = {
  plan: 'PlanRole',
  push: 'PushRole',
  deploy: 'DeployRole',
  drift: 'DriftRole',
  preview: 'PreviewRole',
  'preview-push': 'PreviewPushRole',
} as const;

/** The claims of a token that trust policies read. */
interface Claims {
  readonly sub: string;
  readonly aud?: string;
  readonly repository_id?: string;
  readonly job_workflow_ref?: string;
}

/** Returns the conditions of a role's trust that refuse a token, by their keys, as STS evaluates them. */
const refusals = (role: WorkflowRole, claims: Claims, resources: ReturnType<typeof made>): string[] => {
  const token: Readonly<Record<string, string | undefined>> = { aud: 'sts.amazonaws.com', ...claims };
  const [statement] = resources[roles[role]].Properties.AssumeRolePolicyDocument.Statement;
  return Object.entries(statement.Condition as Record<string, Record<string, string | string[]>>).flatMap(
    ([operator, keys]) =>
      Object.entries(keys).flatMap(([key, wanted]) => {
        expect(['StringEquals', 'StringEqualsIfExists']).toContain(operator);
        const claim = key.replace(`${issuer}:`, '');
        const value = token[claim];
        const holds = value === undefined ? operator.endsWith('IfExists') : [wanted].flat().includes(value);
        return holds ? [] : [claim];
      }),
  );
};

/** Returns the roles that a job may assume with a token. */
const assumable = (claims: Claims, more: Parameters = {}): WorkflowRole[] => {
  const resources = made(more);
  return (Object.keys(roles) as WorkflowRole[]).filter((role) => refusals(role, claims, resources).length === 0);
};

describe('the trust of the roles', () => {
  test.each<[string, WorkflowRole[]]>([
    ['repo:acme/jobs:environment:production', ['plan', 'push', 'deploy', 'drift']],
    ['repo:acme@111/jobs@222:environment:production', ['plan', 'push', 'deploy', 'drift']],
    ['repo:acme/jobs:environment:preview', ['preview', 'preview-push']],
    ['repo:acme@111/jobs@222:environment:preview', ['preview', 'preview-push']],
    ['repo:acme/jobs:pull_request', ['plan']],
    ['repo:acme@111/jobs@222:pull_request', ['plan']],
    ['repo:acme/jobs:ref:refs/heads/main', ['plan', 'push', 'drift']],
    ['repo:acme@111/jobs@222:ref:refs/heads/main', ['plan', 'push', 'drift']],
    ['repo:acme/jobs:environment:staging', []],
    ['repo:acme/jobs:ref:refs/heads/feature', []],
    ['repo:acme/jobs:ref:refs/tags/main', []],
    ['repo:acme/jobs-fork:environment:production', []],
    ['repo:mallory/jobs:pull_request', []],
    ['repo:acme@999/jobs@222:environment:production', []],
    ['repo:acme@111/jobs@999:pull_request', []],
    ['repo:acme/jobs:environment:', []],
  ])('for a token about %s is in %j', (sub, trusted) => {
    expect(assumable({ sub })).toEqual(trusted);
  });

  test('ends with another audience, and with another repository of the same name', () => {
    const sub = 'repo:acme/jobs:environment:production';
    expect(assumable({ sub, aud: 'https://github.com/acme' })).toEqual([]);
    expect(assumable({ sub, repository_id: '222' })).toEqual(['plan', 'push', 'deploy', 'drift']);
    expect(assumable({ sub, repository_id: '999' })).toEqual([]);
  });

  test('follows the parameters: up to three environments, and the branch', () => {
    const more = { Environment: 'live', Environment2: 'staging', Environment3: 'qa', Branch: 'trunk' };
    const rolesIn = (end: string) => assumable({ sub: `repo:acme/jobs:${end}` }, more);
    for (const environment of ['live', 'staging', 'qa'])
      expect(rolesIn(`environment:${environment}`)).toEqual(['plan', 'push', 'deploy', 'drift']);
    expect(rolesIn('environment:production')).toEqual([]);
    expect(rolesIn('ref:refs/heads/trunk')).toEqual(['plan', 'push', 'drift']);
    expect(rolesIn('ref:refs/heads/main')).toEqual([]);
    expect(assumable({ sub: 'repo:acme/jobs:environment:pr' }, { PreviewEnvironment: 'pr' })).toEqual([
      ...['preview', 'preview-push'],
    ]);
  });

  test.each<[string, string, WorkflowRole[]]>([
    ['environment:production', 'deploy.yml@refs/tags/v1', ['push', 'deploy']],
    ['environment:production', 'plan.yml@refs/tags/v1', ['plan', 'push']],
    ['ref:refs/heads/main', 'build.yml@refs/tags/v1', ['push']],
    ['ref:refs/heads/other', 'build.yml@refs/tags/v1', []],
    ['environment:production', 'preview.yml@refs/tags/v1', []],
    ['environment:production', 'deploy.yml@refs/heads/main', []],
    ['environment:preview', 'preview.yml@refs/tags/v1', ['preview', 'preview-push']],
    ['environment:preview', 'build.yml@refs/tags/v1', ['preview-push']],
    ['pull_request', 'build.yml@refs/tags/v1', []],
    ['environment:preview', 'sweep.yml@refs/tags/v1', ['preview']],
    ['environment:preview', 'deploy.yml@refs/tags/v1', []],
    ['ref:refs/heads/main', 'drift.yml@refs/tags/v1', ['drift']],
  ])('for a job in %s of the reusable workflow %s is in %j', (end, workflow, trusted) => {
    const more = { WorkflowsRepository: 'acme/batch-job-action' };
    const sub = `repo:acme/jobs:${end}`;
    const ofOurs = `acme/batch-job-action/.github/workflows/${workflow}`;
    expect(assumable({ sub, job_workflow_ref: ofOurs }, more)).toEqual(trusted);
    expect(assumable({ sub, job_workflow_ref: `mallory/${ofOurs}` }, more)).toEqual([]);
    expect(assumable({ sub }, more)).toEqual([]);
  });

  test.each(Object.keys(roles) as WorkflowRole[])(
    'in %s needs each condition: one token is refused by it alone',
    (role) => {
      const more = { WorkflowsRepository: 'acme/batch-job-action', Environment2: 'staging', Environment3: 'qa' };
      const resources = made(more);
      const [statement] = resources[roles[role]].Properties.AssumeRolePolicyDocument.Statement;
      const { StringEquals: equal, StringEqualsIfExists: ifExists } = statement.Condition;
      const subjects: string[] = equal[`${issuer}:sub`];
      const refs: string[] = equal[`${issuer}:job_workflow_ref`];
      const claimsOf = { ...equal, ...ifExists };
      expect(Object.keys(claimsOf).map((key) => key.replace(`${issuer}:`, ''))).toEqual([
        ...['aud', 'sub', 'job_workflow_ref', 'repository_id'],
      ]);
      // Equal texts, none of them twice: a subject or workflow less refuses a token that another one does not let in.
      for (const listed of [subjects, refs]) expect(new Set(listed).size).toBe(listed.length);
      expect(subjects.filter((sub) => sub.startsWith('repo:acme/jobs:')).length).toBe(subjects.length / 2);
      expect(subjects.filter((sub) => sub.startsWith('repo:acme@111/jobs@222:')).length).toBe(subjects.length / 2);
      for (const sub of subjects)
        for (const job_workflow_ref of refs) {
          const good = { sub, job_workflow_ref, aud: 'sts.amazonaws.com', repository_id: '222' };
          const refusedWith = (claims: Partial<Claims>) => refusals(role, { ...good, ...claims }, resources);
          expect(refusedWith({})).toEqual([]);
          expect(refusedWith({ aud: 'https://github.com/acme' })).toEqual(['aud']);
          expect(refusedWith({ sub: sub.replace('jobs', 'fork') })).toEqual(['sub']);
          expect(refusedWith({ job_workflow_ref: job_workflow_ref.replace('/v1', '/v2') })).toEqual([
            'job_workflow_ref',
          ]);
          expect(refusedWith({ repository_id: '999' })).toEqual(['repository_id']);
        }
    },
  );

  test('of CloudFormation lets that service alone assume them', () => {
    for (const id of ['CfnRole', 'PreviewCfnRole'])
      expect(made()[id].Properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'cloudformation.amazonaws.com' } },
      ]);
  });

  test('names no pattern: conditions compare for equality, and no parameter may contain a wildcard', () => {
    for (const id of Object.values(roles))
      expect(JSON.stringify(made()[id].Properties.AssumeRolePolicyDocument)).not.toMatch(
        /Like|ForAllValues|ForAnyValue/,
      );
    for (const [name, { AllowedPattern, AllowedValues }] of Object.entries(template.Parameters) as [
      string,
      { AllowedPattern?: string; AllowedValues?: string[] },
    ][]) {
      if (AllowedValues) continue;
      for (const value of ['*', 'a*', 'a?', 'a,b', "a'b"])
        expect({ name, accepts: new RegExp(`^(?:${AllowedPattern})$`).test(value) ? value : '' }).toEqual({
          name,
          accepts: '',
        });
    }
  });

  test("is in GitHub's provider: a new one, or that of the account", () => {
    const provider = `arn:aws:iam::${account}:oidc-provider/${issuer}`;
    const principal = (more: Parameters) =>
      made(more).DeployRole.Properties.AssumeRolePolicyDocument.Statement[0].Principal.Federated;
    expect([principal({}), made().OidcProvider.Properties]).toEqual([
      'OidcProvider',
      { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
    ]);
    expect([principal({ OidcProviderArn: provider }), made({ OidcProviderArn: provider }).OidcProvider]).toEqual([
      provider,
      undefined,
    ]);
    const pattern = new RegExp(
      `^(?:${(template.Parameters.OidcProviderArn as { AllowedPattern?: string }).AllowedPattern})$`,
    );
    expect(['', provider, provider.replace('aws', 'aws-us-gov')].every((arn) => pattern.test(arn))).toBe(true);
    expect(pattern.test(provider.replace('github', 'gitlab'))).toBe(false);
  });

  test('keeps the provider when a later deployment of the template finds it in the account', () => {
    expect(template.Resources.OidcProvider.DeletionPolicy).toBe('RetainExceptOnCreate');
  });
});
