import { Refused } from './diagnostics/refused.ts';
import { didYouMean } from './diagnostics/suggest.ts';

/** The commands that this version has. */
export const commands = {
  validate: 'Tell every complaint about the config, on its line.',
  compile: 'Write the CloudFormation template and what belongs to it into the output folder.',
  deploy: 'Build what is missing, deploy the stage, and tell its outputs.',
  destroy: 'Delete a stage; needs --confirm with its name.',
  outputs: "Fetch a stage's outputs again.",
} as const;
export type Command = keyof typeof commands;

const laterCommands = [
  'init',
  'build',
  'plan',
  'comment',
  'preview',
  'sweep',
  'drift',
  'logs',
  'run',
  'runs',
  'doctor',
  'bootstrap',
];

interface InputRule {
  readonly says: string;
  readonly kind: 'text' | 'flag' | 'list';
  readonly pattern?: RegExp;
  readonly allowed?: string;
}

/** Every input of this version, the same words as flags and in the workflow. */
export const inputRules = {
  config: {
    says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
    kind: 'text',
  },
  'working-directory': { says: 'The folder to work in.', kind: 'text' },
  'project-name': { says: "Default: the config's serviceName, else the repository's name.", kind: 'text' },
  stage: {
    says: 'The stage: dev, production, pr-12, …',
    kind: 'text',
    pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
    allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
  },
  'aws-region': {
    says: 'The AWS region. Default: AWS_REGION.',
    kind: 'text',
    pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
    allowed: 'a region such as eu-central-1',
  },
  'role-to-assume': {
    says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow.',
    kind: 'text',
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
    allowed: 'the ARN of an IAM role',
  },
  'role-session-name': {
    says: 'Name of the session of the role.',
    kind: 'text',
    pattern: /^[\w+=,.@-]{2,64}$/,
    allowed: '2 to 64 letters, digits and +=,.@-_',
  },
  'role-duration-seconds': {
    says: 'How long the credentials of the role hold.',
    kind: 'text',
    pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
    allowed: '900 to 43200',
  },
  'expected-account-ids': {
    says: 'Accounts that may be deployed to; any other is refused.',
    kind: 'list',
    pattern: /^\d{12}$/,
    allowed: 'account ids of twelve digits',
  },
  'cloudformation-role-arn': {
    says: 'ARN of the role that CloudFormation works with.',
    kind: 'text',
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
    allowed: 'the ARN of an IAM role',
  },
  'artifact-bucket': {
    says: 'Bucket for templates over 51,200 bytes; none forbids it. Default: made when needed.',
    kind: 'text',
  },
  'allow-replace': { says: 'Logical ids of resources with data that may be replaced, or *.', kind: 'list' },
  'allow-delete': { says: 'Logical ids of resources with data that may be deleted, or *.', kind: 'list' },
  confirm: { says: 'For destroy: the name of the stage.', kind: 'text' },
  'output-dir': { says: 'Where files are written. Default: .batch-job.', kind: 'text' },
} as const satisfies Record<string, InputRule>;
export type InputName = keyof typeof inputRules;

const laterInputs = [
  'push-role-to-assume',
  'tags',
  'variables',
  'github-token',
  'comment',
  'comment-slot',
  'plan-file',
  'on-plan-mismatch',
  'require-plan',
  'images-file',
  'platform',
  'build-cache',
  'rollback',
  'termination-protection',
  'express',
  'wait-minutes',
  'preview-ttl-hours',
  'preview-label',
  'drift-issue',
  'fail-on-drift',
  'drift-ignore',
  'job',
  'event',
  'event-file',
  'base-ref',
  'allow-custom-directives',
];

export interface Inputs {
  readonly command: Command | 'help';
  readonly help?: Command;
  readonly values: Readonly<Partial<Record<InputName, string>>>;
}

/** An unknown command or flag, or a bad value: exit code 2 at the prompt. */
export class Misused extends Refused {}

const later = (what: string): Refused =>
  new Refused({
    code: 'door/not-yet',
    message: `${what} belongs to a later version.`,
    hint: `This version knows: ${Object.keys(commands).join(', ')}.`,
  });

/** The command with that name; refuses one of a later version and an unknown one. */
export const commandNamed = (name: string): Command => {
  if (Object.hasOwn(commands, name)) return name as Command;
  if (laterCommands.includes(name)) throw later(`The command ${name}`);
  throw new Misused({
    code: 'door/unknown-command',
    message: `There is no command "${name}".`,
    hint: didYouMean(name, Object.keys(commands)) ?? `Commands: ${Object.keys(commands).join(', ')}.`,
  });
};

/** A value by its rule; refuses unknown names and bad values. Messages name what is allowed. */
export const inputNamed = (name: string, value: string, prefix: '--' | ''): [InputName, string] => {
  if (laterInputs.includes(name)) throw later(`${prefix}${name}`);
  if (!Object.hasOwn(inputRules, name))
    throw new Misused({
      code: 'door/unknown-flag',
      message: `There is no ${prefix ? 'flag' : 'input'} "${prefix}${name}".`,
      hint: didYouMean(name, Object.keys(inputRules)) ?? `Known: ${Object.keys(inputRules).join(', ')}.`,
    });
  const rule: InputRule = inputRules[name as InputName];
  const parts = rule.kind === 'list' ? listed(value) : [value];
  if (rule.pattern && !parts.every((part) => rule.pattern?.test(part)))
    throw new Misused({
      code: 'door/bad-value',
      message: `${prefix}${name} has a value that is not allowed.`,
      hint: `Allowed: ${rule.allowed}.`,
    });
  return [name as InputName, value];
};

/** The items of a list input: separated by commas or line breaks. */
export const listed = (value: string | undefined): string[] =>
  (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));

/** Reads a command line: `<command> --name value --name=value --flag`. */
export const readArguments = (words: readonly string[]): Inputs => {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { command: 'help', values: {} };
  const command = commandNamed(first);
  const values: Partial<Record<InputName, string>> = {};
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] as string;
    if (word === '--help' || word === '-h') return { command: 'help', help: command, values: {} };
    const found = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
    if (!found)
      throw new Misused({
        code: 'door/unknown-flag',
        message: `"${word}" is neither a flag nor the value of one.`,
        hint: 'Write --name value or --name=value.',
      });
    const next = rest[index + 1];
    const follows = found[2] === undefined && next !== undefined && !next.startsWith('--');
    const [name, value] = inputNamed(found[1] as string, found[2] ?? (follows ? (next as string) : 'true'), '--');
    values[name] = value;
    if (follows) index++;
  }
  return { command, values };
};

/** Reads what GitHub's runner hands to a step: `INPUT_<NAME>`, empty when not given. */
export const readEnvironment = (environment: Readonly<Record<string, string | undefined>>): Inputs => {
  const values: Partial<Record<InputName, string>> = {};
  let command: Command = 'deploy';
  for (const [key, value] of Object.entries(environment)) {
    if (!key.startsWith('INPUT_') || !value) continue;
    const name = key.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
    if (name === 'command') command = commandNamed(value);
    else {
      const [known, read] = inputNamed(name, value, '');
      values[known] = read;
    }
  }
  return { command, values };
};

/** The text of `--help`. */
export const helpText = (command?: Command): string =>
  [
    command ? `batch-job ${command}: ${commands[command]}` : 'batch-job <command> [--name value …]',
    '',
    ...(command ? [] : ['Commands', ...table(Object.entries(commands)), '']),
    'Flags',
    ...table(Object.entries(inputRules).map(([name, { says }]) => [`--${name}`, says])),
    '',
  ].join('\n');

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
};
