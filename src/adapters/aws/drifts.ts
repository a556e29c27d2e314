import type { PropertyDifference, StackResourceDrift } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import type { DriftDetection, PropertyDrift, ResourceDrift, ResourceDriftStatus } from '../../drift/detection.ts';
import type { Drifts } from '../../ports/drift.ts';
import { call, NoAnswer } from './call.ts';
import type { Clients } from './clients.ts';
import { boundedClock, type Clock, delays } from './clock.ts';
import { allItems } from './pages.ts';
import { errorOf, isTransient } from './refusals.ts';

/** Longest pause between two looks at a detection, which takes some minutes for a large stack; in milliseconds. */
const longestPause = 5_000;

const statuses: readonly string[] = ['IN_SYNC', 'MODIFIED', 'DELETED', 'NOT_CHECKED', 'UNKNOWN', 'UNSUPPORTED'];

/** Returns a status; `UNKNOWN` for one that this version does not know, which is never in sync. */
const statusOf = (given: string | undefined): ResourceDriftStatus =>
  statuses.includes(given ?? '') ? (given as ResourceDriftStatus) : 'UNKNOWN';

/** Returns a result; `UNKNOWN` for one that an earlier detection left, since this one did not compare the resource. */
const resultOf = (one: StackResourceDrift, begun: number): ResourceDrift => {
  const isOld = (one.Timestamp?.getTime() ?? begun) < begun;
  const reason = isOld ? 'CloudFormation has no result but that of an earlier detection' : one.DriftStatusReason;
  return {
    logicalId: one.LogicalResourceId ?? '',
    physicalId: one.PhysicalResourceId ?? '',
    type: one.ResourceType ?? '',
    status: isOld ? 'UNKNOWN' : statusOf(one.StackResourceDriftStatus),
    ...(reason ? { reason } : {}),
    differences: isOld ? [] : (one.PropertyDifferences ?? []).map(differenceOf),
  };
};

/** Returns a difference; the side that has no value is the text `null` in one of kind ADD or REMOVE. */
const differenceOf = ({
  PropertyPath,
  ExpectedValue,
  ActualValue,
  DifferenceType,
}: PropertyDifference): PropertyDrift => ({
  path: PropertyPath ?? '',
  ...(DifferenceType === 'ADD' || ExpectedValue === undefined ? {} : { expected: ExpectedValue }),
  ...(DifferenceType === 'REMOVE' || ActualValue === undefined ? {} : { actual: ActualValue }),
});

const timedOut = (stack: string): Refused =>
  new Refused({
    code: 'stack/timed-out',
    message: `CloudFormation did not finish to compare the stack ${stack} in time.`,
    hint: 'Run drift again; wait-minutes sets how long.',
  });

/** Returns the port to drift detection; `patience` is the longest time of one detection, in milliseconds. */
export const awsDrifts = (clients: Clients, clock: Clock, patience: number): Drifts => {
  /** Starts a detection and returns its id. Waits while another one of the stack is under way. */
  const start = async (stack: string, bounded: Clock & { readonly until: number }): Promise<string> => {
    const { DetectStackDriftCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const wait = delays(clock, longestPause);
    for (;;) {
      try {
        return await call(bounded, 'cloudformation:DetectStackDrift', async (limit) => {
          const { StackDriftDetectionId: id } = await client.send(
            new DetectStackDriftCommand({ StackName: stack }),
            limit,
          );
          if (!id) throw new NoAnswer('the answer to DetectStackDrift names no detection');
          return id;
        });
      } catch (error) {
        const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
        if (!(error instanceof Refused) || name !== 'ValidationError') throw error;
        if (!/already in progress/i.test(message))
          throw new Refused({
            code: 'drift/refused',
            message: `CloudFormation does not compare the stack ${stack} now. ${message}`,
            hint: 'Look at the state of the stack in the CloudFormation console; deploy or destroy the stage, then run drift again.',
            cause: error,
          });
      }
      if (clock.now() > bounded.until) throw timedOut(stack);
      await clock.sleep(wait.next());
    }
  };

  /** Waits for the end of a detection; returns CloudFormation's words if it failed for some resources. */
  const waitFor = async (
    id: string,
    stack: string,
    bounded: Clock & { readonly until: number },
  ): Promise<Pick<DriftDetection, 'complete' | 'reason'> & { readonly begun: number }> => {
    const { DescribeStackDriftDetectionStatusCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: id });
    const wait = delays(clock, longestPause);
    for (;;) {
      try {
        const found = await call(bounded, 'cloudformation:DescribeStackDriftDetectionStatus', (limit) =>
          client.send(command, limit),
        );
        if (found.DetectionStatus !== 'DETECTION_IN_PROGRESS') {
          const reason = found.DetectionStatusReason;
          const complete = found.DetectionStatus === 'DETECTION_COMPLETE';
          return { complete, begun: found.Timestamp?.getTime() ?? 0, ...(reason ? { reason } : {}) };
        }
      } catch (error) {
        if (!isTransient(error)) throw error;
        wait.slowDown();
      }
      if (clock.now() > bounded.until) throw timedOut(stack);
      await clock.sleep(wait.next());
    }
  };

  /** Returns the results of every page. One from before `begun`, in milliseconds since the epoch, is of an earlier detection. */
  const results = async (stack: string, begun: number): Promise<ResourceDrift[]> => {
    const { DescribeStackResourceDriftsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const found = await allItems('cloudformation:DescribeStackResourceDrifts', async (NextToken) => {
      const command = new DescribeStackResourceDriftsCommand({ StackName: stack, NextToken });
      const page = await call(clock, 'cloudformation:DescribeStackResourceDrifts', (limit) =>
        client.send(command, limit),
      );
      return { items: page.StackResourceDrifts ?? [], next: page.NextToken };
    });
    return found.map((one) => resultOf(one, begun));
  };

  return {
    detect: async (stack) => {
      const bounded = boundedClock(clock, patience);
      const { begun, ...ended } = await waitFor(await start(stack, bounded), stack, bounded);
      return { ...ended, resources: await results(stack, begun) };
    },
  };
};
