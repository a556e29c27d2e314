// Odd, forged and late events, for every command that knows pull requests: no stack goes that the event did not earn.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeEvent } from '../../lab/github/runner/events.mjs';
import { codeOfEvent } from '../../src/adapters/github/event.ts';
import { readPullEvent } from '../../src/adapters/github/pull-event.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { destroy } from '../../src/commands/destroy.ts';
import { plan } from '../../src/commands/plan.ts';
import { preview } from '../../src/commands/preview.ts';
import { sweep } from '../../src/commands/sweep.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { requestsOf, stageInput } from '../../src/door/requests.ts';
import type { PullNow } from '../../src/ports/github.ts';
import type { World } from '../../src/ports/world.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { config } from '../commands/preview-fixture.ts';
import { plant, stacks } from '../commands/sweep-fixture.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

type Json = Record<string, unknown>;
const commandNames = ['preview', 'sweep', 'destroy', 'deploy', 'plan'] as const;
type Name = (typeof commandNames)[number];

/** An event of pull request 12, and GitHub's own view of it by the time at which the command runs. */
interface Situation {
  readonly event: string;
  /** Values of the payload by their paths, in place of those that GitHub sends. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Absent for a number that the repository does not have. */
  readonly now?: PullNow;
  readonly label?: string;
  /** The commands that delete the preview; none unless named. */
  readonly earns?: readonly Name[];
  /** Codes with which commands refuse. */
  readonly codes?: Partial<Record<Name, string>>;
}

const open: PullNow = { state: 'open', labels: [] };
const closed: PullNow = { state: 'closed', labels: [] };
const fork = { destroy: 'door/fork', deploy: 'door/fork', sweep: 'door/fork' };
const target = { deploy: 'door/pull-request-target' };

const situations: Readonly<Record<string, Situation>> = {
  // The events that earn a teardown, by which the others are told from tests that cannot fail.
  'a pull request that is closed': { event: 'pull_request.closed', now: closed, earns: ['preview', 'sweep'] },
  'a pull request that is merged': { event: 'pull_request.merged', now: closed, earns: ['preview', 'sweep'] },
  'a pull request with a conflict that is closed': {
    event: 'pull_request_target.closed',
    now: closed,
    earns: ['preview', 'sweep'],
    codes: target,
  },
  'a label that was removed': {
    event: 'pull_request.unlabeled',
    now: open,
    label: 'preview',
    earns: ['preview'],
  },
  'a branch that was deleted, which closes its pull request': {
    event: 'pull_request.closed',
    payload: { 'pull_request.head.ref': 'gone' },
    now: closed,
    earns: ['preview', 'sweep'],
  },
  // And those that do not.
  'a fork with the same branch name that is closed': {
    event: 'pull_request.closed',
    payload: { 'pull_request.head.repo.id': 9_001, 'pull_request.head.repo.full_name': 'mallory/svc' },
    now: open,
    codes: fork,
  },
  'a fork that was deleted': {
    event: 'pull_request.closed',
    payload: { 'pull_request.head.repo': null },
    now: open,
    codes: fork,
  },
  'a closed fork by pull_request_target': {
    event: 'pull_request_target.closed',
    payload: { 'pull_request.head.repo.id': 9_001 },
    now: open,
    codes: fork,
  },
  'an event of a pull request that was closed meanwhile': {
    event: 'pull_request.synchronize',
    now: closed,
    // GitHub says that it is closed: `sweep` asks nobody else.
    earns: ['sweep'],
  },
  'a closed pull request that was opened again': { event: 'pull_request.closed', now: open },
  'a closed pull request by pull_request_target that was opened again': {
    event: 'pull_request_target.closed',
    now: open,
    codes: target,
  },
  'a pull request that is reopened': { event: 'pull_request.reopened', now: open },
  'a base that was renamed': {
    event: 'pull_request.edited',
    payload: { changes: { base: { ref: { from: 'main' } } }, 'pull_request.base.ref': 'trunk' },
    now: open,
  },
  'a base of another repository': {
    event: 'pull_request.closed',
    payload: { 'pull_request.base.repo.id': 9 },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'number 0': {
    event: 'pull_request.closed',
    payload: { number: 0, 'pull_request.number': 0 },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'a huge number': {
    event: 'pull_request.closed',
    payload: { number: 2 ** 53, 'pull_request.number': 2 ** 53 },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'a number as text': {
    event: 'pull_request.closed',
    payload: { number: '12', 'pull_request.number': '12' },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'two numbers': {
    event: 'pull_request.closed',
    payload: { 'pull_request.number': 13 },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'a payload that is closed and open': {
    event: 'pull_request.closed',
    payload: { 'pull_request.state': 'open' },
    now: open,
    codes: { preview: 'github/odd-event' },
  },
  'a number that the repository does not have': { event: 'pull_request.synchronize' },
  'a removed label that is there again': {
    event: 'pull_request.unlabeled',
    now: { state: 'open', labels: ['preview'] },
    label: 'preview',
  },
  'a label that was removed, which previews do not need': { event: 'pull_request.unlabeled', now: open },
  'another label that was removed': { event: 'pull_request.unlabeled', now: open, label: 'deploy-me' },
  'a conversion to a draft': { event: 'pull_request.converted_to_draft', now: open },
  'an action of a later GitHub': { event: 'pull_request.edited', payload: { action: 'destroyed' }, now: open },
  'a push': { event: 'push', now: open, codes: { preview: 'github/no-pull-request' } },
  'a workflow_dispatch': { event: 'workflow_dispatch', now: open, codes: { preview: 'github/no-pull-request' } },
};

/** Puts a value at a path of a payload. */
const put = (payload: Json, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, payload);
  parent[last] = value;
};

/** Returns a world in which stages stand, and its event. */
const worldOf = async ({ event, payload: values = {}, now }: Situation): Promise<FakeWorld> => {
  const made = makeEvent(event, { number: 12, repository_id: 77 });
  const payload = JSON.parse(JSON.stringify(made.payload)) as Json;
  for (const [path, value] of Object.entries(values)) put(payload, path, value);
  const folder = await folderWith({ 'event.json': JSON.stringify(payload) });
  const environment = { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: made.event };
  const fake = makeWorld([], undefined, config);
  for (const stage of ['pr-0', 'pr-12', 'pr-13', 'pr-99999999999', 'production']) plant(fake, stage);
  fake.repository.pulls.set(13, { state: 'open', labels: [] });
  if (now !== undefined) fake.repository.pulls.set(12, { ...now, labels: [...now.labels] });
  const world: World = {
    ...fake.world,
    eventName: made.event,
    code: codeOfEvent(environment),
    pullEvent: () => readPullEvent({ ...environment, GITHUB_REPOSITORY_ID: '77' }),
  };
  return { ...fake, world };
};

let run = 900;
/** Runs a command, and returns the code with which it refuses; undefined if it does not. */
const runCommand = async (name: Name, { world }: FakeWorld, label: string | undefined): Promise<string | undefined> => {
  run += 1;
  const request = {
    // On pull_request_target no file is read that could name the project.
    ...{ project: 'jobs', stage: 'pr-12', region: 'us-east-1', repositoryId: '77', baseStage: 'pr-12' },
    ...{
      origin: { repositoryId: '77' },
      allow: { replace: ['*'], delete: ['*'] },
      comment: commentOn({ run: { run } }),
    },
  };
  const commands: Readonly<Record<Name, () => Promise<unknown>>> = {
    preview: () => preview(world, { ...request, previews: { label } }),
    sweep: () => sweep(world, { ...request, sweeping: { keepDays: 30 } }),
    destroy: () => destroy(world, { ...request, confirm: undefined, allowDelete: ['*'] }),
    deploy: () => deploy(world, request),
    plan: () => plan(world, request),
  };
  try {
    await commands[name]();
    return undefined;
  } catch (problem) {
    if (problem instanceof Refused) return problem.code;
    if (problem instanceof DiagnosticsError) return 'diagnostics';
    throw problem;
  }
};

const all = ['jobs-pr-0', 'jobs-pr-12', 'jobs-pr-13', 'jobs-pr-99999999999', 'jobs-production'];
const table = Object.entries(situations).flatMap(([name, situation]) =>
  commandNames.map((command) => [name, command, situation] as const),
);

describe('what an event does not earn stays', () => {
  test.each(table)('%s, and the command %s', async (_, command, situation) => {
    const { earns = [], codes = {}, label } = situation;
    const fake = await worldOf(situation);
    const code = await runCommand(command, fake, label);
    const isEarned = earns.includes(command);
    expect(stacks(fake)).toEqual(all.filter((stack) => !isEarned || stack !== 'jobs-pr-12'));
    expect(fake.account.cloud.mutations.filter((one) => one === 'DeleteStack')).toHaveLength(isEarned ? 1 : 0);
    if (command === 'plan') expect(fake.account.cloud.mutations).not.toContain('ExecuteChangeSet');
    const expected = codes[command] ?? (command === 'destroy' ? 'stack/confirm' : undefined);
    if (expected !== undefined || command === 'preview' || command === 'sweep') expect(code).toBe(expected);
  });
});

describe('destroy', () => {
  const confirms = [undefined, '', 'pr-13', 'PR-12', 'pr-12 ', ' pr-12', 'pr-1', 'jobs-pr-12', 'true', '*'];

  test.each(confirms)('of a preview that is confirmed with %j deletes nothing', async (confirm) => {
    const fake = await worldOf({ event: 'workflow_dispatch', now: closed });
    const request = { stage: 'pr-12', region: 'us-east-1', confirm, allowDelete: ['*'], repositoryId: '77' };
    await expect(destroy(fake.world, request)).rejects.toMatchObject({ code: 'stack/confirm' });
    expect([stacks(fake), fake.asked]).toEqual([all, []]);
  });
});

describe('a stage that is no preview', () => {
  test.each(['production', 'dev', 'pr-0', 'pr-012', 'pr-12'])(
    'as the input stage %s is refused by preview and sweep',
    (stage) => {
      for (const command of ['preview', 'sweep'] as const)
        expect(() => stageInput({ command, values: { stage } }, true)).toThrow(
          expect.objectContaining({ code: 'door/bad-value' }),
        );
    },
  );

  test('is never that of a preview, whatever other inputs say', () => {
    const values = { 'base-stage': 'production', confirm: 'production' };
    const place = { root: '.', stage: 'dev', region: 'eu-west-1', entry: 'index.js', inActions: true };
    const { request } = requestsOf(
      { command: 'preview', values },
      {},
      {
        ...place,
        pullRequest: { kind: 'none', why: 'nothing' },
      },
    );
    expect(request.stage).toBe('dev');
  });

  test.each(['preview', 'sweep'] as const)(
    'is left by %s under the name of a preview, if its tags say so',
    async (command) => {
      const fake = await worldOf({ event: 'pull_request.closed', now: closed });
      const found = fake.account.cloud.find('jobs-pr-12');
      if (found) found.tags = { ...found.tags, 'batch-job:stage': 'production' };
      expect(await runCommand(command, fake, undefined)).toBe(command === 'preview' ? 'stack/foreign' : undefined);
      expect(stacks(fake)).toEqual(all);
    },
  );
});
