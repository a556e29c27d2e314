import { shortHash } from '../cloudformation/canonical.ts';
import { artifactBucket } from '../stage/artifact-bucket.ts';
import type { HandlerTable } from './handlers.ts';
import type { PolicyName } from './own-calls.ts';
import { projectPolicies } from './policies.ts';

/** The roles that workflows assume. */
export type WorkflowRole = 'plan' | 'push' | 'deploy';

/** The facts of which the template of a project is made. */
export interface BootstrapFacts {
  readonly project: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The GitHub environment whose jobs may deploy. */
  readonly environment: string;
  /** The branch whose jobs may push images; `main` by default. */
  readonly branch?: string;
}

/**
 * Returns the name of a project's role, at most 64 characters. Frozen: workflows name it, and trust is given to it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const workflowRoleName = (project: string, role: WorkflowRole): string => {
  const short = project.length > 40 ? `${project.slice(0, 33)}-${shortHash(project, 6)}` : project;
  return `batch-job-${short}-${role}`;
};

/** Returns the name of the stack that the template is deployed as, beside those of the stages. Frozen. */
export const bootstrapStack = (project: string): string => `batch-job-bootstrap-${project}`;

/** The issuer of GitHub's OIDC tokens without `https://`, as condition keys begin with it. */
const issuer = 'token.actions.githubusercontent.com';

const ref = (name: string) => ({ Ref: name });
const join = (...parts: readonly unknown[]) => ({ 'Fn::Join': ['', parts] });
const unlessEmpty = (condition: string, value: unknown) => ({ 'Fn::If': [condition, value, ref('AWS::NoValue')] });

/** Returns the part of the parameter `Repository` before or after the slash. */
const repositoryPart = (index: 0 | 1) => ({ 'Fn::Select': [index, { 'Fn::Split': ['/', ref('Repository')] }] });

/**
 * Returns the subjects of tokens that end with a text, in both forms: `repo:owner/name:…`, and
 * `repo:owner@id/name@id:…` of repositories that were created, renamed or transferred since 2026-07-15.
 * https://docs.github.com/actions/reference/security/oidc
 */
const subjects = (...end: readonly unknown[]): readonly unknown[] => [
  join('repo:', ref('Repository'), ':', ...end),
  join('repo:', repositoryPart(0), '@', ref('OwnerId'), '/', repositoryPart(1), '@', ref('RepositoryId'), ':', ...end),
];

const environmentSubjects = [
  ...subjects('environment:', ref('Environment')),
  ...['Environment2', 'Environment3'].flatMap((name) =>
    subjects('environment:', ref(name)).map((subject) => unlessEmpty(`Has${name}`, subject)),
  ),
];

/** The tokens that a role trusts, by their subjects. */
const trusted: Readonly<Record<WorkflowRole, readonly unknown[]>> = {
  // Jobs on a schedule, which look for drift, run on the default branch.
  plan: [...subjects('pull_request'), ...subjects('ref:refs/heads/', ref('Branch'))],
  push: [...environmentSubjects, ...subjects('ref:refs/heads/', ref('Branch'))],
  deploy: environmentSubjects,
};

/** The policies that a role has. `deploy` builds what is missing, and `destroy` runs in the same environment. */
const granted: Readonly<Record<WorkflowRole, readonly PolicyName[]>> = {
  plan: ['plan'],
  push: ['push'],
  deploy: ['deploy', 'push', 'destroy'],
};

/**
 * Returns the trust policy of a role. `repository_id` binds the token to this repository where STS knows the claim, and
 * is passed where it does not: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const trust = (subjectsOfRole: readonly unknown[]) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: { 'Fn::If': ['CreateProvider', ref('OidcProvider'), ref('OidcProviderArn')] } },
      Condition: {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subjectsOfRole },
        StringEqualsIfExists: { [`${issuer}:repository_id`]: ref('RepositoryId') },
      },
    },
  ],
});

const text = (Description: string, more: Readonly<Record<string, unknown>> = {}) => ({
  Type: 'String',
  Description,
  ...more,
});
/** Environments and branches with characters that no pattern of IAM contains. */
const oneName = { AllowedPattern: '[A-Za-z0-9._/-]*', ConstraintDescription: 'letters, digits and ._/-' };
const isOneName = (name: string): boolean => new RegExp(`^${oneName.AllowedPattern}$`).test(name);

const parameters = ({ repository, environment, branch = 'main' }: BootstrapFacts) => ({
  Repository: text('The GitHub repository, as owner/name in the case that GitHub shows.', {
    Default: repository,
    AllowedPattern: '[A-Za-z0-9._-]+/[A-Za-z0-9._-]+',
  }),
  OwnerId: text("The number of the repository's owner: gh api repos/OWNER/NAME --jq .owner.id", {
    AllowedPattern: '[0-9]+',
  }),
  RepositoryId: text('The number of the repository: gh api repos/OWNER/NAME --jq .id', { AllowedPattern: '[0-9]+' }),
  Environment: text('The GitHub environment whose jobs may deploy.', {
    ...oneName,
    Default: environment,
    AllowedPattern: '[A-Za-z0-9._/-]+',
  }),
  Environment2: text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
  Environment3: text('Another environment whose jobs may deploy; empty for none.', { ...oneName, Default: '' }),
  Branch: text('The branch whose jobs may push images without an environment.', {
    ...oneName,
    Default: isOneName(branch) ? branch : 'main',
  }),
  OidcProviderArn: text("The ARN of the account's OIDC provider of GitHub; empty to create it.", {
    Default: '',
    AllowedPattern: `(arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/${issuer.replaceAll('.', '[.]')})?`,
  }),
  CreateArtifactBucket: text('false where deploy has made the bucket already.', {
    Default: 'true',
    AllowedValues: ['true', 'false'],
  }),
});

const isSet = (name: string) => ({ 'Fn::Not': [{ 'Fn::Equals': [ref(name), ''] }] });
const keep = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' } as const;
const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Returns ARNs as expressions. */
const filled = (resource: '*' | string | readonly string[]): unknown => {
  if (typeof resource !== 'string') return resource.map(filled);
  return resource.includes('${') ? { 'Fn::Sub': resource } : resource;
};

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

/**
 * Returns the CloudFormation template that an administrator deploys once per project: GitHub's OIDC provider, the roles
 * `plan`, `push` and `deploy` with their policies, and the artifact bucket.
 */
export const bootstrapTemplate = (facts: BootstrapFacts, table: HandlerTable) => {
  const { project } = facts;
  const path = `/batch-job-bootstrap/${project}/`;
  const policies = projectPolicies(project, table);
  const policyId = (name: string): string => `${idOf(name)}Policy`;
  const roles = Object.keys(trusted) as WorkflowRole[];
  const policyResources = policies.map(({ name, document }) => [
    policyId(name),
    {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: {
        Description: `${name} of the batch jobs of ${project}`,
        Path: path,
        PolicyDocument: {
          ...document,
          Statement: document.Statement.map(({ Condition, ...statement }) => ({
            ...statement,
            Resource: filled(statement.Resource),
            ...(Condition ? { Condition: conditionOf(Condition) } : {}),
          })),
        },
      },
    },
  ]);
  const roleResources = roles.map((role) => [
    `${idOf(role)}Role`,
    {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: workflowRoleName(project, role),
        Path: path,
        Description: `Workflows of ${facts.repository} assume it for ${granted[role].join(', ')}.`,
        AssumeRolePolicyDocument: trust(trusted[role]),
        ManagedPolicyArns: policies
          .filter((policy) => granted[role].includes(policy.for))
          .map(({ name }) => ref(policyId(name))),
      },
    },
  ]);
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Roles by which GitHub Actions of ${facts.repository} plans and deploys the batch jobs of ${project}.`,
    Parameters: parameters(facts),
    Conditions: {
      CreateProvider: { 'Fn::Equals': [ref('OidcProviderArn'), ''] },
      CreateBucket: { 'Fn::Equals': [ref('CreateArtifactBucket'), 'true'] },
      HasEnvironment2: isSet('Environment2'),
      HasEnvironment3: isSet('Environment3'),
    },
    Resources: {
      OidcProvider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'CreateProvider',
        // An account has one for GitHub: other roles may come to trust it.
        ...keep,
        Properties: { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
      },
      ArtifactBucket: artifacts(project),
      ...Object.fromEntries(policyResources),
      ...Object.fromEntries(roleResources),
    },
    Outputs: Object.fromEntries(
      roles.map((role) => [`${idOf(role)}RoleArn`, { Value: { 'Fn::GetAtt': [`${idOf(role)}Role`, 'Arn'] } }]),
    ),
  };
};

/** Returns the conditions of a statement with ARNs as expressions. */
const conditionOf = (conditions: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>) =>
  Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, filled(value)])),
    ]),
  );
