import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { pullOfEvent, talkingTo } from './adapters/github/event.ts';
import { checkoutOf } from './adapters/node/checkout.ts';
import { readConfigFile } from './adapters/node/config-file.ts';
import { newFilesIn } from './adapters/node/new-files.ts';
import { openWorkspace } from './adapters/node/workspace.ts';
import { awsSide } from './aws-side.ts';
import { collector, type Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { baseOf, configPath, isFile, outputOf, reader, writer } from './places.ts';
import type { World } from './ports/world.ts';
import { type Requests, regionOf, requestsOf, stageOf } from './requests.ts';
import { type Environment, isOffline } from './surroundings.ts';

/** What the door hands to every command. */
export interface Door extends Requests {
  readonly world: World;
  close(): void;
}

/**
 * Everything outside, opened as late as possible: an offline command loads no SDK. Throws `Misread` with every input
 * that is missing or cannot be used. A signal ends every wait, connection and child.
 */
export const buildWorld = (
  inputs: Inputs,
  environment: Environment,
  log: Log,
  signal: AbortSignal,
  entry = '',
): Door => {
  const refused = collector();
  const base = refused.try(() => baseOf(inputs)) ?? '.';
  const stage = refused.try(() => stageOf(inputs)) ?? '';
  const region = refused.try(() => regionOf(inputs, environment)) ?? '';
  const output = refused.try(() => outputOf(inputs, base)) ?? '';
  refused.end();
  const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
  const { file, path } = configPath(inputs, base, checkout && resolve(checkout));
  const root = dirname(isFile(path) ? realpathSync(path) : path);
  const about = pullOfEvent(environment);
  let workspace: World['workspace'] | undefined;
  const { close, ...aws } = awsSide({ values: inputs.values, environment, log, signal, region, root });
  signal.addEventListener('abort', close, { once: true });
  const world: World = {
    ...aws,
    console: log.console,
    source: { file, name: basename(path), read: () => readConfigFile(path) },
    get workspace() {
      workspace ??= openWorkspace(root);
      return workspace;
    },
    now: () => new Date(),
    offline: isOffline(inputs, environment),
    output: relative('', output) || '.',
    base: async () => {
      const { gitBaseBranch } = await import('./adapters/node/base-branch.ts');
      return gitBaseBranch({ folder: root, name: basename(path) }, environment, signal);
    },
    checkout: async () => {
      const { gitCheckout } = await import('./adapters/node/git-info.ts');
      return gitCheckout(root, environment, signal);
    },
    programs: async () => {
      const { repositoryPrograms } = await import('./adapters/node/programs.ts');
      return repositoryPrograms({
        allowed: inputs.values['allow-custom-directives'] === 'true',
        environment,
        checkout: checkoutOf(root),
        workspace: world.workspace,
        temporary: environment.RUNNER_TEMP ?? tmpdir(),
        signal,
      });
    },
    conversation: async () => {
      const settings = talkingTo(about, inputs.values['github-token'] ?? environment.GITHUB_TOKEN, environment);
      const { githubConversation } = await import('./adapters/github/conversation.ts');
      return githubConversation({ ...settings, signal });
    },
    print: log.print,
    write: async (files) => {
      signal.throwIfAborted();
      await writer(output)(files);
    },
    written: reader(output),
    elapsed: () => performance.now(),
    get stopped() {
      return signal.aborted;
    },
    create: async (files) => {
      signal.throwIfAborted();
      return newFilesIn(checkoutOf(root) ?? root)(files);
    },
  };
  const { inActions } = log;
  return { world, close, ...requestsOf(inputs, environment, { root, stage, region, entry, inActions, about }) };
};
