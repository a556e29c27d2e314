import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bootstrapStack, boundaryName, workflowRoleName } from '../../src/permissions/bootstrap-names.ts';
import { bootstrapTemplate } from '../../src/permissions/bootstrap-template.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { issuerOfGitHub } from '../../src/permissions/issuer.ts';
import { jsonText, templateText } from '../../src/permissions/json-text.ts';
import { projectPolicies } from '../../src/permissions/policies.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { rewriting } from '../cases/golden.ts';
import { root } from '../docs/pages.ts';
import { account, allows, inAccount } from './allows.ts';
import { type Parameters, resolveTemplate } from './resolve-template.ts';

const table = await loadHandlers();
const facts = { project: 'nightly', repository: 'acme/jobs', environment: 'production', issuer: issuerOfGitHub };
const template = bootstrapTemplate(facts, table);
const ids: Parameters = { OwnerId: '111', RepositoryId: '222' };
const made = (more: Parameters = {}) => resolveTemplate(template, { ...ids, ...more });
const longest = { ...facts, project: 'a'.repeat(95) };

const roles = {
  plan: 'PlanRole',
  push: 'PushRole',
  deploy: 'DeployRole',
  drift: 'DriftRole',
  preview: 'PreviewRole',
  'preview-push': 'PreviewPushRole',
} as const;

describe('the roles', () => {
  test('have frozen names, of at most 64 characters', () => {
    const all = ['plan', 'push', 'deploy', 'drift', 'preview', 'preview-push', 'cfn', 'preview-cfn'] as const;
    const named = (project: string) => all.map((role) => workflowRoleName(project, role));
    expect(named('nightly')).toEqual([
      'batch-job-nightly-plan',
      'batch-job-nightly-push',
      'batch-job-nightly-deploy',
      'batch-job-nightly-drift',
      'batch-job-nightly-preview',
      'batch-job-nightly-preview-push',
      'batch-job-nightly-cfn',
      'batch-job-nightly-preview-cfn',
    ]);
    expect(boundaryName('nightly')).toBe('batch-job-nightly-preview-boundary');
    expect(named('x'.repeat(41))).toEqual(all.map((role) => `batch-job-${'x'.repeat(33)}-316459-${role}`));
    for (const name of [...named('x'.repeat(40)), ...named(longest.project)])
      expect(name.length).toBeLessThanOrEqual(64);
    expect(bootstrapStack('nightly')).toBe('batch-job-bootstrap-nightly');
    const resources = made();
    const ids = [...Object.values(roles), 'CfnRole', 'PreviewCfnRole'];
    expect(ids.map((id) => resources[id].Properties.RoleName)).toEqual(named('nightly'));
    expect(resources.PreviewBoundary.Properties.ManagedPolicyName).toBe(boundaryName('nightly'));
  });

  test('are outside of the path below which deploy may change roles', () => {
    for (const [id, { Type, Properties }] of Object.entries(made()))
      if (/^AWS::IAM::(?:Role|ManagedPolicy)$/.test(Type))
        // A config names the boundary of previews, which is why it has no path.
        expect([id, Properties.Path]).toEqual([id, id === 'PreviewBoundary' ? '/' : '/batch-job-bootstrap/nightly/']);
  });

  const ofDeploy = ['PlanPolicy', 'PushPolicy', 'DeployPolicy', 'DestroyPolicy', 'ReadPolicy', 'RunPolicy'];
  const ofCloudformation = [
    'CloudformationPolicy',
    'CloudformationRecordsPolicy',
    'CloudformationComputePolicy',
    'CloudformationDataPolicy',
    'CloudformationAccessPolicy',
    'CloudformationFunctionsPolicy',
  ];
  test.each<[string, string[]]>([
    ['PlanRole', ['PlanPolicy', 'DoctorPolicy']],
    ['PushRole', ['PushPolicy']],
    ['DeployRole', [...ofDeploy, 'DoctorPolicy']],
    ['DriftRole', ['DriftPolicy', 'DriftReadsPolicy', 'DriftComputePolicy', 'DriftCausesPolicy']],
    ['PreviewRole', ofDeploy],
    ['PreviewPushRole', ['PushPolicy']],
    ['CfnRole', ofCloudformation],
    ['PreviewCfnRole', ofCloudformation],
  ])('%s has %j', (role, policies) => {
    expect(made()[role].Properties.ManagedPolicyArns).toEqual(policies);
  });

  test('of previews have limits, and everything else of previews is left out with them', () => {
    const resources = made();
    const limited = Object.keys(resources).filter((id) => resources[id].Properties.PermissionsBoundary);
    expect(limited).toEqual(['PreviewRole', 'PreviewPushRole', 'PreviewCfnRole']);
    for (const id of limited) expect(resources[id].Properties.PermissionsBoundary).toBe('PreviewLimits');
    const without = made({ PreviewEnvironment: '' });
    expect(Object.keys(resources).filter((id) => !(id in without))).toEqual([
      'PreviewLimits',
      'PreviewBoundary',
      'PreviewRole',
      'PreviewPushRole',
      'PreviewCfnRole',
    ]);
  });

  test.each([
    ['DeployRole', 'CfnRole'],
    ['PreviewRole', 'PreviewCfnRole'],
  ])('%s passes %s alone, to CloudFormation', (role, service) => {
    expect(made()[role].Properties.Policies[0].PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: service,
        Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
      },
    ]);
  });

  test('that a service links to itself are made where the account has none, and stay', () => {
    expect(Object.keys(made()).filter((id) => id.endsWith('ServiceRole'))).toEqual([]);
    const all = { CreateBatchRole: 'true', CreateEcsRole: 'true', CreateSpotRole: 'true' };
    const services = ['batch', 'ecs', 'spot'].map((name) => `${name}.amazonaws.com`);
    const linked = Object.values(made(all)).filter(({ Type }) => Type === 'AWS::IAM::ServiceLinkedRole');
    expect(linked.map(({ Properties }) => Properties.AWSServiceName)).toEqual(services);
    for (const { DeletionPolicy } of linked) expect(DeletionPolicy).toBe('RetainExceptOnCreate');
  });

  test('have the policies of docs/permissions.md', () => {
    const resources = made();
    const documents = projectPolicies('nightly', table).map(({ document }) =>
      JSON.parse(inAccount(JSON.stringify(document))),
    );
    const policies = Object.entries(resources).flatMap(([id, one]) =>
      one.Type === 'AWS::IAM::ManagedPolicy' && !id.startsWith('Preview') ? [one] : [],
    );
    expect(policies.map(({ Properties }) => Properties.PolicyDocument)).toEqual(documents);
  });

  test('are the outputs', () => {
    expect(Object.keys(template.Outputs)).toEqual([
      'PlanRoleArn',
      'PushRoleArn',
      'DeployRoleArn',
      'DriftRoleArn',
      'PreviewRoleArn',
      'PreviewPushRoleArn',
      'CfnRoleArn',
      'PreviewCfnRoleArn',
      'PreviewBoundary',
    ]);
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
  test('fits into what CloudFormation reads from S3, for every name of a project', () => {
    for (const one of [facts, longest])
      expect(Buffer.byteLength(templateText(bootstrapTemplate(one, table)))).toBeLessThanOrEqual(1_000_000);
  });

  test('lets jobs of previews use objects of other stages for PreviewData=all alone', () => {
    const reads = (PreviewData: string) => {
      const { PolicyDocument } = made({ PreviewData }).PreviewBoundary.Properties;
      const object = { action: 's3:GetObject', resource: 'arn:aws:s3:::nightly-production-data-0a1b/report.csv' };
      return allows([PolicyDocument], object);
    };
    expect(['previews', 'all'].map(reads)).toEqual([false, true]);
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
