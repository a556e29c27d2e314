/** The commands that this version has. */
export const commands = {
  validate: 'Tell every complaint about the config, on its line.',
  compile: 'Write the CloudFormation template and what belongs to it into the output folder.',
  plan: 'Tell what a deploy would change, line by line; without credentials, compared with the base branch or nothing.',
  deploy: 'Build what is missing, deploy the stage, and tell its outputs.',
  destroy: 'Delete a stage; needs --confirm with its name.',
  outputs: "Fetch a stage's outputs again.",
  init: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml; never over a file.',
} as const;
export type Command = keyof typeof commands;

/** Commands that are named already and come later. */
export const laterCommands: readonly string[] = [
  'build',
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

/** What an input says, holds and allows; `action.yml` and `--help` are made of these. */
export interface InputRule {
  readonly says: string;
  readonly kind: 'text' | 'list';
  /** The commands that read it; without it all do. */
  readonly for?: readonly Command[];
  readonly pattern?: RegExp;
  readonly allowed?: string;
}

const online = ['plan', 'deploy', 'destroy', 'outputs'] as const;
/** `init` writes what the others read. */
const staged = ['validate', 'compile', ...online] as const;

/** Every input of this version, the same words as flags and in the workflow. */
export const inputRules = {
  config: {
    says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
    kind: 'text',
    for: staged,
  },
  'working-directory': { says: 'The folder to work in.', kind: 'text' },
  'project-name': { says: "Default: the config's serviceName, else the repository's name.", kind: 'text' },
  stage: {
    says: 'The stage: dev, production, pr-12, …',
    kind: 'text',
    for: staged,
    pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
    allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
  },
  'aws-region': {
    says: 'The AWS region. Default: AWS_REGION.',
    kind: 'text',
    for: staged,
    pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
    allowed: 'a region such as eu-central-1',
  },
  variables: {
    says: "Values for $CliArgs: a YAML or JSON map in one text, such as '{memory: 2048}'.",
    kind: 'text',
    for: ['validate', 'compile', 'plan', 'deploy'],
    allowed: 'a map of names to values',
  },
  'role-to-assume': {
    says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow.',
    kind: 'text',
    for: online,
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
    allowed: 'the ARN of an IAM role',
  },
  'role-session-name': {
    says: 'Name of the session of the role.',
    kind: 'text',
    for: online,
    pattern: /^[\w+=,.@-]{2,64}$/,
    allowed: '2 to 64 letters, digits and +=,.@-_',
  },
  'role-duration-seconds': {
    says: 'How long the credentials of the role hold.',
    kind: 'text',
    for: online,
    pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
    allowed: '900 to 43200',
  },
  'expected-account-ids': {
    says: 'Accounts that may be deployed to; any other is refused.',
    kind: 'list',
    for: online,
    pattern: /^\d{12}$/,
    allowed: 'account ids of twelve digits',
  },
  'cloudformation-role-arn': {
    says: 'ARN of the role that CloudFormation works with.',
    kind: 'text',
    for: ['plan', 'deploy'],
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
    allowed: 'the ARN of an IAM role',
  },
  'artifact-bucket': {
    says: 'Bucket for templates over 51,200 bytes; none forbids it. Default: made when needed.',
    kind: 'text',
    for: ['plan', 'deploy'],
  },
  'allow-replace': {
    says: 'Logical ids of resources with data that may be replaced, or *.',
    kind: 'list',
    for: ['plan', 'deploy'],
  },
  'allow-delete': {
    says: 'Logical ids of resources with data that may be deleted, or *.',
    kind: 'list',
    for: ['plan', 'deploy', 'destroy'],
  },
  'wait-minutes': {
    says: 'How long a stack operation is followed before the run gives up on it; it goes on in AWS. Default: 180.',
    kind: 'text',
    for: ['deploy', 'destroy'],
    pattern: /^[1-9]\d{0,3}$/,
    allowed: 'whole minutes, 1 to 9999',
  },
  confirm: { says: 'For destroy: the name of the stage.', kind: 'text', for: ['destroy'] },
  'base-ref': {
    says: 'Without credentials: the commit, tag or branch to compare with. Default: the base branch of a pull request.',
    kind: 'text',
    for: ['plan'],
    pattern: /^(?!-)[\w./@{}^~+-]{1,255}$/,
    allowed: 'a commit, tag or branch',
  },
  'output-dir': {
    says: 'Where files are written. Default: .batch-job.',
    kind: 'text',
    for: ['compile', 'plan', 'deploy', 'destroy', 'outputs'],
  },
} as const satisfies Record<string, InputRule>;
export type InputName = keyof typeof inputRules;

/** Inputs that are named already and come later. */
export const laterInputs: readonly string[] = [
  'push-role-to-assume',
  'tags',
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
  'preview-ttl-hours',
  'preview-label',
  'drift-issue',
  'fail-on-drift',
  'drift-ignore',
  'job',
  'event',
  'event-file',
  'allow-custom-directives',
];

/** Every step output of this version: what `Console.output` is called with. */
export const stepOutputs = {
  'has-changes': 'Whether there is anything to change: true or false.',
  changes: 'How many resources are added, modified, removed and replaced, as JSON.',
  replacements: 'How many resources are replaced.',
  deletions: 'How many resources are removed.',
  'plan-hash': 'Hash of what a plan found; begins with offline: when AWS was not asked.',
  'plan-file': 'Path of plan.json.',
  'report-file': 'The report of a plan as Markdown, written into output-dir.',
  'template-file': 'Path of template.json.',
  'change-set-arn': 'ARN of the change set, if there was one.',
  'stack-name': 'Name of the stack.',
  'stack-id': 'ARN of the stack.',
  'stack-status': 'Status of the stack at the end.',
  outputs: 'Referenceable parameters by resource, outputs of the stack and console links, as JSON.',
  diagnostics: 'Every complaint about the config with its code and place, as JSON.',
  'failure-reason': 'Code and sentence of what stopped the command.',
} as const;
