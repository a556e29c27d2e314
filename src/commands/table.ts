import type { BootstrapRequest } from '../operations/bootstrap/bootstrap-roles.ts';
import type { BaseRequest } from '../operations/compare/compare-offline.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { DoctorInputs } from '../operations/doctor/doctor-request.ts';
import type { DriftInputs } from '../operations/drift/drift-request.ts';
import type { InitRequest } from '../operations/first-files.ts';
import type { PreviewInputs } from '../operations/preview/decide-preview.ts';
import type { CommentRequest } from '../operations/report/post-comment.ts';
import type { BlockedRequest } from '../operations/report/refusal-of-plan.ts';
import type { ReviewedInputs } from '../operations/reviewed/reviewed-request.ts';
import type { RollbackInputs } from '../operations/rollback/rollback-request.ts';
import type { RunInputs } from '../operations/runs/run-request.ts';
import type { SmokeInputs } from '../operations/runs/smoke-request.ts';
import type { ChangeRequest } from '../operations/stack/change-request.ts';
import type { DestroyInputs } from '../operations/stack/destroy-stack.ts';
import type { SweepInputs } from '../operations/sweep/judge-preview.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** The inputs and the environment of a run, by the parts that commands read. */
export interface RunRequests {
  readonly request: CompileRequest;
  readonly changes: Omit<ChangeRequest, 'region'>;
  readonly compared: BlockedRequest & { readonly base?: BaseRequest };
  readonly comment: CommentRequest;
  /** The plan that a deploy is compared with; absent for other commands. */
  readonly reviewed?: ReviewedInputs;
  readonly destruction: DestroyInputs;
  /** The inputs that only `rollback` reads. */
  readonly back?: RollbackInputs;
  /** Reads what only `doctor` reads. Throws for a wrong format. */
  doctor(): DoctorInputs;
  readonly drift: DriftInputs;
  readonly previews: PreviewInputs;
  readonly sweeping: SweepInputs;
  /** Returns what only `init` reads; computed when it is called. */
  init(): Pick<InitRequest, 'folder' | 'fallback' | 'program'>;
  /** Returns a command of this program as one types it, at a prompt with the path of the program. */
  commandLine(words: string): string;
  /** Reads what only `run`, `runs` and `logs` read. Throws every input of these that is wrong. */
  runs(): Promise<RunInputs>;
  /** Reads the inputs about smoke runs; undefined without any. Throws every input of these that is wrong. */
  smoke(): Promise<SmokeInputs | undefined>;
  readonly bootstrap: Omit<BootstrapRequest, keyof CompileRequest> & Pick<BootstrapRequest, 'folder'>;
}

/** A command: the facts that inputs, help, `action.yml` and the door follow from, and how it is loaded. */
export interface CommandEntry {
  /** One sentence for `--help`, `action.yml` and the README. */
  readonly says: string;
  /** `if-credentials`: calls AWS with credentials, and works without them. `if-asked`: calls it with the input `deploy`. */
  readonly aws: 'always' | 'if-credentials' | 'if-asked' | 'never';
  /**
   * `optional`: the stage is `dev` where none is given. `pull-request`: it is that of the event's pull request, and
   * `previews`: all previews of the project, so that none may be given. `none`: reads no config either.
   */
  readonly stage: 'required' | 'optional' | 'pull-request' | 'previews' | 'none';
  /** True if it changes the stack: a file that cannot be written afterwards is a warning. */
  readonly changesStack: boolean;
  /** True if it may comment on a pull request. */
  readonly comments: boolean;
  /** Files that it writes into the output folder, with `*` for any name. They are removed before it begins. */
  readonly files: readonly string[];
  /** Loads the command and runs it. */
  run(world: World, requests: RunRequests): Promise<CommandResult>;
}

const compiled = [
  'template.json',
  'parameters.json',
  'image-plan.json',
  'effective-config.yml',
  'state-machines/*.asl.json',
  'dockerfiles/*.Dockerfile',
] as const;

/** Every command of this version, in the order of the help. */
export const commands = {
  validate: {
    says: 'Check the config: every error and warning, on its line.',
    ...{ aws: 'never', stage: 'optional', changesStack: false, comments: false, files: [] },
    run: async (world, { request, commandLine }) =>
      (await import('./validate.ts')).validate(world, request, commandLine),
  },
  compile: {
    says: 'Write the CloudFormation template and what belongs to it into the output folder.',
    ...{ aws: 'never', stage: 'required', changesStack: false, comments: false },
    files: [...compiled, 'diagnostics.json'],
    run: async (world, { request }) => (await import('./compile.ts')).compileCommand(world, request),
  },
  build: {
    says: 'Build and publish the images and the code of functions that are missing, and write images.json for plan and deploy.',
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
    files: ['images.json', 'diagnostics.json'],
    run: async (world, { request, changes }) => (await import('./build.ts')).build(world, { ...request, ...changes }),
  },
  plan: {
    says: 'Show what a deploy would change, line by line; without credentials, compared with the base branch or an empty stack.',
    ...{ aws: 'if-credentials', stage: 'required', changesStack: false, comments: true },
    files: [...compiled, 'plan.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
    run: async (world, { request, changes, compared, comment }) =>
      (await import('./plan.ts')).plan(world, { ...request, ...changes, ...compared, comment }),
  },
  deploy: {
    says: 'Build the images that are missing, deploy the stage, and show its outputs.',
    ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
    files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
    run: async (world, { request, changes, comment, reviewed }) => {
      const about = { comment, ...(reviewed ? { reviewed } : {}) };
      return (await import('./deploy.ts')).deploy(world, { ...request, ...changes, ...about });
    },
  },
  rollback: {
    says: 'Deploy the last good template of a stage again, or the one of an earlier deployment that to names.',
    ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
    files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json'],
    run: async (world, { request, changes, comment, back }) =>
      (await import('./rollback.ts')).rollback(world, { ...request, ...changes, comment, ...back }),
  },
  destroy: {
    says: 'Delete a stage; needs --confirm with its name.',
    ...{ aws: 'always', stage: 'required', changesStack: true, comments: false },
    files: ['diagnostics.json'],
    run: async (world, { request, destruction }) =>
      (await import('./destroy.ts')).destroy(world, { ...request, ...destruction }),
  },
  drift: {
    says: 'Check whether a stage is as it was deployed: what differs, how grave it is and who changed it; keeps one issue up to date.',
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
    files: ['diagnostics.json'],
    run: async (world, { request, changes, drift }) =>
      (await import('./drift.ts')).drift(world, { ...request, ...changes, drift }),
  },
  doctor: {
    says: 'Check what deployments and runs depend on: credentials, roles, quotas, queues, networks, dead letters; say what mends each fault.',
    ...{ aws: 'if-credentials', stage: 'optional', changesStack: false, comments: false },
    files: ['diagnostics.json'],
    run: async (world, { request, doctor }) => (await import('./doctor.ts')).doctor(world, { ...request, ...doctor() }),
  },
  preview: {
    says: "Deploy the stage of the event's pull request, pr-<number>; skip it, or destroy it when the pull request is closed.",
    ...{ aws: 'always', stage: 'pull-request', changesStack: true, comments: true },
    files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
    run: async (world, { request, changes, comment, destruction: { repositoryId }, previews, smoke }) => {
      const about = { comment, repositoryId, previews, smoke: await smoke() };
      return (await import('./preview.ts')).preview(world, { ...request, ...changes, ...about });
    },
  },
  sweep: {
    says: 'Delete previews whose pull request is closed or whose time is up, and images that no job uses.',
    ...{ aws: 'always', stage: 'previews', changesStack: true, comments: true },
    files: ['diagnostics.json'],
    run: async (world, { request, comment, destruction: { repositoryId }, sweeping }) =>
      (await import('./sweep.ts')).sweep(world, { ...request, comment, repositoryId, sweeping }),
  },
  outputs: {
    says: "Fetch a stage's outputs again.",
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
    files: ['outputs.json', 'diagnostics.json'],
    run: async (world, { request }) => (await import('./outputs.ts')).outputs(world, request),
  },
  run: {
    says: 'Start a job with an event, of a deployed stage or with local in the local Docker, and follow it and its log to its end.',
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
    files: ['run.log', 'diagnostics.json'],
    run: async (world, { request, runs }) => (await import('./run.ts')).run(world, { ...request, ...(await runs()) }),
  },
  runs: {
    says: 'List the last runs of the jobs of a stage, or show one; --stop or --retry one.',
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false, files: [] },
    run: async (world, { request, runs }) => (await import('./runs.ts')).runs(world, { ...request, ...(await runs()) }),
  },
  logs: {
    says: "Print the log of a job's last run, of one run, or of all since a time.",
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false, files: [] },
    run: async (world, { request, runs }) => (await import('./logs.ts')).logs(world, { ...request, ...(await runs()) }),
  },
  comment: {
    says: 'Post the report that plan or deploy wrote as a comment on the pull request; needs no AWS, only pull-requests: write.',
    ...{ aws: 'never', stage: 'none', changesStack: false, comments: true, files: [] },
    run: async (world, { comment }) => (await import('./comment.ts')).comment(world, comment),
  },
  init: {
    says: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml, and show what to do next; never over a file.',
    ...{ aws: 'never', stage: 'none', changesStack: false, comments: false, files: [] },
    run: async (world, { request, init }) => (await import('./init.ts')).init(world, { ...request, ...init() }),
  },
  bootstrap: {
    says: 'Print the CloudFormation template of the roles that workflows assume, and the commands that deploy it, once; with deploy, deploy it.',
    ...{ aws: 'if-asked', stage: 'optional', changesStack: true, comments: false, files: ['bootstrap.json'] },
    run: async (world, { request, bootstrap }) =>
      (await import('./bootstrap.ts')).bootstrap(world, { ...request, ...bootstrap }),
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

/** The name of a command. */
export type Command = keyof typeof commands;

/** Words of a command line that are not run as a command. */
export type Notice = 'help' | 'version';

/** Returns the entry of a command. Throws for `help` and `version`, which are not run as one. */
export const commandEntry = (command: Command | Notice): CommandEntry => {
  if (command === 'help' || command === 'version') throw new Error(`${command} is not run as a command`);
  return commands[command];
};

/** Returns the commands whose entries satisfy a predicate, in the order of the help. */
export const commandsThat = (predicate: (entry: CommandEntry) => boolean): readonly Command[] =>
  (Object.keys(commands) as Command[]).filter((command) => predicate(commands[command]));
