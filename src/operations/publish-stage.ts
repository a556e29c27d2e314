import type { PublishedImage } from '../packaging/planned-image.ts';
import type { Caller } from '../ports/aws.ts';
import type { World } from '../ports/world.ts';
import type { Compiled } from './compile/compiled.ts';
import { publishMissingCode } from './publish-code.ts';
import { type PublishedByJob, type PushListener, publishMissing, readPublishedImages } from './publish-images.ts';
import { recordStored } from './record-artifacts.ts';
import type { ChangeRequest } from './stack/change-request.ts';
import { bucketOf } from './stack/propose-change.ts';
import { assertAllPublished } from './verify-images.ts';

/**
 * Builds and publishes the images that the registry lacks, and the code that the artifact bucket lacks. Neither contains a
 * value that only AWS knows (`directives/misplaced`): the role that publishes looks nothing up. `onPushed` receives the images
 * that this run itself pushed.
 */
export const publishStage = async (
  world: World,
  caller: Caller,
  compiled: Pick<Compiled, 'images' | 'codes' | 'stage' | 'located'>,
  request: Pick<ChangeRequest, 'artifactBucket' | 'region'>,
  onPushed?: PushListener,
): Promise<PublishedByJob> => {
  const existing = await readPublishedImages(world, compiled.images);
  const pushed: PublishedImage[] = [];
  const published = await publishMissing(world, compiled, existing, (image) => pushed.push(image));
  for (const image of pushed) onPushed?.(image);
  await recordStored(world, pushed, compiled.stage, { ...caller, region: request.region });
  if (compiled.codes.length > 0) await publishMissingCode(world, compiled, bucketOf(caller, compiled.stage, request));
  return published;
};

/**
 * Publishes images and code with the role of `push-role-to-assume`, before the role that deploys is assumed: while
 * Docker runs commands of the repository, this process holds no credentials of the latter. Does nothing without such a role
 * or with an images-file. Returns the caller that published. Throws `attestation/missing` before anything is built if images
 * are verified.
 */
export const publishFirst = async (
  world: World,
  compiled: Compiled,
  request: Pick<ChangeRequest, 'artifactBucket' | 'imagesFile' | 'region' | 'verification'>,
): Promise<Caller | undefined> => {
  const publisher = request.imagesFile === undefined ? await world.publisher() : undefined;
  if (publisher === undefined) return undefined;
  const caller = await publisher.whoami();
  world.console.info(`Images are published in account ${caller.account}, as ${caller.arn}`);
  if (request.verification !== undefined)
    assertAllPublished(compiled.images, await readPublishedImages(world, compiled.images), request.verification);
  await publishStage(world, caller, compiled, request);
  return caller;
};
