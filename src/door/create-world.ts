import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { codeOfEvent, pullOfEvent, talkingTo } from '../adapters/github/event.ts';
import { checkoutOf } from '../adapters/node/checkout.ts';
import { configFileAt } from '../adapters/node/config-file.ts';
import { isInside } from '../adapters/node/inside.ts';
import { newFilesIn } from '../adapters/node/new-files.ts';
import { openWorkspace } from '../adapters/node/workspace.ts';
import type { Asked } from '../commands/table.ts';
import type { World } from '../ports/world.ts';
import { awsSide } from './aws-ports.ts';
import { collector, type Inputs } from './inputs.ts';
import { type Log, noted } from './log.ts';
import { regionOf, requestsOf, stageOf } from './requests.ts';
import { baseOf, boundsOf, configPath, type Output, outputOf } from './run-paths.ts';
import { type Environment, isOffline } from './surroundings.ts';

/** A file of a folder by its path from the top of the checkout; its name where there is none. */
const fromTop = (folder: string, name: string, environment: Environment): string =>
  relative(checkoutOf(folder, environment) ?? folder, join(folder, name)).replaceAll('\\', '/');

/** What the door hands to every command. */
export interface Door extends Asked {
  readonly world: World;
  close(): void;
}

/** A path as it is shown to people, and named to later steps: from where they stand, or absolute where it lies elsewhere. */
const shown = (path: string): string => (isInside(resolve(''), path) ? relative('', path) || '.' : path);

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
  const bounds = boundsOf(environment, base);
  // `post` has nothing to begin: it tells how the run ended.
  const begins = !(log.inActions && environment[`STATE_${noted.process}`]);
  const output = refused.try(() => outputOf(inputs, base, bounds, begins)) as Output;
  refused.end();
  const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
  const { file, path } = configPath(inputs, base, checkout && resolve(checkout));
  const config = configFileAt(path, bounds);
  const root = config.folder;
  const about = pullOfEvent(environment);
  let workspace: World['workspace'] | undefined;
  // One for the run: all that it says shares one budget of time.
  let conversation: ReturnType<World['conversation']> | undefined;
  const openConversation = async () => {
    const settings = talkingTo(about, inputs.values['github-token'] ?? environment.GITHUB_TOKEN, environment);
    const { githubConversation } = await import('../adapters/github/conversation.ts');
    return githubConversation({ ...settings, signal });
  };
  const { close, ...aws } = awsSide({ values: inputs.values, environment, log, signal, region, root });
  signal.addEventListener('abort', close, { once: true });
  const world: World = {
    ...aws,
    console: log.console,
    source: { file, name: basename(path), path: fromTop(root, basename(path), environment), read: config.read },
    get workspace() {
      config.assertFolder();
      workspace ??= openWorkspace(root, signal);
      return workspace;
    },
    now: () => new Date(),
    offline: isOffline(inputs, environment),
    get code() {
      return environment.GITHUB_ACTIONS === 'true' ? codeOfEvent(environment) : 'own';
    },
    output: shown(output.path),
    base: async () => {
      const { gitBaseBranch } = await import('../adapters/node/base-branch.ts');
      return gitBaseBranch({ path, real: join(root, basename(path)) }, environment, signal);
    },
    checkout: async () => {
      const { gitCheckout } = await import('../adapters/node/git-info.ts');
      return gitCheckout(root, environment, signal);
    },
    programs: async () => {
      const { repositoryPrograms } = await import('../adapters/node/programs.ts');
      return repositoryPrograms({
        allowed: inputs.values['allow-custom-directives'] === 'true',
        environment,
        root,
        workspace: world.workspace,
        temporary: environment.RUNNER_TEMP ?? tmpdir(),
        signal,
      });
    },
    conversation: () => {
      conversation ??= openConversation();
      return conversation;
    },
    print: log.print,
    write: async (files) => {
      signal.throwIfAborted();
      await output.write(files);
    },
    written: output.read,
    elapsed: () => performance.now(),
    get stopped() {
      return signal.aborted;
    },
    create: async (files) => {
      signal.throwIfAborted();
      // Refused, like every use of the folder, where a link led to it that may not.
      const folder = world.workspace.root;
      return newFilesIn(checkoutOf(folder, environment) ?? folder)(files);
    },
  };
  const { inActions } = log;
  return { world, close, ...requestsOf(inputs, environment, { root, stage, region, entry, inActions, about }) };
};
