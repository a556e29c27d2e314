import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { AwsDoors } from './adapters/aws/doors.ts';
import { actionsConsole } from './adapters/github/console.ts';
import { readConfigFile } from './adapters/node/config-file.ts';
import { promptConsole } from './adapters/node/prompt.ts';
import { openWorkspace } from './adapters/node/workspace.ts';
import type { ChangeRequest } from './commands/stages/change.ts';
import { Refused } from './diagnostics/refused.ts';
import type { Inputs } from './inputs.ts';
import { listed } from './inputs.ts';
import type { Lookups } from './ports/lookups.ts';
import type { World } from './ports/world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The config's path as people wrote it, and the folder of all that it may name. */
const configPath = (inputs: Inputs): { file: string; path: string } => {
  const base = resolve(inputs.values['working-directory'] ?? '.');
  const file =
    inputs.values.config ?? configNames.find((name) => isFile(join(base, name))) ?? (configNames[0] as string);
  return { file, path: resolve(base, file) };
};

/** Commands that never call AWS. Their region only answers `$Region()`. */
const offline = new Set(['validate', 'compile']);

const regionOf = (inputs: Inputs, environment: Environment): string => {
  const region = inputs.values['aws-region'] ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  if (region) return region;
  if (offline.has(inputs.command)) return 'us-east-1';
  throw new Refused({
    code: 'door/missing-input',
    message: 'The AWS region is not known.',
    hint: 'Give aws-region, or set AWS_REGION.',
  });
};

const stageOf = (inputs: Inputs): string => {
  const { stage } = inputs.values;
  if (stage) return stage;
  if (inputs.command === 'validate') return 'dev';
  throw new Refused({
    code: 'door/missing-input',
    message: `The stage is missing: ${inputs.command} works on one stage.`,
    hint: 'Give stage, such as --stage dev.',
  });
};

/** What the door hands to every command. */
export interface Door {
  readonly world: World;
  readonly request: {
    readonly project?: string | undefined;
    readonly repository?: string | undefined;
    readonly stage: string;
    readonly region: string;
  };
  readonly changes: Omit<ChangeRequest, 'region'>;
  readonly farewell: { readonly confirm: string | undefined; readonly allowDelete: readonly string[] };
  close(): void;
}

/** Offline nothing is asked: every question stays open. */
const closedLookups: Lookups = { answer: async () => new Map() };

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
      throw new Refused({
        code: 'door/cannot-write',
        message: `The files could not be written into ${folder} (${(cause as NodeJS.ErrnoException).code}).`,
        hint: 'Give another output-dir, or mend the permissions of that folder.',
        cause,
      });
    }
  };

/** Everything outside, opened as late as possible: an offline command loads no SDK. */
export const buildWorld = async (inputs: Inputs, environment: Environment, inActions: boolean): Promise<Door> => {
  const actions = inActions
    ? actionsConsole((text) => void process.stdout.write(text), environment.GITHUB_OUTPUT)
    : undefined;
  const region = regionOf(inputs, environment);
  const { file, path } = configPath(inputs);
  const values = inputs.values;
  const root = dirname(isFile(path) ? realpathSync(path) : path);
  let workspace: World['workspace'] | undefined;
  let doors: Promise<AwsDoors> | undefined;
  const open = (): Promise<AwsDoors> => {
    doors ??= import('./adapters/aws/doors.ts').then(({ awsDoors }) =>
      awsDoors({
        region,
        expectedAccounts: listed(values['expected-account-ids']),
        ...(values['role-to-assume']
          ? {
              role: {
                roleArn: values['role-to-assume'],
                token: async () => (await import('./adapters/github/token.ts')).identityToken(environment),
                sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
                onCredentials: ({ secretAccessKey, sessionToken }) => {
                  actions?.mask(secretAccessKey);
                  if (sessionToken) actions?.mask(sessionToken);
                },
                durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
              },
            }
          : {}),
      }),
    );
    return doors;
  };
  const world: World = {
    console: actions ?? promptConsole((text) => void process.stderr.write(text)),
    source: { file, name: basename(path), read: () => readConfigFile(path) },
    get workspace() {
      workspace ??= openWorkspace(root);
      return workspace;
    },
    identity: async () => (await open()).identity(),
    stacks: async () => (await open()).stacks(),
    leftovers: async () => (await open()).leftovers(),
    lookups: async () => (offline.has(inputs.command) ? closedLookups : (await open()).lookups()),
    images: async () => {
      const { clients, pace } = await open();
      const [{ dockerImages }, { buildFlagsOf }, { ecrRegistry }, { call }] = await Promise.all([
        import('./adapters/docker/images.ts'),
        import('./adapters/docker/build.ts'),
        import('./adapters/aws/images.ts'),
        import('./adapters/aws/call.ts'),
      ]);
      return dockerImages({
        registry: ecrRegistry(
          () => clients.ecr(),
          (action, send) => call(pace, action, send),
        ),
        root,
        environment,
        buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
        temporary: environment.RUNNER_TEMP ?? tmpdir(),
        pause: pace.sleep,
      });
    },
    write: writer(resolve(values['output-dir'] ?? join(values['working-directory'] ?? '.', '.batch-job'))),
  };
  return {
    world,
    request: {
      project: values['project-name'],
      repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root),
      stage: stageOf(inputs),
      region,
    },
    changes: {
      ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
      ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
      origin: originOf(environment),
      allow: { replace: listed(values['allow-replace']), delete: listed(values['allow-delete']) },
    },
    farewell: { confirm: values.confirm, allowDelete: listed(values['allow-delete']) },
    close: () => void doors?.then(({ close }) => close()),
  };
};

/** What of the run is written on a new stack. */
const originOf = ({ GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref }: Environment): ChangeRequest['origin'] => {
  const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
  return { ...(repositoryId ? { repositoryId } : {}), ...(pullRequest ? { pullRequest } : {}) };
};

/** The repository's name by its remote, at a prompt. */
const repositoryOf = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, '.git/config');
    if (isFile(file)) return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(readFileSync(file, 'utf8'))?.[1];
    if (dirname(at) === at) return undefined;
  }
};
