/** The names of a stage: everything that stack names, physical names and role paths are made of. */
export interface Stage {
  readonly project: string;
  readonly stage: string;
  /** The stack's name, `{project}-{stage}`. */
  readonly stack: string;
  /** True for a pull request's stage, `pr-<number>`: its data goes with it. */
  readonly preview: boolean;
  /** The path of every role and instance profile, with slashes at both ends. */
  readonly rolePath: string;
}

/** The name of a stage's stack, `{project}-{stage}`. Frozen. */
export const stackName = (project: string, stage: string): string => `${project}-${stage}`;

/** True for `pr-<number>`, the stage of a pull request, in every command. */
export const isPreview = (stage: string): boolean => /^pr-[1-9][0-9]*$/.test(stage);

/** The path of every role and instance profile; IAM policies tell production from previews by it. Frozen. */
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
