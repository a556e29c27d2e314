import type { Stage } from './stage.ts';

/** The part of a stage that the repositories of its images depend on. */
export type ImageOwner = Pick<Stage, 'project' | 'preview' | 'registry'>;

/**
 * Returns the ECR repository to which a stage's images are pushed: `batch-job/{project, lower case}`, for every preview
 * `batch-job/{project, lower case}/preview`. Frozen: IAM policies separate previews from production by it, and deployed
 * job definitions refer to it.
 */
export const imageRepository = ({ project, preview }: ImageOwner): string =>
  `batch-job/${project.toLowerCase()}${preview ? '/preview' : ''}`;

/**
 * Returns the ECR repository in which `build-cache: registry` keeps the layers of a project's builds, by the repository of its
 * images that are of no preview: `batch-job/{project, lower case}/cache`. Frozen: the limits of previews let it only be read.
 */
export const cacheRepository = (images: string): string => `${images}/cache`;

/**
 * Returns the ECR repositories from which a stage may deploy images, in the order in which they are searched: a preview
 * uses images of the project's other stages, never the reverse.
 */
export const usableRepositories = (stage: ImageOwner): readonly string[] =>
  stage.preview ? [imageRepository({ ...stage, preview: false }), imageRepository(stage)] : [imageRepository(stage)];
