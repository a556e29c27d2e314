import type { OperationEvent } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';

/** Returns a finding as `<resource> <path>: <reason>`; none for an event without a reason. */
const findingOf = (event: OperationEvent): string[] => {
  const reason = event.ValidationStatusReason ?? event.ResourceStatusReason;
  const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ');
  return reason ? [where ? `${where}: ${reason}` : reason] : [];
};

/** Returns an empty list where AWS refuses the reading, which only explains what is known already. */
const orNone = async (read: () => Promise<string[]>): Promise<string[]> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
};

/** Pages of findings that are read. */
const mostPages = 10;

/** Reads of what CloudFormation found in a change set, by its ARN. Each returns nothing if the role may not read it. */
export const changeSetFindings = (clients: Clients, clock: Clock) => {
  /** Returns the events of early validation on every page, at most `mostPages` of them. */
  const validationEvents = async (id: string): Promise<readonly OperationEvent[]> => {
    const { DescribeEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const found: OperationEvent[] = [];
    let NextToken: string | undefined;
    for (let page = 1; page <= mostPages; page++) {
      const command = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true }, NextToken });
      const answer = await call(clock, 'cloudformation:DescribeEvents', (limit) => client.send(command, limit));
      found.push(...(answer.OperationEvents ?? []));
      NextToken = answer.NextToken;
      if (!NextToken) break;
    }
    return found;
  };

  return {
    /**
     * Returns the failures of early validation, each as `<resource> <path>: <reason>`.
     * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html
     */
    validationFailures: (id: string): Promise<string[]> =>
      orNone(async () => (await validationEvents(id)).flatMap(findingOf)),

    /**
     * Returns the findings of early validation that let the change set be executed all the same, such as a quota that is
     * nearly used up: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html
     */
    validationWarnings: (id: string): Promise<string[]> =>
      orNone(async () =>
        (await validationEvents(id)).filter(({ ValidationFailureMode: mode }) => mode === 'WARN').flatMap(findingOf),
      ),

    /**
     * Returns the hooks that failed and so stopped the change set, each as `<hook>: <reason>`. A hook leaves no event.
     * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListHookResults.html
     */
    hookFailures: (id: string): Promise<string[]> =>
      orNone(async () => {
        const { ListHookResultsCommand } = await import('@aws-sdk/client-cloudformation');
        const client = await clients.cloudformation();
        const command = new ListHookResultsCommand({
          TargetType: 'CHANGE_SET',
          TargetId: id,
          Status: 'HOOK_COMPLETE_FAILED',
        });
        const { HookResults = [] } = await call(clock, 'cloudformation:ListHookResults', (limit) =>
          client.send(command, limit),
        );
        return HookResults.filter(({ FailureMode }) => FailureMode !== 'WARN').flatMap(
          ({ TypeName = 'A hook', HookStatusReason }) => (HookStatusReason ? [`${TypeName}: ${HookStatusReason}`] : []),
        );
      }),
  };
};
