import type { Parameter } from '@aws-sdk/client-ssm';
import { Refused } from '../../diagnostics/refused.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Answer, AwsQuestion } from '../../directives/directive.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';

type ParameterQuestion = AwsQuestion & { readonly kind: 'ssm-parameter' };

/** Most names in one call: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
const namesPerCall = 10;

/**
 * Looks up values of Systems Manager parameters; returns an answer per question, by its key. A SecureString is never
 * decrypted: its answer is `directives/secret-parameter`.
 */
export const parameterValues = async (
  clients: Clients,
  clock: Clock,
  questions: readonly ParameterQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  if (questions.length === 0) return [];
  const { GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const ssm = await clients.ssm();
  const names = questions.map(({ name }) => name);
  const batches = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) =>
    names.slice(index * namesPerCall, (index + 1) * namesPerCall),
  );
  const pages = await Promise.all(
    batches.map((Names) =>
      call(clock, 'ssm:GetParameters', (limit) =>
        ssm.send(new GetParametersCommand({ Names, WithDecryption: false }), limit),
      ),
    ),
  );
  const found = new Map(
    pages.flatMap(({ Parameters = [] }) => Parameters).map((one) => [`${one.Name}${one.Selector ?? ''}`, one]),
  );
  return Promise.all(
    questions.map(async ({ key, name }) => {
      const parameter = found.get(name);
      return [key, parameter ? answerOf(parameter, name) : await missing(clients, clock, name)] as const;
    }),
  );
};

const answerOf = ({ Type: type, Value: value }: Parameter, name: string): Answer =>
  type === 'SecureString'
    ? {
        kind: 'missing',
        code: 'directives/secret-parameter',
        sentence: `The parameter "${name}" is a SecureString, and a template must not hold a secret.`,
        hint: `Put the value into Secrets Manager and write \`$Secret('…')\`, or let the job read the parameter when it runs.`,
      }
    : { kind: 'found', value: value ?? '' };

const missing = async (clients: Clients, clock: Clock, name: string): Promise<Answer> => ({
  kind: 'missing',
  sentence: `There is no parameter "${name}" in ${clients.region}.`,
  hint:
    didYouMean(name, await namesLike(clients, clock, name)) ??
    `Create it (aws ssm put-parameter --name ${name} --type String --value …), or correct its name.`,
});

/** Lists up to 50 parameters of the same folder, to suggest a name; none if the role may not list them. */
const namesLike = async (clients: Clients, clock: Clock, name: string): Promise<string[]> => {
  const { DescribeParametersCommand } = await import('@aws-sdk/client-ssm');
  const ssm = await clients.ssm();
  const begin = name.slice(0, Math.max(name.lastIndexOf('/') + 1, 2));
  const command = new DescribeParametersCommand({
    ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [begin] }],
    MaxResults: 50,
  });
  try {
    const { Parameters = [] } = await call(clock, 'ssm:DescribeParameters', (limit) => ssm.send(command, limit));
    return Parameters.map((one) => one.Name ?? '').sort();
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
};
