import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, ref } from '../../cloudformation/expression.ts';
import { physicalName, screamingSnakeCase } from '../../cloudformation/names.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { StackSecret } from '../../stage/stack-secret.ts';

/** The kind of the secret of the stack that contains the connection strings of a resource. */
export const connectionSecret = 'ConnectionSecret';

/** The kind of a secret that is there already, with a user or a password of its own. */
export const existingSecret = 'ExistingSecret';

/** The characters of the name of a secret that stack and resource may have; AWS takes 512. */
const nameLength = 128;

/** Returns a record with its keys as names of environment variables: `readerHost` becomes `READER_HOST`. */
export const asVariables = <T>(params: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(params).map(([param, value]) => [screamingSnakeCase(param), value]));

/** Returns a secret of the stack; `kind` ends its logical id, and `word` its name in Secrets Manager. */
export const secretResource = (
  kind: string,
  word: string,
  properties: Readonly<Record<string, Expression>>,
  resource: ResourceContext,
): ResourceContribution => ({
  kind: 'resource',
  id: resource.id(kind),
  from: resource.path,
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::SecretsManager::Secret',
    Metadata: resource.metadata,
    Properties: {
      // CloudFormation makes names of logical ids alone, by which no policy could tell one project from another.
      Name: physicalName(resource.stage.stack, `${resource.nameInAws}-${word}`, nameLength),
      ...properties,
    },
  },
});

/**
 * Returns the secret with the connection strings of a resource, a JSON object with a key for each; `what` is the resource
 * in words: `database orders`.
 */
export const connectionSecretResource = (
  strings: Readonly<Record<string, Expression>>,
  what: string,
  resource: ResourceContext,
): ResourceContribution =>
  secretResource(
    connectionSecret,
    'connection',
    {
      Description: `Connection strings of the ${what}, for the jobs that are connected to it.`,
      SecretString: concat(
        '{',
        ...Object.entries(strings).flatMap(([key, value], index) => [`${index ? ',' : ''}"${key}":"`, value, '"']),
        '}',
      ),
    },
    resource,
  );

/** Returns where each of some parameters is: under a key of its name in the secret with the connection strings. */
export const connectionSecrets = (
  params: readonly string[],
  resource: NamedResource,
): Readonly<Record<string, StackSecret>> => {
  const secret = ref(resource.id(connectionSecret));
  return Object.fromEntries(params.map((key) => [key, { secret, key, kind: connectionSecret }]));
};
