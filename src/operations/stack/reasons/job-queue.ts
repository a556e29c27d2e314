import type { FailedResource, FailureReason } from '../failed-resource.ts';

/**
 * Returns the compute environments that the template gives a queue, by ARN or name: those of the template which have an
 * event in the operation, and existing ones.
 */
const environmentsOf = ({ properties, physicalIdOf }: FailedResource): readonly string[] => {
  const { ComputeEnvironmentOrder: order } = properties;
  return (Array.isArray(order) ? order : []).flatMap((one) => {
    const { ComputeEnvironment: environment } = Object(one) as { ComputeEnvironment?: unknown };
    if (typeof environment === 'string') return environment || [];
    const { Ref } = Object(environment) as { Ref?: unknown };
    return typeof Ref === 'string' ? (physicalIdOf(Ref) ?? []) : [];
  });
};

/** Returns ARNs and names without those of the same name as one before. */
const distinct = (environments: readonly string[]): readonly string[] => [
  ...new Map(environments.toReversed().map((one) => [one.slice(one.lastIndexOf('/') + 1), one])).values(),
];

/**
 * Asks AWS Batch why a job queue is INVALID: by its own reason, and by those of its compute environments. One that does not
 * change has no event in the operation, but the queue names it.
 */
export const jobQueue: FailureReason = {
  slowAfter: 5 * 60_000,
  knows: ({ type }) => type === 'AWS::Batch::JobQueue',
  ask: async (world, failed) => {
    const health = await world.health();
    const queues = failed.physicalId === '' ? [] : await health.jobQueues([failed.physicalId]);
    const environments = [...environmentsOf(failed), ...queues.flatMap((queue) => queue.environments)];
    const found = await health.computeEnvironments(distinct(environments));
    return [...queues, ...found].flatMap(({ name, status, reason }) =>
      status === 'INVALID' && reason !== undefined && !failed.reason.includes(reason)
        ? [`AWS Batch says of ${name}: ${reason}`]
        : [],
    );
  },
};
