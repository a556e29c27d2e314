import { Refused } from '../../diagnostics/refused.ts';
import type { Leftovers } from '../../ports/aws.ts';
import { sideBySide } from '../side-by-side.ts';
import { emptyBucket } from './buckets.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { boundedClock, type Clock, delays } from './clock.ts';
import { isGone } from './is-gone.ts';
import { terminateJobs, unfinishedJobs } from './jobs.ts';
import { newestExecution } from './newest-execution.ts';
import { allItems, pages } from './pages.ts';

/** Longest wait for executions to stop, in milliseconds. */
const stopPatience = 10 * 60_000;

/**
 * Calls of StopExecution at a time. Its bucket holds 500 to 1,000 calls and refills by 25 to 200 a second:
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const stopsAtOnce = 20;

/**
 * The most executions whose definitions are read. DescribeStateMachineForExecution has a bucket of 200 calls and one more
 * a second: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const mostRead = 100;

/** Returns the revision number in a job definition's ARN. */
const revision = (arn: string): number => Number(arn.slice(arn.lastIndexOf(':') + 1));

/** Settings of `awsLeftovers`. */
interface LeftoversSettings {
  /** Returns the id of the account that must own a bucket. */
  readonly account: () => Promise<string>;
  /** Longest wait, in milliseconds. */
  readonly patience: number;
}

/** Returns the port to what stacks leave in Batch, Step Functions, S3 and SQS. */
export const awsLeftovers = (clients: Clients, clock: Clock, { account, patience }: LeftoversSettings): Leftovers => {
  /**
   * Lists the ARNs of running executions; none if there is no such state machine. Reads no page after the one with which
   * there are more than `most`.
   */
  const runningExecutions = async (stateMachineArn: string, most = Number.POSITIVE_INFINITY): Promise<string[]> => {
    const { ListExecutionsCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    const found: string[] = [];
    try {
      const paged = pages('states:ListExecutions', async (nextToken) => {
        const command = new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', nextToken });
        const page = await call(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
        return { page: page.executions ?? [], next: page.nextToken };
      });
      for await (const executions of paged) {
        found.push(...executions.flatMap(({ executionArn }) => executionArn ?? []));
        if (found.length > most) break;
      }
      return found;
    } catch (error) {
      if (isGone(error, /^StateMachineDoesNotExist/)) return [];
      throw error;
    }
  };

  /** Returns the definition that an execution started with; empty if it does not exist any more. */
  const definitionOf = async (executionArn: string): Promise<string> => {
    const { DescribeStateMachineForExecutionCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    try {
      const command = new DescribeStateMachineForExecutionCommand({ executionArn });
      const machine = await call(clock, 'states:DescribeStateMachineForExecution', (limit) => sfn.send(command, limit));
      return machine.definition ?? '';
    } catch (error) {
      if (isGone(error, /^ExecutionDoesNotExist/)) return '';
      throw error;
    }
  };

  /** Counts running executions by their definitions, and those of which it does not read the definition. */
  const executionsWhere = async (stateMachineArn: string, counts: (definition: string) => boolean): Promise<number> => {
    const found = await runningExecutions(stateMachineArn);
    let count = Math.max(0, found.length - mostRead);
    for (const execution of found.slice(0, mostRead)) if (counts(await definitionOf(execution))) count += 1;
    return count;
  };

  /** Stops an execution; does nothing if it does not exist any more. */
  const stop = async (executionArn: string): Promise<void> => {
    const { StopExecutionCommand } = await import('@aws-sdk/client-sfn');
    const sfn = await clients.sfn();
    try {
      const command = new StopExecutionCommand({
        executionArn,
        error: 'Stopped',
        cause: 'The stage is being destroyed.',
      });
      await call(clock, 'states:StopExecution', (limit) => sfn.send(command, limit));
    } catch (error) {
      if (!isGone(error, /^ExecutionDoesNotExist|^ValidationException/)) throw error;
    }
  };

  return {
    stopExecutions: async (stateMachineArn) => {
      const stopped = new Set<string>();
      const until = clock.now() + Math.min(stopPatience, patience);
      const wait = delays(clock, 2_000);
      for (;;) {
        const left = await runningExecutions(stateMachineArn);
        if (left.length === 0) return stopped.size;
        await sideBySide(
          left.filter((arn) => !stopped.has(arn)),
          stopsAtOnce,
          stop,
        );
        for (const arn of left) stopped.add(arn);
        if (clock.now() > until)
          throw new Refused({
            code: 'stack/timed-out',
            message: `${left.length} executions of ${stateMachineArn} did not stop in time.`,
            hint: 'Run destroy again.',
          });
        await clock.sleep(wait.next());
      }
    },

    revisionsInUse: async (stateMachineArn) => {
      const used = new Set<string>();
      const running = await runningExecutions(stateMachineArn, mostRead);
      if (running.length > mostRead) return undefined;
      for (const execution of running)
        for (const arn of (await definitionOf(execution)).match(
          /arn:[^"'\s:]*:batch:[^"'\s:]*:[^"'\s:]*:job-definition\/[\w-]+:\d+/g,
        ) ?? [])
          used.add(arn);
      return [...used].sort();
    },

    deregister: async (jobDefinition, keep) => {
      const { DeregisterJobDefinitionCommand, DescribeJobDefinitionsCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      const found = await allItems('batch:DescribeJobDefinitions', async (nextToken) => {
        const command = new DescribeJobDefinitionsCommand({
          jobDefinitionName: jobDefinition,
          status: 'ACTIVE',
          nextToken,
        });
        const page = await call(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
        return { items: page.jobDefinitions, next: page.nextToken };
      });
      const arns = found.flatMap(({ jobDefinitionArn }) => jobDefinitionArn ?? []);
      arns.sort((a, b) => revision(b) - revision(a));
      const kept = new Set(await keep(arns));
      const unused = arns.filter((arn) => !kept.has(arn));
      for (const arn of unused)
        await call(clock, 'batch:DeregisterJobDefinition', (limit) =>
          batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: arn }), limit),
        );
      return unused.length;
    },

    deregisterRevision: async (arn) => {
      const { DeregisterJobDefinitionCommand } = await import('@aws-sdk/client-batch');
      const batch = await clients.batch();
      const command = new DeregisterJobDefinitionCommand({ jobDefinition: arn });
      await call(clock, 'batch:DeregisterJobDefinition', (limit) => batch.send(command, limit));
    },

    newestExecution: (stateMachineArn) => newestExecution(clients, clock, stateMachineArn),
    empty: async (bucket) => emptyBucket(clients, boundedClock(clock, patience), await account(), bucket),
    jobs: (queue) => unfinishedJobs(clients, clock, queue),
    terminateJobs: (queue, stateMachines) => terminateJobs(clients, clock, queue, stateMachines),
    executionsWith: (stateMachineArn, text) =>
      executionsWhere(stateMachineArn, (definition) => definition.includes(text)),
    executionsWithout: (stateMachineArn, text) =>
      executionsWhere(stateMachineArn, (definition) => !definition.includes(text)),
    executions: async (stateMachineArn) => (await runningExecutions(stateMachineArn)).length,

    messages: async (queueUrl) => {
      const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
      const sqs = await clients.sqs();
      const names = [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ] as const;
      try {
        const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
        const found = await call(clock, 'sqs:GetQueueAttributes', (limit) => sqs.send(command, limit));
        return names.reduce((sum, name) => sum + Number(found.Attributes?.[name] ?? 0), 0);
      } catch (error) {
        if (isGone(error, /NonExistentQueue|QueueDoesNotExist/)) return 0;
        throw error;
      }
    },
  };
};
