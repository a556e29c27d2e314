import type { PoolInstance } from '../../runs/pool-faults.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { allItems } from './pages.ts';
import { scalingGroups } from './scaling.ts';
import { callEc2, callJson } from './signed-calls.ts';
import { elementsAt, textAt, type XmlElement } from './xml.ts';

/** Most instances in one call of DescribeContainerInstances: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html */
const mostDescribed = 100;

/** An instance of a cluster as ECS returns it, as far as it is read. */
interface SdkContainerInstance {
  readonly ec2InstanceId?: string;
  readonly agentConnected?: boolean;
  readonly status?: string;
  readonly statusReason?: string;
}

type Agent = Pick<PoolInstance, 'agent' | 'agentReason'>;

const target = 'AmazonEC2ContainerServiceV20141113';
const listing = { service: 'ecs', target, action: 'ListContainerInstances' } as const;
const describing = { service: 'ecs', target, action: 'DescribeContainerInstances' } as const;

const agentOf = ({ agentConnected, status = '', statusReason }: SdkContainerInstance): Agent => {
  if (status === 'REGISTRATION_FAILED')
    return { agent: 'failed', ...(statusReason ? { agentReason: statusReason } : {}) };
  return { agent: agentConnected ? 'connected' : 'lost' };
};

/** Returns the ARN of the ECS cluster of a compute environment; undefined if it has none, or there is no such environment. */
const clusterOf = async (clients: Clients, clock: Clock, environment: string): Promise<string | undefined> => {
  const { DescribeComputeEnvironmentsCommand } = await import('@aws-sdk/client-batch');
  const batch = await clients.batch();
  const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [environment] });
  const answer = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
  return answer.computeEnvironments?.[0]?.ecsClusterArn || undefined;
};

/** Returns the agents of a cluster by the id of their instance; none of a cluster that does not exist any more. */
const agentsIn = async (clients: Clients, clock: Clock, cluster: string): Promise<ReadonlyMap<string, Agent>> => {
  try {
    const arns = await allItems('ecs:ListContainerInstances', async (nextToken) => {
      const answer = await callJson(clients, clock, listing, { cluster, nextToken });
      return {
        items: (answer.containerInstanceArns ?? []) as readonly string[],
        next: answer.nextToken as string | undefined,
      };
    });
    const found: SdkContainerInstance[] = [];
    for (let at = 0; at < arns.length; at += mostDescribed) {
      const containerInstances = arns.slice(at, at + mostDescribed);
      const answer = await callJson(clients, clock, describing, { cluster, containerInstances });
      found.push(...((answer.containerInstances ?? []) as readonly SdkContainerInstance[]));
    }
    return new Map(found.map((one) => [one.ec2InstanceId ?? '', agentOf(one)]));
  } catch (error) {
    if (isGone(error, /^ClusterNotFoundException$/)) return new Map();
    throw error;
  }
};

/** Returns the reason of a change of state with its code, as `Server.SpotInstanceTermination: …`. */
const reasonOf = (instance: XmlElement): string | undefined => {
  const [code, message] = [textAt(instance, 'stateReason', 'code'), textAt(instance, 'stateReason', 'message')];
  if (!message) return code || undefined;
  return !code || message.startsWith(code) ? message : `${code}: ${message}`;
};

/**
 * Returns the instances of a compute environment, by its ARN or name: those of its Auto Scaling groups, each with the state
 * of its agent in the cluster. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export const poolInstances = async (
  clients: Clients,
  clock: Clock,
  environment: string,
): Promise<readonly PoolInstance[]> => {
  const groups = await scalingGroups(clients, clock, environment);
  if (groups.length === 0) return [];
  const values = Object.fromEntries(groups.map((group, index) => [`Filter.1.Value.${index + 1}`, group]));
  const instances = await allItems('ec2:DescribeInstances', async (token) => {
    const root = await callEc2(clients, clock, 'DescribeInstances', {
      'Filter.1.Name': 'tag:aws:autoscaling:groupName',
      ...values,
      ...(token === undefined ? {} : { NextToken: token }),
    });
    return {
      items: elementsAt(root, 'reservationSet', 'item', 'instancesSet', 'item'),
      next: textAt(root, 'nextToken'),
    };
  });
  if (instances.length === 0) return [];
  const cluster = await clusterOf(clients, clock, environment);
  const agents = cluster === undefined ? new Map<string, Agent>() : await agentsIn(clients, clock, cluster);
  return instances.map((instance) => {
    const id = textAt(instance, 'instanceId') ?? '';
    const reason = reasonOf(instance);
    return {
      ...{ id, state: textAt(instance, 'instanceState', 'name') ?? '' },
      ...(reason === undefined ? {} : { reason }),
      startedAt: new Date(textAt(instance, 'launchTime') ?? 0),
      ...(agents.get(id) ?? ({ agent: 'none' } as const)),
    };
  });
};
