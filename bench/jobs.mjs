/** First example of the documentation with a project name: one job on a schedule, 18 lines. */
export const basicConfig = `serviceName: bench

resources:
  myBatchJob:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:1.37
      resources:
        cpu: 2
        memory: 1800
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *) # every day at 14:00 UTC
`;

const job = (number, revision) => `  job${number}:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:1.37
        environment:
          - name: NUMBER
            value: ${number}${revision ? `\n          - name: REVISION\n            value: ${revision}` : ''}
      resources:
        cpu: 2
        memory: 1800
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *)
`;

/** Returns a config of this number of jobs, 17 lines each. `revision` is a variable of the first, to make an update. */
export const configOf = (jobs, revision) => {
  const each = Array.from({ length: jobs }, (_, index) => job(index + 1, index === 0 ? revision : undefined));
  return `serviceName: bench\nresources:\n${each.join('')}`;
};

/** Number of files beside the jobs of `builtConfigOf`, as a repository with a site or documentation has. */
export const otherFiles = 5_000;

/** Returns a config of this number of jobs whose images are built from one folder by the buildpack. */
export const builtConfigOf = (jobs) => {
  const each = Array.from(
    { length: jobs },
    (_, index) => `  job${index + 1}:
    type: batch-job
    properties:
      container:
        packaging:
          type: stacktape-image-buildpack
          properties:
            entryfilePath: src/main.ts
      resources:
        cpu: 2
        memory: 1800
`,
  );
  return `serviceName: bench\nresources:\n${each.join('')}`;
};
