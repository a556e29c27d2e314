import { describe, expect, test } from '@jest/globals';
import {
  footer,
  graphSection,
  jobsSection,
  notesSection,
  outputsSection,
  placeLine,
  sleepSection,
  warningsSection,
} from '../../src/report/review-sections.ts';
import type { ReviewedJob } from '../../src/review/review.ts';
import { example } from './example.ts';

const small = { instance: 'm6i.large', dollarsPerHour: 0.096, spot: false };
const large = { instance: 'r6i.large', dollarsPerHour: 0.126, spot: false };
const jobs = (...list: Omit<ReviewedJob, 'name'>[]) =>
  jobsSection({ ...example, jobs: list.map((job) => ({ name: 'job', ...job })) });

describe('The sections of a comment', () => {
  test.each([
    [
      { before: small, after: large },
      '`m6i.large` <span>&#36;</span>0.096/h | `r6i.large` <span>&#36;</span>0.126/h | &#43;31 % |',
    ],
    [
      { before: large, after: small },
      '`r6i.large` <span>&#36;</span>0.126/h | `m6i.large` <span>&#36;</span>0.096/h | −24 % |',
    ],
    [{ before: small, after: small }, '| same |'],
    [{ after: small }, '| `m6i.large` <span>&#36;</span>0.096/h |'],
    [{ before: small }, '| `m6i.large` <span>&#36;</span>0.096/h | – | not known |'],
    [{}, '| by hand | – |'],
    [{ after: { ...small, spot: true } }, '`m6i.large` at most <span>&#36;</span>0.096/h |'],
    [
      { after: small, dollarsPerMonth: 2.592 },
      '`m6i.large` <span>&#36;</span>0.096/h<br>at most <span>&#36;</span>2.59 a month |',
    ],
    [{ after: small, dollarsPerMonth: 1_234.5 }, '<br>at most <span>&#36;</span>1,235 a month |'],
    [{ after: small, dollarsPerMonth: 0.0001 }, '<br>at most <span>&#36;</span>0.01 a month |'],
  ])('show for a job with %j the cells %s', (costs, cells) => expect(jobs({ starts: [], ...costs })).toContain(cells));

  test('mark a new job among others, and compare no prices if all jobs are new', () => {
    const fresh = { starts: [], after: small };
    expect(jobs({ starts: [], before: large, after: large }, fresh)).toContain(
      '| – | `m6i.large` <span>&#36;</span>0.096/h | new |',
    );
    expect(jobs(fresh, fresh)).toContain('| Job | Starts | Cost |\n');
  });

  test('show what starts a job, or that it is started by hand', () => {
    expect(jobs({ starts: ['every day at 14:00 UTC', 'messages of requests'] })).toContain(
      '| every day at 14:00 UTC<br>messages of requests |',
    );
    expect(jobs({ starts: [] })).toContain('| by hand |');
  });

  test('show which events sleep and why, and a command that starts the job by hand with a sample', () => {
    const asleep = [
      { start: 'every day at 14:00 UTC', because: 'preview' as const, type: 'schedule', sample: '{}' },
      {
        ...{ start: 'messages of requests', because: 'paused' as const, type: 'sqs', sample: '{}' },
        keptSeconds: 1_209_600,
      },
    ];
    expect(jobs({ starts: ['a schedule'], asleep })).toContain(
      '| a schedule<br>💤 every day at 14:00 UTC (asleep in previews)<br>💤 messages of requests (paused; what arrives meanwhile is lost after 14 days) |',
    );
    const section = sleepSection({
      ...example,
      project: 'shop',
      stage: 'pr-7',
      jobs: [{ name: 'myReport', starts: [], asleep }],
    });
    expect(section).toContain('What sleeps (2), and how to start it by hand');
    expect(section).toContain(
      'takes what the job should read. `batch-job` is `node` and the `dist/index.js` of this action. `preview: on` in an event',
    );
    const paused = asleep.slice(1);
    const woken = sleepSection({ ...example, jobs: [{ name: 'myReport', starts: [], asleep: paused }] });
    expect(woken).not.toContain('preview');
    expect(section).toContain('`myReport`: every day at 14:00 UTC\n\n');
    expect(section).toContain(
      'batch-job run --job myReport --sample schedule --project-name shop --stage pr-7 --aws-region us-east-1\n',
    );
  });

  test('show a command that invokes a function whose event sleeps', () => {
    const asleep = [{ start: 'every hour', because: 'preview' as const, type: 'schedule', sample: '{"a":1}' }];
    const section = sleepSection({
      ...example,
      stack: 'shop-pr-7',
      functions: [{ name: 'handle', starts: [], asleep }],
    });
    expect(section).toContain('starts the deployed job or function with a sample');
    expect(
      section,
    ).toContain(`aws lambda invoke /dev/stdout --region us-east-1 --cli-binary-format raw-in-base64-out --payload '{"a":1}' --function-name "$(\\
  aws cloudformation describe-stacks --region us-east-1 --stack-name shop-pr-7 --query "Stacks[0].Outputs[?OutputKey=='HandleArn'].OutputValue" --output text)"`);
  });

  test('name day and region of the prices, and mention Spot for Spot jobs only', () => {
    expect(jobs({ starts: [], after: small })).toMatch(/us-east-1 as of \d{4}-\d\d-\d\d\.<\/sub>$/);
    expect(jobs({ starts: [], after: { ...small, spot: true } })).toContain('Spot costs at most that.');
  });

  test('show the memory hint under the table of jobs', () => {
    expect(jobs({ starts: [], hint: '7680 keeps it' })).toContain('\n\n- 💡 `job`: 7680 keeps it\n\n');
  });

  test.each([
    ['deployed-stack', 'compared with the deployed stack'],
    ['absent-stack', 'the stack does not exist yet'],
    ['base-branch', 'compared with `main` at `c0ffeec0ff`, without AWS'],
    ['empty-stack', 'compared with an empty stack, without AWS'],
  ] as const)('given a comparison with %s say: %s', (against, words) => {
    expect(placeLine({ ...example, against }).endsWith(` · ${words}`)).toBe(true);
  });

  test('say how many edges the diagram omits', () => {
    const edges = Array.from({ length: 60 }, (_, index) => ({ from: 'a', to: `b${index}`, change: 'none' as const }));
    expect(graphSection({ ...example, edges })).toContain('(40 of 60 connections)</summary>');
    expect(graphSection(example)).toContain('<details open>');
  });

  test('show all outputs, or as many as there is room for and the number of the others', () => {
    const outputs = Array.from({ length: 60 }, (_, index) => ({ resource: 'job', param: `p${index}`, value: 'v' }));
    expect(outputsSection({ ...example, outputs })).toContain('`p59`');
    const section = outputsSection({ ...example, outputs }, 50);
    expect(section).toContain('Outputs (60)');
    expect(section).toContain('10 more are in');
  });

  test('show no output of a stack that is not deployed', () => {
    const outputs = [{ resource: 'job', param: 'arn', value: '' }];
    expect(outputsSection({ outputs })).toBe('');
    expect(outputsSection({ outputs: [...outputs, { resource: 'a', param: 'b', value: 'c' }] })).toContain(
      'Outputs (1)',
    );
  });

  test('are empty without contents', () => {
    const none = { ...example, jobs: [], edges: [], outputs: [], notes: [] };
    for (const section of [jobsSection, sleepSection, graphSection, outputsSection, notesSection])
      expect(section(none)).toBe('');
    expect(footer({ links: [], hash: 'abc' })).toBe('<sub>Plan `abc`</sub>');
    expect(footer({ links: [], hash: `v1:${'0123456789abcdef'.repeat(4)}` })).toBe('<sub>Plan `v1:0123456789ab`</sub>');
  });
});

describe('The warnings of a review', () => {
  const warning = { code: 'lint/no-timeout', severity: 'warning' as const, sentence: 'It may run for ever.', line: 4 };

  test('stand in the comment with line, code and what to do next, folded where they are many', () => {
    const file = { url: 'https://github.com/acme/svc/blob/c0ffee/batch-jobs.yml' };
    const section = warningsSection({ warnings: [{ ...warning, hint: 'Set timeout.' }], file });
    expect(section).toContain('<details open><summary>Warnings about the config (1)</summary>');
    expect(section).toContain(
      '- ⚠️ [line 4](https://github.com/acme/svc/blob/c0ffee/batch-jobs.yml#L4) `lint/no-timeout` It may run for ever.\n  <br>**Next:** Set timeout.',
    );
    const many = warningsSection({ warnings: Array.from({ length: 40 }, () => warning) });
    expect(many).toMatch(/^<details><summary>Warnings about the config \(40\)<\/summary>/);
    expect(many).toContain('10 more are annotations of the run.');
    expect([warningsSection({}), warningsSection({ warnings: [warning] }, true)]).toEqual([
      '',
      'Warnings about the config (1)',
    ]);
  });
});
