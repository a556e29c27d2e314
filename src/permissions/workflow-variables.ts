/** The variables of GitHub that a workflow reads. */
export interface WorkflowVariables {
  readonly region: string;
  /** The role that deploys, of each environment. */
  readonly deploy: string;
  /** The role that CloudFormation works by, of each environment. */
  readonly cloudformation: string;
  readonly push: string;
  /** The role that publishes images of previews, in their environment. */
  readonly previewPush: string;
  readonly plan: string;
  readonly drift: string;
}

/** Returns a folder as a part of names: lower-case letters, digits and hyphens; empty for the root. */
export const folderWord = (folder: string): string =>
  folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Returns the names of the variables that the workflow of a config's folder reads. Those of another folder than the root
 * end with it: a repository has one set of variables for all its projects.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables
 */
export const workflowVariables = (folder: string): WorkflowVariables => {
  const word = folderWord(folder).toUpperCase().replaceAll('-', '_');
  const named = (name: string): string => (word === '' ? name : `${name}_${word}`);
  return {
    region: named('AWS_REGION'),
    deploy: named('BATCH_JOB_ROLE_ARN'),
    cloudformation: named('BATCH_JOB_CLOUDFORMATION_ROLE_ARN'),
    push: named('BATCH_JOB_PUSH_ROLE_ARN'),
    previewPush: named('BATCH_JOB_PREVIEW_PUSH_ROLE_ARN'),
    plan: named('BATCH_JOB_PLAN_ROLE_ARN'),
    drift: named('BATCH_JOB_DRIFT_ROLE_ARN'),
  };
};
