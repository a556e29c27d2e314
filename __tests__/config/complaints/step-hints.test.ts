import { describe, expect, test } from '@jest/globals';
import { readPullEvent } from '../../../src/adapters/github/pull-event.ts';
import { jobExample } from '../../../src/schema/job-example.ts';
import { diagnosticsOf } from '../../lint/diagnostics-of.ts';

/** Returns `severity code hint` of each complaint about a config that is no finding of a lint rule. */
const complaintsIn = async (config: string): Promise<string[]> => {
  const { diagnostics } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ code }) => !code.startsWith('lint/'))
    .map(({ severity, code, hint }) => `${severity} ${code} ${hint}`);
};
const withDeployment = (line: string): string => `deploymentConfig: {${line}}\n${jobExample('')}`;

describe('a complaint says what to do next', () => {
  test.each([
    [
      withDeployment('triggerRollbackOnAlarms: [a, b, c, d, e, f]'),
      'error config/out-of-range Leave out 1 of them. Alarms of',
    ],
    [
      withDeployment('publishEventsToArn: [events]'),
      'The ARN of a topic, such as `arn:aws:sns:eu-west-1:123456789012:events`.',
    ],
    [
      jobExample('overlap: wait'),
      'error config/not-allowed What a start does while a run of the job goes on: it runs beside it',
    ],
    [jobExample('overlap: true'), 'What a start does while a run of the job goes on: it runs beside it'],
    [
      jobExample('', {
        beside: `db:
  type: redis-cluster
  properties: {existing: {host: redis.example.com, securityGroupId: sg-orders}}`,
      }),
      'such as `sg-0a1b2c3d4e5f60718`',
    ],
    [
      `stackConfig: {terminationProtection: true}\n${jobExample('')}`,
      'error config/unknown-key It belongs below `deploymentConfig`.',
    ],
    [`deploymentConfig: {tags: []}\n${jobExample('')}`, 'error config/unknown-key It belongs below `stackConfig`.'],
  ])('%s', async (config, expected) => {
    expect(await complaintsIn(config)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  test('about a preview without an event, or with another one, with the events that it needs', () => {
    expect(() => readPullEvent({})).toThrow('No event of GitHub started this run');
    expect(() => readPullEvent({ GITHUB_EVENT_NAME: 'push' })).toThrow('pull_request or pull_request_target');
  });
});

test('lossy is a warning where no start is skipped or replaced, and none where one is', async () => {
  const ignored = 'warning config/ignored Remove it, or write overlap: skip or overlap: replace.';
  expect(await complaintsIn(jobExample('lossy: true'))).toEqual([ignored]);
  expect(await complaintsIn(jobExample('overlap: queue\nlossy: true'))).toEqual([ignored]);
  expect(await complaintsIn(jobExample('overlap: skip\nlossy: true'))).toEqual([]);
  expect(await complaintsIn(jobExample('lossy: false'))).toEqual([]);
});

test('retryOnOutOfMemory: false is a warning for a job with one attempt, and none with more', async () => {
  const findings = async (lines: string): Promise<unknown[]> =>
    (await diagnosticsOf(jobExample(lines))).diagnostics.filter(({ code }) => code === 'lint/idle-retry-setting');
  expect(await findings('retryOnOutOfMemory: false')).toMatchObject([
    { severity: 'warning', hint: 'Add retryConfig with attempts: 3, or remove this.' },
  ]);
  expect(await findings('retryOnOutOfMemory: false\nretryConfig:\n  attempts: 2')).toEqual([]);
  expect(await findings('retryOnOutOfMemory: true')).toEqual([]);
});
