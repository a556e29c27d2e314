import type { Expression } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { Connection, NamedResource } from '../../stage/resource.ts';
import { dynamicReferenceTo } from '../../stage/stack-secret.ts';
import { asVariables, connectionSecrets } from './connection-secret.ts';

/** Parameters of something at Upstash: those that everybody may read, and those that contain a password or a token. */
export interface Coordinates {
  readonly readable: Readonly<Record<string, Expression>>;
  readonly secret: Readonly<Record<string, Expression>>;
}

/** Returns all parameters of something at Upstash; a secret is a dynamic reference to the secret of the stack. */
export const coordinateParams = (
  { readable, secret }: Coordinates,
  resource: NamedResource,
): Readonly<Record<string, Expression>> => ({
  ...readable,
  ...Object.fromEntries(
    Object.entries(connectionSecrets(Object.keys(secret), resource)).map(([param, one]) => [
      param,
      dynamicReferenceTo(one),
    ]),
  ),
});

/** Returns the variables of a job that is connected to something at Upstash. */
export const coordinateConnection = ({ readable, secret }: Coordinates, resource: NamedResource): Connection => ({
  statements: [],
  variables: asVariables(readable),
  secrets: asVariables(connectionSecrets(Object.keys(secret), resource)),
});

/** Returns a warning for each of some secrets that is written as text, by the path of `existing` and its key. */
export const plainSecrets = (
  existing: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  at: Path,
): Diagnostic[] =>
  keys.flatMap((key) => {
    const value = existing[key];
    return typeof value !== 'string' || hasToken(value)
      ? []
      : [
          warningAt(
            'config/plain-password',
            [...at, 'existing', key],
            `\`${key}\` is in the config and in the template, for everybody who may read them.`,
            "Write $Secret('<name of the secret>').",
          ),
        ];
  });

/** Returns the error for something that Upstash would have to make, which nothing here does; `what` is it in words. */
export const nothingIsMade = (what: string, hint: string, at: Path): Diagnostic =>
  errorAt('config/not-supported', at, `Nothing here makes ${what}, and \`existing\` names none that is there.`, hint);
