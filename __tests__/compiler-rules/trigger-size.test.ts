import { expect } from '@jest/globals';
import { bucket, config, job, onObject, onSchedule } from './configs.ts';
import { type Case, compiled, complaintsOf, law, refusal } from './harness.ts';

const hourly = (count: number) => Array.from({ length: count }, (_, index) => onSchedule(`rate(${index + 2} hours)`));
const prefixed = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => onObject('uploads', { filterRule: { prefix: `${from + index}/` } }));
const scheduled = (count: number): Case => config({ report: job({ events: hourly(count) }) });
/** Returns a bucket that starts four jobs, with this many events in all. */
const notifying = (count: number): Case => {
  const jobs = [0, 1, 2, 3].map((part) => [`job${part}`, part * 25, part < 3 ? 25 : count - 75] as const);
  const resources = Object.fromEntries(jobs.map(([name, from, many]) => [name, job({ events: prefixed(from, many) })]));
  return config({ uploads: bucket(), ...resources });
};

refusal(
  'trigger/function',
  'Lambda takes a resource-based policy of 20,480 bytes',
  'config/too-many-events',
  scheduled(30),
  scheduled(90),
);

law('trigger/function', 'a policy whose size depends on names that AWS makes is a warning at its job', async () => {
  const { diagnostics } = await compiled(scheduled(45));
  expect(diagnostics).toMatchObject([
    { code: 'config/too-many-events', severity: 'warning', place: { path: ['resources', 'report'] } },
  ]);
  expect(diagnostics[0]?.sentence).toMatch(
    /^45 events may call ReportTriggerFunctionFunction, and the policy that lets them may have up to 2\d,\d{3} bytes;/,
  );
});

refusal(
  'trigger/function',
  'S3 takes 100 notifications of a bucket, whichever jobs they start',
  'config/too-many-events',
  notifying(100),
  notifying(101),
);

law('trigger/function', 'the first event that a bucket has no room for is where the complaint is', async () => {
  const [problem, ...more] = await complaintsOf(notifying(103));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    sentence: 'S3 takes 100 event notifications for a bucket, and "uploads" has 103.',
    place: { path: ['resources', 'job3', 'properties', 'events', 25, 'properties'] },
  });
});
