import { expect, test } from '@jest/globals';
import { reviewText } from '../../src/report/review-text.ts';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const beside = { oncall: { type: 'sns-topic' }, other: job(), last: job() };

/** Edits of how a job runs: its further properties before and after, and all sentences about it. */
const edits: readonly (readonly [name: string, before: Part, after: Part, sentences: readonly string[]])[] = [
  [
    'processors for graphics',
    {},
    { resources: { cpu: 4, memory: 15000, gpu: 1 } },
    expect.arrayContaining(['gpu: new, 1 GPU']) as never,
  ],
  ['an array', {}, { array: { size: 20 } }, ['array: none → 20 containers of 1 vCPU']],
  [
    'a larger array with a tolerance',
    { array: { size: 20 } },
    { array: { size: 500, toleratedFailurePercentage: 1 } },
    ['array: 20 containers → 500 containers', 'array: 0 → 5 containers may fail in a run that succeeds'],
  ],
  ['no array any more', { array: { size: 20 } }, {}, ['array: 20 containers → none']],
  [
    'more attempts of an array',
    { array: { size: 20 } },
    { array: { size: 20 }, retryConfig: { attempts: 3 }, retryOnOutOfMemory: false },
    ['attempts: 1 → 3', 'retryOnOutOfMemory: true → false'],
  ],
  ['one run at a time', {}, { overlap: 'skip' }, ['overlap: allow → skip, at most one run at the same time']],
  ['a limit of runs', {}, { maxConcurrency: 2 }, ['overlap: allow → queue, at most 2 runs at the same time']],
  ['another limit of runs', { maxConcurrency: 2 }, { maxConcurrency: 3 }, ['maxConcurrency: 2 → 3']],
  [
    'what a start does during a run',
    { overlap: 'queue' },
    { overlap: 'replace' },
    ['overlap: queue → replace, at most one run at the same time'],
  ],
  ['no limit of runs any more', { overlap: 'replace' }, {}, ['overlap: replace → allow']],
  [
    'the jobs after it',
    { onFailure: ['other'] },
    { onSuccess: ['other', 'last'], onFailure: ['last'] },
    ['after success starts: other and last', 'after failure starts: last', 'after failure no longer starts: other'],
  ],
  [
    'alarms',
    {},
    { alarms: [{ snsTopicName: 'oncall' }, { snsTopicArn: 'arn:aws:sns:us-east-1:123456789012:data-team' }] },
    ['alarms: of a failed run tells: oncall and data-team'],
  ],
  [
    'another alarm',
    { alarms: [{ snsTopicName: 'oncall' }] },
    { alarms: [{ snsTopicArn: 'arn:aws:sns:us-east-1:123456789012:data-team' }] },
    ['alarms: of a failed run tells: data-team', 'alarms: of a failed run no longer tells: oncall'],
  ],
  [
    'retries of every kind',
    { timeout: 600, useSpotInstances: true },
    {
      timeout: 600,
      queueTimeout: 3600,
      useSpotInstances: true,
      spotFallback: true,
      infrastructureRetries: 3,
      retryConfig: { attempts: 2 },
      retryOnOutOfMemory: false,
    },
    [
      'attempts: 1 → 2',
      'queueTimeout: 172800 → 3600 seconds',
      'spotFallback: false → true',
      'infrastructureRetries: 0 → 3',
      'retryOnOutOfMemory: true → false',
    ],
  ],
];

test.each(edits)('the sentences after an edit of %s are those of the config', async (_, before, after, sentences) => {
  const [was, is] = [before, after].map((more) => configOf({ report: job(more), ...beside }));
  expect(sentencesOf(await reviewBetween(was, is as string), 'report')).toEqual(sentences);
});

test('a review of an array lists no calls of its state machine, and marks its price as that of each container', async () => {
  const [was, is] = [{}, { array: { size: 20 }, overlap: 'queue' }].map((more) => configOf({ report: job(more) }));
  const review = await reviewBetween(was, is as string);
  const machine = groupOf(review, 'report')?.changes.find(({ type }) => type === 'AWS::StepFunctions::StateMachine');
  expect(machine?.properties.map(({ path }) => path)).toEqual(['Properties.Definition']);
  const text = reviewText(review, 'batch-jobs.yml');
  expect(text).toContain('\n        Definition\n');
  expect(text).toMatch(/report: \S+ \S+\/h for each of 20 containers\n/);
});

test('a review says of a new job how many containers it has, and what comes after its runs', async () => {
  const more = { array: { size: 500 }, onSuccess: ['last'], alarms: [{ snsTopicName: 'oncall' }] };
  const review = await reviewBetween(configOf(beside), configOf({ report: job(more), ...beside }));
  expect(sentencesOf(review, 'report')).toEqual([
    'is new, with 1 vCPU and 900 MiB in each of 500 containers',
    'after success starts: last',
    'alarms: of a failed run tells: oncall',
  ]);
});

test('a review names the GPUs of a new job', async () => {
  const gpu = job({ resources: { cpu: 4, memory: 15_000, gpu: 1 } });
  const review = await reviewBetween(undefined, configOf({ train: gpu }));
  expect(sentencesOf(review, 'train')[0]).toBe('is new, with 4 vCPU, 15000 MiB and 1 GPU');
});
