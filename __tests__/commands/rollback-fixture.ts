import { deploy } from '../../src/commands/deploy.ts';
import { rollback } from '../../src/commands/rollback.ts';
import type { RollbackRequest } from '../../src/operations/rollback/rollback-request.ts';
import { readKeys } from '../../src/stack/kept-deployments.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, request } from './plan-fixture.ts';

/** The config of a deployment, told from others by the memory of its job. */
export const withMemory = (memory: number): string => config({ memory });

/** Changes the world of a command. */
type Change = (fake: FakeWorld) => FakeWorld;
const same: Change = (fake) => fake;

/** Commands run one after the other in an account with the artifact bucket `templates`, each some seconds later. */
export const makeHistory = ({ bucket = 'templates', secondsApart = 61 } = {}) => {
  const account = makeAccount();
  if (bucket !== '') account.buckets.set(bucket, new Set());
  let time = Date.parse('2026-11-24T12:00:01Z');
  const worldOf = (text: string): FakeWorld => {
    const fake = makeWorld([], account, text);
    time += secondsApart * 1_000;
    const now = time;
    return { ...fake, world: { ...fake.world, now: () => new Date(now) } };
  };
  /** Runs a command, and returns the world with the error that it threw. */
  const run = async (fake: FakeWorld, work: (fake: FakeWorld) => Promise<unknown>) => {
    const problem: unknown = await work(fake).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return { ...fake, problem };
  };
  return {
    account,
    deploy: (text: string, more: Parameters<typeof request>[0] = {}, change: Change = same) =>
      run(change(worldOf(text)), ({ world }) => deploy(world, request(more))),
    rollback: (more: Partial<RollbackRequest> = {}, text = 'serviceName: shop', change: Change = same) =>
      run(change(worldOf(text)), ({ world }) => rollback(world, { ...request(), ...more })),
    /** Returns the deployments of the stage `dev` that are kept, oldest first. */
    kept: () => keptIn(account, 'deployments/dev/us-east-1.shop'),
    /** Returns the memory of the job that is deployed, in MiB. */
    memory: () => Number(/"Type":"MEMORY","Value":"(\d+)"/.exec(templateIn(account))?.[1]),
  };
};

/** Returns the deployed template of the stage `dev`. */
export const templateIn = ({ cloud }: Account): string => cloud.find('shop-dev')?.template ?? '';

/** Returns the deployments of a folder of the bucket `templates`, oldest first. */
const keptIn = ({ objects, cloud }: Account, folder: string) =>
  readKeys(
    folder,
    [...objects.keys()].flatMap((place) => (place.startsWith(`templates/${folder}/`) ? place.slice(10) : [])),
    cloud.find('shop-dev')?.id ?? '',
  );

/** Returns a history of two deployments, of a job with 900 and one with 1,800 MiB. */
export const twoDeployments = async (given?: Parameters<typeof makeHistory>[0]) => {
  const history = makeHistory(given);
  await history.deploy(withMemory(900));
  const first = templateIn(history.account);
  await history.deploy(withMemory(1_800));
  history.account.cloud.mutations.length = 0;
  return { ...history, first };
};
