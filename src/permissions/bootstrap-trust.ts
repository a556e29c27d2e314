import type { WorkflowRole } from './bootstrap-names.ts';
import { onlyIf, ref } from './bootstrap-parameters.ts';
import { keyPrefixOf } from './issuer.ts';

const sub = (text: string) => ({ 'Fn::Sub': text });

/**
 * Returns the subjects of tokens that end with a text, in both forms: `repo:owner/name:…`, and
 * `repo:owner@id/name@id:…` of repositories that were created, renamed or transferred since 2026-07-15.
 * https://docs.github.com/actions/reference/security/oidc
 */
const subjects = (end: string): readonly unknown[] => [
  sub(`repo:\${Owner}/\${Name}:${end}`),
  sub(`repo:\${Owner}@\${OwnerId}/\${Name}@\${RepositoryId}:${end}`),
];

const ofEnvironments = [
  ...subjects('environment:${Environment}'),
  ...['Environment2', 'Environment3'].flatMap((name) =>
    subjects(`environment:\${${name}}`).map((subject) => onlyIf(`Has${name}`, subject)),
  ),
];
const ofBranch = subjects('ref:refs/heads/${Branch}');

/** The tokens that a role trusts, by their subjects. */
const trusted: Readonly<Record<WorkflowRole, readonly unknown[]>> = {
  plan: [...subjects('pull_request'), ...ofEnvironments, ...ofBranch],
  push: [...ofEnvironments, ...ofBranch],
  deploy: ofEnvironments,
  drift: [...ofEnvironments, ...ofBranch],
  preview: subjects('environment:${PreviewEnvironment}'),
  'preview-push': subjects('environment:${PreviewEnvironment}'),
};

/** The reusable workflows whose jobs assume a role, without `.yml`. */
const workflows: Readonly<Record<WorkflowRole, readonly string[]>> = {
  plan: ['plan'],
  push: ['plan', 'build', 'deploy'],
  deploy: ['deploy'],
  drift: ['drift'],
  preview: ['preview', 'sweep'],
  'preview-push': ['preview', 'build'],
};

/** Returns the values of the claim `job_workflow_ref` of the jobs that a role trusts. */
const workflowRefs = (role: WorkflowRole): readonly unknown[] =>
  workflows[role].map((name) => sub(`\${WorkflowsRepository}/.github/workflows/${name}.yml@\${WorkflowsRef}`));

/**
 * Returns the trust policy of a role of workflows. `repository_id` binds the token to this repository where STS knows the
 * claim, and is passed where it does not; `job_workflow_ref` binds it to the steps of reusable workflows:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export const workflowTrust = (role: WorkflowRole, issuer: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: { 'Fn::If': ['CreateProvider', ref('OidcProvider'), ref('OidcProviderArn')] } },
      Condition: {
        StringEquals: {
          [`${keyPrefixOf(issuer)}:aud`]: 'sts.amazonaws.com',
          [`${keyPrefixOf(issuer)}:sub`]: trusted[role],
          [`${keyPrefixOf(issuer)}:job_workflow_ref`]: onlyIf('HasWorkflows', workflowRefs(role)),
        },
        StringEqualsIfExists: { [`${keyPrefixOf(issuer)}:repository_id`]: ref('RepositoryId') },
      },
    },
  ],
});

/**
 * The trust policy of the roles that CloudFormation works by. A role is passed by somebody of its own account alone, who
 * needs iam:PassRole: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
 */
export const cloudformationTrust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'cloudformation.amazonaws.com' } }],
};
