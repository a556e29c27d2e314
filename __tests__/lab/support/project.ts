// A user's folder with a config, and the commands that run in it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { stringify } from 'yaml';
import { type Run, type RunOptions, run } from '../harness.ts';
import { physicalIds } from './account.ts';
import { leftovers } from './inventory.ts';

type Json = Record<string, unknown>;

/** Creates a folder with these files. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [path, text] of Object.entries(files)) writeInto(folder, path, text);
  return folder;
}

export function writeInto(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Creates a folder with this config. */
export const projectOf = (config: Json): string => folderOf({ 'batch-jobs.yml': stringify(config) });

/** Replaces the config of a folder. */
export const rewrite = (folder: string, config: Json): void => writeInto(folder, 'batch-jobs.yml', stringify(config));

/** Returns a job that runs a shell program in the lab's own image, which is never pulled. */
export function shellJob(program: string, properties: Json = {}): Json {
  const { environment, ...others } = properties;
  const packaging = {
    type: 'prebuilt-image',
    properties: { image: 'lab/busybox:latest', command: ['sh', '-c', program] },
  };
  return {
    type: 'batch-job',
    properties: {
      container: { packaging, ...(environment ? { environment } : {}) },
      resources: { cpu: 1, memory: 256 },
      ...others,
    },
  };
}

type Options = RunOptions & { flags?: string[] };

/** Returns the flags by which a preview has instances of its own, unless `flags` name a stage to borrow from. */
const alone = (name: string, stage: string, flags: readonly string[]): string[] =>
  /^pr-/.test(stage) && /^(plan|deploy|drift)$/.test(name) && !flags.includes('--base-stage')
    ? ['--base-stage', stage]
    : [];

/** Runs a command of the bundle in a folder. A preview has instances of its own, unless `--base-stage` names a stage. */
export const command = (name: string, folder: string, stage: string, { flags = [], ...options }: Options = {}) =>
  run([name, '--working-directory', folder, '--stage', stage, ...alone(name, stage, flags), ...flags], options);

/** Returns a run that must succeed; throws its output otherwise. */
async function succeeded(running: Promise<Run>): Promise<Run> {
  const done = await running;
  if (done.code !== 0) throw new Error(`exit code ${done.code}\n${done.stderr}`);
  return done;
}

/** Deploys a folder's config to a stage; throws if it fails. */
export const deploy = (folder: string, stage: string, options?: Options): Promise<Run> =>
  succeeded(command('deploy', folder, stage, options));

/** Destroys a stage. */
export const destroy = (folder: string, stage: string, { flags = [], ...options }: Options = {}): Promise<Run> =>
  succeeded(command('destroy', folder, stage, { ...options, flags: ['--confirm', stage, ...flags] }));

/** Destroys a preview, and fails if anything remains. */
export async function destroyToNothing(folder: string, stage: string, stack: string, options?: Options): Promise<Run> {
  const done = await destroy(folder, stage, options);
  expect(await leftovers(stack)).toEqual([]);
  return done;
}

/** Returns the names of the calls with the number of each. */
export const counted = (calls: readonly { operation: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { operation } of calls) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
};

/** Fails unless a deploy without changes makes no mutating call and starts no docker. */
export function expectNoChange(done: Run): void {
  expect(done.stderr).toContain('Nothing to change');
  expect(done.mutating).toEqual([]);
  expect(done.dockerCalls).toEqual([]);
}

/** Returns the only resource of a type in a stack. */
export async function only(stack: string, type: string): Promise<string> {
  const ids = await physicalIds(stack, type);
  if (ids.length !== 1) throw new Error(`${stack} has ${ids.length} resources of type ${type}`);
  return ids[0] as string;
}
