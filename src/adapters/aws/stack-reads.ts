import type { StackEvent as SdkEvent, Stack } from '@aws-sdk/client-cloudformation';
import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { DeployedStack, StackEvent, StackResource } from '../../stack/deployed-stack.ts';
import { call, NoAnswer } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { pages } from './pages.ts';
import { errorOf, isTransient } from './refusals.ts';

/** True if there is no such stack: CloudFormation throws a ValidationError for it, as for many other mistakes. */
export const isNoStack = (error: unknown): boolean => {
  const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
  return name === 'ValidationError' && /does not exist/i.test(message);
};

/** Returns the remembered result of the last drift detection; empty for a stack that was never checked. */
const driftOf = ({ DriftInformation: drift }: Stack): Pick<DeployedStack, 'drift'> => {
  if (!drift?.StackDriftStatus || drift.StackDriftStatus === 'NOT_CHECKED') return {};
  const { StackDriftStatus: status, LastCheckTimestamp: checked } = drift;
  return { drift: { status, ...(checked ? { checked } : {}) } };
};

const toStack = (stack: Stack): DeployedStack => ({
  name: stack.StackName ?? '',
  id: stack.StackId ?? '',
  status: stack.StackStatus ?? '',
  ...(stack.StackStatusReason ? { statusReason: stack.StackStatusReason } : {}),
  tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
  parameters: Object.fromEntries(
    (stack.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? '']),
  ),
  outputs: Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
  terminationProtection: stack.EnableTerminationProtection ?? false,
  ...(stack.RoleARN ? { roleArn: stack.RoleARN } : {}),
  ...(stack.LastUpdatedTime ? { updatedAt: stack.LastUpdatedTime } : {}),
  ...driftOf(stack),
});

const toEvent = (event: SdkEvent): StackEvent => ({
  id: event.EventId ?? '',
  at: event.Timestamp ?? new Date(0),
  logicalId: event.LogicalResourceId ?? '',
  physicalId: event.PhysicalResourceId ?? '',
  type: event.ResourceType ?? '',
  status: event.ResourceStatus ?? '',
  ...(event.ResourceStatusReason ? { reason: event.ResourceStatusReason } : {}),
  stackId: event.StackId ?? '',
  ...(event.ClientRequestToken ? { token: event.ClientRequestToken } : {}),
});

/** Parses a template; returns its text if it is no JSON, and thus not written by this action. */
const parseTemplate = (text: string): Expression => {
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return text;
  }
};

/** Reads of a stack, by name or id; all read every page. */
export const stackReads = (clients: Clients, clock: Clock) => {
  /** Returns the stack; undefined if there is none. A deleted one is found by its id, with status DELETE_COMPLETE. */
  const describe = async (stack: string): Promise<DeployedStack | undefined> => {
    const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const command = new DescribeStacksCommand({ StackName: stack });
      return await call(clock, 'cloudformation:DescribeStacks', async (limit) => {
        const [found] = (await client.send(command, limit)).Stacks ?? [];
        // AWS throws for a missing stack, so an empty list is no valid response.
        if (!found?.StackId || !found.StackStatus) throw new NoAnswer('the answer to DescribeStacks names no stack');
        return toStack(found);
      });
    } catch (error) {
      if (isNoStack(error)) return undefined;
      throw error;
    }
  };

  /** Returns the template as it was submitted; undefined without stack or template. */
  const template = async (stack: string): Promise<Expression | undefined> => {
    const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const command = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
      const answer = await call(clock, 'cloudformation:GetTemplate', (limit) => client.send(command, limit));
      return answer.TemplateBody ? parseTemplate(answer.TemplateBody) : undefined;
    } catch (error) {
      // AWS throws a ValidationError also for a stack in REVIEW_IN_PROGRESS, which has no template yet.
      if (error instanceof Refused && errorOf(error.cause).name === 'ValidationError') return undefined;
      throw error;
    }
  };

  /** Returns the events that are newer than the known ones, oldest first. Reads pages until a known event. */
  const eventsSince = async (stack: string, known: (id: string) => boolean): Promise<StackEvent[]> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const fresh: StackEvent[] = [];
    const paged = pages('cloudformation:DescribeStackEvents', async (NextToken) => {
      const command = new DescribeStackEventsCommand({ StackName: stack, NextToken });
      const page = await call(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
      return { page: page.StackEvents ?? [], next: page.NextToken };
    });
    for await (const page of paged)
      for (const event of page) {
        if (known(event.EventId ?? '')) return fresh.reverse();
        fresh.push(toEvent(event));
      }
    return fresh.reverse();
  };

  /** Returns the id of the newest event; undefined if there is none or the role may not read events. */
  const newestEvent = async (stack: string): Promise<string | undefined> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const command = new DescribeStackEventsCommand({ StackName: stack });
      const page = await call(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
      return page.StackEvents?.[0]?.EventId;
    } catch (error) {
      // Without the id, events of an earlier operation would count as this one's: throw while AWS cannot be reached.
      if (error instanceof Refused && !isTransient(error)) return undefined;
      throw error;
    }
  };

  /** True if one of the newest events (one page) has this ClientRequestToken. */
  const knowsToken = async (stack: string, token: string): Promise<boolean> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new DescribeStackEventsCommand({ StackName: stack });
    const page = await call(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
    return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
  };

  /** Yields all resources of the stack. */
  async function* resources(stack: string): AsyncGenerator<StackResource> {
    const { ListStackResourcesCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const paged = pages('cloudformation:ListStackResources', async (NextToken) => {
      const command = new ListStackResourcesCommand({ StackName: stack, NextToken });
      const page = await call(clock, 'cloudformation:ListStackResources', (limit) => client.send(command, limit));
      return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
    });
    for await (const page of paged)
      for (const resource of page)
        yield {
          logicalId: resource.LogicalResourceId ?? '',
          physicalId: resource.PhysicalResourceId ?? '',
          type: resource.ResourceType ?? '',
          status: resource.ResourceStatus ?? '',
          ...(resource.ResourceStatusReason ? { reason: resource.ResourceStatusReason } : {}),
        };
  }

  return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};

/** Reads of a stack, by `stackReads`. */
export type StackReads = ReturnType<typeof stackReads>;
