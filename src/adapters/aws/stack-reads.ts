import type { StackEvent as SdkEvent, Stack } from '@aws-sdk/client-cloudformation';
import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { StackEvent, StackLook, StackResource } from '../../stack/deployed.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf } from './refusals.ts';
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
      const answer = await call(pace, 'cloudformation:DescribeStacks', () => client.send(ask));
      const found = answer.Stacks?.[0];
      return found && lookOf(found);
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
      const answer = await call(pace, 'cloudformation:GetTemplate', () => client.send(ask));
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
    let NextToken: string | undefined;
    do {
      const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
      const page = await call(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
      for (const event of page.StackEvents ?? []) {
        if (known(event.EventId ?? '')) return fresh.reverse();
        fresh.push(eventOf(event));
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return fresh.reverse();
  };

  /** The id of the newest event; undefined if there is none or it may not be read. */
  const newestEvent = async (stack: string): Promise<string | undefined> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new DescribeStackEventsCommand({ StackName: stack });
      const page = await call(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
      return page.StackEvents?.[0]?.EventId;
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  };

  /** Whether one of the newest events bears this ClientRequestToken. */
  const knowsToken = async (stack: string, token: string): Promise<boolean> => {
    const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const ask = new DescribeStackEventsCommand({ StackName: stack });
    const page = await call(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
    return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
  };

  async function* resources(stack: string): AsyncGenerator<StackResource> {
    const { ListStackResourcesCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    let NextToken: string | undefined;
    do {
      const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
      const page = await call(pace, 'cloudformation:ListStackResources', () => client.send(ask));
      for (const resource of page.StackResourceSummaries ?? [])
        yield {
          logicalId: resource.LogicalResourceId ?? '',
          physicalId: resource.PhysicalResourceId ?? '',
          type: resource.ResourceType ?? '',
          status: resource.ResourceStatus ?? '',
        };
      NextToken = page.NextToken;
    } while (NextToken);
  }

  return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};

export type StackReads = ReturnType<typeof stackReads>;
