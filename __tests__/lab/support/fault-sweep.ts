import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleOf } from '../../../lab/faults/report.mjs';
import { type ActionRun, type Lab, type LabEvent, startLab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { deleteRepository } from './account.ts';
import { dockerWrapper } from './docker.ts';
import { destroyQuietly } from './fault-cleanup.ts';
import { type Fault, type FaultKind, faultKinds, openFaultProxy } from './fault-proxy.ts';
import { type FinalState, finalState } from './fault-state.ts';
import { deployRole, jobEnvironment } from './step.ts';

/** A place for runs: a project that nothing else has, and a GitHub of its own. */
interface Place {
  readonly project: string;
  readonly lab: Lab;
  /** Number of orders that were run here beyond those that come before. */
  done: number;
}

/** One run of the action: what it is asked, and by which event. */
export interface Order {
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: (lab: Lab) => LabEvent;
}

/** Runs that are swept, and those that must come before them. */
export interface Scenario {
  readonly name: string;
  readonly stage: string;
  readonly before: readonly Order[];
  /** Orders that are run by turns. */
  readonly orders: readonly Order[];
  /** True if the next order can be run where the one before was. */
  readonly reusable: boolean;
}

/** Ends of a run that a fault befell: by itself, or by a plain second run. */
export type Outcome = 'survived' | 'a second run finished it' | 'wrong';

/** One line of the results. */
export interface Result extends Fault {
  readonly bundle: string;
  readonly scenario: string;
  readonly call: string;
  readonly outcome: Outcome;
  readonly why?: string;
}

const bundle = bundleOf(join(root, 'dist/index.js'));
const resultsFile = join(process.env.LAB_DIR ?? '', 'faults.ndjson');

/** Reads the results of this bundle. */
export const results = (): readonly Result[] =>
  existsSync(resultsFile)
    ? readFileSync(resultsFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Result)
        .filter((one) => one.bundle === bundle)
    : [];

let places = 0;
/**
 * Returns a name that nothing else has, no other scenario of this process either; all have one length, so that none is cut
 * otherwise than another.
 */
const newProject = (scenario: string) => {
  places += 1;
  return `${scenario[0]}${process.pid.toString(36).padStart(4, '0').slice(-4)}${String(places).padStart(4, '0')}`;
};

let lastRun = 8_000;
const nextRun = () => {
  lastRun += 1;
  return lastRun;
};

/** Runs the action as a step of a job; a fault befalls one of its calls. */
async function runOrder(
  { project, lab }: Pick<Place, 'project' | 'lab'>,
  { folder, inputs, event }: Order,
  fault?: Fault,
) {
  const lost = new AbortController();
  const services = { aws: process.env.AWS_ENDPOINT_URL ?? '', github: lab.github.url, oidc: lab.oidc.url };
  const proxy = await openFaultProxy(services, fault, () => lost.abort());
  const { bin } = dockerWrapper(mkdtempSync(join(tmpdir(), 'fault-')));
  try {
    const ran: ActionRun = await lab.run({
      action: root,
      workspace: folder,
      inputs: { 'aws-region': 'us-east-1', 'role-to-assume': deployRole, 'project-name': project, ...inputs },
      event: event(lab),
      env: {
        ...jobEnvironment(proxy.urls.aws),
        PATH: [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
        GITHUB_API_URL: proxy.urls.github,
        GITHUB_GRAPHQL_URL: `${proxy.urls.github}/graphql`,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${proxy.urls.oidc}/token?api-version=2.0`,
        GITHUB_RUN_ID: String(nextRun()),
      },
      ...(fault?.kind === 'cancelled' ? { cancel: { when: lost.signal } } : {}),
      ...(fault?.kind === 'killed' ? { cancel: { when: lost.signal, signal: 'SIGKILL' }, post: false } : {}),
    });
    return { ran, calls: [...proxy.calls] };
  } finally {
    await proxy.close();
  }
}

/** Opens a place, and runs there what comes before. */
async function openPlace({ name, before }: Scenario): Promise<Place> {
  const place = { project: newProject(name), lab: await startLab(), done: 0 };
  for (const order of before) {
    const { ran } = await runOrder(place, order);
    if (ran.conclusion !== 'success') throw new Error(`what comes before failed:\n${ran.log}`);
  }
  return place;
}

const repositoryOf = ({ project }: Place, { stage }: Scenario) =>
  `batch-job/${project}/${/^pr-/.test(stage) ? 'preview' : stage}`;

async function closePlace(place: Place, scenario: Scenario): Promise<void> {
  await place.lab.stop();
  await destroyQuietly(`${place.project}-${scenario.stage}`);
  await deleteRepository(repositoryOf(place, scenario)).catch(() => {});
}

/**
 * True if GitHub denied a run something, and the run said so: a deployment goes on without its comment and record,
 * which the next run writes.
 */
const wasDeniedByGitHub = ({ ran, calls }: Awaited<ReturnType<typeof runOrder>>, fault?: Fault): boolean =>
  fault?.kind === 'denied' &&
  calls[fault.at - 1]?.startsWith('github:') === true &&
  /github\/denied|^GitHub shows /m.test(ran.log);

/**
 * Runs the next order of a place, and once more if it fails or leaves something to the next run. Returns both ends, the
 * calls of the first, and the state.
 */
async function runNext(place: Place, scenario: Scenario, fault?: Fault) {
  const turn = place.done % scenario.orders.length;
  const order = scenario.orders[turn] as Order;
  place.done += 1;
  const first = await runOrder(place, order, fault);
  const isLeft = first.ran.conclusion !== 'success' || wasDeniedByGitHub(first, fault);
  const again = isLeft ? (await runOrder(place, order)).ran : undefined;
  const state = await finalState(place.project, scenario.stage, repositoryOf(place, scenario), place.lab);
  return { ...first, again, state, turn };
}

type Finished = Awaited<ReturnType<typeof runNext>>;

/** Returns what is wrong with the end of a run that a fault befell; undefined if nothing is. */
const problem = ({ ran, again, state }: Finished, undisturbed: FinalState, kind: FaultKind): string | undefined => {
  if (again && again.conclusion !== 'success') return `the second run failed: ${again.outputs['failure-reason']}`;
  if (kind === 'cancelled' && (ran.main.exitAfterSignalMs ?? 0) > 5_000) return 'it took longer than 5 s to stop';
  // Nothing is left to say to a run that is cancelled between its end and that of the job.
  const needsReason = kind !== 'killed' && !(kind === 'cancelled' && ran.main.code === 0);
  if (
    again &&
    ran.conclusion !== 'success' &&
    needsReason &&
    !/^[a-z-]+\/[a-z-]+: /.test(ran.outputs['failure-reason'] ?? '')
  )
    return `it failed without a reason: ${ran.log.slice(-500)}`;
  // A second run reports what was left to do, and a run that was denied a reading says so.
  const isReportEqual = again !== undefined || kind === 'denied' || state.reports === undisturbed.reports;
  const different = differenceOf(state.end, undisturbed.end);
  if (different) return `its end differs: ${different}`;
  return isReportEqual ? undefined : `its report differs: ${differenceOf(state.reports, undisturbed.reports)}`;
};

/** Returns the first lines that differ; undefined if none do. */
const differenceOf = (state: string, wanted: string): string | undefined => {
  const [left, right] = [state.split('\n'), wanted.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  if (at === -1 && left.length === right.length) return undefined;
  return `${left
    .slice(at, at + 2)
    .join(' ')
    .slice(0, 300)} instead of ${right
    .slice(at, at + 2)
    .join(' ')
    .slice(0, 300)}`;
};

/** Runs that go on at a time: they wait for each other's processors half of the time. */
const atATime = 2;

/**
 * Declares the tests of a scenario: each kind of fault at each of its calls must leave what an undisturbed run leaves,
 * by itself or by a plain second run. Results of the same bundle are kept, so that a sweep that was stopped goes on.
 */
export function sweep(scenario: Scenario): void {
  const undisturbed: Finished[] = [];
  const known = results().filter((one) => one.scenario === scenario.name && one.outcome !== 'wrong');

  test('an undisturbed run succeeds', async () => {
    const place = await openPlace(scenario);
    for (const _ of scenario.orders) undisturbed.push(await runNext(place, scenario));
    await closePlace(place, scenario);
    for (const { ran } of undisturbed) expect([ran.conclusion, ran.log]).toEqual(['success', expect.anything()]);
  });

  for (const kind of faultKinds)
    test(`${kind}, at any call: the end is that of an undisturbed run`, async () => {
      const most = Math.max(...undisturbed.map(({ calls }) => calls.length));
      const all = Array.from({ length: most }, (_, index) => ({ kind, at: index + 1 }));
      const queue = all.filter(({ at }) => !known.some((one) => one.kind === kind && one.at === at));
      const wrong: string[] = [];
      await Promise.all(Array.from({ length: atATime }, () => work(queue, wrong)));
      expect(wrong).toEqual([]);
    }, 7_200_000);

  /** Takes faults from the queue until it is empty, each in a place that is right. */
  const work = async (queue: Fault[], wrong: string[]): Promise<void> => {
    let place: Place | undefined;
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      place ??= await openPlace(scenario);
      const { at, call, outcome, why } = await tryFault(place, fault);
      if (outcome === 'wrong') wrong.push(`${at} ${call}: ${why}`);
      if (scenario.reusable && outcome !== 'wrong') continue;
      await closePlace(place, scenario);
      place = undefined;
    }
    if (place) await closePlace(place, scenario);
  };

  const tryFault = async (place: Place, fault: Fault): Promise<Result> => {
    const finished = await runNext(place, scenario, fault);
    const why = problem(finished, (undisturbed[finished.turn] as Finished).state, fault.kind);
    const good = finished.again ? 'a second run finished it' : 'survived';
    const result: Result = {
      ...{ bundle, scenario: scenario.name, ...fault, call: finished.calls[fault.at - 1] ?? 'not reached' },
      ...(why === undefined ? { outcome: good } : { outcome: 'wrong', why }),
    };
    appendFileSync(resultsFile, `${JSON.stringify(result)}\n`);
    return result;
  };
}
