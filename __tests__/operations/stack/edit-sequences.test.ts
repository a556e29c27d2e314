import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deploy } from '../../../src/commands/deploy.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { type Account, makeAccount } from '../../fakes/account.ts';
import { type FakeResource, parse } from '../../fakes/template.ts';
import { makeWorld } from '../../fakes/world.ts';
import { request } from './losses-fixture.ts';

const pools = ['none', 'demand', 'spot'] as const;
const names = ['first', 'second'] as const;
const kinds = ['OnDemand', 'Spot'] as const;
const queueOf = (kind: (typeof kinds)[number]) => `StpBatch${kind}JobQueue`;
const templateOfPool = { OnDemand: 'StpBatchInstanceLaunchTemplate', Spot: 'StpBatchSpotInstanceLaunchTemplate' };

/** One edit, and what happens in the account before it is deployed. */
interface Step {
  /** Pool of each job; `none` removes it. */
  readonly jobs: readonly (typeof pools)[number][];
  readonly tag: string;
  readonly storage: number;
  readonly secret: boolean;
  readonly timeout: boolean;
  /** Pools in which a job runs, that has no timeout. */
  readonly running: readonly (typeof kinds)[number][];
  /** Jobs of which a run begins and stays between two attempts. */
  readonly begins: readonly number[];
  /** True if every run and job ends first. */
  readonly ends: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  jobs: fc.tuple(fc.constantFrom(...pools), fc.constantFrom(...pools)),
  tag: fc.constantFrom('data', 'platform'),
  storage: fc.constantFrom(50, 200),
  secret: fc.boolean(),
  timeout: fc.boolean(),
  running: fc.subarray([...kinds], { maxLength: 1 }),
  begins: fc.subarray([0, 1], { maxLength: 1 }),
  ends: fc.boolean(),
});

const configOf = ({ jobs, tag, storage, secret, timeout }: Step) =>
  JSON.stringify({
    serviceName: 'shop',
    stackConfig: { tags: [{ name: 'team', value: tag }] },
    resources: {
      inbox: { type: 'sqs-queue' },
      ...Object.fromEntries(
        jobs.flatMap((pool, index) => {
          if (pool === 'none') return [];
          const environment = secret ? [{ name: 'PASSWORD', value: "$Secret('database')" }] : [];
          const properties = {
            container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1' } }, environment },
            resources: { cpu: 1, memory: 900 },
            useSpotInstances: pool === 'spot',
            storage,
            ...(timeout ? { timeout: 3_600 } : {}),
          };
          return [[names[index], { type: 'batch-job', properties }]];
        }),
      ),
    },
  });

const stackOf = (account: Account) => account.cloud.find('shop-dev');
const physicalId = (account: Account, id: string) => stackOf(account)?.resources.get(id)?.physicalId;
const resourcesOf = (account: Account): Readonly<Record<string, FakeResource>> =>
  parse(stackOf(account)?.template).Resources ?? {};

/** A run under way: the job, the queue, and the permissions that its revision needs. */
interface Run {
  readonly job: 'First' | 'Second';
  readonly queue: string;
  readonly grants: readonly string[];
}

interface Policy {
  readonly PolicyName: string;
  readonly PolicyDocument: { readonly Statement: readonly Record<string, unknown>[] };
}

/** Returns each action on each resource that a role of the template grants, as texts, without those of one policy. */
const grantsOf = (resources: Readonly<Record<string, FakeResource>>, role: string, without = ''): string[] =>
  ((resources[role]?.Properties?.Policies ?? []) as Policy[])
    .filter(({ PolicyName }) => PolicyName !== without)
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => JSON.stringify([action, one]))),
    );

/** Begins a run of a job whose definition has its present queue and revision; undefined without the job. */
const begin = (account: Account, index: number): Run | undefined => {
  const job = index === 0 ? 'First' : 'Second';
  const resources = resourcesOf(account);
  const machine = JSON.stringify(resources[`${job}JobExecutionStateMachine`] ?? {});
  const kind = kinds.find((one) => machine.includes(`{"Ref":"${queueOf(one)}"}`));
  const stateMachine = physicalId(account, `${job}JobExecutionStateMachine`);
  if (kind === undefined || stateMachine === undefined) return undefined;
  const JobDefinition = physicalId(account, `${job}JobDefinition`);
  account.executions.push({
    ...{ arn: `run-${account.executions.length}`, stateMachine, status: 'RUNNING' },
    definition: JSON.stringify({ JobQueue: physicalId(account, queueOf(kind)), JobDefinition }),
  });
  return { job, queue: queueOf(kind), grants: grantsOf(resources, `${job}ExecutionRole`, 'former') };
};

/** Expects that everything that runs can go on after an update from some resources to others. */
const expectNothingLost = (
  was: Readonly<Record<string, FakeResource>>,
  is: Readonly<Record<string, FakeResource>>,
  running: readonly (typeof kinds)[number][],
  runs: readonly Run[],
) => {
  for (const kind of running)
    for (const id of [queueOf(kind), `StpBatch${kind}ComputeEnvironment`, templateOfPool[kind]])
      expect([id, is[id]?.Properties]).toEqual([id, was[id]?.Properties]);
  for (const { job, queue, grants } of runs) {
    expect(is).toHaveProperty([queue]);
    expect(is).toHaveProperty([`${job}JobExecutionStateMachine`]);
    expect(is).toHaveProperty([`${job}LogGroup`]);
    expect(grantsOf(is, `${job}StateMachineRole`)).toContain(JSON.stringify(['batch:SubmitJob', { Ref: queue }]));
    expect(grantsOf(is, `${job}ExecutionRole`)).toEqual(expect.arrayContaining([...grants]));
  }
};

/** Deploys one step after another, with a check of each; returns how many were refused and how many left a pool behind. */
const play = async (steps: readonly Step[]) => {
  const account = makeAccount();
  account.secrets.set('database', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:database-AbCdEf');
  account.cloud.changingAttributes = { 'AWS::EC2::LaunchTemplate': 'LatestVersionNumber' };
  const seen = { refused: 0, left: 0 };
  let runs: Run[] = [];
  for (const one of steps) {
    if (one.ends) {
      runs = [];
      account.executions.length = 0;
      account.runningJobs.clear();
    }
    for (const kind of one.running) {
      const queue = physicalId(account, queueOf(kind));
      if (queue !== undefined) account.runningJobs.set(queue, [{ name: 'long', status: 'RUNNING' }]);
    }
    runs.push(...one.begins.flatMap((index) => begin(account, index) ?? []));
    const was = resourcesOf(account);
    const running = kinds.filter((kind) => account.runningJobs.has(physicalId(account, queueOf(kind)) ?? ''));
    try {
      await deploy(
        makeWorld([], account, configOf(one)).world,
        request(names.map((name) => `${name === 'first' ? 'First' : 'Second'}LogGroup`)),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      expect(error.code).toMatch(/^stack\/(loses-data|interrupts-jobs)$/);
      expect(one.ends && one.running.length + one.begins.length === 0).toBe(false);
      expect(resourcesOf(account)).toEqual(was);
      seen.refused += 1;
      continue;
    }
    const is = resourcesOf(account);
    expectNothingLost(was, is, running, runs);
    for (const [arn, active] of account.revisions)
      if (account.executions.some(({ definition }) => definition.includes(`"${arn}"`)))
        expect([arn, active]).toEqual([arn, true]);
    const used = new Set(one.jobs.map((pool) => ({ none: '', demand: 'OnDemand', spot: 'Spot' })[pool]));
    if (kinds.some((kind) => !used.has(kind) && is[queueOf(kind)])) seen.left += 1;
  }
  return seen;
};

const calm: Step = {
  ...{ jobs: ['demand', 'none'], tag: 'data', storage: 50, secret: true, timeout: true, running: [], begins: [] },
  ends: false,
};

test('No sequence of edits deletes or replaces a pool with a running job, or takes from a run what it began with, without a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      await play(steps);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('A sequence of edits leaves a full pool, refuses other instances and another job list, and takes the pool out in the end', async () => {
  const moved: Step = { ...calm, jobs: ['spot', 'none'], secret: false };
  expect(await play([calm, { ...moved, running: ['OnDemand'], begins: [0] }])).toEqual({ refused: 0, left: 1 });
  expect(await play([calm, { ...calm, storage: 200, running: ['OnDemand'] }])).toEqual({ refused: 1, left: 0 });
  expect(await play([calm, { ...calm, jobs: ['none', 'demand'], begins: [0] }])).toEqual({ refused: 1, left: 0 });
  const busy: Step = { ...moved, running: ['OnDemand'] };
  expect(await play([calm, busy, busy, { ...moved, ends: true }])).toEqual({ refused: 0, left: 2 });
});
