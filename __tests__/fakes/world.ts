import { sigstoreVerifier } from '../../src/adapters/sigstore/bundle-verifier.ts';
import { imageName, type PlannedImage } from '../../src/packaging/planned-image.ts';
import type { CheckRun } from '../../src/ports/checks.ts';
import type { World } from '../../src/ports/world.ts';
import { type Account, makeAccount } from './account.ts';
import { fakeAccountRoles } from './account-roles.ts';
import { fakeConversation } from './conversation.ts';
import { fakeDrifts } from './drifts.ts';
import { fakeFunctionCode } from './function-code.ts';
import { fakeHealth } from './health.ts';
import { fakeIdentity } from './identity.ts';
import { type FakeTracker, fakeIssues, makeTracker } from './issues.ts';
import { fakeKeptObjects } from './kept-objects.ts';
import { fakeLeftovers } from './leftovers.ts';
import { fakeLiveStates } from './live-states.ts';
import { fakeLookups } from './lookups.ts';
import { fakePools } from './pools.ts';
import { type FakePull, makePull } from './pull.ts';
import { fakePullLabels } from './pull-labels.ts';
import { fakeQuotas } from './quotas.ts';
import { type FakeRepository, fakeKnownRepository, fakePulls, fakeRecords, makeRepository } from './repository.ts';
import { type FakeHistory, fakeReviewedPlans, makeHistory } from './reviewed-plans.ts';
import { fakeJobLogs, fakeRuns } from './runs.ts';
import { fakeStacks } from './stacks.ts';
import { fakeStoredImages } from './stored-images.ts';
import { fakeTrail } from './trail.ts';
import { fakeTriggers } from './triggers.ts';
import { fakeUploads } from './uploads.ts';
import { fakeWorkspace } from './workspace.ts';
import { fakeZones } from './zones.ts';

/** Output, files and port calls of a command. */
export interface Recorded {
  readonly lines: string[];
  readonly annotations: { severity: string; title: string; message: string; file?: string; line?: number }[];
  readonly outputs: Record<string, string>;
  readonly files: Record<string, string>;
  /** Calls of ports, such as `stacks.describe`, in order. */
  readonly asked: string[];
  readonly published: string[];
  readonly summaries: string[];
}

/** A world in memory with everything that a command did in it. */
export interface FakeWorld extends Recorded {
  readonly world: World;
  readonly account: Account;
  /** Pull request of the run. */
  readonly pull: FakePull;
  /** Issues of the repository. */
  readonly tracker: FakeTracker;
  /** Other pull requests by their number; each is made when a comment is posted. */
  readonly others: Map<number, FakePull>;
  /** Repository of the run on GitHub. */
  readonly repository: FakeRepository;
  /** Merged pull requests of the repository with their comments, runs and artifacts. */
  readonly history: FakeHistory;
}

/** Returns a port that records its calls in `asked`. */
const watched = <T extends object>(name: string, port: T, asked: string[]): T =>
  new Proxy(port, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        asked.push(`${name}.${String(key)}`);
        return value.apply(target, given);
      };
    },
  });

/** Returns a world in memory; `expected` are the accounts in which a command may run, none for any. */
export const makeWorld = (
  expected: readonly string[] = [],
  account = makeAccount(),
  config = 'serviceName: jobs',
): FakeWorld => {
  const recorded: Recorded = {
    lines: [],
    annotations: [],
    outputs: {},
    files: {},
    asked: [],
    published: [],
    summaries: [],
  };
  const { asked } = recorded;
  const pull = makePull();
  const runs = fakeRuns(account);
  const tracker = makeTracker();
  const others = new Map<number, FakePull>();
  const repository = makeRepository();
  const history = makeHistory();
  const otherPull = (number: number): FakePull => {
    if (number === pull.number) return pull;
    const other = others.get(number) ?? makePull(number);
    others.set(number, other);
    return other;
  };
  let clock = 0;
  const images = {
    published: async (repository: string, tags: readonly string[]) =>
      new Map(
        tags.flatMap((tag) => {
          const digest =
            account.images.get(`${repository}:${tag}`) ?? [...account.images.values()].find((one) => one === tag);
          return digest === undefined ? [] : [[tag, digest] as const];
        }),
      ),
    scan: async (_: string, digest: string) => {
      const found = account.scans.get(digest);
      return found === 'pending' ? undefined : found;
    },
    publish: async (wanted: readonly PlannedImage[]) =>
      new Map(
        wanted.map((image) => {
          const digest = `sha256:${image.tag}`;
          account.images.set(imageName(image), digest);
          recorded.published.push(image.job);
          return [imageName(image), digest] as const;
        }),
      ),
  };
  const world: World = {
    now: () => new Date('2026-11-24T12:00:00Z'),
    console: {
      group: async (_title, work) => work(),
      info: (line) => void recorded.lines.push(line),
      annotate: (annotation) => void recorded.annotations.push(annotation),
      summary: (markdown) => void recorded.summaries.push(markdown),
      output: (name, value) => {
        recorded.outputs[name] = value;
      },
    },
    print: (text) => void recorded.lines.push(text),
    source: {
      file: 'batch-jobs.yml',
      name: 'batch-jobs.yml',
      path: 'batch-jobs.yml',
      read: async () => new TextEncoder().encode(config),
    },
    workspace: fakeWorkspace({}),
    offline: false,
    output: '.batch-job',
    base: async () => ({ at: async (_ref, work) => work({ kind: 'no-ref' }), likely: async () => undefined }),
    checkout: async () => ({ describe: async () => ({}), defaultBranch: async () => undefined }),
    programs: async () => {
      throw new Error('a deployed stage runs no program of the repository');
    },
    identity: async () => watched('identity', fakeIdentity(account, expected), asked),
    publisher: async () => undefined,
    stacks: async () => watched('stacks', fakeStacks(account), asked),
    images: async () => watched('images', images, asked),
    functionCode: async () => watched('functionCode', fakeFunctionCode(account), asked),
    lookups: async () => watched('lookups', fakeLookups(account), asked),
    quotas: async () => watched('quotas', fakeQuotas(account), asked),
    triggers: async () => watched('triggers', fakeTriggers(account), asked),
    zones: async () => watched('zones', fakeZones(account), asked),
    uploads: async () => watched('uploads', fakeUploads(account), asked),
    keptObjects: async () => watched('keptObjects', fakeKeptObjects(account), asked),
    drifts: async () => watched('drifts', fakeDrifts(account), asked),
    liveStates: async () => watched('liveStates', fakeLiveStates(account), asked),
    trail: async () => watched('trail', fakeTrail(account), asked),
    accountRoles: async () => watched('accountRoles', fakeAccountRoles(account), asked),
    health: async () => watched('health', fakeHealth(account), asked),
    repository: async (fullName) => fakeKnownRepository(repository, fullName),
    pools: async () => watched('pools', fakePools(account), asked),
    runs: async () => watched('runs', runs, asked),
    localContainers: async () => {
      throw new Error('a deployed stage starts no container here');
    },
    jobLogs: async () => watched('jobLogs', fakeJobLogs(account), asked),
    leftovers: async () => watched('leftovers', fakeLeftovers(account), asked),
    storedImages: async () => watched('storedImages', fakeStoredImages(account), asked),
    conversationOf: async (number) => watched('conversation', fakeConversation(otherPull(number)), asked),
    policy: async () => undefined,
    pullLabels: async () => watched('pullLabels', fakePullLabels(repository), asked),
    pulls: async () => watched('pulls', fakePulls(repository), asked),
    reviewedPlans: async () => watched('reviewedPlans', fakeReviewedPlans(history), asked),
    records: async () => watched('records', fakeRecords(repository), asked),
    artifactRecords: async () => undefined,
    attestations: async () =>
      watched('attestations', { of: async (digest: string) => repository.attestations.get(digest) ?? [] }, asked),
    bundleVerifier: async (path, text) => sigstoreVerifier(path, text),
    pullEvent: () => {
      throw new Error('the run has no event of a pull request');
    },
    eventName: undefined,
    conversation: async () => watched('conversation', fakeConversation(pull), asked),
    checks: async () =>
      watched(
        'checks',
        {
          create: async (check: CheckRun) => {
            repository.checks.push(check);
            return `https://github.com/acme/svc/runs/${repository.checks.length}`;
          },
        },
        asked,
      ),
    issues: async () => watched('issues', fakeIssues(tracker), asked),
    written: async (name) => recorded.files[name],
    given: async (path) => recorded.files[path.replace(/^[.]batch-job[/]/, '')],
    elapsed: () => (clock += 1_000),
    stopped: false,
    code: 'own',
    write: async (files) => void Object.assign(recorded.files, files),
    create: async () => {
      throw new Error('a deployed stage makes no new files in the checkout');
    },
  };
  return { ...recorded, world, account, pull, tracker, others, repository, history };
};
