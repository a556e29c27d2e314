import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { DeployedStack } from './deployed-stack.ts';

/** The value of a template's parameter. */
export interface ParameterValue {
  readonly value: string;
  /** True if the deployed stack has this value: it is kept (`UsePreviousValue`), not sent. */
  readonly isDeployed: boolean;
}

/** The parameters of a change set by name: exactly those that its template declares. */
export type StackParameters = Readonly<Record<string, ParameterValue>>;

/** Returns the names of the parameters that a template declares. */
export const declaredParameters = (template: Expression | undefined): string[] => {
  const parameters = isMap(template) ? template.Parameters : undefined;
  return isMap(parameters) ? Object.keys(parameters) : [];
};

/** Returns the parameters of a template that the deployed stack has, with their values there. */
export const keptParameters = (template: Expression, stack: DeployedStack | undefined): StackParameters =>
  Object.fromEntries(
    declaredParameters(template).flatMap((name) => {
      const value = stack?.parameters[name];
      return value === undefined ? [] : [[name, { value, isDeployed: true }]];
    }),
  );

/** Returns the values of parameters by name. */
export const parameterValues = (parameters: StackParameters): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
