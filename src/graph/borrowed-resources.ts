import { type Expression, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type Replacement, replaced } from '../cloudformation/replace.ts';
import type { Config } from '../config/schema.ts';
import { asBorrowed, secretsToLend } from '../stage/borrowed-secrets.ts';
import { borrowedSecret, lenderStackParameter, lentSecret } from '../stage/lender.ts';
import type { Connection, Neighbour } from '../stage/resource.ts';
import { dynamicReferenceTo } from '../stage/stack-secret.ts';
import type { Stage } from '../stage/stage.ts';

/** Returns the names of the resources that a stage takes from its lender instead of making them; none without a lender. */
export const borrowedNames = ({ stackConfig, resources }: Config, { lender }: Stage): ReadonlySet<string> =>
  new Set(
    lender === undefined ? [] : (stackConfig?.preview?.borrow ?? []).filter((name) => Object.hasOwn(resources, name)),
  );

/** Returns the name of the template's parameter with a parameter of a borrowed resource. Frozen. */
export const borrowedParam = (resource: string, param: string): string => `StpBorrowed${logicalId(resource, param)}`;

/** Returns the output of the lender's stack for each parameter of the template that a borrowed resource has. */
export const borrowedOutputs = (neighbour: Neighbour): [parameter: string, output: string][] => [
  ...lendable(neighbour).map(([param]): [string, string] => [
    borrowedParam(neighbour.name, param),
    logicalId(neighbour.name, param),
  ]),
  ...[...secretsToLend(neighbour).keys()].map((kind): [string, string] => [
    borrowedSecret(neighbour.name, kind),
    lentSecret(neighbour.name, kind),
  ]),
];

/** Returns the parameters that a stage lends: those that are outputs of its stack, so no secrets. */
export const lendable = ({ params, secretParams = [] }: Neighbour): [string, Expression][] =>
  Object.entries(params).filter(([param]) => !secretParams.includes(param));

/** Returns what stands for references to a resource in a preview that borrows it: the parameters of the template. */
export const referencesTo = (neighbour: Neighbour): ReadonlyMap<string, Expression> =>
  new Map(
    lendable(neighbour).flatMap(([param, value]): [string, Expression][] =>
      typeof value === 'object' ? [[JSON.stringify(value), ref(borrowedParam(neighbour.name, param))]] : [],
    ),
  );

/**
 * Returns a resource of the lender as a preview uses it: parameters, permissions and variables are those of the lender's
 * resource, by parameters of the template. `neighbour` is the resource in the lender's stage.
 */
export const borrowedNeighbour = (neighbour: Neighbour): Neighbour => {
  const known = referencesTo(neighbour);
  const ownStack = JSON.stringify(ref('AWS::StackId'));
  const by: Replacement = (expression) => {
    const text = JSON.stringify(expression);
    return text === ownStack ? ref(lenderStackParameter) : known.get(text);
  };
  // The lender itself opens it to the pools that it lends.
  const { connection, secretParams = [], secrets: theirs = {}, opens: _, ...rest } = neighbour;
  const secrets = asBorrowed(theirs, neighbour.name);
  const own = Object.entries(secrets);
  // Cognito keeps the secret of a client, of which there is no ARN.
  const unnamed = secretParams.filter((param) => theirs[param] === undefined);
  return {
    ...rest,
    borrowed: true,
    secretParams,
    ...(own.length > 0 ? { secrets } : {}),
    params: {
      ...Object.fromEntries(lendable(neighbour).map(([param]) => [param, ref(borrowedParam(neighbour.name, param))])),
      ...Object.fromEntries(own.map(([param, secret]) => [param, dynamicReferenceTo(secret)])),
    },
    absent: {
      ...neighbour.absent,
      ...Object.fromEntries(
        unnamed.map((param) => [
          param,
          `A preview borrows ${neighbour.name}, and this secret is no output that it could read: leave ${neighbour.name} out of stackConfig.preview.borrow.`,
        ]),
      ),
    },
    ...(connection ? { connection: borrowedConnection(connection, neighbour.name, by) } : {}),
  };
};

/** Returns a connection to a resource of the lender; `by` are the parameters of the template in place of its parts. */
const borrowedConnection = (connection: Connection, resource: string, by: Replacement): Connection => {
  const { statements, variables, secrets, of: _, ...rest } = connection;
  return {
    ...rest,
    ...(secrets ? { secrets: asBorrowed(secrets, resource) } : {}),
    statements: statements.map((statement) => ({
      ...statement,
      Resource: replaced(statement.Resource, by),
      ...(statement.Condition === undefined ? {} : { Condition: replaced(statement.Condition, by) }),
    })),
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, replaced(value, by)])),
  };
};
