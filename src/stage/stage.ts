import type { ImageRegistry } from './image-registry.ts';

/** The names of a stage, of which stack names, physical names and role paths are made. */
export interface Stage {
  readonly project: string;
  readonly stage: string;
  /** The name of the stack, `{project}-{stage}`. */
  readonly stack: string;
  /** True for the stage of a pull request, `pr-<number>`: its data is deleted with its stack. */
  readonly preview: boolean;
  /** The stage from which a preview borrows its instances and network; undefined for a stage with its own. */
  readonly lender?: string | undefined;
  /** The registry of its images; undefined for that of the account and region that it is deployed to. */
  readonly registry?: ImageRegistry | undefined;
  /** The IAM path of every role and instance profile, with slashes at both ends. */
  readonly rolePath: string;
}

/** Returns the name of a stage's stack, `{project}-{stage}`. Frozen. */
export const stackName = (project: string, stage: string): string => `${project}-${stage}`;

/** True for the stage of a pull request, `pr-<number>` without leading zeros. */
export const isPreview = (stage: string): boolean => /^pr-[1-9][0-9]*$/.test(stage);

/** Returns the name of the stage of a pull request, by its number, a positive integer. Frozen. */
export const previewStage = (pullRequest: number): string => `pr-${pullRequest}`;

/** Returns the number of the pull request of a preview's stage; undefined for any other stage. */
export const pullOfStage = (stage: string): number | undefined =>
  isPreview(stage) ? Number(stage.slice('pr-'.length)) : undefined;

/**
 * Returns the IAM path of a stage's roles and instance profiles; policies separate previews from production by it.
 * Frozen.
 */
export const rolePath = (project: string, stage: string): string =>
  isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;

/** Returns the stage of a project with all its names. */
export const stageOf = (project: string, stage: string): Stage => ({
  project,
  stage,
  stack: stackName(project, stage),
  preview: isPreview(stage),
  rolePath: rolePath(project, stage),
});
