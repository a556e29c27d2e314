import { hasToken } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** The most bytes of a job definition: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const limit = 24 * 1_024;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const texts = (count: number): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: TEXT0
      value: &text ${'lorem ipsum '.repeat(170).trim()}
${Array.from({ length: count - 1 }, (_, index) => `    - {name: TEXT${index + 1}, value: *text}`).join('\n')}
`);

/** Reports jobs whose environment alone is larger than a job definition may be. */
export const environmentSize = defineRule({
  type: 'environment-size',
  says: 'The environment of a job is larger than a job definition may be.',
  severity: 'error',
  reason:
    'A job definition takes 24 KiB in all, and the environment is a part of it. AWS refuses a larger one when the stack is deployed, and the deployment rolls back.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html',
  trips: texts(12),
  spares: texts(11),
  example: texts(2),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { container } }) => {
      // The lower bound: a text that only CloudFormation knows counts as empty.
      const bytes = bytesOf(
        container.environment.map(({ name, value }) => ({
          Name: name,
          Value: hasToken(String(value)) ? '' : String(value),
        })),
      );
      return bytes <= limit
        ? []
        : [
            {
              path: [...path, 'container', 'environment'],
              at: 'key' as const,
              sentence: `These variables take ${bytes} bytes; AWS Batch takes ${limit} for a job definition with all that is in it.`,
              hint: 'Put large texts into a file of the image or an object of a bucket, and name only its place.',
            },
          ];
    }),
});
