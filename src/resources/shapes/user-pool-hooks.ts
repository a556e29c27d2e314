import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { pascalCase } from '../../cloudformation/names.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { hintForUnknownResource } from '../../stage/unknown-resource.ts';
import type { UserPoolProperties } from './user-pool-properties.ts';

/** Returns the hooks that are written, as pairs of name and function. */
const written = (hooks: UserPoolProperties['hooks']): [string, string][] =>
  Object.entries(hooks ?? {}).filter((hook): hook is [string, string] => hook[1] !== undefined);

const functionArn = (named: string, { neighbours }: ResourceContext): Expression =>
  resourceOf(named, neighbours)?.params.arn ?? expressionOf(named);

/** Returns `LambdaConfig` of a user pool: the ARN of a function by Cognito's name of the hook; undefined without hooks. */
export const lambdaConfig = (hooks: UserPoolProperties['hooks'], pool: ResourceContext): Expression | undefined => {
  const entries = written(hooks).map(([hook, named]) => [pascalCase(hook), functionArn(named, pool)] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/**
 * Returns the permission of Cognito to invoke each function of a user pool's hooks, for this pool alone.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 */
export const hookPermissions = (hooks: UserPoolProperties['hooks'], pool: ResourceContext): ResourceContribution[] =>
  written(hooks).map(([hook, named]) => ({
    kind: 'resource',
    id: pool.id(`${pascalCase(hook)}Permission`),
    from: pool.path,
    tags: 'none',
    holdsData: 'no',
    body: {
      Type: 'AWS::Lambda::Permission',
      Metadata: pool.metadata,
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn(named, pool),
        Principal: 'cognito-idp.amazonaws.com',
        SourceArn: getAtt(pool.id('UserPool'), 'Arn'),
      },
    },
  }));

/** Returns an error for each hook that is neither a function of this config nor the ARN of one. */
export const checkHooks = (hooks: UserPoolProperties['hooks'], pool: ResourceContext): Diagnostic[] =>
  written(hooks).flatMap(([hook, named]): Diagnostic[] => {
    const target = resourceOf(named, pool.neighbours);
    if (target?.type === 'function') return [];
    if (target === undefined && (hasToken(named) || /^arn:[^:]+:lambda:/.test(named))) return [];
    const functions = [...pool.neighbours.values()].flatMap(({ type, name }) => (type === 'function' ? [name] : []));
    return [
      errorAt(
        target ? 'config/wrong-resource' : 'config/unknown-resource',
        [...pool.path, 'properties', 'hooks', hook],
        target
          ? `"${target.name}" is no function, its type is ${target.type}.`
          : `There is no function "${named}" in this config.`,
        target ? 'Name a function of resources, or write the ARN of one.' : hintForUnknownResource(named, functions),
      ),
    ];
  });
