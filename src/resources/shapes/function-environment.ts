import type { Expression } from '../../cloudformation/expression.ts';
import { screamingSnakeCase } from '../../cloudformation/names.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { Connections } from '../../job/connections.ts';
import { borrowedParamOf, tokenAsName, type Variable, variableTwice } from '../../job/environment.ts';
import { readsBorrowed } from '../../stage/borrowed-secrets.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { dynamicReferenceTo } from '../../stage/stack-secret.ts';

/**
 * Names that Lambda keeps for itself: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 * (Defined runtime environment variables)
 */
const reserved: ReadonlySet<string> = new Set([
  ...['_HANDLER', '_X_AMZN_TRACE_ID', 'AWS_DEFAULT_REGION', 'AWS_REGION', 'AWS_EXECUTION_ENV'],
  ...['AWS_LAMBDA_FUNCTION_NAME', 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE', 'AWS_LAMBDA_FUNCTION_VERSION'],
  ...['AWS_LAMBDA_INITIALIZATION_TYPE', 'AWS_LAMBDA_LOG_GROUP_NAME', 'AWS_LAMBDA_LOG_STREAM_NAME'],
  ...['AWS_ACCESS_KEY', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
  ...['AWS_LAMBDA_RUNTIME_API', 'LAMBDA_TASK_ROOT', 'LAMBDA_RUNTIME_DIR'],
]);

/** The form of a name: https://docs.aws.amazon.com/lambda/latest/api/API_Environment.html */
const form = /^[a-zA-Z][a-zA-Z0-9_]+$/;

/** Bytes of all variables of a function: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const mostBytes = 4_096;

const checkName = ({ name }: Variable, variables: readonly Variable[], index: number, at: Path): Diagnostic[] => {
  if (hasToken(name)) return [tokenAsName(at)];
  if (reserved.has(name))
    return [errorAt('config/environment', at, `Lambda keeps the variable ${name} for itself.`, 'Choose another name.')];
  if (!form.test(name))
    return [
      errorAt(
        'config/environment',
        at,
        `Lambda takes no variable "${name}": a name begins with a letter and has letters, digits and underscores, at least two.`,
        'Choose another name.',
      ),
    ];
  return variables.findIndex((other) => other.name === name) < index ? [variableTwice(name, at)] : [];
};

const checkValue = (
  { name, value }: Variable,
  at: Path,
  neighbours: ReadonlyMap<string, Pick<Neighbour, 'secrets'>>,
): Diagnostic[] => {
  const symbols = symbolsIn(value).map(({ symbol }) => symbol);
  const borrowed = borrowedParamOf(symbols, neighbours);
  if (borrowed) return [readsBorrowed(borrowed.resource, borrowed.param, at)];
  return symbols.some(({ kind }) => kind === 'secret')
    ? [
        warningAt(
          'directives/readable-secret',
          at,
          `The secret in the value of ${name} will stand readable in the configuration of the function: Lambda has no variables that it reads from Secrets Manager.`,
          'Let the function read the secret itself, with secretsmanager:GetSecretValue in iamRoleStatements.',
        ),
      ]
    : [];
};

/**
 * Returns errors and warnings about the variables of a function: names that Lambda refuses, that are references or used
 * twice, values that are too large together, and secrets that would be readable. `path` leads to the list;
 * `connections` are the variables of connections. A value that only AWS knows counts as empty.
 */
export const checkFunctionEnvironment = (
  variables: readonly Variable[],
  path: Path,
  connections: Readonly<Record<string, Expression>> = {},
  neighbours: ReadonlyMap<string, Pick<Neighbour, 'secrets'>> = new Map(),
): Diagnostic[] => {
  const all = Object.entries({
    ...Object.fromEntries(variables.map(({ name, value }) => [name, hasToken(String(value)) ? '' : String(value)])),
    ...connections,
  });
  const bytes = all.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + (typeof value === 'string' ? Buffer.byteLength(value) : 0),
    0,
  );
  return [
    ...variables.flatMap((variable, index) => [
      ...checkName(variable, variables, index, [...path, index, 'name']),
      ...checkValue(variable, [...path, index, 'value'], neighbours),
    ]),
    ...(bytes > mostBytes
      ? [
          errorAt(
            'config/environment',
            path,
            `The variables have ${bytes.toLocaleString('en')} bytes, and Lambda takes 4 KB of all together.`,
            'Put large values into a file beside the code, or into a bucket.',
          ),
        ]
      : []),
  ];
};

/**
 * Returns the variables of everything in `connectTo`. Lambda reads none from Secrets Manager, so that a secret is a dynamic
 * reference. That of another stage, which a preview borrows, is left out: its value would stand in the preview's function, and
 * the roles of previews may not read it.
 */
export const readableVariables = ({
  variables,
  secrets,
}: Pick<Connections, 'variables' | 'secrets'>): Readonly<Record<string, Expression>> => ({
  ...variables,
  ...Object.fromEntries(
    Object.entries(secrets).flatMap(([name, secret]) => (secret.borrowed ? [] : [[name, dynamicReferenceTo(secret)]])),
  ),
});

/**
 * Returns a warning for each resource in `connectTo` whose variables contain a password, also where a preview that borrows it
 * leaves these out; `path` leads to the list.
 */
export const checkReadableConnections = (
  names: readonly string[],
  neighbours: ReadonlyMap<string, Neighbour>,
  path: Path,
): Diagnostic[] =>
  names.flatMap((name, index) => {
    const { connection, borrowed } = neighbours.get(name) ?? {};
    if (connection?.secrets === undefined) return [];
    if (borrowed) return [runsWithout(name, Object.keys(connection.secrets), [...path, index])];
    return [
      warningAt(
        'directives/readable-secret',
        [...path, index],
        `The connection strings of ${name} will stand readable in the configuration of the function: Lambda has no variables that it reads from Secrets Manager.`,
        'Connect a job, which reads them when it starts; or let the function read the secret itself.',
      ),
    ];
  });

/** Returns the warning about a function of a preview that is connected to a borrowed resource and gets no secret of it. */
const runsWithout = (resource: string, keys: readonly string[], at: Path): Diagnostic => {
  const variables = keys.map((key) => `STP_${screamingSnakeCase(resource)}_${key}`);
  return warningAt(
    'config/borrowed',
    at,
    `The preview borrows ${resource}, and the function runs without ${variables.join(', ')}: Lambda reads no variable from Secrets Manager, and as text these would stand in the function.`,
    `Connect a job, which reads them when it starts; or leave ${resource} out of stackConfig.preview.borrow.`,
  );
};

/**
 * Returns the variables of a function by name: its own, over those of its language, and under those of connections, which
 * replace the user's of the same name, as in Stacktape. A secret becomes a dynamic reference.
 */
export const functionEnvironment = (
  variables: readonly Variable[],
  ofLanguage: Readonly<Record<string, string>>,
  connections: Readonly<Record<string, Expression>>,
): Readonly<Record<string, Expression>> => ({
  ...ofLanguage,
  ...Object.fromEntries(variables.map(({ name, value }) => [name, expressionOf(String(value))])),
  ...connections,
});
