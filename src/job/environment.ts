import { arn, concat, type Expression, region } from '../cloudformation/expression.ts';
import { symbolsIn } from '../cloudformation/render.ts';
import { symbolOf, type TemplateSymbol } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken, soleExpression } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { readsBorrowed } from '../stage/borrowed-secrets.ts';
import { addressVariable } from '../stage/event-bucket.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { StackSecret } from '../stage/stack-secret.ts';
import type { Connections } from './connections.ts';
import type { JobSecret } from './job-definition.ts';
import { decryption } from './secret-key.ts';

/** An environment variable as the config has it. */
export interface Variable {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Variables that the state machine, or the entry of our images, sets for every attempt. */
export const perAttempt: readonly string[] = [
  'STP_TRIGGER_EVENT_DATA',
  addressVariable,
  'STP_TRIGGER_EVENT_DATA_FILE',
  'STP_MAXIMUM_ATTEMPTS',
  'STP_CURRENT_ATTEMPT',
  'STP_INFRASTRUCTURE_ATTEMPT',
];

/** Returns the error about a name of a variable that only CloudFormation will know. */
export const tokenAsName = (at: Path): Diagnostic =>
  errorAt(
    'directives/misplaced',
    at,
    'The name of a variable is needed here, and this is a reference that only CloudFormation will know.',
    'Write the name itself; the reference belongs into value.',
  );

/** Returns the warning about a variable whose name stands before it in the list. */
export const variableTwice = (name: string, at: Path): Diagnostic =>
  warningAt('config/environment', at, `The variable ${name} stands twice; the last one counts.`, 'Remove one of them.');

/** Returns the error about a name that a job's variable cannot have; undefined for any other. */
const reservedName = (name: string, at: Path): Diagnostic | undefined => {
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html (environment)
  if (name.startsWith('AWS_BATCH'))
    return errorAt(
      'config/environment',
      at,
      `AWS Batch keeps names that begin with AWS_BATCH for itself: "${name}".`,
      'Choose another name.',
    );
  return perAttempt.includes(name)
    ? errorAt(
        'config/environment',
        at,
        `Every attempt gets its own ${name}, so this value would never be seen.`,
        'Choose another name.',
      )
    : undefined;
};

/**
 * Returns errors and warnings about the variables of a job: names that are references, reserved or used twice, and
 * secrets that would be readable in the job definition. `path` leads to the list.
 */
export const checkEnvironment = (
  variables: readonly Variable[],
  path: Path,
  neighbours: Neighbours = new Map(),
): Diagnostic[] => checkVariables(variables, path, neighbours, 'job definition', reservedName);

/**
 * Returns errors and warnings about the variables of a container: names that are references, reserved or used twice, and
 * secrets that would be readable in its `definition`. `path` leads to the list.
 */
export const checkVariables = (
  variables: readonly Variable[],
  path: Path,
  neighbours: Neighbours,
  definition: string,
  reserved: typeof reservedName = () => undefined,
): Diagnostic[] =>
  variables.flatMap(({ name, value }, index): Diagnostic[] => {
    const at = [...path, index, 'name'];
    if (hasToken(name)) return [tokenAsName(at)];
    const refused = reserved(name, at);
    if (refused) return [refused];
    if (variables.findIndex((other) => other.name === name) < index) return [variableTwice(name, at)];
    if (isSecret(value, neighbours)) return [];
    const symbols = symbolsIn(value).map(({ symbol }) => symbol);
    const borrowed = borrowedParamOf(symbols, neighbours);
    if (borrowed) return [readsBorrowed(borrowed.resource, borrowed.param, [...path, index, 'value'])];
    const isDirective = symbols.some(({ kind }) => kind === 'secret');
    return isDirective || symbols.some((symbol) => stackSecretOf(symbol, neighbours))
      ? [
          warningAt(
            'directives/readable-secret',
            [...path, index, 'value'],
            `The secret inside the value of ${name} will stand readable in the ${definition}.`,
            `Give the secret a variable of its own: value: ${isDirective ? '$Secret' : '$ResourceParam'}(…).`,
          ),
        ]
      : [];
  });

type Neighbours = ReadonlyMap<string, Pick<Neighbour, 'secrets'>>;

/** Returns the secret that a parameter of another resource is read from; undefined for any other reference. */
const stackSecretOf = (symbol: TemplateSymbol | undefined, neighbours: Neighbours): StackSecret | undefined =>
  symbol?.kind === 'resource-param' ? neighbours.get(symbol.resource)?.secrets?.[symbol.param] : undefined;

/** Returns the first of some references that is to a secret which a preview borrows; undefined if none is. */
export const borrowedParamOf = (
  symbols: readonly TemplateSymbol[],
  neighbours: Neighbours,
): (TemplateSymbol & { kind: 'resource-param' }) | undefined =>
  symbols
    .filter((symbol) => symbol.kind === 'resource-param')
    .find((symbol) => stackSecretOf(symbol, neighbours)?.borrowed);

/**
 * The two variables with the region of the stack. boto3 and version 1 of the AWS CLI read only AWS_DEFAULT_REGION, most
 * other SDKs only AWS_REGION (https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html). A container with one of
 * them gets none from the ECS agent (https://github.com/aws/amazon-ecs-agent/pull/4946), so a job always has both.
 */
const regionVariables = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** True for a value that is a whole `$Secret(…)`, or a whole `$ResourceParam(…)` of a parameter that a secret has. */
const isSecret = (value: unknown, neighbours: Neighbours): boolean => {
  const symbol = symbolOf(soleExpression(value));
  return symbol?.kind === 'secret' || stackSecretOf(symbol, neighbours) !== undefined;
};

/** The variables of a job's container, by name. */
export interface JobEnvironment {
  /** Variables whose values are in the job definition. */
  readonly environment: Readonly<Record<string, Expression>>;
  /** Variables that Batch reads from Secrets Manager when the container starts. */
  readonly secrets: Readonly<Record<string, JobSecret>>;
}

/**
 * Returns the variables of a job's container. Those of connections replace the user's of the same name, as in
 * Stacktape, and of two with one name the last counts. A value that is a whole `$Secret(…)`, or a parameter of a resource
 * that is one, becomes a secret, which no template contains. `AWS_REGION` and `AWS_DEFAULT_REGION` are always set: where the user sets one of them, the other
 * gets its value, else both are the region of the stack.
 */
export const jobEnvironment = (
  variables: readonly Variable[],
  connections: Partial<Pick<Connections, 'variables' | 'secrets'>> = {},
  neighbours: Neighbours = new Map(),
): JobEnvironment => {
  const environment: Record<string, Expression> = {};
  const secrets: Record<string, JobSecret> = {};
  for (const { name, value } of variables) {
    delete environment[name];
    delete secrets[name];
    const symbol = symbolOf(soleExpression(value));
    const ofStack = stackSecretOf(symbol, neighbours);
    if (symbol?.kind === 'secret') secrets[name] = jobSecret(symbol);
    else if (ofStack) secrets[name] = jobStackSecret(ofStack);
    else environment[name] = expressionOf(String(value));
  }
  for (const name of regionVariables) {
    const other = regionVariables.find((one) => one !== name) as string;
    if (name in environment || name in secrets) continue;
    if (other in secrets) secrets[name] = secrets[other] as JobSecret;
    else environment[name] = environment[other] ?? region;
  }
  for (const [name, value] of Object.entries(connections.variables ?? {})) {
    delete secrets[name];
    environment[name] = value;
  }
  for (const [name, secret] of Object.entries(connections.secrets ?? {})) {
    delete environment[name];
    secrets[name] = jobStackSecret(secret);
  }
  return { environment, secrets };
};

/** Returns a key of a secret with a known ARN in Batch's form. */
const jobStackSecret = ({ secret, key }: StackSecret): JobSecret => ({
  valueFrom: concat(secret, `:${key}::`),
  resource: secret,
});

/**
 * Returns a secret in Batch's form, `<arn>:<json key>::`. Without credentials the ARN was not looked up: then it is
 * given without its six random characters at the end, for which IAM allows any six.
 * https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html
 */
const jobSecret = ({ name, key, arn: known, kmsKeyId }: TemplateSymbol & { kind: 'secret' }): JobSecret => {
  const base = known ?? arn('secretsmanager', `secret:${name}`);
  return {
    valueFrom: key === undefined ? base : concat(base, `:${key}::`),
    resource: known ?? concat(base, '-??????'),
    ...(kmsKeyId === undefined ? {} : decryption(kmsKeyId)),
  };
};
