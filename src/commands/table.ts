import type { BaseRequest } from '../operations/compare/compare-offline.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { TalkRequest } from '../operations/report/post-comment.ts';
import type { ChangeRequest } from '../operations/stack/change.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import type { DestroyRequest } from './destroy.ts';
import type { InitRequest } from './init.ts';

/** The request of a run, by the part of it that a command reads. */
export interface Asked {
  readonly request: CompileRequest;
  readonly changes: Omit<ChangeRequest, 'region'>;
  readonly compared: { readonly base?: BaseRequest };
  readonly talk: TalkRequest;
  readonly farewell: Pick<DestroyRequest, 'confirm' | 'allowDelete' | 'repositoryId'>;
  /** Looked up when it is called: only `init` needs it. */
  beginning(): Pick<InitRequest, 'folder' | 'fallback' | 'program'>;
}

/** A command: what everything around it knows of it, and how it is loaded. */
export interface CommandEntry {
  /** One sentence for `--help`, `action.yml` and the README. */
  readonly says: string;
  /** Whether it calls AWS: `if-credentials` also works without. */
  readonly aws: 'always' | 'if-credentials' | 'never';
  /** Whether it works on one stage; `optional` is `dev` where none is given, `none` reads no config either. */
  readonly stage: 'required' | 'optional' | 'none';
  /** Whether it changes the stack, so that its end counts whatever becomes of a file. */
  readonly changesStack: boolean;
  /** Whether it may comment on a pull request. */
  readonly comments: boolean;
  /** Files in the output folder that it writes, `*` for any name. They are removed before it begins. */
  readonly files: readonly string[];
  /** Loads the command and runs it. */
  run(world: World, asked: Asked): Promise<Ended>;
}

const compiled = ['template.json', 'image-plan.json', 'effective-config.yml', 'state-machines/*.asl.json'] as const;

/** Every command of this version, in the order of the help. */
export const commands = {
  validate: {
    says: 'Tell every complaint about the config, on its line.',
    ...{ aws: 'never', stage: 'optional', changesStack: false, comments: false, files: [] },
    run: async (world, { request }) => (await import('./validate.ts')).validate(world, request),
  },
  compile: {
    says: 'Write the CloudFormation template and what belongs to it into the output folder.',
    ...{ aws: 'never', stage: 'required', changesStack: false, comments: false },
    files: [...compiled, 'diagnostics.json'],
    run: async (world, { request }) => (await import('./compile.ts')).compileCommand(world, request),
  },
  plan: {
    says: 'Tell what a deploy would change, line by line; without credentials, compared with the base branch or nothing.',
    ...{ aws: 'if-credentials', stage: 'required', changesStack: false, comments: true },
    files: [...compiled, 'plan.json', 'report.md', 'diagnostics.json'],
    run: async (world, { request, changes, compared, talk }) =>
      (await import('./plan.ts')).plan(world, { ...request, ...changes, ...compared, talk }),
  },
  deploy: {
    says: 'Build what is missing, deploy the stage, and tell its outputs.',
    ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
    files: ['outputs.json', 'report.md', 'diagnostics.json'],
    run: async (world, { request, changes, talk }) =>
      (await import('./deploy.ts')).deploy(world, { ...request, ...changes, talk }),
  },
  destroy: {
    says: 'Delete a stage; needs --confirm with its name.',
    ...{ aws: 'always', stage: 'required', changesStack: true, comments: false },
    files: ['diagnostics.json'],
    run: async (world, { request, farewell }) =>
      (await import('./destroy.ts')).destroy(world, { ...request, ...farewell }),
  },
  outputs: {
    says: "Fetch a stage's outputs again.",
    ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
    files: ['outputs.json', 'diagnostics.json'],
    run: async (world, { request }) => (await import('./outputs.ts')).outputs(world, request),
  },
  comment: {
    says: 'Say the report that plan or deploy wrote in the pull request; needs no AWS, only pull-requests: write.',
    ...{ aws: 'never', stage: 'none', changesStack: false, comments: true, files: [] },
    run: async (world, { talk }) => (await import('./comment.ts')).comment(world, talk),
  },
  init: {
    says: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml; never over a file.',
    ...{ aws: 'never', stage: 'none', changesStack: false, comments: false, files: [] },
    run: async (world, { request, beginning }) =>
      (await import('./init.ts')).init(world, { ...request, ...beginning() }),
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type Command = keyof typeof commands;

/** Returns what is known of a command. Throws for `help`, which no run is about. */
export const commandEntry = (command: Command | 'help'): CommandEntry => {
  if (command === 'help') throw new Error('help is not run as a command');
  return commands[command];
};

/** Returns the commands of which something holds, in the order of the help. */
export const commandsThat = (holds: (entry: CommandEntry) => boolean): readonly Command[] =>
  (Object.keys(commands) as Command[]).filter((command) => holds(commands[command]));
