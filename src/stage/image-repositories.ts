import type { Stage } from './stage.ts';

/** The part of a stage that the repositories of its images depend on. */
export type ImageOwner = Pick<Stage, 'project' | 'preview'>;

/**
 * The ECR repository that a stage's images are pushed to: `batch-job/{project, lower case}`, for every preview
 * `batch-job/{project, lower case}/preview`. Frozen: IAM policies tell production from previews by it, and images are
 * deployed from it.
 */
export const imageRepository = ({ project, preview }: ImageOwner): string =>
  `batch-job/${project.toLowerCase()}${preview ? '/preview' : ''}`;

/**
 * The ECR repositories that a stage deploys images from, in the order in which they are searched: a preview uses images
 * of the project's other stages, never the reverse.
 */
export const usableRepositories = (stage: ImageOwner): readonly string[] =>
  stage.preview ? [imageRepository({ ...stage, preview: false }), imageRepository(stage)] : [imageRepository(stage)];
