import type { Contribution, Statement } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { queueId } from './capacity.ts';
import { connect, roleStatementsOf } from './connections.ts';
import { jobEnvironment } from './environment.ts';
import type { EventfulJob } from './event-context.ts';
import { jobDefinitionContributions } from './job-definition.ts';
import { eventContributions } from './job-events.ts';
import type { JobProperties } from './job-shape.ts';
import { stateMachineContributions } from './state-machine.ts';

/** A job of the config with its names and neighbours. */
export interface Job extends EventfulJob {
  readonly path: Path;
  readonly metadata: Expression;
  readonly neighbours: EventfulJob['neighbours'] & ReadonlyMap<string, ConnectableNeighbour>;
}

interface ConnectableNeighbour {
  readonly connection?: {
    readonly statements: readonly Statement[];
    readonly variables: Readonly<Record<string, Expression>>;
  };
}

/** All that one batch job becomes: definition, machine, trigger function and what fires it. */
export const jobContributions = (properties: JobProperties, job: Job): Contribution[] => {
  const connections = connect(properties.connectTo, job.neighbours);
  const { environment, secrets } = jobEnvironment(properties.container.environment, connections.variables);
  const { attempts = 1, retryIntervalSeconds = 0, retryIntervalMultiplier = 1 } = properties.retryConfig ?? {};
  const packaging = properties.container.packaging.properties as { command?: string[]; image?: string };
  return [
    ...jobDefinitionContributions({
      job,
      stage: job.stage,
      cpu: properties.resources.cpu,
      memoryMiB: properties.resources.memory,
      timeoutSeconds: properties.timeout,
      published: packaging.image,
      command: packaging.command,
      environment,
      secrets,
      statements: [...connections.statements, ...roleStatementsOf(properties.iamRoleStatements)],
      logDays: properties.logging?.disabled ? undefined : (properties.logging?.retentionDays ?? 90),
      from: job.path,
      metadata: job.metadata,
    }),
    ...stateMachineContributions(
      { ...job, queue: { id: queueId(properties.useSpotInstances ? 'Spot' : 'OnDemand') } },
      {
        attempts,
        retryIntervalSeconds,
        retryIntervalMultiplier,
        timeoutSeconds: properties.timeout,
        spot: properties.useSpotInstances,
      },
    ),
    ...eventContributions(properties, job),
  ];
};
