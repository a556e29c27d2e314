import { expect } from '@jest/globals';
import { config, job, queue } from './configs.ts';
import { type Case, codesOf, complaintsOf, law, refusal } from './harness.ts';

const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const withCommand = (...command: string[]): Case =>
  config({ report: job({ packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36', command } } }) });
const withSecrets = (count: number): Case =>
  config({
    report: job({
      environment: numbered(count, (n) => ({ name: `KEY_NUMBER_${n}`, value: `$Secret('all-keys.key-number-${n}')` })),
    }),
  });
const withQueues = (count: number): Case => {
  const others = Object.fromEntries(numbered(count, (n) => [`queueOfTheDepartmentOfDepartmentsNumber${n}`, queue()]));
  return config({ report: job({ connectTo: Object.keys(others) }), ...others });
};

refusal(
  'job/definition',
  'AWS Batch takes 24 KiB for a job definition: of a command',
  'config/job-too-large',
  withCommand('sh', '-c', 'x'.repeat(22_000)),
  withCommand('sh', '-c', 'x'.repeat(24_576)),
  withCommand('é'.repeat(12_288)),
  withCommand(...numbered(8_200, () => 'x')),
);
refusal(
  'job/definition',
  'AWS Batch takes 24 KiB for a job definition: of secrets',
  'config/job-too-large',
  withSecrets(120),
  withSecrets(250),
);
refusal(
  'job/definition',
  'AWS Batch takes 24 KiB for a job definition: of connections',
  'config/job-too-large',
  withQueues(10),
  withQueues(90),
);

law('job/definition', 'a job definition that is too large is an error at its job with its largest part', async () => {
  const [problem] = await complaintsOf(withCommand('x'.repeat(30_000)));
  expect(problem).toMatchObject({ severity: 'error', place: { path: ['resources', 'report'] } });
  expect(problem?.sentence).toMatch(
    /^The job definition ReportJobDefinition has at least 3\d,\d{3} bytes; AWS Batch takes 24,576\. In bytes: command 30,004, /,
  );
});

law('job/definition', 'a job is told to be too large whatever part of its variables is written out', async () => {
  for (let size = 24_300; size < 25_000; size += 100) {
    const environment = [{ name: 'TEXT', value: 'x'.repeat(size) }];
    expect((await codesOf(config({ report: job({ environment }) }))).length).toBe(1);
  }
});

law('job/definition', 'a job whose written variables are too large has a single complaint', async () => {
  const environment = [{ name: 'TEXT', value: 'x'.repeat(30_000) }];
  expect(await codesOf(config({ report: job({ environment }) }))).toEqual(['lint/environment-size']);
});
