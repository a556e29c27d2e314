import { createHash } from 'node:crypto';
import { canonicalJson, sorted } from '../cloudformation/canonical.ts';
import { type ImageOwner, imageRepository } from '../stage/image-repositories.ts';
import type { Context, ContextDigest } from './context.ts';
import type { BuiltImage } from './packaging.ts';
import type { PlannedImage } from './planned-image.ts';

/** One job whose image is built, with the digest of its context. */
export interface JobImage {
  readonly job: string;
  readonly source: BuiltImage;
  readonly context: ContextDigest;
}

/** Returns the build context of an image. For our own Dockerfiles the config files (by name) are no part of it. */
export const contextOf = ({ folder, excluded, dockerfile }: BuiltImage, configs: readonly string[]): Context =>
  'path' in dockerfile
    ? { folder, excluded, dockerfile: dockerfile.path }
    : { folder, excluded: [...excluded, ...configs.map((name) => `/${globLiteral(name)}`)] };

/** A glob that matches this path alone. */
const globLiteral = (path: string): string => path.replace(/[\\*?[\]{},]/g, '\\$&');

/**
 * The images of a stack under names that are known before any build: the same content always has the same tag, and
 * nothing else has it. Sorted by job; the command, the folder's name and times are no part of it. Frozen form:
 * `{job}-{32 hex}`, at most 128 characters (https://docs.docker.com/reference/cli/docker/image/tag/).
 */
export const planImages = (stage: ImageOwner, images: readonly JobImage[]): PlannedImage[] =>
  images.map((image) => planned(stage, image)).sort((a, b) => (a.job < b.job ? -1 : 1));

const planned = (stage: ImageOwner, { job, source, context }: JobImage): PlannedImage => {
  const buildArguments = [...source.buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const dockerfile =
    'text' in source.dockerfile ? source.dockerfile : { ...source.dockerfile, digest: dockerfileDigest(context) };
  const content = canonicalJson({
    arguments: buildArguments.map(({ name, value }) => [name, value]),
    context: context.digest,
    dockerfile: 'text' in dockerfile ? sha256(dockerfile.text) : dockerfile.digest,
    platform: source.platform,
    recipe: source.recipe,
  });
  return {
    job,
    repository: imageRepository(stage),
    ...(stage.preview ? { alsoIn: imageRepository({ ...stage, preview: false }) } : {}),
    tag: `${job.slice(0, 95)}-${sha256(content).slice(0, 32)}`,
    folder: source.folder,
    files: context.files,
    digest: context.digest,
    dockerfile,
    buildArguments,
    platform: source.platform,
  };
};

const dockerfileDigest = ({ dockerfile }: ContextDigest): string => {
  if (dockerfile === undefined) throw new Error('The context was digested without its Dockerfile.');
  return dockerfile;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text of `image-plan.json`: the same images give the same bytes on every machine. */
export const imagePlanFile = (images: readonly PlannedImage[]): string =>
  `${JSON.stringify(sorted({ version: 1, images }), null, 2)}\n`;
