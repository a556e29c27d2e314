import { Refused } from '../../diagnostics/refused.ts';
import type { Leftovers } from '../../ports/leftovers.ts';
import { emptyBucket } from './buckets.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { unfinishedJobs } from './jobs.ts';
import { errorOf } from './refusals.ts';
import { delays, type Pace } from './wait.ts';

const stopPatience = 10 * 60_000;

/** True for a refusal whose cause bears one of these names: what was asked about is gone, which is what we want. */
export const isGone = (error: unknown, names: RegExp): boolean =>
  error instanceof Refused && (names.test(errorOf(error.cause).name) || names.test(errorOf(error.cause).message));

const revision = (arn: string): number => Number(arn.slice(arn.lastIndexOf(':') + 1));

/** Batch, Step Functions, S3 and SQS as far as they leave something behind. `account` is the one that must own a bucket. */
export const awsLeftovers = (clients: Clients, pace: Pace, account: () => Promise<string>): Leftovers => {
  const running = async (stateMachineArn: string): Promise<string[]> => {
    const { ListExecutionsCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    const arns: string[] = [];
    let nextToken: string | undefined;
    try {
      do {
        const ask = new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', nextToken });
        const page = await call(pace, 'states:ListExecutions', () => sfn.send(ask));
        arns.push(...(page.executions ?? []).flatMap((execution) => execution.executionArn ?? []));
        nextToken = page.nextToken;
      } while (nextToken);
    } catch (error) {
      if (!isGone(error, /^StateMachineDoesNotExist/)) throw error;
    }
    return arns;
  };

  const stop = async (executionArn: string): Promise<void> => {
    const { StopExecutionCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    try {
      const ask = new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'The stage is being destroyed.' });
      await call(pace, 'states:StopExecution', () => sfn.send(ask));
    } catch (error) {
      if (!isGone(error, /^ExecutionDoesNotExist|^ValidationException/)) throw error;
    }
  };

  return {
    stopExecutions: async (stateMachineArn) => {
      const stopped = new Set<string>();
      const until = pace.now() + stopPatience;
      const wait = delays(pace, 2_000);
      for (let left = await running(stateMachineArn); left.length > 0; left = await running(stateMachineArn)) {
        for (const arn of left) {
          if (!stopped.has(arn)) await stop(arn);
          stopped.add(arn);
        }
        if (pace.now() > until)
          throw new Refused({
            code: 'stack/timed-out',
            message: `${left.length} executions of ${stateMachineArn} did not stop in ten minutes.`,
            hint: 'Run destroy again.',
          });
        await pace.sleep(wait.next());
      }
      return stopped.size;
    },

    revisionsInUse: async (stateMachineArn) => {
      const { DescribeStateMachineForExecutionCommand } = await import('@aws-sdk/client-sfn');
      const sfn = await clients.sfn();
      const used = new Set<string>();
      for (const executionArn of await running(stateMachineArn)) {
        const ask = new DescribeStateMachineForExecutionCommand({ executionArn });
        try {
          const machine = await call(pace, 'states:DescribeStateMachineForExecution', () => sfn.send(ask));
          for (const arn of machine.definition?.match(
            /arn:[^"'\s:]*:batch:[^"'\s:]*:[^"'\s:]*:job-definition\/[\w-]+:\d+/g,
          ) ?? [])
            used.add(arn);
        } catch (error) {
          if (!isGone(error, /^ExecutionDoesNotExist/)) throw error;
        }
      }
      return [...used].sort();
    },

    deregister: async (jobDefinition, keep) => {
      const { DeregisterJobDefinitionCommand, DescribeJobDefinitionsCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      const arns: string[] = [];
      let nextToken: string | undefined;
      do {
        const ask = new DescribeJobDefinitionsCommand({
          jobDefinitionName: jobDefinition,
          status: 'ACTIVE',
          nextToken,
        });
        const page = await call(pace, 'batch:DescribeJobDefinitions', () => batch.send(ask));
        arns.push(...(page.jobDefinitions ?? []).flatMap((found) => found.jobDefinitionArn ?? []));
        nextToken = page.nextToken;
      } while (nextToken);
      arns.sort((a, b) => revision(b) - revision(a));
      const kept = new Set(await keep(arns));
      const going = arns.filter((arn) => !kept.has(arn));
      for (const arn of going)
        await call(pace, 'batch:DeregisterJobDefinition', () =>
          batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: arn })),
        );
      return going.length;
    },

    empty: async (bucket) => emptyBucket(clients, pace, await account(), bucket),
    jobs: (queue) => unfinishedJobs(clients, pace, queue),
    executions: async (stateMachineArn) => (await running(stateMachineArn)).length,

    messages: async (queueUrl) => {
      const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
      const sqs = await clients.sqs();
      const names = [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ] as const;
      try {
        const ask = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
        const found = await call(pace, 'sqs:GetQueueAttributes', () => sqs.send(ask));
        return names.reduce((sum, name) => sum + Number(found.Attributes?.[name] ?? 0), 0);
      } catch (error) {
        if (isGone(error, /NonExistentQueue|QueueDoesNotExist/)) return 0;
        throw error;
      }
    },
  };
};
