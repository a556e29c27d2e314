import { type Command, commandsThat } from '../commands/table.ts';
import { driftInputRules } from './drift-input-rules.ts';
import { deploying, proposing, roleArn, trueOrFalse } from './input-values.ts';
import { planInputRules } from './plan-input-rules.ts';
import { previewInputRules } from './preview-input-rules.ts';
import { publishingInputRules } from './publishing-input-rules.ts';
import { reviewedInputRules } from './reviewed-input-rules.ts';
import { roleInputRules } from './role-input-rules.ts';
import { runInputRules } from './run-input-rules.ts';
import { stackInputRules } from './stack-input-rules.ts';

/** A group of inputs in `--help`: what is compiled, what is changed, which run is meant, access to AWS, and GitHub. */
export type InputGroup = 'config' | 'change' | 'run' | 'aws' | 'github';

/** An input: its description and its allowed values. `action.yml` and `--help` are generated from these. */
export interface InputRule {
  readonly says: string;
  /** The group under which `--help` lists it. */
  readonly group: InputGroup;
  /** The commands that cannot do without it. */
  readonly requiredBy?: readonly Command[];
  /** The input, true or false, with which such a command does without it all the same. */
  readonly notWith?: Partial<Record<Command, string>>;
  readonly kind: 'text' | 'list';
  /** The commands that read it; absent if all do. */
  readonly for?: readonly Command[];
  readonly pattern?: RegExp;
  readonly allowed?: string;
  /** The default in `action.yml`. */
  readonly default?: string;
}

const online = commandsThat(({ aws }) => aws !== 'never');
const commenting = commandsThat(({ comments }) => comments);
const configured = commandsThat(({ stage }) => stage !== 'none');
const staged = commandsThat(({ stage }) => stage === 'required' || stage === 'optional');
/** Commands that compile the config. */
const compiling: readonly Command[] = ['validate', 'compile', 'build', 'plan', 'deploy', 'preview'];

/** Commands that read the whole config: also `run` with `local`. */
const reading: readonly Command[] = [...compiling, 'run'];

/** Every input of this version, as a flag and in a workflow. */
export const inputRules = {
  config: {
    group: 'config',
    says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
    kind: 'text',
    for: configured,
  },
  'working-directory': { group: 'config', says: 'The folder to work in.', kind: 'text' },
  'project-name': {
    group: 'config',
    says: "Default: the config's serviceName, else the repository's name and the config's folder in it.",
    kind: 'text',
  },
  stage: {
    group: 'config',
    says: 'The stage: dev, production, pr-12, …',
    kind: 'text',
    for: staged,
    ...{ requiredBy: commandsThat(({ stage }) => stage === 'required'), notWith: { run: 'local' } },
    pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
    allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
  },
  'base-stage': {
    group: 'config',
    says: 'The stage from which previews borrow instances, unless the config names one. A preview that is named itself has its own. Default: production.',
    kind: 'text',
    for: [...compiling, 'drift'],
    pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
    allowed: 'the name of a stage',
  },
  'aws-region': {
    group: 'config',
    says: 'The AWS region. Default: AWS_REGION.',
    kind: 'text',
    for: configured,
    pattern: /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/,
    allowed: 'a region such as eu-central-1',
  },
  variables: {
    group: 'config',
    says: "Values for $CliArgs: a YAML or JSON map in one text, such as '{memory: 2048}'.",
    kind: 'text',
    for: [...reading, 'drift'],
    allowed: 'a map of names to values',
  },
  'allow-custom-directives': {
    group: 'config',
    says: 'Whether programs that the config names under directives may run. Only true in a job without credentials.',
    kind: 'text',
    for: reading,
    ...trueOrFalse,
  },
  strict: {
    group: 'config',
    says: 'Whether warnings stop the command as errors do.',
    kind: 'text',
    for: compiling,
    ...trueOrFalse,
  },
  platform: {
    group: 'config',
    says: 'The platform that every image must be for, linux/amd64 or linux/arm64: a job with another one is refused. Default: each image follows from the instances of its job.',
    kind: 'text',
    for: [...compiling, 'drift'],
    pattern: /^linux\/(amd64|arm64)$/,
    allowed: 'linux/amd64, linux/arm64',
  },
  format: {
    group: 'config',
    says: 'How the diagnostics of validate are printed: as text; as JSON, like diagnostics.json; or as SARIF 2.1.0 for code scanning. The list of runs and what doctor finds are text or JSON.',
    kind: 'text',
    for: ['validate', 'runs', 'doctor'],
    pattern: /^(text|json|sarif)$/,
    allowed: 'text, json, sarif',
  },
  ...roleInputRules,
  'expected-account-ids': {
    group: 'aws',
    says: 'Accounts that may be deployed to; any other is refused.',
    kind: 'list',
    for: online,
    pattern: /^\d{12}$/,
    allowed: 'account ids of twelve digits',
  },
  'cloudformation-role-arn': {
    group: 'aws',
    says: 'ARN of the role that CloudFormation works with. Default: what the config says, else the one that it remembers of the stack.',
    kind: 'text',
    for: [...proposing, 'destroy', 'drift', 'doctor'],
    ...roleArn,
  },
  'oidc-issuer': {
    group: 'aws',
    says: "The issuer of the workflows' OIDC tokens, which the roles trust, and which vouches for signers with verify-images. Default: that of GITHUB_SERVER_URL or of the clone's remote, else of github.com.",
    kind: 'text',
    for: ['bootstrap', 'deploy', 'preview', 'rollback'],
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html: https, and no port.
    pattern: /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(\/[\w.-]+)*$/,
    allowed: 'an https URL without a port, such as https://ghes.example.com/_services/token',
  },
  deploy: {
    group: 'change',
    says: "Whether bootstrap deploys its template by the credentials in use, an administrator's, and prints the variables to set. Default: false.",
    kind: 'text',
    for: ['bootstrap'],
    ...trueOrFalse,
  },
  'artifact-bucket': {
    group: 'aws',
    says: 'Bucket for templates over 51,200 bytes, for code of functions, and for deployments that rollback goes back to; none forbids it. Default: made when a template or code needs it.',
    kind: 'text',
    for: ['compile', 'build', ...proposing, 'destroy', 'sweep', 'drift'],
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    allowed: 'the name of a bucket, or none',
  },
  'allow-replace': {
    group: 'change',
    says: 'Resources with data that may be replaced: their names in the config or logical ids, or *.',
    kind: 'list',
    for: [...proposing, 'drift'],
  },
  'allow-delete': {
    group: 'change',
    says: 'Resources with data that may be deleted: their names in the config or logical ids, or *.',
    kind: 'list',
    for: [...proposing, 'destroy', 'drift'],
  },
  'allow-interrupt': {
    group: 'change',
    says: 'Logical ids of compute environments whose instances may be replaced while jobs run in them for longer, or *.',
    kind: 'list',
    for: [...proposing, 'drift'],
  },
  'refresh-images': {
    group: 'change',
    says: 'Whether the instances of all pools are replaced by new ones with the newest machine image of AWS. Default: false.',
    kind: 'text',
    for: deploying,
    ...trueOrFalse,
  },
  ...stackInputRules,
  'wait-minutes': {
    group: 'change',
    says: 'How long a stack operation, or a run of a job, is followed before the command gives up on it; it goes on in AWS. Default: 180, for runs to their end.',
    kind: 'text',
    for: ['deploy', 'preview', 'rollback', 'destroy', 'sweep', 'drift', 'run', 'runs', 'logs', 'bootstrap'],
    pattern: /^[1-9]\d{0,3}$/,
    allowed: 'whole minutes, 1 to 9999',
  },
  ...publishingInputRules,
  ...previewInputRules,
  confirm: {
    group: 'change',
    says: 'The name of the stage, typed out: for destroy, and for deploy, rollback or drift with remediate at a prompt over a stack that belongs to a repository.',
    kind: 'text',
    for: ['deploy', 'rollback', 'destroy', 'drift'],
    requiredBy: ['destroy'],
  },
  ...planInputRules,
  ...reviewedInputRules,
  ...driftInputRules,
  'github-token': {
    group: 'github',
    says: "The token that comments, asks about pull requests and keeps the issues about drift and failed runs; its job needs pull-requests: write, for previews deployments: write, too. Default: the workflow's own.",
    kind: 'text',
    for: [...commenting, 'validate', 'compile', 'build', 'destroy', 'drift', 'runs', 'bootstrap'],
    default: '${{ github.token }}',
  },
  comment: {
    group: 'github',
    says: 'When to comment on the pull request: auto, on its own events (pull_request), if something changes or fails, or an older comment would be out of date; on-change, the same on every event that names a pull request; always, also where nothing changes. Default: auto; at a prompt never.',
    kind: 'text',
    for: commenting,
    pattern: /^(auto|always|on-change|never)$/,
    allowed: 'auto, always, on-change, never',
  },
  'comment-slot': {
    group: 'github',
    says: 'Which comment is kept up to date: stages with the same slot share one, with a section each. Default: one of its own, by project and stage.',
    kind: 'text',
    for: commenting,
  },
  'result-labels': {
    group: 'github',
    says: 'Whether the pull request carries one label with the result of the stage, such as batch-jobs/production: data loss. Needs pull-requests: write, and issues: write for labels that the repository does not have yet. Default: false.',
    kind: 'text',
    for: commenting,
    ...trueOrFalse,
  },
  'pull-request': {
    group: 'github',
    says: 'The number of the pull request to comment on, where the event of the run names none. On workflow_run its head must be the commit of the run that ended.',
    kind: 'text',
    for: ['comment'],
    pattern: /^[1-9]\d{0,8}$/,
    allowed: 'the number of a pull request',
  },
  'output-dir': {
    group: 'config',
    says: 'Where files are written, in place of those of former runs, and where comment finds the report. Default: .batch-job.',
    kind: 'text',
    for: [
      'compile',
      'build',
      ...proposing,
      'destroy',
      'sweep',
      'drift',
      'doctor',
      'outputs',
      'run',
      'runs',
      'comment',
      'bootstrap',
    ],
  },
  ...runInputRules,
} as const satisfies Record<string, InputRule>;
/** The name of an input. */
export type InputName = keyof typeof inputRules;
