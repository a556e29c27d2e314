import { basename, relative, resolve } from 'node:path';
import { runOfEvent } from '../adapters/github/event.ts';
import { locateAction } from '../adapters/node/action-location.ts';
import { checkoutOf, realPath, repositoryOf, serverOf, workspaceOf } from '../adapters/node/checkout.ts';
import { isInside } from '../adapters/node/inside.ts';
import { type Command, commandEntry, type RunRequests } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { ReviewedInputs } from '../operations/reviewed/reviewed-request.ts';
import type { RunInputs } from '../operations/runs/run-request.ts';
import type { VerificationRequest } from '../operations/verify-images.ts';
import { buildSecretOf } from '../packaging/build-secrets.ts';
import { issuerOfServer } from '../permissions/issuer.ts';
import type { PullOfEvent } from '../ports/github.ts';
import type { Environment } from '../ports/machine.ts';
import { shellWord } from '../shared/shell-word.ts';
import type { TagOrigin } from '../stack/ownership.ts';
import type { StackSettings } from '../stack/stack-settings.ts';
import { isPreview } from '../stage/stage.ts';
import { baseRequest, commentMode, isLocal, isOffline, runOf, stackOrigin } from './environment.ts';
import type { InputName } from './input-rules.ts';
import { lastRoleIn } from './input-values.ts';
import { type Inputs, inputNamed, listed, readBy } from './inputs.ts';
import { textOrJson } from './text-or-json.ts';

/** The region of a run that calls no AWS and names none. */
const assumedRegion = 'us-east-1';

/** True if neither the inputs nor the environment name a region. */
export const isWithoutRegion = ({ values }: Inputs, { AWS_REGION, AWS_DEFAULT_REGION }: Environment): boolean =>
  !values['aws-region'] && !AWS_REGION && !AWS_DEFAULT_REGION;

/** Returns a sentence if the region of a run is assumed and its results show it; undefined otherwise. */
export const regionNote = (inputs: Inputs, environment: Environment): string | undefined =>
  isWithoutRegion(inputs, environment) &&
  (commandEntry(inputs.command).stage === 'required' || ['validate', 'doctor'].includes(inputs.command))
    ? `No AWS region is given: ${assumedRegion} is assumed, and no ARN is compared with it. Give aws-region, or set AWS_REGION.`
    : undefined;

/** Returns a sentence about the flags that the command does not read; undefined if there are none. */
export const unreadNote = ({ command, values }: Inputs): string | undefined => {
  const read = readBy(command as Command);
  const others = Object.keys(values).filter((name) => !read.includes(name));
  return others.length > 0 ? `${command} does not read ${others.map((name) => `--${name}`).join(', ')}.` : undefined;
};

/**
 * Returns the region: the input, else AWS_REGION or AWS_DEFAULT_REGION, else `us-east-1` for a run that never calls AWS.
 * Throws `door/missing-input` where none is known.
 */
export const regionInput = (inputs: Inputs, environment: Environment): string => {
  const given = inputs.values['aws-region'];
  if (given) return given;
  const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (inherited) return inputNamed('aws-region', inherited, '')[1];
  const isFree = commandEntry(inputs.command).aws !== 'always' || isLocal(inputs);
  if (isFree && isOffline(inputs, environment)) return assumedRegion;
  throw new Refused({
    code: 'door/missing-input',
    message: 'The AWS region is not known.',
    hint:
      environment.GITHUB_ACTIONS === 'true'
        ? 'Give aws-region under `with:`. If it names a variable (vars.AWS_REGION), that has no value here: the commands of `bootstrap` set it, for the repository and for each environment.'
        : 'Give --aws-region, set AWS_REGION, or give the AWS profile a region (aws configure).',
  });
};

/** Returns the stage: the input, else `dev` for a command that needs none. Throws `door/missing-input` otherwise. */
export const stageInput = (inputs: Inputs, inActions: boolean): string => {
  const { stage } = inputs.values;
  const { command } = inputs;
  const isFree = readBy(command as Command).includes('stage');
  if (stage && !isFree && ['pull-request', 'previews'].includes(commandEntry(command).stage))
    throw new Refused({
      code: 'door/bad-value',
      message: `${command} takes no stage, and "${stage}" was given: ${command === 'sweep' ? 'it looks at all previews of the project' : 'the stage is pr- and the number of the pull request'}.`,
      hint: 'Leave stage out. Another stage is changed by deploy, and deleted by destroy.',
    });
  if (stage) return stage;
  if (commandEntry(inputs.command).stage !== 'required' || isLocal(inputs)) return 'dev';
  throw new Refused({
    code: 'door/missing-input',
    message: `The stage is missing: ${inputs.command} works on one stage.`,
    hint: inActions ? 'Give stage under `with:`, such as `stage: dev`.' : 'Give the stage, such as --stage dev.',
  });
};

/** Days for which images that no job uses are kept. */
const defaultKeepDays = 30;

/** Minutes in which smoke runs have to end. */
const defaultSmokeMinutes = 30;

/** Returns the hours that a new preview may stand; none for another stage. */
const previewTime = ({ command, values }: Inputs): Pick<TagOrigin, 'ttlHours'> => {
  const ttlHours = values['preview-ttl-hours'];
  const isOfPreview = command === 'preview' || (values.stage !== undefined && isPreview(values.stage));
  return ttlHours !== undefined && isOfPreview ? { ttlHours } : {};
};

/** Returns the ids of the secrets of builds; none for a command that takes none. */
const secretIds = ({ command, values }: Inputs): { readonly buildSecrets?: readonly string[] } =>
  readBy(command as Command).includes('build-secrets')
    ? { buildSecrets: listed(values['build-secrets']).map((line) => buildSecretOf(line).id) }
    : {};

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** The place of a run: the config's folder (absolute), stage, region, and the file that was started. */
interface RunPlace {
  readonly root: string;
  readonly stage: string;
  readonly region: string;
  readonly entry: string;
  readonly inActions: boolean;
  /** The pull request of the run's event. */
  readonly pullRequest: PullOfEvent;
  /** The inputs about the verification of images; undefined if none is verified. */
  readonly verification?: VerificationRequest | undefined;
  /** The inputs about the plan that was reviewed; undefined for a command that compares none. */
  readonly reviewed?: ReviewedInputs | undefined;
}

/**
 * Returns the config's folder and the top of its checkout, links followed, and the one from the other (`.`, `jobs/a`). A
 * checkout that was downloaded has no `.git`, then the workspace is its top: https://github.com/actions/checkout#readme
 */
const placeInCheckout = (root: string, environment: Environment) => {
  const real = realPath(root);
  const known = checkoutOf(root, environment) ?? workspaceOf(environment);
  const top = known !== undefined && isInside(known, real) ? known : real;
  return { real, top, folder: relative(top, real).replaceAll('\\', '/') || '.' };
};

/** Returns the settings of a stack that are inputs. */
const settingsOf = ({ values }: Inputs): StackSettings => {
  const flagOf = (name: InputName): boolean | undefined =>
    values[name] === undefined ? undefined : values[name] === 'true';
  return {
    cloudformationRole: values['cloudformation-role-arn'] || undefined,
    terminationProtection: flagOf('termination-protection'),
    rollback: flagOf('rollback'),
    express: flagOf('express'),
  };
};

/** Returns the flags that a command which is proposed has to share with the run, so that it is about the same stack. */
const sharedFlags = ({ 'aws-region': region, 'project-name': project, config }: Inputs['values']): [string, string][] =>
  Object.entries({
    ...(region === undefined ? {} : { 'aws-region': region }),
    ...(project === undefined ? {} : { 'project-name': project }),
    // From the folder of the config, which `--working-directory` names.
    ...(config === undefined ? {} : { config: basename(config) }),
  });

/** Returns the inputs and the environment of a run as the requests of commands. */
export const requestsOf = (
  inputs: Inputs,
  environment: Environment,
  { root, stage, region, entry, inActions, pullRequest, verification, reviewed }: RunPlace,
): RunRequests => {
  const { values } = inputs;
  const ofRun = runOf(environment, pullRequest);
  const locate = () => {
    const { real, top } = placeInCheckout(root, environment);
    const server = serverOf(root, environment);
    return locateAction({ entry: resolve(entry), environment, here: process.cwd(), folder: real, top, server });
  };
  const commandLine = (words: string): string => {
    if (inActions) return `batch-job ${words}`;
    const { prompt, flags } = locate();
    const read = readBy(words.split(' ', 1)[0] as Command);
    const given = sharedFlags(values)
      .filter(([name]) => read.includes(name))
      .map(([name, value]) => ` --${name} ${shellWord(value)}`);
    return `${prompt} ${words}${given.join('')}${flags}`;
  };
  const runs = async (): Promise<RunInputs> => ({
    ...(await (await import('./run-inputs.ts')).readRunInputs(inputs)),
    repositoryId: stackOrigin(environment).repositoryId,
    commandLine,
  });
  return {
    request: {
      project: values['project-name'],
      repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root, environment),
      folder: placeInCheckout(root, environment).folder,
      stage,
      baseStage: values['base-stage'],
      imageRegistry: values['image-registry'],
      ...secretIds(inputs),
      region,
      profile: environment.AWS_PROFILE,
      ...(isWithoutRegion(inputs, environment) ? { assumesRegion: true } : {}),
      strict: values.strict === 'true',
      ...(values.platform ? { platform: values.platform as 'linux/amd64' | 'linux/arm64' } : {}),
      ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
    },
    changes: {
      ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
      settings: settingsOf(inputs),
      ...(values['images-file'] ? { imagesFile: values['images-file'] } : {}),
      ...(verification ? { verification } : {}),
      origin: stackOrigin(environment, previewTime(inputs)),
      confirm: values.confirm,
      ...(inputs.command === 'deploy' && values.wait === 'false' ? { follows: false as const } : {}),
      allow: {
        replace: listed(values['allow-replace']),
        delete: listed(values['allow-delete']),
        interrupt: listed(values['allow-interrupt']),
      },
      maxChanges: numberOf(values['max-changes']),
      refreshImages: values['refresh-images'] === 'true',
    },
    compared: { ...baseRequest(inputs, environment), failOnBlocked: values['fail-on-blocked'] !== 'false' },
    comment: {
      mode: commentMode(inputs, inActions),
      slot: values['comment-slot'],
      labels: values['result-labels'] === 'true',
      region,
      pullRequest,
      ...ofRun,
      reportRun: runOfEvent(environment) ?? ofRun.run.run,
    },
    ...(reviewed ? { reviewed } : {}),
    back: { to: values.to },
    destruction: {
      confirm: values.confirm,
      allowDelete: listed(values['allow-delete']),
      repositoryId: stackOrigin(environment).repositoryId,
      cloudformationRole: values['cloudformation-role-arn'] || undefined,
    },
    doctor: () => ({
      namesStage: values.stage !== undefined,
      role: values['role-to-assume'] && lastRoleIn(values['role-to-assume']),
      serviceRole: values['cloudformation-role-arn'],
      expectedAccounts: listed(values['expected-account-ids']),
      format: textOrJson(inputs),
      repositoryId: stackOrigin(environment).repositoryId,
      commandLine,
    }),
    drift: {
      ignore: values['drift-ignore'] ?? '',
      failOnDrift: values['fail-on-drift'] === 'true',
      keepsIssue: (values['drift-issue'] ?? String(inActions)) === 'true',
      remediate: values.remediate === 'true',
      ...(ofRun.page === undefined ? {} : { page: ofRun.page }),
    },
    previews: { label: values['preview-label'] },
    sweeping: {
      ttlHours: numberOf(values['preview-ttl-hours']),
      idleHours: numberOf(values['preview-idle-hours']),
      keepDays: numberOf(values['image-keep-days']) ?? defaultKeepDays,
    },
    bootstrap: {
      environment: values.stage ?? 'production',
      namesEnvironment: values.stage !== undefined,
      givenRegion: values['aws-region'] ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || undefined),
      folder: placeInCheckout(root, environment).folder,
      issuer: values['oidc-issuer'] ?? issuerOfServer(serverOf(root, environment)),
      deploys: values.deploy === 'true',
    },
    commandLine,
    runs,
    smoke: async () => {
      const jobs = [...new Set(listed(values['smoke-run']))];
      if (jobs.length === 0) return undefined;
      const { event } = await runs();
      return { jobs, event, commandLine, minutes: numberOf(values['smoke-run-minutes']) ?? defaultSmokeMinutes };
    },
    init: () => {
      const { folder } = placeInCheckout(root, environment);
      return { folder, fallback: basename(root), program: locate() };
    },
  };
};
