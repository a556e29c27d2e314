import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { canonicalJson, sorted } from '../cloudformation/canonical.ts';
import { type ImageOwner, imageRepository } from '../stage/image-repositories.ts';
import type { Context, ContextDigest } from './context.ts';
import { globLiteral } from './glob.ts';
import type { BuiltImage } from './packaging.ts';
import type { PlannedBuild, PlannedImage } from './planned-image.ts';

/** A job whose image is built, with the digest of the build context. */
export interface JobImage {
  /** The name of the job. */
  readonly job: string;
  readonly source: BuiltImage;
  readonly context: Omit<ContextDigest, 'contents'>;
}

/**
 * Returns the build context of an image. That of a generated Dockerfile excludes the config files, given by their
 * names.
 */
export const contextOf = (
  { folder, below = '', excluded, included, ignoreFile, git, dockerfile }: BuiltImage,
  configs: readonly string[],
): Context =>
  'path' in dockerfile
    ? { folder, excluded, ...(git ? { git } : {}), dockerfile: dockerfile.path }
    : {
        folder,
        excluded: [...excluded, ...configs.map((name) => `/${globLiteral(posix.join(below, name))}`)],
        ...(included ? { included } : {}),
        ...(ignoreFile ? { ignoreFile } : {}),
      };

/**
 * Returns the images of a stack, sorted by job, with tags that are known before any build: equal content has an equal
 * tag, other content another one. Command, name of the folder and times do not change a tag. The form is frozen:
 * `{job}-{32 hex digits}`, at most 128 characters (https://docs.docker.com/reference/cli/docker/image/tag/).
 */
export const planImages = (stage: ImageOwner, images: readonly JobImage[]): PlannedImage[] =>
  images.map((image) => planImage(stage, image)).sort((a, b) => (a.job < b.job ? -1 : 1));

/** Returns the build of an image, with the digest of everything that it is made of: 64 hex digits. */
export const planBuild = ({
  source,
  context,
}: Pick<JobImage, 'source' | 'context'>): { readonly build: PlannedBuild; readonly content: string } => {
  const buildArguments = [...source.buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const dockerfile =
    'path' in source.dockerfile ? { ...source.dockerfile, digest: dockerfileDigest(context) } : source.dockerfile;
  const target = source.target === undefined ? {} : { target: source.target };
  const content = canonicalJson({
    arguments: buildArguments.map(({ name, value }) => [name, value]),
    context: context.digest,
    dockerfile: recipeDigest(dockerfile),
    platform: source.platform,
    recipe: source.recipe,
    ...target,
    ...(context.git ? { git: context.git.digest } : {}),
  });
  return {
    build: {
      folder: source.folder,
      files: context.files,
      digest: context.digest,
      ...(context.git ? { git: context.git } : {}),
      dockerfile,
      buildArguments,
      ...target,
      platform: source.platform,
      ...(source.sourceMaps ? { sourceMaps: source.sourceMaps } : {}),
    },
    content: sha256(content),
  };
};

/** Returns the planned image of a job. */
const planImage = (stage: ImageOwner, image: JobImage): PlannedImage => {
  const { build, content } = planBuild(image);
  return {
    job: image.job,
    repository: imageRepository(stage),
    ...(stage.preview ? { alsoIn: imageRepository({ ...stage, preview: false }) } : {}),
    tag: `${image.job.slice(0, 95)}-${content.slice(0, 32)}`,
    ...build,
  };
};

/** Returns the digest of a Dockerfile, or of the program in its place. */
const recipeDigest = (dockerfile: PlannedBuild['dockerfile']): string => {
  if ('digest' in dockerfile) return dockerfile.digest;
  return sha256('text' in dockerfile ? dockerfile.text : canonicalJson(dockerfile));
};

const dockerfileDigest = ({ dockerfile }: JobImage['context']): string => {
  if (dockerfile === undefined) throw new Error('The context was digested without its Dockerfile.');
  return dockerfile;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Returns the text of `image-plan.json`: the same bytes for the same images on every machine. The files of each context
 * stand there once, by its digest, however many images share it.
 */
export const imagePlanFile = (images: readonly PlannedImage[]): string => {
  const contexts = Object.fromEntries(images.map(({ digest, files }) => [digest, { files }]));
  const rows = images.map(({ files, ...image }) => image);
  return `${JSON.stringify(sorted({ version: 1, contexts, images: rows }), null, 2)}\n`;
};

/**
 * Returns the Dockerfiles that are generated for images, as files that a person can read, by path:
 * `dockerfiles/<job>.Dockerfile`. A Dockerfile of the user's own, and a build by another program, have none.
 */
export const generatedDockerfiles = (images: readonly PlannedImage[]): Record<string, string> =>
  Object.fromEntries(
    images.flatMap(({ job, dockerfile }) =>
      'text' in dockerfile ? [[`dockerfiles/${job}.Dockerfile`, dockerfile.text] as const] : [],
    ),
  );
