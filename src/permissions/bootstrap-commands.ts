import { type BootstrapFacts, bootstrapStack, workflowRoleName } from './bootstrap-template.ts';
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

/** Quotes a word for a shell, if it needs to be. */
const quoted = (word: string): string => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/**
 * Returns the shell command that deploys the template, on several lines. The AWS CLI looks for GitHub's provider, of which
 * an account has at most one; the GitHub CLI tells the numbers of owner and repository, which subjects of tokens contain.
 */
export const deployCommand = ({ project, repository, environment, file, region }: BootstrapCommandFacts): string => {
  const github = (field: string): string => `$(gh api repos/${repository} --jq ${field})`;
  const provider =
    "OpenIDConnectProviderList[?ends_with(Arn, ':oidc-provider/token.actions.githubusercontent.com')].Arn";
  return [
    'aws cloudformation deploy',
    `--stack-name ${bootstrapStack(project)}`,
    `--template-file ${quoted(file)}`,
    ...(region === undefined ? [] : [`--region ${region}`]),
    '--capabilities CAPABILITY_NAMED_IAM',
    '--parameter-overrides',
    `  "Repository=${github('.full_name')}"`,
    `  "OwnerId=${github('.owner.id')}"`,
    `  "RepositoryId=${github('.id')}"`,
    `  "Environment=${environment}"`,
    `  "OidcProviderArn=$(aws iam list-open-id-connect-providers --query "${provider}" --output text)"`,
  ].join(' \\\n  ');
};

/** Returns the shell commands that create the environment and set the variables that workflows read. */
export const variableCommands = (facts: BootstrapCommandFacts): readonly string[] => {
  const { project, repository, environment, region, variables } = facts;
  const arn = (role: 'plan' | 'push' | 'deploy'): string =>
    `$(aws iam get-role --role-name ${workflowRoleName(project, role)} --query Role.Arn --output text)`;
  const set = (name: string, value: string, of = ''): string =>
    `gh variable set ${name} --repo ${repository}${of} --body "${value}"`;
  return [
    `gh api --method PUT repos/${repository}/environments/${environment}`,
    set(variables.region, region ?? '$(aws configure get region)'),
    set(variables.plan, arn('plan')),
    set(variables.push, arn('push')),
    set(variables.deploy, arn('deploy'), ` --env ${environment}`),
  ];
};
