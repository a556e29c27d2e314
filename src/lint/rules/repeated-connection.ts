import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

const connected = (...names: string[]): string =>
  jobExample(`connectTo:\n${names.map((name) => `  - ${name}`).join('\n')}`, {
    beside: 'orders:\n  type: sqs-queue\nreturns:\n  type: sqs-queue',
  });

/** Reports names that are in `connectTo` twice. */
export const repeatedConnection = defineRule({
  type: 'repeated-connection',
  says: 'A job is connected to one resource twice.',
  severity: 'warning',
  reason:
    'To be connected twice gives a job nothing more. Of two equal lines one was most often meant to name something else, to which the job then has no access.',
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  trips: connected('orders', 'returns', 'orders'),
  spares: connected('orders', 'returns'),
  example: connected('returns', 'orders'),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { connectTo } }) => {
      const seen = new Set<string>();
      return connectTo.flatMap((name, index) => {
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [
          {
            path: [...path, 'connectTo', index],
            sentence: `The job is connected to "${name}" already.`,
            hint: 'Remove this line, or name what was meant.',
          },
        ];
      });
    }),
});
