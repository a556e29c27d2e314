import type { FailureReason } from '../failed-resource.ts';

/** Messages of ECS about what goes well. */
const good =
  /has reached a steady state|has started \d+ tasks|has begun draining|registered \d+ targets|has stopped \d+ running/;

/** Asks ECS why the tasks of a service do not start: its newest events, and why its rollout failed. */
export const ecsService: FailureReason = {
  slowAfter: 5 * 60_000,
  knows: ({ type, physicalId }) => type === 'AWS::ECS::Service' && physicalId !== '',
  ask: async (world, { physicalId }) => {
    const service = await (await world.health()).service(physicalId);
    if (service === undefined) return [];
    const messages = [...new Set(service.messages.filter((one) => !good.test(one)))];
    return [
      ...(service.running < service.desired ? [`${service.running} of ${service.desired} tasks ran`] : []),
      ...messages.slice(0, 3).map((one) => `ECS says: ${one}`),
    ];
  },
};
