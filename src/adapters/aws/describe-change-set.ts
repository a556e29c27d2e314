import type { Change, DescribeChangeSetOutput } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { type Clock, delays } from './clock.ts';
import { pages } from './pages.ts';
import { isTransient } from './refusals.ts';
import { resourceChanges } from './resource-changes.ts';

/** Longest wait for CloudFormation to create a change set, in milliseconds; `wait-minutes` may allow less. */
const patience = 30 * 60_000;

/** StatusReason of a response with property values that lacks changes; only the response without values is complete. */
const incomplete = /\[WARN\].*include-property-values/is;

/** A change set that CloudFormation has finished creating: it can be executed, or it failed. */
export interface CreatedChangeSet {
  readonly failed: boolean;
  /** CloudFormation's `ExecutionStatus`: `AVAILABLE`, `OBSOLETE`, … */
  readonly executionStatus: string;
  /** CloudFormation's own words for a failure; empty if there are none. */
  readonly reason: string;
  /** Reads every page of changes, with values before and after where CloudFormation knows them. */
  readChanges(): Promise<ResourceChange[]>;
}

/** Reads of a change set, by ARN. */
export const changeSetReads = (clients: Clients, clock: Clock) => {
  const describe = async (id: string, values: boolean, NextToken?: string): Promise<DescribeChangeSetOutput> => {
    const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: values, NextToken });
    return call(clock, 'cloudformation:DescribeChangeSet', (limit) => client.send(command, limit));
  };

  /** Returns the changes of all pages; `first` is the first one. */
  const allChanges = async (id: string, first: DescribeChangeSetOutput, values: boolean): Promise<Change[]> => {
    const changes: Change[] = [];
    const paged = pages('cloudformation:DescribeChangeSet', async (token) => {
      const page = token === undefined ? first : await describe(id, values, token);
      return { page: page.Changes ?? [], next: page.NextToken };
    });
    for await (const page of paged) changes.push(...page);
    return changes;
  };

  /**
   * Polls until the change set is created or failed, and returns the response with property values. Throws `Overtaken`
   * if another run deleted the change set, `stack/timed-out` after 30 minutes or `wait-minutes`.
   */
  const pollUntilCreated = async (id: string): Promise<DescribeChangeSetOutput> => {
    const start = clock.now();
    const until = Math.min(start + patience, clock.until ?? Number.POSITIVE_INFINITY);
    const wait = delays(clock, 1_000);
    for (;;) {
      try {
        const answer = await describe(id, true);
        if (answer.Status === 'CREATE_COMPLETE' || answer.Status === 'FAILED') return answer;
        // A run that executes or cleans up another change set of the stack deletes this one.
        if (!/^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.Status ?? '')) throw new Overtaken(id);
      } catch (error) {
        if (!isTransient(error)) throw error;
        wait.slowDown();
      }
      if (clock.now() > until)
        throw new Refused({
          code: 'stack/timed-out',
          message: `CloudFormation did not finish the change set in ${Math.round((until - start) / 60_000)} minutes.`,
          hint: 'Look at the stack’s change sets in the console, and run the command again. wait-minutes sets how long.',
        });
      await clock.sleep(wait.next());
    }
  };

  /**
   * Reads a failed change set without property values. Undefined if AWS refuses that, or another run has deleted the
   * change set: the failure is known already, and only its words may be worse.
   */
  const describeFailed = async (id: string): Promise<DescribeChangeSetOutput | undefined> => {
    try {
      return await describe(id, false);
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  };

  /**
   * Reads a change set without property values if `valued`, read with them, lacks changes. Throws `Overtaken` if another
   * run is deleting it, since its list of changes is empty by then.
   */
  const describeIncomplete = async (id: string, valued: DescribeChangeSetOutput) => {
    if (!incomplete.test(valued.StatusReason ?? '')) return undefined;
    const plain = await describe(id, false);
    if (plain.Status !== valued.Status) throw new Overtaken(id);
    return plain;
  };

  /**
   * Waits until CloudFormation has created the change set, or failed to. The reason of a failure is read without
   * property values: with them it is absent, or displaced by a `[WARN]` about values that are missing. Throws as
   * `pollUntilCreated` does.
   */
  const waitUntilCreated = async (id: string): Promise<CreatedChangeSet> => {
    const valued = await pollUntilCreated(id);
    const failed = valued.Status === 'FAILED';
    const plain = failed ? await describeFailed(id) : await describeIncomplete(id, valued);
    return {
      failed,
      executionStatus: valued.ExecutionStatus ?? '',
      reason: plain?.StatusReason || (valued.StatusReason ?? ''),
      readChanges: async () =>
        resourceChanges(await allChanges(id, valued, true), plain && (await allChanges(id, plain, false))),
    };
  };

  /**
   * Returns the failures of CloudFormation's early validation, each as `<resource> <path>: <reason>`; empty if the role
   * may not read them. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html
   */
  const validationFailures = async (id: string): Promise<string[]> => {
    const { DescribeEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const command = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true } });
      const answer = await call(clock, 'cloudformation:DescribeEvents', (limit) => client.send(command, limit));
      return (answer.OperationEvents ?? []).flatMap((event) => {
        const reason = event.ValidationStatusReason ?? event.ResourceStatusReason;
        const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ');
        return reason ? [`${where}: ${reason}`] : [];
      });
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  };

  return { waitUntilCreated, validationFailures };
};
