import { type Expression, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type Replacement, replaced } from '../cloudformation/replace.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { lenderStackParameter } from '../stage/lender.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { hintForUnknownResource } from '../stage/unknown-resource.ts';

/** Returns the names of the resources that a stage takes from its lender instead of making them; none without a lender. */
export const borrowedNames = ({ stackConfig, resources }: Config, { lender }: Stage): ReadonlySet<string> =>
  new Set(
    lender === undefined ? [] : (stackConfig?.preview?.borrow ?? []).filter((name) => Object.hasOwn(resources, name)),
  );

/** Returns an error for each name of `borrow` and `lend` that no resource of the config has. */
export const checkLending = ({ stackConfig = {}, resources }: Config): Diagnostic[] => {
  const named: [Path, readonly string[]][] = [
    [['stackConfig', 'preview', 'borrow'], stackConfig.preview?.borrow ?? []],
    [['stackConfig', 'lend'], stackConfig.lend ?? []],
  ];
  return named.flatMap(([path, names]) =>
    reportEach(names, (name, index) =>
      Object.hasOwn(resources, name)
        ? []
        : [
            errorAt(
              'config/unknown-resource',
              [...path, index],
              `There is no resource "${name}" in this config.`,
              hintForUnknownResource(name, Object.keys(resources)),
            ),
          ],
    ),
  );
};

/** Returns the name of the template's parameter with a parameter of a borrowed resource. Frozen. */
export const borrowedParam = (resource: string, param: string): string => `StpBorrowed${logicalId(resource, param)}`;

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
  const { connection, secretParams = [], opens: _, ...rest } = neighbour;
  return {
    ...rest,
    borrowed: true,
    params: Object.fromEntries(
      lendable(neighbour).map(([param]) => [param, ref(borrowedParam(neighbour.name, param))]),
    ),
    absent: {
      ...neighbour.absent,
      ...Object.fromEntries(
        secretParams.map((param) => [
          param,
          `A preview borrows ${neighbour.name}, and a secret is no output that it could read: leave ${neighbour.name} out of stackConfig.preview.borrow.`,
        ]),
      ),
    },
    ...(connection
      ? {
          connection: {
            statements: connection.statements.map((statement) => ({
              ...statement,
              Resource: replaced(statement.Resource, by),
              ...(statement.Condition === undefined ? {} : { Condition: replaced(statement.Condition, by) }),
            })),
            variables: Object.fromEntries(
              Object.entries(connection.variables).map(([name, value]) => [name, replaced(value, by)]),
            ),
          },
        }
      : {}),
  };
};
