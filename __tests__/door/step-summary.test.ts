import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { enter } from '../../src/door/door.ts';
import { folderWith } from '../adapters/node/disk.ts';

const job = (lines = '') => `serviceName: demo
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: 'busybox:latest'}}
      resources: {cpu: 1, memory: 900}
${lines}`;

/** Runs a step of a workflow in a folder with this config. Returns the exit code, the folder, its log and its summary. */
const step = async (config: string, environment: Readonly<Record<string, string>>, event: object = {}) => {
  const folder = await folderWith({ 'batch-jobs.yml': config, summary: '', 'event.json': JSON.stringify(event) });
  let log = '';
  const code = await enter({
    words: [],
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      'INPUT_WORKING-DIRECTORY': folder,
      'INPUT_AWS-REGION': 'eu-west-1',
      INPUT_COMMENT: 'never',
      ...environment,
    },
    entry: 'dist/index.js',
    out: (text) => {
      log += text;
    },
    err: () => {},
    signal: new AbortController().signal,
  });
  return { code, log, folder, summary: readFileSync(join(folder, 'summary'), 'utf8') };
};

describe('the summary of a step', () => {
  test('has every complaint of validate with its place and the next step', async () => {
    const { code, summary } = await step(job('      timeoutt: 3\n'), { INPUT_COMMAND: 'validate' });
    expect(code).toBe(1);
    expect(summary).toMatch(/^### ❌ `validate` failed\n\n1 error, 0 warnings\n/);
    expect(summary).toContain('- ❌ `batch-jobs.yml:9:7` `config/unknown-key`');
    expect(summary).toContain('**Next:** Did you mean `timeout`?');
  });

  test('says that validate passed, with its warnings', async () => {
    const { code, summary } = await step(job(), { INPUT_COMMAND: 'validate' });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### ✅ `validate` passed\n\n0 errors, \d+ warnings?\n/);
    expect(summary).toContain('`lint/floating-image`');
  });

  test.each([
    [{ INPUT_COMMAND: 'deploy', INPUT_STAGE: '-' }, 'door/bad-value'],
    [{ INPUT_COMMAND: 'plan' }, 'door/missing-input'],
    [{ INPUT_COMMAND: 'compile', INPUT_STAGE: 'dev', INPUT_CONFIG: '/etc/none.yml' }, 'source/'],
  ])('has the mistakes in the inputs %j', async (inputs, code) => {
    const { summary } = await step(job(), inputs);
    expect(summary).toMatch(/^### ❌ .*\n\n1 error, 0 warnings\n/);
    expect(summary).toContain(`\`${code}`);
  });

  test('has the refusal of a command that ended before its report', async () => {
    const { code, summary } = await step(job(), { INPUT_COMMAND: 'preview', GITHUB_EVENT_NAME: 'push' });
    expect(code).toBe(1);
    expect(summary).toMatch(/^### ❌ `preview` failed\n\n1 error, 0 warnings\n/);
    expect(summary).toContain('`github/no-pull-request`');
  });

  test('has one verdict of a command that writes a report', async () => {
    const { summary } = await step(job('      timeoutt: 3\n'), {
      INPUT_COMMAND: 'plan',
      INPUT_STAGE: 'dev',
      GITHUB_RUN_ID: '7',
    });
    expect(summary.match(/^### /gm)).toHaveLength(1);
    expect(summary).toContain('config/unknown-key');
  });

  test('has nothing of a command that found nothing to say', async () => {
    const config = job().replace('busybox:latest', 'busybox:1.37').concat('      timeout: 600\n');
    const { code, summary } = await step(config, { INPUT_COMMAND: 'compile', INPUT_STAGE: 'dev' });
    expect([code, summary]).toEqual([0, '']);
  });
});

describe('plan with a role in a pull request', () => {
  const role = { 'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/plan' };
  const pullRequestOf = (id: number) => ({
    repository: { id: 1 },
    pull_request: { number: 2, head: { sha: 'a'.repeat(40), repo: { id } } },
  });
  const plan = (event: object, environment: object = {}) =>
    step(job(), { INPUT_COMMAND: 'plan', INPUT_STAGE: 'dev', ...role, ...environment }, event);

  test('of a fork works without AWS, and says why', async () => {
    const { code, log } = await plan(pullRequestOf(9));
    expect(code).toBe(0);
    expect(log).toMatch(/::notice title=github\/no-id-token::A pull request of a fork gets no OIDC token/);
  });

  test('of the repository itself fails where the job may not ask for a token', async () => {
    const { code, log } = await plan(pullRequestOf(1));
    expect(code).toBe(1);
    expect(log).toContain('::error title=github/no-id-token::');
  });

  test('of an event that cannot be read fails as well', async () => {
    expect((await plan({})).code).toBe(1);
  });

  test('of a fork fails for a command that needs AWS', async () => {
    const { code, log } = await plan(pullRequestOf(9), { INPUT_COMMAND: 'outputs' });
    expect(code).toBe(1);
    expect(log).not.toContain('::notice title=github/no-id-token::');
  });
});

test('a step that a wrong config stops writes its errors into diagnostics.sarif', async () => {
  const { code, folder } = await step(job('      timeoutt: 3\n'), { INPUT_COMMAND: 'plan', INPUT_STAGE: 'dev' });
  const { runs } = JSON.parse(readFileSync(join(folder, '.batch-job/diagnostics.sarif'), 'utf8'));
  expect([code, runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)]).toEqual([1, ['config/unknown-key']]);
});
