import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { eventually, type Run, scratchCopy } from '../harness.ts';
import { buckets, deleteBucket, deleteRepository, executions, outputs, sendMessage } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf, writeInto } from '../support/project.ts';
import { pythonPrograms } from '../support/python-programs.ts';
import { endOf, idOf, started } from '../support/runs.ts';
import { invoke } from '../support/unpackaged.ts';

const stack = 'python-report-pr-33';
const folder = scratchCopy('examples/python');
let first: Run;

beforeAll(async () => {
  // The lab's images have Debian's Python.
  const config = readFileSync(join(folder, 'batch-jobs.yml'), 'utf8');
  const pinned = config.replace(
    /^( +)(entryfilePath: .*)$/gm,
    '$1$2\n$1languageSpecificConfig:\n$1  pythonVersion: 3.11',
  );
  writeInto(folder, 'batch-jobs.yml', pinned);
  first = await deploy(folder, 'pr-33');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-33', stack);
  await deleteRepository('batch-job/python-report/preview');
  for (const bucket of await buckets()) if (bucket.startsWith('python-report-artifacts-')) await deleteBucket(bucket);
});

/** Returns what the runs of the job printed, as soon as there are so many. */
const printed = (count: number): Promise<string[]> =>
  eventually(async () => {
    const found = await executions(await idOf(stack, 'ReportJobExecutionStateMachine'));
    const ended = await Promise.all(found.map(({ executionArn = '' }) => endOf(executionArn)));
    expect(ended.filter(({ status }) => status !== 'SUCCEEDED' && status !== 'RUNNING')).toEqual([]);
    const logs = ended.flatMap((one) => one.logs);
    return logs.length >= count && logs.every((log) => log !== '') && logs;
  });

test('a Python program with a package of uv.lock is built, and prints its event, small or through S3', async () => {
  expect(first.stderr).toMatch(/RUN .*\["uv","sync","--locked"/);
  const { RequestsUrl = '' } = await outputs(stack);
  await sendMessage(RequestsUrl, 'x'.repeat(2_048));
  expect((await printed(1)).map((log) => JSON.parse(log))).toEqual([{ messages: 1, size: '2.0 KiB' }]);
  await sendMessage(RequestsUrl, 'y'.repeat(204_800));
  const sizes = (await printed(2)).map((log) => JSON.parse(log).size);
  expect(sizes.sort()).toEqual(['2.0 KiB', '200.0 KiB']);
});

test('a Python function has its packages and answers', async () => {
  expect(await invoke(await idOf(stack, 'SizesFunction'), { bytes: 3 * 2 ** 20 })).toEqual({ size: '3.0 MiB' });
});

test('a change of the program installs nothing again, and an unchanged one builds nothing', async () => {
  expectNoChange(await deploy(folder, 'pr-33'));
  const program = readFileSync(join(folder, 'src/report.py'), 'utf8');
  writeInto(folder, 'src/report.py', `${program}print("done")\n`);
  const again = await deploy(folder, 'pr-33');
  expect(again.stderr).toMatch(/CACHED/);
  const uv = /^ *#(\d+) .*RUN .*\["uv","sync"/m.exec(again.stderr)?.[1];
  expect(again.stderr).toMatch(new RegExp(`^ *#${uv} CACHED$`, 'm'));
});

test('programs of requirements.txt, poetry, pipenv and a workspace of uv find their packages', async () => {
  const programs = Object.entries(pythonPrograms());
  const job = (entryfilePath: string) => ({
    type: 'batch-job',
    properties: {
      container: {
        packaging: {
          type: 'stacktape-image-buildpack',
          properties: { entryfilePath, languageSpecificConfig: { pythonVersion: 3.11 } },
        },
      },
      resources: { cpu: 1, memory: 256 },
    },
  });
  const resources = Object.fromEntries(programs.map(([name, { entry }]) => [name, job(entry)]));
  const files = Object.assign({}, ...programs.map(([, one]) => one.files));
  const other = folderOf({ 'batch-jobs.yml': stringify({ serviceName: 'python-packages', resources }), ...files });
  const name = 'python-packages-pr-34';
  const { stderr } = await deploy(other, 'pr-34');
  expect(stderr).toMatch(/RUN .*\["poetry","install","--only","main"/);
  expect(stderr).toMatch(/RUN .*\["pipenv","install","--deploy"\]/);
  for (const [one, { prints }] of programs) {
    const run = await started(
      name,
      one.replace(/^./, (letter) => letter.toUpperCase()),
      {},
    );
    expect([one, run.status, run.logs]).toEqual([one, 'SUCCEEDED', [prints]]);
  }
  await destroyToNothing(other, 'pr-34', name);
  await deleteRepository('batch-job/python-packages/preview');
});
