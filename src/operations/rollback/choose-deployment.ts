import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { RolledBack } from '../../report/review-verdict.ts';
import {
  goodDeployments,
  isAtRest,
  type KeptDeployment,
  type RollbackTarget,
  readKeys,
  rollbackTarget,
  templateDigest,
} from '../../stack/kept-deployments.ts';
import { type KeptContents, readKept } from '../../stack/kept-document.ts';
import { deploymentFolder } from '../../stage/artifact-bucket.ts';
import type { Stage } from '../../stage/stage.ts';
import { placeOfKept } from '../stack/kept-deployments.ts';
import type { DeployedSide } from '../stack/read-deployed.ts';
import type { RollbackRequest } from './rollback-request.ts';

/** The deployment that a rollback goes back to. */
export interface ChosenDeployment {
  readonly id: string;
  readonly contents: KeptContents;
  /** True if the stack is back already, and nothing is to change. */
  readonly isBack: boolean;
}

/** Returns the deployment that a rollback goes back to, as its report names it. */
export const rolledBackTo = ({ id, contents: { time, commit } }: ChosenDeployment): RolledBack => ({
  ...{ id, time },
  ...(commit === undefined ? {} : { commit }),
});

const now = 'To go back now, deploy the commit that was good: its config makes the same template.';

/** Returns why there is nothing to choose from; undefined if deployments can be kept. */
const missingBucket = (bucket: string | undefined, region: string): Refused =>
  bucket === undefined
    ? new Refused({
        code: 'rollback/nothing-kept',
        message: 'With artifact-bucket: none no deployment is kept, so there is none to go back to.',
        hint: `Leave artifact-bucket out, or name a bucket: deployments are kept there from then on. ${now}`,
      })
    : new Refused({
        code: 'rollback/nothing-kept',
        message: `There is no bucket ${bucket}, in which deployments are kept.`,
        hint: `The commands of bootstrap make it, or \`aws s3 mb s3://${bucket} --region ${region}\`: deployments are kept there from then on. ${now}`,
      });

/** Returns the ids of good deployments in words, newest first. */
const listOf = (kept: readonly KeptDeployment[], deployed: string | undefined): string => {
  const good = goodDeployments(kept, deployed).toReversed();
  return good.length === 0
    ? 'None is kept that is known to be good.'
    : `Kept and good, newest first: ${good.map(({ id, digest }) => (digest === deployed ? `${id} (deployed)` : id)).join(', ')}.`;
};

const refusalOf = (
  target: Extract<RollbackTarget, { readonly kind: 'none' | 'unknown' | 'gap' }>,
  { stack }: Stage,
  list: string,
  to: string | undefined,
): Refused => {
  if (target.kind === 'none')
    return new Refused({
      code: 'rollback/nothing-kept',
      message: `No good deployment of the stack ${stack} is kept that differs from the deployed one. ${list}`,
      hint: now,
    });
  if (target.kind === 'gap') {
    const what = {
      deployed: 'has a template that is not kept',
      before: 'had a template right before the deployed one that is not kept',
    }[target.missing];
    return new Refused({
      code: 'rollback/not-kept',
      message: `The stack ${stack} ${what}, so that the newest deployment that is kept is not the one right before it. ${list}`,
      hint: `Give to the id of the one to go back to. ${now}`,
    });
  }
  const why = {
    'not-kept': 'is none of the stack that is kept',
    'not-good': 'is kept, and nothing shows that it reached its end',
  }[target.why];
  return new Refused({
    code: 'rollback/not-kept',
    message: `The deployment ${to} ${why}. ${list}`,
    hint: 'Give to the id of one of these, or leave it out for the newest one that differs from the deployed one.',
  });
};

/** Refusal of a choice for a stack to which another run brought something while this one waited. */
const changedMeanwhile = ({ stack }: Stage, list: string): Refused =>
  new Refused({
    code: 'stack/busy',
    message: `Another run changed the stack ${stack} while rollback waited for its end, so it has something else now than when rollback was started. Nothing was changed. ${list}`,
    hint: 'If what that run brought is to go, start rollback again, or give to the id of the deployment to go back to.',
  });

const alreadyBack = {
  CloudFormation:
    'The last deployment failed, and CloudFormation undid it: the stack is as it was before, and nothing is changed.',
  rollback: 'An earlier rollback brought the stack back already: nothing is changed.',
} as const;

/** Returns the contents of a kept deployment; undefined where it is gone, was changed, or is of another version. */
type ReadContents = (one: KeptDeployment) => Promise<KeptContents | undefined>;

/**
 * Returns the deployment that a stack is back at, of its kept ones: the earlier one, where `rollback` brought it. Undefined where it
 * is not kept or may not be read.
 */
const deploymentOfBack = async (
  kept: readonly KeptDeployment[],
  deployed: KeptDeployment | undefined,
  readContents: ReadContents,
): Promise<ChosenDeployment | undefined> => {
  if (deployed === undefined) return undefined;
  try {
    const contents = await readContents(deployed);
    if (contents === undefined) return undefined;
    const earlier = kept.find(({ id }) => id === contents.rolledBackTo);
    const former = earlier && (await readContents(earlier));
    if (earlier && former) return { id: earlier.id, contents: former, isBack: true };
    return { id: deployed.id, contents, isBack: true };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return undefined;
  }
};

/**
 * Returns the deployment that a stack goes back to, of those in the artifact bucket, or is back at, with a line of the log;
 * undefined if it is back already at one that is not kept. `isChanged` is true for a stack that was in the middle of a change when it was read first, for which only `to`
 * chooses. Throws `stack/busy`, `rollback/nothing-kept`, `rollback/not-kept` and `rollback/unreadable`.
 */
export const chooseDeployment = async (
  world: World,
  caller: Caller,
  stage: Stage,
  { stack, template, isChanged }: DeployedSide & { readonly isChanged: boolean },
  request: RollbackRequest,
): Promise<ChosenDeployment | undefined> => {
  const { to, region } = request;
  const status = stack?.status ?? '';
  const bucket = placeOfKept(caller, stage, request)?.bucket;
  const folder = deploymentFolder(stage, region);
  const objects = await world.keptObjects();
  const keys = bucket === undefined ? undefined : await objects.list(bucket, folder);
  const kept = readKeys(folder, keys ?? [], stack?.id ?? '');
  const digest = templateDigest(template);
  const found = rollbackTarget(kept, { status, digest }, to);
  const list = listOf(kept, isAtRest(status) ? digest : undefined);
  const readContents: ReadContents = async ({ key, digest: its }) => {
    const text = bucket === undefined ? undefined : await objects.read(bucket, key);
    return text === undefined ? undefined : readKept(its, text, stage);
  };
  if (found.kind === 'is-back') {
    world.console.info(`${alreadyBack[found.by]} To go further back, name a deployment with to. ${list}`);
    return deploymentOfBack(kept, found.deployed, readContents);
  }
  if (bucket === undefined || keys === undefined) throw missingBucket(bucket, region);
  if (found.kind !== 'deployment') throw refusalOf(found, stage, list, to);
  if (isChanged && to === undefined) throw changedMeanwhile(stage, list);
  world.console.info(list);
  const { key, id } = found.target;
  const contents = await readContents(found.target);
  if (contents !== undefined) return { id, contents, isBack: false };
  throw new Refused({
    code: 'rollback/unreadable',
    message: `The deployment ${id} cannot be read: ${key} of the bucket ${bucket} is gone, was changed, or is of another version of this action.`,
    hint: `Name another one with to. ${list} ${now}`,
  });
};
