import { accessSync, constants, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import type { AwsDoors } from './adapters/aws/doors.ts';
import { checkoutOf, repositoryOf } from './adapters/node/checkout.ts';
import { readConfigFile } from './adapters/node/config-file.ts';
import { newFilesIn } from './adapters/node/new-files.ts';
import { ownHome } from './adapters/node/own-home.ts';
import { openWorkspace } from './adapters/node/workspace.ts';
import type { InitRequest } from './commands/init.ts';
import type { ChangeRequest } from './commands/stages/change.ts';
import type { BaseRequest } from './commands/stages/compare-offline.ts';
import { Refused } from './diagnostics/refused.ts';
import { type InputName, inputRules } from './input-rules.ts';
import { collector, type Inputs, inputNamed, listed, Misused } from './inputs.ts';
import type { Log } from './log.ts';
import type { World } from './ports/world.ts';
import { comparedWith, isOffline, neverOnline, originOf } from './surroundings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

const isFile = (path: string): boolean => {
  try {
    return statOf(path)?.isFile() ?? false;
  } catch {
    return false;
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statOf(path)?.isDirectory() ?? false;
  } catch {
    return false;
  }
};

const baseOf = ({ values }: Inputs): string => {
  const folder = values['working-directory'] ?? '.';
  if (isFolder(resolve(folder))) return folder;
  throw new Misused({
    code: 'door/bad-value',
    message: `working-directory names no folder: ${folder}`,
    hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
  });
};

/**
 * The config's path, and how it is told: at a prompt from where people stand, in a step from the top of the checkout,
 * as annotations need it.
 */
const configPath = (inputs: Inputs, base: string, checkout: string | undefined): { file: string; path: string } => {
  const given = inputs.command === 'init' ? configNames[0] : inputs.values.config;
  const named = given ?? configNames.find((name) => isFile(join(base, name))) ?? configNames[0] ?? '';
  const path = resolve(base, named);
  const within = checkout === undefined ? '..' : relative(checkout, path);
  const written = isAbsolute(named) ? named : normalize(join(base, named));
  return { file: within.startsWith('..') || isAbsolute(within) ? written : within, path };
};

const regionOf = (inputs: Inputs, environment: Environment): string => {
  const given = inputs.values['aws-region'];
  if (given) return given;
  const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (inherited) return inputNamed('aws-region', inherited, '')[1];
  if (neverOnline.has(inputs.command) || (inputs.command === 'plan' && isOffline(inputs, environment)))
    return 'us-east-1';
  throw new Refused({
    code: 'door/missing-input',
    message: 'The AWS region is not known.',
    hint: 'Give aws-region, or set AWS_REGION.',
  });
};

const stageOf = (inputs: Inputs): string => {
  const { stage } = inputs.values;
  if (stage) return stage;
  if (inputs.command === 'validate' || inputs.command === 'init') return 'dev';
  throw new Refused({
    code: 'door/missing-input',
    message: `The stage is missing: ${inputs.command} works on one stage.`,
    hint: 'Give stage, such as --stage dev.',
  });
};

const unwritable = (folder: string, code: string | undefined, cause: unknown): Refused =>
  new Refused({
    code: 'door/cannot-write',
    message: `Files cannot be written into ${folder} (${code ?? 'no folder'}).`,
    hint: 'Give another output-dir, or mend the permissions of that folder.',
    cause,
  });

/** The output folder. Refuses one that could not be written to before anything is done whose result would be lost. */
const outputOf = (inputs: Inputs, base: string): string => {
  const folder = resolve(inputs.values['output-dir'] ?? join(base, '.batch-job'));
  const { for: readers } = inputRules['output-dir'] satisfies { for: readonly string[] };
  if (!(readers as readonly string[]).includes(inputs.command)) return folder;
  let there = folder;
  try {
    while (statOf(there) === undefined && dirname(there) !== there) there = dirname(there);
    accessSync(there, constants.W_OK);
  } catch (cause) {
    throw unwritable(folder, (cause as NodeJS.ErrnoException).code, cause);
  }
  if (!isFolder(there)) throw unwritable(folder, 'ENOTDIR', undefined);
  return folder;
};

/** What the door hands to every command. */
export interface Door {
  readonly world: World;
  readonly request: {
    readonly project?: string | undefined;
    readonly repository?: string | undefined;
    readonly stage: string;
    readonly region: string;
    readonly profile?: string | undefined;
  };
  readonly changes: Omit<ChangeRequest, 'region'>;
  readonly beginning: Pick<InitRequest, 'folder' | 'fallback' | 'program'>;
  readonly compared: { readonly base?: BaseRequest };
  readonly farewell: { readonly confirm: string | undefined; readonly allowDelete: readonly string[] };
  close(): void;
}

/** Writes into the output folder and sees that a checkout stays clean. */
const writer =
  (folder: string): World['write'] =>
  async (files) => {
    try {
      for (const [name, text] of Object.entries({ '.gitignore': '*\n', ...files })) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    } catch (cause) {
      throw unwritable(folder, (cause as NodeJS.ErrnoException).code, cause);
    }
  };

/** The token's mask is a line on standard output; at a prompt that belongs to what was asked for. */
const maskedAside = async <T>(log: Log, work: () => Promise<T>): Promise<T> => {
  if (log.inActions) return work();
  const { stdout, stderr } = process;
  const write = stdout.write;
  stdout.write = stderr.write.bind(stderr);
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
};

type Values = Partial<Record<InputName, string>>;

const roleOf = (values: Values, environment: Environment, log: Log) => {
  const roleArn = values['role-to-assume'];
  if (roleArn === undefined) return {};
  return {
    role: {
      roleArn,
      token: async () => {
        const { identityToken } = await import('./adapters/github/token.ts');
        return maskedAside(log, () => identityToken(environment));
      },
      sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
      onCredentials: ({ secretAccessKey, sessionToken }: { secretAccessKey: string; sessionToken?: string }) => {
        log.mask(secretAccessKey);
        if (sessionToken) log.mask(sessionToken);
      },
      durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
    },
  };
};

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
  const { values } = inputs;
  const refused = collector();
  const base = refused.try(() => baseOf(inputs)) ?? '.';
  const stage = refused.try(() => stageOf(inputs)) ?? '';
  const region = refused.try(() => regionOf(inputs, environment)) ?? '';
  const output = refused.try(() => outputOf(inputs, base)) ?? '';
  refused.end();
  const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
  const { file, path } = configPath(inputs, base, checkout && resolve(checkout));
  const root = dirname(isFile(path) ? realpathSync(path) : path);
  let workspace: World['workspace'] | undefined;
  let doors: Promise<AwsDoors> | undefined;
  const open = (): Promise<AwsDoors> => {
    doors ??= import('./adapters/aws/doors.ts').then(({ awsDoors }) =>
      awsDoors({
        region,
        expectedAccounts: listed(values['expected-account-ids']),
        ...(values['wait-minutes'] ? { waitMinutes: Number(values['wait-minutes']) } : {}),
        signal,
        ...roleOf(values, environment, log),
      }),
    );
    return doors;
  };
  // What could not be opened needs no closing; whoever opened it was told.
  const close = () => void doors?.then(({ close }) => close()).catch(() => {});
  signal.addEventListener('abort', close, { once: true });
  const world: World = {
    console: log.console,
    source: { file, name: basename(path), read: () => readConfigFile(path) },
    get workspace() {
      workspace ??= openWorkspace(root);
      return workspace;
    },
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
    programs: async () => ({
      answer: async ({ says }) => ({
        kind: 'missing',
        code: 'config/not-yet',
        sentence: `This version does not run ${says}.`,
        hint: 'Write the value out.',
      }),
    }),
    identity: async () => (await open()).identity(),
    stacks: async () => (await open()).stacks(),
    leftovers: async () => (await open()).leftovers(),
    quotas: async () => (await open()).quotas(),
    lookups: async () => (await open()).lookups(),
    images: async () => {
      const [doors, { openImages }] = await Promise.all([open(), import('./adapters/docker/open.ts')]);
      return openImages(doors, { root, environment, temporary: environment.RUNNER_TEMP ?? tmpdir(), signal });
    },
    print: log.print,
    write: writer(output),
    create: (files) => newFilesIn(checkoutOf(root) ?? root)(files),
  };
  return {
    world,
    request: {
      project: values['project-name'],
      repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root),
      stage,
      region,
      profile: environment.AWS_PROFILE,
    },
    changes: {
      ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
      ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
      origin: originOf(environment),
      allow: { replace: listed(values['allow-replace']), delete: listed(values['allow-delete']) },
    },
    compared: comparedWith(inputs, environment),
    farewell: { confirm: values.confirm, allowDelete: listed(values['allow-delete']) },
    get beginning() {
      const top = checkoutOf(root) ?? root;
      const folder = relative(top, root).replaceAll('\\', '/') || '.';
      return {
        folder,
        fallback: basename(root),
        program: ownHome({
          entry: resolve(entry),
          environment,
          here: process.cwd(),
          folder: resolve(root),
          top: resolve(top),
        }),
      };
    },
    close,
  };
};
