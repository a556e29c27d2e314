import { arn, concat, type Expression, region } from '../cloudformation/expression.ts';
import { symbolsIn } from '../cloudformation/render.ts';
import { symbolOf, type TemplateSymbol } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken, soleExpression } from '../cloudformation/token.ts';
import { complaint, type Diagnostic, type Path, warning } from '../diagnostics/diagnostic.ts';
import type { JobSecret } from './job-definition.ts';

interface Variable {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Set for every attempt by the state machine. */
const perAttempt = ['STP_TRIGGER_EVENT_DATA', 'STP_MAXIMUM_ATTEMPTS', 'STP_CURRENT_ATTEMPT'];

/** What is wrong with the names of the variables; `path` leads to the list. */
export const checkEnvironment = (variables: readonly Variable[], path: Path): Diagnostic[] =>
  variables.flatMap(({ name, value }, index): Diagnostic[] => {
    const at = [...path, index, 'name'];
    if (hasToken(name))
      return [
        complaint(
          'directives/misplaced',
          at,
          'The name of a variable is needed here, and this is a reference that only CloudFormation will know.',
          'Write the name itself; the reference belongs into value.',
        ),
      ];
    // https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html (environment)
    if (name.startsWith('AWS_BATCH'))
      return [
        complaint(
          'config/environment',
          at,
          `AWS Batch keeps names that begin with AWS_BATCH for itself: "${name}".`,
          'Choose another name.',
        ),
      ];
    if (perAttempt.includes(name))
      return [
        complaint(
          'config/environment',
          at,
          `Every attempt gets its own ${name}, so this value would never be seen.`,
          'Choose another name.',
        ),
      ];
    if (variables.findIndex((other) => other.name === name) < index)
      return [
        warning(
          'config/environment',
          at,
          `The variable ${name} stands twice; the last one counts.`,
          'Remove one of them.',
        ),
      ];
    const symbols = isSecret(value) ? [] : [...symbolsIn(value)].filter(({ symbol }) => symbol.kind === 'secret');
    return symbols.length
      ? [
          warning(
            'directives/readable-secret',
            [...path, index, 'value'],
            `The secret inside the value of ${name} will stand readable in the job definition.`,
            'Give the secret a variable of its own: value: $Secret(…).',
          ),
        ]
      : [];
  });

const isSecret = (value: unknown): boolean => symbolOf(soleExpression(value))?.kind === 'secret';

export interface JobEnvironment {
  readonly environment: Readonly<Record<string, Expression>>;
  readonly secrets: Readonly<Record<string, JobSecret>>;
}

/**
 * The variables of a job: its own, then those of its connections, which win as in Stacktape. A value that is a whole
 * secret is read by Batch at the start of the container and stands nowhere. `AWS_REGION` is always set, since programs
 * that ask the instance for the region may not reach it.
 */
export const jobEnvironment = (
  variables: readonly Variable[],
  connections: Readonly<Record<string, Expression>>,
): JobEnvironment => {
  const environment: Record<string, Expression> = { AWS_REGION: region };
  const secrets: Record<string, JobSecret> = {};
  for (const { name, value } of variables) {
    delete environment[name];
    delete secrets[name];
    const symbol = symbolOf(soleExpression(value));
    if (symbol?.kind === 'secret') secrets[name] = jobSecret(symbol);
    else environment[name] = expressionOf(String(value));
  }
  for (const name of Object.keys(connections)) delete secrets[name];
  return { environment: { ...environment, ...connections }, secrets };
};

/**
 * A secret as Batch reads it: `<arn>:<json key>::`. Without credentials the ARN is not known; then it stands without
 * its six random characters, and IAM allows any six.
 * https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html
 */
const jobSecret = ({ name, key, arn: known }: TemplateSymbol & { kind: 'secret' }): JobSecret => {
  const base = known ?? arn('secretsmanager', `secret:${name}`);
  return {
    valueFrom: key === undefined ? base : concat(base, `:${key}::`),
    resource: known ?? concat(base, '-??????'),
  };
};
