import type { ServiceHealth } from '../../ports/health.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { callJson } from './signed-calls.ts';

/** Most messages of a service that are returned: it keeps the last 100, and repeats itself. */
const mostMessages = 5;

/** A service as DescribeServices returns it, as far as it is read. */
interface SdkService {
  readonly status?: string;
  readonly runningCount?: number;
  readonly desiredCount?: number;
  readonly events?: readonly { readonly message?: string }[];
  readonly deployments?: readonly { readonly rolloutState?: string; readonly rolloutStateReason?: string }[];
}

/**
 * Returns a service by the ARN that has its cluster in it, `arn:…:service/cluster/name`, with its newest events, newest
 * first; undefined if there is none. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 */
export const ecsService = async (clients: Clients, clock: Clock, arn: string): Promise<ServiceHealth | undefined> => {
  const [, cluster = '', name] = arn.split('/');
  if (name === undefined) return undefined;
  const target = {
    service: 'ecs',
    target: 'AmazonEC2ContainerServiceV20141113',
    action: 'DescribeServices',
  } as const;
  try {
    const answer = await callJson(clients, clock, target, { cluster, services: [arn] });
    const [service] = (answer.services ?? []) as readonly SdkService[];
    if (service === undefined) return undefined;
    const { runningCount = 0, desiredCount = 0, events = [], deployments = [] } = service;
    const failed = deployments.filter(({ rolloutState }) => rolloutState === 'FAILED');
    const messages = [
      ...failed.flatMap(({ rolloutStateReason }) => rolloutStateReason ?? []),
      ...events.flatMap(({ message }) => message ?? []),
    ];
    return { running: runningCount, desired: desiredCount, messages: messages.slice(0, mostMessages) };
  } catch (error) {
    if (isGone(error, /^(ClusterNotFoundException|ServiceNotFoundException)$/)) return undefined;
    throw error;
  }
};
