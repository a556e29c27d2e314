import type { ImagesDocument } from '../../packaging/images-document.ts';
import type { PublishedImage } from '../../packaging/planned-image.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { buildMarkdown } from '../../report/build-markdown.ts';
import { columns } from '../../report/plain-text.ts';
import { registryHost } from '../../stage/image-registry.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { PublishedByJob } from '../publish-images.ts';
import type { ChangeRequest } from '../stack/change-request.ts';
import { bucketOf } from '../stack/propose-change.ts';

/** Orders names by their UTF-16 code units, so that the file is the same on every machine. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Returns the document about the images and the code of a build. */
const documentOf = (
  caller: Caller,
  { images, codes, stage }: Compiled,
  published: PublishedByJob,
  request: Pick<ChangeRequest, 'artifactBucket' | 'region'>,
): ImagesDocument => ({
  version: 1,
  project: stage.project,
  stage: stage.stage,
  region: request.region,
  account: caller.account,
  images: images
    .map(({ job, repository, tag }) => ({ job, repository, tag, digest: '', ...published.get(job) }))
    .sort((a, b) => compare(a.job, b.job)),
  code: codes
    .map(({ key, ...code }) => ({ function: code.function, bucket: bucketOf(caller, stage, request), key }))
    .sort((a, b) => compare(a.function, b.function)),
});

/**
 * Returns images as lines of `sha256sum`, sorted, each once: its digest, and its name without a tag. So `actions/attest`
 * takes them as `subject-checksums`: https://github.com/actions/attest#identify-subjects-with-checksums-file
 */
const checksumsOf = (images: readonly PublishedImage[], registry: string): string =>
  [...new Set(images.map(({ repository, digest }) => `${digest.replace(/^sha256:/, '')}  ${registry}/${repository}`))]
    .sort(compare)
    .join('\n');

/** Writes `images.json`, sets the step outputs of a build, and logs the digest of each image. */
export const reportBuild = async (
  world: World,
  caller: Caller,
  compiled: Compiled,
  { published, pushed }: { readonly published: PublishedByJob; readonly pushed: readonly PublishedImage[] },
  request: Pick<ChangeRequest, 'artifactBucket' | 'region'>,
): Promise<void> => {
  const { console } = world;
  const document = documentOf(caller, compiled, published, request);
  const { imagesText } = await import('../../packaging/images-document.ts');
  await world.write({ 'images.json': imagesText(document) });
  console.output('images-file', `${world.output}/images.json`);
  console.output('images', JSON.stringify(Object.fromEntries(document.images.map(({ job, ...row }) => [job, row]))));
  console.output(
    'image-checksums',
    checksumsOf(pushed, registryHost(compiled.stage, { account: caller.account, region: request.region })),
  );
  console.summary(buildMarkdown(document, new Set(pushed.map(({ digest }) => digest))));
  for (const line of columns(document.images.map(({ job, repository, digest }) => [job, `${repository}@${digest}`])))
    console.info(line);
  for (const { key, ...code } of document.code) console.info(`Code of ${code.function}: ${key}`);
  console.info(`${world.output}/images.json names what is published, for plan and deploy.`);
};
