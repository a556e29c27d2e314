import type { StackEvent as SdkEvent, Stack } from '@aws-sdk/client-cloudformation';
import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { StackEvent, StackLook, StackResource } from '../../stack/deployed.ts';
import { call, NoAnswer } from './call.ts';
import type { Clients } from './clients.ts';
import { pages } from './pages.ts';
import { errorOf, isTransient } from './refusals.ts';
import type { Pace } from './wait.ts';

/** CloudFormation says "no such stack" with a ValidationError, the same as for a dozen other mistakes. */
export const isNoStack = (error: unknown): boolean => {
  const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
  return name === 'ValidationError' && /does not exist/i.test(message);
};

const lookOf = (stack: Stack): StackLook => ({
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
});

const eventOf = (event: SdkEvent): StackEvent => ({
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

/** The template's text as a value; the text itself when it is no JSON, and thus none of ours. */
const parsed = (text: string): Expression => {
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return text;
  }
};

/** Reads of a stack, by name or id. Each reads every page. */
export const stackReads = (clients: Clients, pace: Pace) => {
  /** The stack; undefined if there is none. One that was deleted is found by its id, with status DELETE_COMPLETE. */
  const describe = async (stack: string): Promise<StackLook | undefined> => {
    const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new DescribeStacksCommand({ StackName: stack });
      return await call(pace, 'cloudformation:DescribeStacks', async (limit) => {
        const [found] = (await client.send(ask, limit)).Stacks ?? [];
        // AWS says "no such stack" by an error, and no list of a named stack is empty.
        if (!found?.StackId || !found.StackStatus) throw new NoAnswer('the answer to DescribeStacks names no stack');
        return lookOf(found);
      });
    } catch (error) {
      if (isNoStack(error)) return undefined;
      throw error;
    }
  };

  const template = async (stack: string): Promise<Expression | undefined> => {
    const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
      const answer = await call(pace, 'cloudformation:GetTemplate', (limit) => client.send(ask, limit));
      return answer.TemplateBody ? parsed(answer.TemplateBody) : undefined;
    } catch (error) {
      // A stack in REVIEW_IN_PROGRESS has no template yet, which is a ValidationError too.
      if (error instanceof Refused && errorOf(error.cause).name === 'ValidationError') return undefined;
      throw error;
    }
  };

  /** Events newer than the known ones, oldest first. Reads pages until it meets a known one. */
  const eventsSince = async (stack: string, known: (id: string) => boolean): Promise<StackEvent[]> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const fresh: StackEvent[] = [];
    const paged = pages('cloudformation:DescribeStackEvents', async (NextToken) => {
      const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
      const page = await call(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
      return { page: page.StackEvents ?? [], next: page.NextToken };
    });
    for await (const page of paged)
      for (const event of page) {
        if (known(event.EventId ?? '')) return fresh.reverse();
        fresh.push(eventOf(event));
      }
    return fresh.reverse();
  };

  /** The id of the newest event; undefined if there is none or it may not be read. */
  const newestEvent = async (stack: string): Promise<string | undefined> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new DescribeStackEventsCommand({ StackName: stack });
      const page = await call(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
      return page.StackEvents?.[0]?.EventId;
    } catch (error) {
      // Without it events of an earlier operation would be heard as this one's.
      if (error instanceof Refused && !isTransient(error)) return undefined;
      throw error;
    }
  };

  /** Whether one of the newest events bears this ClientRequestToken. */
  const knowsToken = async (stack: string, token: string): Promise<boolean> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const ask = new DescribeStackEventsCommand({ StackName: stack });
    const page = await call(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
    return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
  };

  async function* resources(stack: string): AsyncGenerator<StackResource> {
    const { ListStackResourcesCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const paged = pages('cloudformation:ListStackResources', async (NextToken) => {
      const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
      const page = await call(pace, 'cloudformation:ListStackResources', (limit) => client.send(ask, limit));
      return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
    });
    for await (const page of paged)
      for (const resource of page)
        yield {
          logicalId: resource.LogicalResourceId ?? '',
          physicalId: resource.PhysicalResourceId ?? '',
          type: resource.ResourceType ?? '',
          status: resource.ResourceStatus ?? '',
        };
  }

  return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};

export type StackReads = ReturnType<typeof stackReads>;
