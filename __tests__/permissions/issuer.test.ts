import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputNamed } from '../../src/door/inputs.ts';
import { bootstrapTemplate } from '../../src/permissions/bootstrap-template.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { hostOf, issuerOfServer, keyPrefixOf } from '../../src/permissions/issuer.ts';
import { account } from './allows.ts';
import { resolveTemplate } from './resolve-template.ts';

describe('issuerOfServer', () => {
  test.each([
    [undefined, 'https://token.actions.githubusercontent.com'],
    ['', 'https://token.actions.githubusercontent.com'],
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://github.com/', 'https://token.actions.githubusercontent.com'],
    ['https://octocorp.ghe.com', 'https://token.actions.octocorp.ghe.com'],
    ['https://ghes.example.com', 'https://ghes.example.com/_services/token'],
    ['https://GHES.example.com:8443/', 'https://ghes.example.com/_services/token'],
    ['http://github', 'https://github/_services/token'],
    ['https://notghe.com', 'https://notghe.com/_services/token'],
  ])('of %s is %s', (server, issuer) => {
    expect(issuerOfServer(server)).toBe(issuer);
  });

  test('is undone by hostOf, and is an issuer that the input allows', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
    const host = fc.oneof(
      fc.constant('github.com'),
      label.map((name) => `${name}.ghe.com`),
      fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
    );
    fc.assert(
      fc.property(host, (name) => {
        const issuer = issuerOfServer(`https://${name}`);
        expect(hostOf(issuer)).toBe(name);
        expect(inputNamed('oidc-issuer', issuer, '')).toEqual(['oidc-issuer', issuer]);
      }),
    );
  });

  test.each([
    // https://docs.github.com/enterprise-cloud@latest/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise
    ['https://token.actions.githubusercontent.com/octocorp', 'github.com'],
    ['https://token.actions.octocorp.ghe.com/octocorp', 'octocorp.ghe.com'],
  ])('of an enterprise with an issuer of its own, %s, is given by the input, and is of %s', (issuer, host) => {
    expect(inputNamed('oidc-issuer', issuer, '')).toEqual(['oidc-issuer', issuer]);
    expect(hostOf(issuer)).toBe(host);
  });

  test.each([
    'token.actions.githubusercontent.com',
    'http://a.example',
    'https://a.example:8443',
    'https://*',
    'https://a/?b',
  ])('is never %s: IAM refuses it, or it is a pattern', (issuer) => {
    expect(() => inputNamed('oidc-issuer', issuer, '')).toThrow('oidc-issuer');
  });
});

describe('the template of bootstrap', () => {
  test.each([
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com/octocorp',
    'https://token.actions.octocorp.ghe.com',
    'https://ghes.example.com/_services/token',
  ])('trusts the tokens of %s alone, by its provider and its condition keys', async (issuer) => {
    const facts = { project: 'nightly', repository: 'acme/jobs', environment: 'production', issuer };
    const template = bootstrapTemplate(facts, await loadHandlers());
    const resources = resolveTemplate(template, { OwnerId: '1', RepositoryId: '2', WorkflowsRepository: 'acme/flows' });
    expect(resources.OidcProvider.Properties.Url).toBe(issuer);
    const prefix = keyPrefixOf(issuer);
    for (const id of ['PlanRole', 'PushRole', 'DeployRole', 'PreviewRole']) {
      const [{ Condition }] = resources[id].Properties.AssumeRolePolicyDocument.Statement;
      const keys = Object.values(Condition as Record<string, object>).flatMap((tests) => Object.keys(tests));
      const claims = ['aud', 'sub', 'job_workflow_ref', 'repository_id'];
      expect(keys).toEqual(claims.map((claim) => `${prefix}:${claim}`));
    }
    const { AllowedPattern } = template.Parameters.OidcProviderArn as { readonly AllowedPattern?: string };
    const allows = (arn: string): boolean => new RegExp(`^(?:${AllowedPattern})$`).test(arn);
    const arn = `arn:aws:iam::${account}:oidc-provider/${prefix}`;
    expect([allows(arn), allows(`${arn}x`), allows(arn.replace('.', 'x'))]).toEqual([true, false, false]);
  });
});
