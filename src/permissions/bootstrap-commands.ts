import { shellWord } from '../shared/shell-word.ts';
import { artifactBucket } from '../stage/artifact-bucket.ts';
import {
  type BootstrapFacts,
  bootstrapStack,
  bootstrapStage,
  roleOutput,
  type ServiceRole,
  type WorkflowRole,
  workflowRoleName,
} from './bootstrap-names.ts';
import { linkedRoles } from './bootstrap-parameters.ts';
import { hostOf, keyPrefixOf } from './issuer.ts';
import type { WorkflowVariables } from './workflow-variables.ts';

/** Facts that the shell commands depend on. */
export interface BootstrapCommandFacts extends BootstrapFacts {
  /** The path of the template. */
  readonly file: string;
  /** The AWS region; undefined for that of the AWS CLI's own settings. */
  readonly region: string | undefined;
  /** The variables that the project's workflow reads. */
  readonly variables: WorkflowVariables;
}

/** The environment of previews, as the template has it by default. */
const previewEnvironment = 'preview';

/** Returns the shell word for the AWS region. */
const regionWord = (region: string | undefined): string => region ?? '$(aws configure get region)';

/** The names of service-linked roles, which AWS gives them. */
export const roleOfService: Readonly<Record<keyof typeof linkedRoles, string>> = {
  Batch: 'AWSServiceRoleForBatch',
  Ecs: 'AWSServiceRoleForECS',
  Spot: 'AWSServiceRoleForEC2Spot',
};

/** Returns the words that name the region to the AWS CLI, which asks no service but IAM without one. */
const inRegion = (region: string | undefined): string => (region === undefined ? '' : ` --region ${region}`);

/** Returns the shell word for the name of the artifact bucket. */
const bucketWord = ({ project, region }: BootstrapCommandFacts): string =>
  `"${artifactBucket(project, `$(aws sts get-caller-identity${inRegion(region)} --query Account --output text)`, regionWord(region))}"`;

/** The lifecycle of the artifact bucket, as of one that `deploy` makes: templates expire. */
const lifecycle = JSON.stringify({
  Rules: [{ ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: { Days: 30 } }],
});

/**
 * Returns the shell commands that come before: they make the artifact bucket, private and encrypted as S3 makes every
 * bucket, through which the template goes. A request takes 51,200 bytes of one alone:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const bucketCommands = (facts: BootstrapCommandFacts): readonly string[] => [
  `aws s3 mb s3://${bucketWord(facts)} --region ${regionWord(facts.region)} || true`,
  `aws s3api put-bucket-lifecycle-configuration --bucket ${bucketWord(facts)}${inRegion(facts.region)} --lifecycle-configuration '${lifecycle}'`,
];

/**
 * Returns the shell commands by which the GitHub CLI works on the host of the repository; none for github.com.
 * https://cli.github.com/manual/gh_help_environment
 */
export const hostCommands = ({ issuer }: BootstrapFacts): readonly string[] => {
  const host = hostOf(issuer);
  return host === 'github.com' ? [] : [`export GH_HOST=${host}`];
};

/**
 * Returns the shell command that deploys the template, on several lines. The AWS CLI looks for GitHub's provider, of which
 * an account has at most one, and for service-linked roles; the GitHub CLI tells the numbers of owner and repository, which
 * subjects of tokens contain.
 */
export const deployCommand = (facts: BootstrapCommandFacts): string => {
  const { project, repository, environment, issuer, file, region } = facts;
  const github = (field: string): string => `$(gh api repos/${repository} --jq ${field})`;
  const provider = `OpenIDConnectProviderList[?ends_with(Arn, ':oidc-provider/${keyPrefixOf(issuer)}')].Arn`;
  return [
    'aws cloudformation deploy',
    `--stack-name ${bootstrapStack(project)}`,
    `--template-file ${shellWord(file)}`,
    ...(region === undefined ? [] : [`--region ${region}`]),
    `--s3-bucket ${bucketWord(facts)}`,
    '--s3-prefix templates',
    '--capabilities CAPABILITY_NAMED_IAM',
    '--parameter-overrides',
    `  "Owner=${github('.owner.login')}"`,
    `  "Name=${github('.name')}"`,
    `  "OwnerId=${github('.owner.id')}"`,
    `  "RepositoryId=${github('.id')}"`,
    `  "Environment=${environment}"`,
    ...Object.keys(linkedRoles).map(
      (name) =>
        `  "Create${name}Role=$(aws iam get-role --role-name ${roleOfService[name as keyof typeof linkedRoles]} >/dev/null 2>&1 && echo false || echo true)"`,
    ),
    '  CreateArtifactBucket=false',
    `  "OidcProviderArn=$(aws iam list-open-id-connect-providers --query "${provider}" --output text)"`,
    '--tags',
    `  "batch-job:project=${project}"`,
    `  "batch-job:stage=${bootstrapStage}"`,
    `  "batch-job:repository-id=${github('.id')}"`,
  ].join(' \\\n  ');
};

/** A deployed stack of `bootstrap`: its outputs, and the environment of previews. */
export interface DeployedBootstrap {
  readonly outputs: Readonly<Record<string, string>>;
  /** The environment of previews; empty for none. */
  readonly previews: string;
}

/**
 * Returns the shell commands that create the environments that are missing and set the variables that workflows read. Without a deployed
 * stack, the AWS CLI looks for the roles when the commands run.
 */
export const variableCommands = (facts: BootstrapCommandFacts, deployed?: DeployedBootstrap): readonly string[] => {
  const { project, repository, environment, region, variables } = facts;
  const arn = (role: WorkflowRole | ServiceRole): string =>
    deployed?.outputs[roleOutput(role)] ??
    `$(aws iam get-role --role-name ${workflowRoleName(project, role)} --query Role.Arn --output text)`;
  const set = (name: string, value: string, of = ''): string =>
    `gh variable set ${name} --repo ${repository}${of} --body "${value}"`;
  const inEnvironment = (name: string, deploy: WorkflowRole, service: ServiceRole): readonly string[] => [
    // A PUT might take its reviewers and branches from an environment that is there already.
    `gh api repos/${repository}/environments/${name} --silent 2>/dev/null || gh api --method PUT repos/${repository}/environments/${name}`,
    // An environment may be another account, and in another region.
    set(variables.region, regionWord(region), ` --env ${name}`),
    set(variables.deploy, arn(deploy), ` --env ${name}`),
    set(variables.cloudformation, arn(service), ` --env ${name}`),
  ];
  const previews = deployed?.previews ?? previewEnvironment;
  return [
    set(variables.region, regionWord(region)),
    set(variables.plan, arn('plan')),
    set(variables.push, arn('push')),
    set(variables.drift, arn('drift')),
    ...inEnvironment(environment, 'deploy', 'cfn'),
    ...(previews === ''
      ? []
      : [set(variables.previewPush, arn('preview-push')), ...inEnvironment(previews, 'preview', 'preview-cfn')]),
  ];
};
