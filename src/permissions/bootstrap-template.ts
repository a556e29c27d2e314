import { artifactBucket } from '../stage/artifact-bucket.ts';
import {
  type BootstrapFacts,
  bootstrapPath,
  boundaryName,
  idOf,
  roleOutput,
  type ServiceRole,
  type WorkflowRole,
  workflowRoleName,
} from './bootstrap-names.ts';
import { conditions, linkedRoles, onlyIf, parameters, ref, unless } from './bootstrap-parameters.ts';
import { cloudformationTrust, workflowTrust } from './bootstrap-trust.ts';
import type { HandlerTable } from './handlers.ts';
import type { PolicyName } from './own-calls.ts';
import { type BoundaryDocument, type ManagedPolicy, projectPolicies } from './policies.ts';
import { dataStatement, objectsStatement, previewBoundary } from './preview-boundary.ts';
import { previewLimits } from './preview-limits.ts';

/**
 * The policies of each role of workflows. `deploy` reads as `plan` does and builds what is missing, and `destroy`, `run` and
 * `logs` run in the same environment; `preview` and `preview-push` have those of `deploy` and `push` below limits that
 * reach previews alone.
 */
const granted: Readonly<Record<WorkflowRole, readonly PolicyName[]>> = {
  plan: ['plan', 'doctor'],
  push: ['push'],
  deploy: ['plan', 'push', 'deploy', 'destroy', 'read', 'run', 'doctor'],
  drift: ['drift', 'causes'],
  preview: ['plan', 'push', 'deploy', 'destroy', 'read', 'run'],
  'preview-push': ['push'],
};

/** The roles that CloudFormation works by, of the workflow roles that pass them on. */
const serviceRoles: Readonly<Partial<Record<WorkflowRole, ServiceRole>>> = { deploy: 'cfn', preview: 'preview-cfn' };

const keep = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' } as const;
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** Returns a value with every text that contains a pseudo parameter as an expression. */
const filled = (value: unknown): unknown => {
  const isOpen = (item: unknown): item is string => typeof item === 'string' && item.includes('${');
  if (isOpen(value)) return { 'Fn::Sub': value };
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]));
};

/** Returns a managed policy of the template; its name is CloudFormation's unless `more` has one. */
const policy = (Path: string, document: BoundaryDocument, more: object = {}) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { Path, PolicyDocument: filled(document), ...more },
});

/** Returns the artifact bucket with the settings that `deploy` would give it. */
const artifacts = (project: string) => ({
  Type: 'AWS::S3::Bucket',
  Condition: 'CreateBucket',
  ...keep,
  Properties: {
    BucketName: { 'Fn::Sub': artifactBucket(project, '${AWS::AccountId}', '${AWS::Region}') },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    LifecycleConfiguration: {
      Rules: [{ Id: 'expire', Status: 'Enabled', Prefix: 'templates/', ExpirationInDays: 30 }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  },
});

const roleId = (role: WorkflowRole | ServiceRole): string => `${idOf(role)}Role`;
const policyId = (name: string): string => `${idOf(name)}Policy`;
const refsOf = (policies: readonly ManagedPolicy[], purposes: readonly PolicyName[]) =>
  policies.filter((one) => purposes.includes(one.for)).map(({ name }) => ref(policyId(name)));

/** The condition of everything that is made where there are previews. */
const ofPreviews = { Condition: 'HasPreviews' } as const;
/** True for a role that is made where there are previews, below their limits. */
const isOfPreviews = (role: WorkflowRole | ServiceRole): boolean => role.startsWith('preview');
const limited = { PermissionsBoundary: ref('PreviewLimits') } as const;

/** Returns a role that workflows assume; where it has a service role, it passes that one to CloudFormation. */
const workflowRole = (facts: BootstrapFacts, policies: readonly ManagedPolicy[], role: WorkflowRole) => {
  const service = serviceRoles[role];
  const pass = service && {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: arnOf(roleId(service)),
    Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
  };
  return {
    Type: 'AWS::IAM::Role',
    ...(isOfPreviews(role) ? ofPreviews : {}),
    Properties: {
      RoleName: workflowRoleName(facts.project, role),
      Path: bootstrapPath(facts.project),
      Description: `Workflows of ${facts.repository} assume it for ${granted[role].join(', ')}.`,
      AssumeRolePolicyDocument: workflowTrust(role, facts.issuer),
      ManagedPolicyArns: refsOf(policies, granted[role]),
      ...(pass
        ? { Policies: [{ PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [pass] } }] }
        : {}),
      ...(isOfPreviews(role) ? limited : {}),
    },
  };
};

/** Returns a role that CloudFormation works by. */
const serviceRole = (project: string, policies: readonly ManagedPolicy[], role: ServiceRole) => ({
  Type: 'AWS::IAM::Role',
  ...(isOfPreviews(role) ? ofPreviews : {}),
  Properties: {
    RoleName: workflowRoleName(project, role),
    Path: bootstrapPath(project),
    Description: `CloudFormation works by it in stacks of ${project}.`,
    AssumeRolePolicyDocument: cloudformationTrust,
    ManagedPolicyArns: refsOf(policies, ['cloudformation']),
    ...(isOfPreviews(role) ? limited : {}),
  },
});

/** Returns the two policies of previews: the limits of the roles that make them, and the boundary of what they make. */
const previewPolicies = (project: string, table: HandlerTable) => {
  const inAccount = (resource: string): string => `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${resource}`;
  const name = boundaryName(project);
  const limits = previewLimits(project, table, {
    boundary: inAccount(`policy/${name}`),
    service: inAccount(`role${bootstrapPath(project)}${workflowRoleName(project, 'preview-cfn')}`),
  });
  const boundary = policy('/', previewBoundary(project), { ManagedPolicyName: name });
  const document = boundary.Properties.PolicyDocument as { readonly Statement: readonly Record<string, unknown>[] };
  const Statement = document.Statement.map(({ NotResource, ...statement }) => {
    if (statement.Sid === dataStatement) return { ...statement, Condition: unless('UsesAllData', statement.Condition) };
    if (statement.Sid !== objectsStatement) return statement;
    return {
      ...statement,
      NotResource: unless('UsesAllData', NotResource),
      Resource: onlyIf('UsesAllData', '*'),
    };
  });
  return {
    PreviewLimits: {
      ...policy(bootstrapPath(project), limits),
      ...ofPreviews,
    },
    PreviewBoundary: {
      ...boundary,
      Properties: { ...boundary.Properties, PolicyDocument: { ...document, Statement } },
      ...ofPreviews,
    },
  };
};

/**
 * Returns the CloudFormation template that an administrator deploys once per project: GitHub's OIDC provider, the roles
 * that workflows and CloudFormation have, with their policies, service-linked roles, and the artifact bucket.
 */
export const bootstrapTemplate = (facts: BootstrapFacts, table: HandlerTable) => {
  const { project, repository, issuer } = facts;
  const attached: readonly PolicyName[] = [...Object.values(granted).flat(), 'cloudformation'];
  const policies = projectPolicies(project, table).filter((one) => attached.includes(one.for));
  const roles = Object.keys(granted) as WorkflowRole[];
  const services = Object.values(serviceRoles);
  const arns = [...roles, ...services].map((role) => [
    roleOutput(role),
    { ...(isOfPreviews(role) ? ofPreviews : {}), Value: arnOf(roleId(role)) },
  ]);
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Roles by which GitHub Actions of ${repository} plans and deploys the batch jobs of ${project}.`,
    Parameters: parameters(facts),
    Conditions: conditions,
    Resources: {
      OidcProvider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'CreateProvider',
        // An account has one for GitHub: other roles may come to trust it.
        ...keep,
        Properties: { Url: issuer, ClientIdList: ['sts.amazonaws.com'] },
      },
      ...Object.fromEntries(
        Object.entries(linkedRoles).map(([name, AWSServiceName]) => [
          `${name}ServiceRole`,
          // An account has one for all its stacks.
          { Type: 'AWS::IAM::ServiceLinkedRole', Condition: `Create${name}`, ...keep, Properties: { AWSServiceName } },
        ]),
      ),
      ArtifactBucket: artifacts(project),
      ...Object.fromEntries(
        policies.map(({ name, document }) => [policyId(name), policy(bootstrapPath(project), document)]),
      ),
      ...previewPolicies(project, table),
      ...Object.fromEntries(roles.map((role) => [roleId(role), workflowRole(facts, policies, role)])),
      ...Object.fromEntries(services.map((role) => [roleId(role), serviceRole(project, policies, role)])),
    },
    Outputs: {
      ...Object.fromEntries(arns),
      PreviewBoundary: { ...ofPreviews, Value: boundaryName(project) },
    },
  };
};
