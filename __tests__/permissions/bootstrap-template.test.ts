import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  bootstrapStack,
  bootstrapTemplate,
  type WorkflowRole,
  workflowRoleName,
} from '../../src/permissions/bootstrap-template.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { jsonText, templateText } from '../../src/permissions/json-text.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { rewriting } from '../cases/golden.ts';
import { root } from '../docs/pages.ts';
import { account, inAccount } from './allows.ts';
import { type Parameters, resolveTemplate } from './resolve-template.ts';

const table = await loadHandlers();
const facts = { project: 'nightly', repository: 'acme/jobs', environment: 'production' };
const template = bootstrapTemplate(facts, table);
const ids: Parameters = { OwnerId: '111', RepositoryId: '222' };
const made = (more: Parameters = {}) => resolveTemplate(template, { ...ids, ...more });
const longest = { ...facts, project: 'a'.repeat(95) };

const issuer = 'token.actions.githubusercontent.com';
const roles = { plan: 'PlanRole', push: 'PushRole', deploy: 'DeployRole' } as const;

/** The claims of a token that trust policies read. */
interface Claims {
  readonly sub: string;
  readonly aud?: string;
  readonly repository_id?: string;
}

/** Returns the roles that a job may assume with a token, as STS evaluates their trust policies. */
const assumable = (claims: Claims, more: Parameters = {}): WorkflowRole[] => {
  const resources = made(more);
  const token: Readonly<Record<string, string | undefined>> = { aud: 'sts.amazonaws.com', ...claims };
  return (Object.keys(roles) as WorkflowRole[]).filter((role) => {
    const [statement] = resources[roles[role]].Properties.AssumeRolePolicyDocument.Statement;
    return Object.entries(statement.Condition as Record<string, Record<string, string | string[]>>).every(
      ([operator, keys]) =>
        Object.entries(keys).every(([key, wanted]) => {
          const value = token[key.replace(`${issuer}:`, '')];
          if (value === undefined) return operator.endsWith('IfExists');
          expect(['StringEquals', 'StringEqualsIfExists']).toContain(operator);
          return [wanted].flat().includes(value);
        }),
    );
  });
};

describe('the trust of the roles', () => {
  test.each<[string, WorkflowRole[]]>([
    ['repo:acme/jobs:environment:production', ['push', 'deploy']],
    ['repo:acme@111/jobs@222:environment:production', ['push', 'deploy']],
    ['repo:acme/jobs:pull_request', ['plan']],
    ['repo:acme@111/jobs@222:pull_request', ['plan']],
    ['repo:acme/jobs:ref:refs/heads/main', ['plan', 'push']],
    ['repo:acme@111/jobs@222:ref:refs/heads/main', ['plan', 'push']],
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
    expect(assumable({ sub, repository_id: '222' })).toEqual(['push', 'deploy']);
    expect(assumable({ sub, repository_id: '999' })).toEqual([]);
  });

  test('follows the parameters: up to three environments, and the branch', () => {
    const more = { Environment: 'live', Environment2: 'staging', Environment3: 'qa', Branch: 'trunk' };
    const rolesIn = (end: string) => assumable({ sub: `repo:acme/jobs:${end}` }, more);
    for (const environment of ['live', 'staging', 'qa'])
      expect(rolesIn(`environment:${environment}`)).toEqual(['push', 'deploy']);
    expect(rolesIn('environment:production')).toEqual([]);
    expect(rolesIn('ref:refs/heads/trunk')).toEqual(['plan', 'push']);
    expect(rolesIn('ref:refs/heads/main')).toEqual([]);
  });

  test('names no pattern: conditions compare for equality, and no parameter may contain a wildcard', () => {
    expect(JSON.stringify(template)).not.toMatch(/StringLike|ForAllValues|ForAnyValue/);
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

describe('the roles', () => {
  test('have frozen names, of at most 64 characters', () => {
    const named = (project: string) => (['plan', 'push', 'deploy'] as const).map((r) => workflowRoleName(project, r));
    expect(named('nightly')).toEqual(['batch-job-nightly-plan', 'batch-job-nightly-push', 'batch-job-nightly-deploy']);
    expect(named('x'.repeat(41))).toEqual(
      ['plan', 'push', 'deploy'].map((role) => `batch-job-${'x'.repeat(33)}-316459-${role}`),
    );
    for (const name of [...named('x'.repeat(40)), ...named(longest.project)])
      expect(name.length).toBeLessThanOrEqual(64);
    expect(bootstrapStack('nightly')).toBe('batch-job-bootstrap-nightly');
    const resources = made();
    expect(Object.values(roles).map((id) => resources[id].Properties.RoleName)).toEqual(named('nightly'));
  });

  test('are outside of the path below which deploy may change roles', () => {
    for (const [id, { Type, Properties }] of Object.entries(made()))
      if (Type.startsWith('AWS::IAM::') && id !== 'OidcProvider')
        expect(Properties.Path).toBe('/batch-job-bootstrap/nightly/');
  });

  test.each<[WorkflowRole, string[]]>([
    ['plan', ['PlanPolicy']],
    ['push', ['PushPolicy']],
    [
      'deploy',
      [
        'DeployStackPolicy',
        'DeployBucketsPolicy',
        'DeployComputePolicy',
        'DeployDataPolicy',
        'DeployAccessPolicy',
        'DeployFunctionsPolicy',
        'PushPolicy',
        'DestroyPolicy',
        'DestroyDataPolicy',
        'DestroyNetworkPolicy',
      ],
    ],
  ])('%s has %j', (role, policies) => {
    expect(made()[roles[role]].Properties.ManagedPolicyArns).toEqual(policies);
  });

  test('have the policies of docs/permissions.md', () => {
    const resources = made();
    const documents = projectPolicies('nightly', table).map(({ document }) =>
      JSON.parse(inAccount(JSON.stringify(document))),
    );
    const policies = Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::ManagedPolicy');
    expect(policies.map(({ Properties }) => Properties.PolicyDocument)).toEqual(documents);
  });

  test('are the outputs', () => {
    expect(Object.keys(template.Outputs)).toEqual(['PlanRoleArn', 'PushRoleArn', 'DeployRoleArn']);
  });
});

describe('the artifact bucket', () => {
  test('is the one that deploy uses, private, encrypted and with an end for templates', () => {
    const { Properties } = made().ArtifactBucket;
    expect(Properties.BucketName).toBe(artifactBucket('nightly', account, 'eu-west-1'));
    expect(new Set(Object.values(Properties.PublicAccessBlockConfiguration))).toEqual(new Set([true]));
    expect(JSON.stringify(Properties.BucketEncryption)).toContain('AES256');
    expect(Properties.LifecycleConfiguration.Rules[0]).toMatchObject({ Prefix: 'templates/', ExpirationInDays: 30 });
  });

  test('is left out where deploy has made it, and kept with its stack gone', () => {
    expect(made({ CreateArtifactBucket: 'false' }).ArtifactBucket).toBeUndefined();
    expect(template.Resources.ArtifactBucket.DeletionPolicy).toBe('RetainExceptOnCreate');
  });
});

describe('the template', () => {
  test('fits into a request, for every name of a project', () => {
    for (const one of [facts, longest])
      expect(Buffer.byteLength(templateText(bootstrapTemplate(one, table)))).toBeLessThanOrEqual(51_200);
  });

  test('needs two parameters, which the GitHub CLI tells', () => {
    expect(() => resolveTemplate(template, {})).toThrow('Parameters are missing: OwnerId, RepositoryId');
  });

  // `GOLDEN=write npm test -- permissions` writes it.
  test('is the file that check-templates.mjs gives to the validators', () => {
    const file = join(root, '__tests__/permissions/expected/bootstrap.json');
    const text = `${jsonText(template)}\n`;
    if (rewriting) writeFileSync(file, text);
    expect(JSON.parse(text)).toEqual(template);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readFileSync(join(root, 'scripts/check-templates.mjs'), 'utf8')).toContain(
      '__tests__/permissions/expected/bootstrap.json',
    );
  });
});
