import type { Stack } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import { didYouMean, nearest } from '../../diagnostics/suggest.ts';
import type { Answer, AwsQuestion } from '../../directives/directive.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { isNoStack } from './stack-reads.ts';

type OutputQuestion = AwsQuestion & { readonly kind: 'stack-output' | 'stack-export' };

/**
 * Looks up outputs of other stacks; returns an answer per question, by its key. Describes each stack once, and lists
 * the stacks of a region only to suggest a name.
 */
export const stackOutputs = async (
  clientsIn: (region: string | undefined) => Clients,
  clock: Clock,
  questions: readonly OutputQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  const stacks = new Map<string, Promise<Stack | undefined>>();
  const stackOf = ({ stack, region }: OutputQuestion): Promise<Stack | undefined> => {
    const key = `${region ?? ''} ${stack}`;
    const asked = stacks.get(key) ?? describe(clientsIn(region), clock, stack);
    stacks.set(key, asked);
    return asked;
  };
  return Promise.all(
    questions.map(async (question) => {
      const stack = await stackOf(question);
      const answer = stack ? outputOf(stack, question) : await noStack(clientsIn(question.region), clock, question);
      return [question.key, answer] as const;
    }),
  );
};

/** Returns a stack by name; undefined if there is none. */
const describe = async (clients: Clients, clock: Clock, stack: string): Promise<Stack | undefined> => {
  const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudformation();
  try {
    const command = new DescribeStacksCommand({ StackName: stack });
    return (await call(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit))).Stacks?.[0];
  } catch (error) {
    if (isNoStack(error)) return undefined;
    throw error;
  }
};

const outputOf = ({ Outputs = [] }: Stack, { kind, stack, output }: OutputQuestion): Answer => {
  const found = Outputs.find((one) => one.OutputKey === output);
  if (!found)
    return {
      kind: 'missing',
      sentence: `The stack "${stack}" has no output "${output}".`,
      hint:
        didYouMean(
          output,
          Outputs.map((one) => one.OutputKey ?? ''),
        ) ?? 'It has no outputs at all; write one under `stackConfig.outputs` of its config, and deploy it.',
    };
  if (kind === 'stack-output') return { kind: 'found', value: found.OutputValue ?? '' };
  if (found.ExportName) return { kind: 'found', value: found.ExportName };
  return {
    kind: 'missing',
    sentence: `The output "${output}" of the stack "${stack}" is not exported, so no other stack can import it.`,
    hint: `Write \`export: true\` to it and deploy that stack, or write \`$StackOutput('${stack}', '${output}')\`: the value as it is now.`,
  };
};

/** Returns the answer for a stack that does not exist, with a similar name if there is one. */
const noStack = async (clients: Clients, clock: Clock, { stack }: OutputQuestion): Promise<Answer> => {
  const meant = nearest(stack, await stackNames(clients, clock));
  return {
    kind: 'missing',
    sentence: `There is no stack "${stack}" in ${clients.region}.`,
    hint:
      meant === undefined
        ? 'Deploy it first; a stack is named `{project}-{stage}`, and a third argument names its region.'
        : `Did you mean \`${meant}\`?`,
  };
};

/** Lists the names of all stacks of a region; none if the role may not list them. */
const stackNames = async (clients: Clients, clock: Clock): Promise<string[]> => {
  const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudformation();
  try {
    const stacks = await allItems('cloudformation:DescribeStacks', async (NextToken) => {
      const command = new DescribeStacksCommand({ NextToken });
      const page = await call(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit));
      return { items: page.Stacks, next: page.NextToken };
    });
    return stacks.map((one) => one.StackName ?? '').sort();
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
};
