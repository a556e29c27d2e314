import { hash } from 'node:crypto';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { keptDeployment, keysToRemove } from '../../stack/kept-deployments.ts';
import { type KeptContents, keptText } from '../../stack/kept-document.ts';
import { imagesIn } from '../../stack/template-images.ts';
import { deploymentFolder } from '../../stage/artifact-bucket.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { CommentRequest } from '../report/post-comment.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import type { ChangeRequest } from './change-request.ts';
import { placeOfKept } from './kept-deployments.ts';
import type { PreparedDeployment } from './prepare-deployment.ts';
import type { DeployedSide } from './read-deployed.ts';

/** A deployment that begins. */
export interface DeploymentToKeep {
  /** The id of its stack. */
  readonly stackId: string;
  readonly compiled: Compiled;
  /** The stack before it; empty if it is new. */
  readonly before: DeployedSide;
  readonly next: Pick<PreparedDeployment, 'ours' | 'parameters'>;
  /** Returns the hash that a plan of it has. */
  planHash(): string;
  /** The id of the deployment that it goes back to. */
  readonly rolledBackTo?: string | undefined;
}

/** Seconds of the minute in which older deployments are looked for: about one deployment in ten does that. */
const isDue = (time: Date): boolean => time.getUTCSeconds() % 10 === 0;

const contentsOf = (
  { compiled, next, planHash, rolledBackTo }: DeploymentToKeep,
  time: Date,
  { run, page }: CommentRequest,
): KeptContents => {
  const { stage, params, settings, borrowed, located } = compiled;
  return {
    ...{ time: time.toISOString(), project: stage.project, stage: stage.stage, commit: run.commit, page },
    ...(rolledBackTo === undefined ? { configHash: hash('sha256', located.text) } : { rolledBackTo }),
    ...{ planHash: planHash(), parameters: Object.keys(next.parameters), images: imagesIn(next.ours.template) },
    ...{ params, settings, borrowed, templateText: next.ours.templateText },
  };
};

/**
 * Keeps a deployment in the artifact bucket, for `rollback`, by one upload; about every tenth removes all but the newest ten, too. Without
 * a bucket a line of the log says so. A refusal of AWS is a warning.
 */
const keep = async (
  world: World,
  caller: Caller,
  deployment: DeploymentToKeep,
  request: ChangeRequest & { readonly comment: CommentRequest },
): Promise<void> => {
  const { stackId, compiled, before, next, rolledBackTo } = deployment;
  const { stage } = compiled;
  const place = placeOfKept(caller, stage, request);
  if (place === undefined) return;
  const { bucket, region } = place;
  const time = world.now();
  const folder = deploymentFolder(stage, region);
  const isKept = await tryAfterChange(
    world,
    'The deployment is not kept, so that no rollback can go back to it',
    async () => {
      const { key, id } = keptDeployment(folder, {
        ...{ stackId, time, template: next.ours.template, before, isRollback: rolledBackTo !== undefined },
      });
      const objects = await world.keptObjects();
      const isThere = await objects.put(bucket, key, keptText(contentsOf(deployment, time, request.comment)));
      world.console.info(
        isThere
          ? `Kept for rollback as ${id}.`
          : `The deployment is not kept for rollback: there is no bucket ${bucket}.`,
      );
      return isThere;
    },
  );
  if (!isKept || !isDue(time)) return;
  await tryAfterChange(world, 'Deployments stay that are older than the newest ten', async () => {
    const objects = await world.keptObjects();
    const old = keysToRemove(folder, (await objects.list(bucket, folder)) ?? [], stackId);
    if (old.length > 0) await objects.remove(bucket, old);
  });
};

/**
 * Does a change of a stack, and keeps it meanwhile: CloudFormation takes longer than an upload. A change that fails is kept
 * as well, since no later deployment will have found its template.
 */
export const keepMeanwhile = async <T>(
  world: World,
  caller: Caller,
  deployment: DeploymentToKeep,
  request: ChangeRequest & { readonly comment: CommentRequest },
  change: () => Promise<T>,
): Promise<T> => {
  const changing = change();
  // CloudFormation has begun by now, or is about to. A run that was asked to stop ends by its change.
  const keeping = keep(world, caller, deployment, request).catch((problem: unknown) => {
    if (!world.stopped) throw problem;
  });
  try {
    return await changing;
  } finally {
    if (!world.stopped) await keeping;
  }
};
