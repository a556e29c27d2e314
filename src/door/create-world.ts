import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codeOfEvent } from '../adapters/github/event.ts';
import { readPullEvent } from '../adapters/github/pull-event.ts';
import { checkoutOf, serverOf } from '../adapters/node/checkout.ts';
import { openInCheckout } from '../adapters/node/checkout-workspace.ts';
import { configFileAt, isEmptyFolder } from '../adapters/node/config-file.ts';
import { isInside } from '../adapters/node/inside.ts';
import { createFilesIn } from '../adapters/node/new-files.ts';
import { outputFolderAt } from '../adapters/node/output-folder.ts';
import type { DiskWorkspace } from '../adapters/node/workspace.ts';
import type { RunRequests } from '../commands/table.ts';
import type { Environment } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import { awsPorts } from './aws-ports.ts';
import { dockerPorts } from './docker-ports.ts';
import { isOffline, pullRequestOf } from './environment.ts';
import { gitHubPorts } from './github-ports.ts';
import { collectRefusals, type Inputs } from './inputs.ts';
import { type Log, stateNames } from './log.ts';
import { policyFile } from './policy-file.ts';
import { withPublisher } from './publisher.ts';
import { regionInput, requestsOf, stageInput } from './requests.ts';
import { reviewedInputsOf } from './reviewed-inputs.ts';
import {
  boundsOf,
  configPath,
  folderUser,
  type OutputFolder,
  openOutputFolder,
  outputPlaces,
  workingDirectory,
} from './run-paths.ts';
import { verificationOf } from './verification.ts';

/** Returns the path of a file from the top of the checkout, with `/`; its name where there is no checkout. */
const fromTop = (folder: string, name: string, environment: Environment): string =>
  relative(checkoutOf(folder, environment) ?? folder, join(folder, name)).replaceAll('\\', '/');

/** The adapters and the requests of a run. */
export interface Door extends RunRequests {
  readonly world: World;
  /** Ends all connections. */
  close(): void;
}

/** Returns a path as messages and step outputs show it: relative inside the current folder, else absolute. */
const displayPath = (path: string): string => (isInside(resolve(''), path) ? relative('', path) || '.' : path);

/**
 * Creates the adapters of a run, each when it is first used: an offline command loads no SDK. Throws `InputErrors` with
 * every input that is missing or wrong. `signal` ends every wait, connection and child process.
 */
export const createWorld = (
  given: Inputs,
  environment: Environment,
  log: Log,
  signal: AbortSignal,
  entry = '',
): Door => {
  const refused = collectRefusals();
  const inputs = refused.try(() => withPublisher(given)) ?? given;
  const base = refused.try(() => workingDirectory(inputs, environment, log.inActions)) ?? '.';
  const stage = refused.try(() => stageInput(inputs, log.inActions)) ?? '';
  const region = refused.try(() => regionInput(inputs, environment)) ?? '';
  const verification = refused.try(() => verificationOf(inputs, environment, base));
  const reviewed = refused.try(() => reviewedInputsOf(inputs, environment));
  const bounds = boundsOf(environment, base);
  // `post` removes no files: it reports how the run ended.
  const begins = !(log.inActions && environment[`STATE_${stateNames.process}`]);
  const known = begins ? undefined : environment[`STATE_${stateNames.folder}`];
  const output = refused.try(() =>
    openOutputFolder(inputs, base, bounds, { begins, user: folderUser(environment), known }),
  ) as OutputFolder;
  refused.end();
  if (begins) log.state(stateNames.folder, output.path);
  const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
  const { file, path } = configPath(inputs, base, checkout && resolve(checkout));
  const config = configFileAt(path, bounds, log.inActions && isEmptyFolder(bounds.workspace));
  const root = config.folder;
  const pullRequest = pullRequestOf(inputs, environment);
  let workspace: DiskWorkspace | undefined;
  let policy: ReturnType<World['policy']> | undefined;
  const openFolder = (): DiskWorkspace => {
    config.assertFolder();
    if (workspace !== undefined) return workspace;
    const top = checkoutOf(root, environment);
    const git = async () => {
      const { repositoryReader } = await import('../adapters/node/git-folder.ts');
      return top === undefined ? undefined : repositoryReader(top, environment, signal)();
    };
    workspace = openInCheckout(root, top, signal, git, outputPlaces(inputs, output.path, path));
    return workspace;
  };
  const { close: closeAws, ...aws } = awsPorts({ values: inputs.values, environment, log, signal, region, root });
  signal.addEventListener('abort', closeAws, { once: true });
  const world: World = {
    ...aws,
    ...dockerPorts({ values: inputs.values, environment, log, signal, root }),
    console: log.console,
    source: { file, name: basename(path), path: fromTop(root, basename(path), environment), read: config.read },
    get workspace() {
      return openFolder();
    },
    now: () => new Date(),
    offline: isOffline(inputs, environment),
    ...gitHubPorts({
      values: inputs.values,
      environment,
      signal,
      pullRequest,
      server: () => serverOf(root, environment),
    }),
    policy: () => {
      policy ??= policyFile({ inputs, environment, root, signal });
      return policy;
    },
    eventName: environment.GITHUB_ACTIONS === 'true' ? environment.GITHUB_EVENT_NAME : undefined,
    pullEvent: () => readPullEvent(environment),
    get code() {
      return environment.GITHUB_ACTIONS === 'true' ? codeOfEvent(environment) : 'own';
    },
    output: displayPath(output.path),
    base: async () => {
      const { gitBaseBranch } = await import('../adapters/node/base-branch.ts');
      return gitBaseBranch({ path, real: join(root, basename(path)) }, environment, openFolder, signal);
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
    print: log.print,
    write: async (files) => {
      signal.throwIfAborted();
      await output.write(files);
    },
    written: output.read,
    given: async (named, most) => {
      const file = resolve(named);
      return outputFolderAt(dirname(file), bounds).read(basename(file), most);
    },
    elapsed: () => performance.now(),
    get stopped() {
      return signal.aborted;
    },
    create: async (files) => {
      signal.throwIfAborted();
      // Throws, like every use of the folder, if a link outside of the bounds leads to it.
      const folder = world.workspace.root;
      return createFilesIn(checkoutOf(folder, environment) ?? folder)(files);
    },
  };
  const { inActions } = log;
  const close = () => {
    closeAws();
    output.end();
  };
  const place = { root, stage, region, entry, inActions, pullRequest, verification, reviewed };
  return { world, close, ...requestsOf(inputs, environment, place) };
};
