/** A job with the given events, for the examples of events: the rest of a config may stand before it. */
export const jobWith = (events: string, before = ''): string => `
resources:
${before}  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      events:
${events}`;
