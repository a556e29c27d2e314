import { readFileSync } from 'node:fs';
import { deploy } from '../../src/commands/deploy.ts';
import { type PlanRequest, plan } from '../../src/commands/plan.ts';
import type { Review } from '../../src/review/review.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeBase, foundBase } from '../fakes/base.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';
import { outputsOfStack } from './example-outputs.ts';

const textOf = (file: string): string => readFileSync(new URL(`example/${file}`, import.meta.url), 'utf8');

/** The config that is deployed, or on the base branch. */
const before = textOf('before.yml');
/**
 * The config of the pull request: another hour, image and size of a job, and a connection of it; a new job on Spot
 * capacity; a queue that becomes a FIFO queue; a bucket that is removed.
 */
const after = textOf('after.yml');
/** The config of a pull request without the queue that is replaced and the bucket that is removed. */
const harmless = `${after
  .replace(/ {4}properties:\n {6}fifoEnabled: true\n$/, '')
  .replace(' - requests\n', (line) => `${line}        - oldUploads\n`)}\n  oldUploads:\n    type: bucket\n`;

const commit = '5f2b0d4c1a6e9b7f3d8c2e4a6b0f1d3c5e7a9b1d';
const server = 'https://github.com/example/reports';

const request = (allow: PlanRequest['allow']): PlanRequest => ({
  stage: 'production',
  region: 'us-east-1',
  origin: {},
  allow,
  artifactBucket: 'templates',
  comment: {
    ...noComment,
    run: { run: 1, attempt: 1, commit },
    page: `${server}/actions/runs/1`,
    files: `${server}/blob/${commit}`,
  },
});

/** Plans the example's change without AWS, as a pull request without a role does; returns all files of the plan. */
export const planOffline = async (): Promise<Readonly<Record<string, string>>> => {
  const { world, files } = makeWorld([], makeAccount(), after);
  await plan(
    { ...world, offline: true, base: async () => fakeBase(foundBase(before)) },
    { ...request({ replace: [], delete: ['OldUploadsBucket'] }), base: { ref: 'main', required: false } },
  );
  return files;
};

/** Deploys the example and a harmless change of it to a fake account; returns the files of the second deployment. */
export const deployBoth = async (): Promise<Readonly<Record<string, string>>> => {
  const account = makeAccount();
  const { tick } = account.cloud;
  account.cloud.tick = (only) => {
    const moved = tick(only);
    for (const stack of account.cloud.stacks.values()) stack.outputs = outputsOfStack(stack);
    return moved;
  };
  await deploy(makeWorld([], account, before).world, request({ replace: [], delete: [] }));
  const { world, files } = makeWorld([], account, harmless);
  await deploy(world, request({ replace: [], delete: [] }));
  return files;
};

/** The review of the example's plan, as `plan.json` records it. */
export const example: Review = JSON.parse(textOf('../expected/plan.json'));

/** Plans a first deployment of so many jobs without AWS, each with a schedule and a bucket; returns all files of the plan. */
export const planJobs = async (many: number): Promise<Readonly<Record<string, string>>> => {
  const job = (index: number): string =>
    before
      .slice(before.indexOf('  nightlyReport:'), before.indexOf('  uploads:'))
      .replace('nightlyReport', `nightlyReport${index}`)
      .replace('- requests\n        - oldUploads', '- uploads')
      .replace('cron(0 4 ', `cron(${index % 60} 4 `);
  const text = `serviceName: reports\n\nresources:\n${Array.from({ length: many }, (_, index) => job(index)).join('')}  uploads:\n    type: bucket\n`;
  const { world, files } = makeWorld([], makeAccount(), text);
  await plan({ ...world, offline: true }, request({ replace: [], delete: [] }));
  return files;
};
