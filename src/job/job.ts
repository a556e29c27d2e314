import { ref } from '../cloudformation/expression.ts';
import { placeEvents } from '../events/place-events.ts';
import { queueId } from '../shared/capacity.ts';
import type { Expansion, PoolNeed } from '../stage/needs.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { connect, roleStatementsOf } from './connections.ts';
import { jobEnvironment } from './environment.ts';
import { jobDefinitionContributions } from './job-definition.ts';
import type { JobProperties } from './job-shape.ts';
import { stateMachineContributions } from './state-machine.ts';
import { triggerContributions } from './trigger.ts';

/** Returns a batch job as CloudFormation resources, job definition, state machine, trigger function and events, and its needs. */
export const expandJob = (properties: JobProperties, job: ResourceContext): Expansion => {
  const connections = connect(properties.connectTo, job.neighbours);
  const { environment, secrets } = jobEnvironment(properties.container.environment, connections.variables);
  const { attempts = 1, retryIntervalSeconds = 0, retryIntervalMultiplier = 1 } = properties.retryConfig ?? {};
  const packaging = properties.container.packaging.properties as { command?: string[]; image?: string };
  const pool: PoolNeed = {
    kind: 'need',
    of: 'pool',
    pool: properties.useSpotInstances ? 'Spot' : 'OnDemand',
    timeoutSeconds: properties.timeout,
    storageGiB: properties.storage,
  };
  return [
    pool,
    {
      kind: 'need',
      of: 'image',
      job: job.name,
      path: [...job.path, 'properties', 'container', 'packaging'],
      packaging: properties.container.packaging,
    },
    ...jobDefinitionContributions(job, {
      cpu: properties.resources.cpu,
      memoryMiB: properties.resources.memory,
      timeoutSeconds: properties.timeout,
      published: packaging.image,
      command: packaging.command,
      environment,
      secrets,
      statements: [...connections.statements, ...roleStatementsOf(properties.iamRoleStatements)],
      logDays: properties.logging?.disabled ? undefined : (properties.logging?.retentionDays ?? 90),
    }),
    ...stateMachineContributions(
      job,
      {
        attempts,
        retryIntervalSeconds,
        retryIntervalMultiplier,
        timeoutSeconds: properties.timeout,
        spot: properties.useSpotInstances,
      },
      ref(queueId(pool.pool)),
    ),
    ...expandEvents(properties, job),
  ];
};

/** Returns the trigger function of a job and what fires it; nothing for a job without events. */
const expandEvents = (properties: JobProperties, job: ResourceContext): Expansion => {
  if (properties.events.length === 0) return [];
  const placed = placeEvents(properties.events, job);
  return [
    ...triggerContributions(job, {
      events: placed.map(({ member }) => member).filter(({ later }) => !later),
      mayDivide: properties.payloadOverflow !== 'fail',
    }),
    ...placed.flatMap(({ member, properties: own, context }) => member.expand(own, context)),
  ];
};
