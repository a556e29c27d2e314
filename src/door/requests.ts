import { basename, relative, resolve } from 'node:path';
import { runOfEvent } from '../adapters/github/event.ts';
import { checkoutOf, realPath, repositoryOf } from '../adapters/node/checkout.ts';
import { ownHome } from '../adapters/node/own-home.ts';
import { type Asked, commandEntry } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { PullOfEvent } from '../ports/conversation.ts';
import { type Inputs, inputNamed, listed } from './inputs.ts';
import { comparedWith, type Environment, isOffline, modeOf, originOf, runOf } from './surroundings.ts';

/** The region that was given, else inherited; what never calls AWS goes without. Refuses when none is known. */
export const regionOf = (inputs: Inputs, environment: Environment): string => {
  const given = inputs.values['aws-region'];
  if (given) return given;
  const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (inherited) return inputNamed('aws-region', inherited, '')[1];
  if (commandEntry(inputs.command).aws !== 'always' && isOffline(inputs, environment)) return 'us-east-1';
  throw new Refused({
    code: 'door/missing-input',
    message: 'The AWS region is not known.',
    hint: 'Give aws-region, or set AWS_REGION.',
  });
};

/** The stage; `validate` and `init` go without. Refuses when it is missing. */
export const stageOf = (inputs: Inputs): string => {
  const { stage } = inputs.values;
  if (stage) return stage;
  if (commandEntry(inputs.command).stage !== 'required') return 'dev';
  throw new Refused({
    code: 'door/missing-input',
    message: `The stage is missing: ${inputs.command} works on one stage.`,
    hint: 'Give stage, such as --stage dev.',
  });
};

/** Where a run stands: the config's folder (absolute), stage and region, and the file that was started. */
interface Standing {
  readonly root: string;
  readonly stage: string;
  readonly region: string;
  readonly entry: string;
  readonly inActions: boolean;
  /** What the event of the run is about. */
  readonly about: PullOfEvent;
}

/** What was asked for, as each command wants to hear it. */
export const requestsOf = (
  inputs: Inputs,
  environment: Environment,
  { root, stage, region, entry, inActions, about }: Standing,
): Asked => {
  const { values } = inputs;
  const ofRun = runOf(environment, about);
  return {
    request: {
      project: values['project-name'],
      repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root, environment),
      stage,
      region,
      profile: environment.AWS_PROFILE,
    },
    changes: {
      ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
      ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
      origin: originOf(environment),
      confirm: values.confirm,
      allow: { replace: listed(values['allow-replace']), delete: listed(values['allow-delete']) },
    },
    compared: comparedWith(inputs, environment),
    talk: {
      mode: modeOf(inputs, inActions),
      slot: values['comment-slot'],
      about,
      ...ofRun,
      reportRun: runOfEvent(environment) ?? ofRun.run.run,
    },
    farewell: {
      confirm: values.confirm,
      allowDelete: listed(values['allow-delete']),
      repositoryId: originOf(environment).repositoryId,
    },
    beginning: () => {
      const real = realPath(root);
      const top = checkoutOf(root, environment) ?? real;
      const folder = relative(top, real).replaceAll('\\', '/') || '.';
      return {
        folder,
        fallback: basename(root),
        program: ownHome({
          entry: resolve(entry),
          environment,
          here: process.cwd(),
          folder: real,
          top,
        }),
      };
    },
  };
};
