import type { FailureReason } from '../failed-resource.ts';

/** Returns the logical ids of the compute environments of a queue of the template. */
const environmentsOf = ({ ComputeEnvironmentOrder: order }: Readonly<Record<string, unknown>>): readonly string[] =>
  (Array.isArray(order) ? order : []).flatMap((one) => {
    const { ComputeEnvironment } = Object(one) as { ComputeEnvironment?: unknown };
    const { Ref } = Object(ComputeEnvironment) as { Ref?: unknown };
    return typeof Ref === 'string' ? [Ref] : [];
  });

/** Asks AWS Batch why a job queue is INVALID: by its own reason, and by those of its compute environments. */
export const jobQueue: FailureReason = {
  slowAfter: 5 * 60_000,
  knows: ({ type }) => type === 'AWS::Batch::JobQueue',
  ask: async (world, { physicalId, properties, physicalIdOf, reason: told }) => {
    const health = await world.health();
    const environments = environmentsOf(properties).flatMap((id) => physicalIdOf(id) ?? []);
    const [queues, found] = [
      physicalId === '' ? [] : await health.jobQueues([physicalId]),
      await health.computeEnvironments(environments),
    ];
    return [...queues, ...found].flatMap(({ name, status, reason }) =>
      status === 'INVALID' && reason !== undefined && !told.includes(reason)
        ? [`AWS Batch says of ${name}: ${reason}`]
        : [],
    );
  },
};
