import type { BootstrapFacts } from './bootstrap-names.ts';
import { keyPrefixOf } from './issuer.ts';

/** Returns the value of a parameter or pseudo parameter, or of a resource. */
export const ref = (name: string) => ({ Ref: name });

const text = (Description: string, more: Readonly<Record<string, unknown>> = {}) => ({
  Type: 'String',
  Description,
  ...more,
});

const choice = (Description: string, [first, second]: readonly [string, string]) =>
  text(Description, { Default: first, AllowedValues: [first, second] });

/** Environments and branches with characters that no pattern of IAM contains. */
const oneName = { AllowedPattern: '[A-Za-z0-9._/-]*', ConstraintDescription: 'letters, digits and ._/-' };
const isOneName = (name: string): boolean => new RegExp(`^${oneName.AllowedPattern}$`).test(name);

/**
 * Service-linked roles that every first deployment needs, by the part of the parameter's name, with their services. That of
 * OpenSearch is not among them: only accounts with a domain in a VPC need it (docs/databases.md).
 */
export const linkedRoles = {
  Batch: 'batch.amazonaws.com',
  Ecs: 'ecs.amazonaws.com',
  Spot: 'spot.amazonaws.com',
} as const;

const onePart = { AllowedPattern: '[A-Za-z0-9._-]+' };

/** Returns the parameters of the template of a project. */
export const parameters = ({ repository, environment, issuer, branch = 'main' }: BootstrapFacts) => {
  const [owner, name] = repository.split('/');
  return {
    Owner: text('The owner of the GitHub repository, in the case that GitHub shows.', { Default: owner, ...onePart }),
    Name: text('Its name without the owner, in the case that GitHub shows.', { Default: name, ...onePart }),
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
    PreviewEnvironment: text('The environment whose jobs may deploy previews, and no other stage; empty for none.', {
      ...oneName,
      Default: 'preview',
    }),
    PreviewData: choice('all: jobs of previews may use data of other stages too, which borrowing needs.', [
      'previews',
      'all',
    ]),
    Branch: text('The branch whose jobs may plan, and push images, without an environment.', {
      ...oneName,
      Default: isOneName(branch) ? branch : 'main',
    }),
    WorkflowsRepository: text(
      'The repository of the reusable workflows whose jobs alone are trusted; empty to trust those of any workflow.',
      { Default: '', AllowedPattern: '([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)?' },
    ),
    WorkflowsRef: text('The ref by which they are called.', {
      Default: 'refs/tags/v1',
      AllowedPattern: 'refs/(heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40}',
    }),
    OidcProviderArn: text("The ARN of the account's OIDC provider of GitHub; empty to create it.", {
      Default: '',
      AllowedPattern: `(arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/${keyPrefixOf(issuer).replaceAll('.', '[.]')})?`,
    }),
    ...Object.fromEntries(
      Object.keys(linkedRoles).map((name) => [
        `Create${name}Role`,
        choice(`true where the account has no service-linked role of ${name}.`, ['false', 'true']),
      ]),
    ),
    CreateArtifactBucket: choice('false where deploy has made the bucket already.', ['true', 'false']),
  };
};

const isSet = (name: string) => ({ 'Fn::Not': [{ 'Fn::Equals': [ref(name), ''] }] });
const isEqual = (name: string, value: string) => ({ 'Fn::Equals': [ref(name), value] });

/** The conditions of the template, of its parameters. */
export const conditions = {
  CreateProvider: isEqual('OidcProviderArn', ''),
  CreateBucket: isEqual('CreateArtifactBucket', 'true'),
  ...Object.fromEntries(
    Object.keys(linkedRoles).map((name) => [`Create${name}`, isEqual(`Create${name}Role`, 'true')]),
  ),
  HasEnvironment2: isSet('Environment2'),
  HasEnvironment3: isSet('Environment3'),
  HasPreviews: isSet('PreviewEnvironment'),
  HasWorkflows: isSet('WorkflowsRepository'),
  UsesAllData: isEqual('PreviewData', 'all'),
};

/** Returns an expression where a condition holds; elsewhere what stands there is left out. */
export const onlyIf = (condition: string, value: unknown) => ({ 'Fn::If': [condition, value, ref('AWS::NoValue')] });

/** Returns an expression where a condition does not hold; elsewhere what stands there is left out. */
export const unless = (condition: string, value: unknown) => ({ 'Fn::If': [condition, ref('AWS::NoValue'), value] });
