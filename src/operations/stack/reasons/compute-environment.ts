import type { FailureReason } from '../failed-resource.ts';

/** Asks AWS Batch why a compute environment is INVALID. */
export const computeEnvironment: FailureReason = {
  knows: ({ type, physicalId }) => type === 'AWS::Batch::ComputeEnvironment' && physicalId !== '',
  ask: async (world, { physicalId, reason: told }) => {
    const found = await (await world.health()).computeEnvironments([physicalId]);
    return found.flatMap(({ status, reason }) =>
      status === 'INVALID' && reason !== undefined && !told.includes(reason) ? [`AWS Batch says: ${reason}`] : [],
    );
  },
};
