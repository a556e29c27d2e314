import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { digestsInKept } from '../../stack/kept-document.ts';
import { deploymentFolder } from '../../stage/artifact-bucket.ts';
import type { Stage } from '../../stage/stage.ts';
import type { ChangeRequest } from './change-request.ts';
import { bucketOf } from './propose-change.ts';

/** The bucket in which a project's deployments to a region are kept. */
export interface KeptPlace {
  readonly bucket: string;
  readonly region: string;
}

/** Returns where a project's deployments are kept; undefined where the request forbids a bucket. */
export const placeOfKept = (
  caller: Caller,
  stage: Pick<Stage, 'project'>,
  request: Pick<ChangeRequest, 'artifactBucket' | 'region'>,
): KeptPlace | undefined =>
  request.artifactBucket === 'none' ? undefined : { bucket: bucketOf(caller, stage, request), region: request.region };

/**
 * Removes the kept deployments of a preview that is gone; does nothing for another stage, whose deployments stay as its other artifacts.
 * A refusal of AWS is a line of the log, and nothing fails by it.
 */
export const removeKept = async (
  world: World,
  stage: Pick<Stage, 'project' | 'stage' | 'preview'>,
  place: KeptPlace | undefined,
): Promise<void> => {
  if (!stage.preview || place === undefined) return;
  const { bucket, region } = place;
  try {
    const objects = await world.keptObjects();
    const keys = (await objects.list(bucket, deploymentFolder(stage, region))) ?? [];
    if (keys.length > 0) await objects.remove(bucket, keys);
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.info(`Deployments of ${stage.stage} that were kept stay (${problem.code}): ${problem.message}`);
  }
};

/**
 * Returns the digests of the images that kept deployments name: of previews alone for their repository, whose images no other stage
 * runs, and whose role may read no other deployments; else of all stages. Throws what AWS refuses.
 */
export const keptImages = async (
  world: World,
  place: KeptPlace | undefined,
  { preview }: Pick<Stage, 'preview'>,
): Promise<ReadonlySet<string>> => {
  const digests = new Set<string>();
  if (place === undefined) return digests;
  const { bucket } = place;
  const objects = await world.keptObjects();
  for (const key of (await objects.list(bucket, preview ? 'deployments/preview' : 'deployments')) ?? [])
    for (const digest of digestsInKept((await objects.read(bucket, key)) ?? '')) digests.add(digest);
  return digests;
};
