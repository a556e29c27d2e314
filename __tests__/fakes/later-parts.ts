/**
 * Resources with parts that are understood and not compiled yet: a property of one, and a type within another. Whoever
 * compiles one of them takes another one from docs/roadmap.md.
 */
export const laterParts = {
  web: {
    type: 'private-service',
    properties: {
      packaging: { type: 'prebuilt-image', properties: { image: 'public.ecr.aws/nginx/nginx:stable' } },
      resources: { cpu: 0.25, memory: 512, enableWarmPool: true },
    },
  },
  letters: {
    type: 'sqs-queue',
    properties: {
      alarms: [
        {
          trigger: { type: 'sqs-queue-not-empty' },
          notificationTargets: [{ type: 'discord', properties: { webhookUrl: 'https://example.com' } }],
        },
      ],
    },
  },
};

/** The number of parts of `laterParts` that are not compiled yet. */
export const notYet = 2;
