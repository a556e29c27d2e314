import { expect, test } from '@jest/globals';
import { jobExample, jobsExample } from '../../src/schema/job-example.ts';

test('jobExample writes container and resources first, with defaults where they are left out', () => {
  expect(jobExample('timeout: 60\nresources:\n  cpu: 2\n  memory: 1800', { name: 'billing' })).toBe(`
resources:
  billing:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 2
        memory: 1800
      timeout: 60
`);
});

test('jobsExample writes other resources before the jobs and top-level keys after them', () => {
  const text = jobsExample(
    { report: 'timeout: 60', cleanup: '' },
    { beside: 'orders:\n  type: sqs-queue', below: 'tags: []' },
  );
  expect(text.match(/^ {0,2}\w+:/gm)).toEqual(['resources:', '  orders:', '  report:', '  cleanup:', 'tags:']);
  expect(text).toMatch(/\ntags: \[\]\n$/);
});
