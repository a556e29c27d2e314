import { shortHash } from '../cloudformation/canonical.ts';

/** The facts of which the template of a project is made. */
export interface BootstrapFacts {
  readonly project: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The GitHub environment whose jobs may deploy. */
  readonly environment: string;
  /** The URL of the issuer of the OIDC tokens of its workflows. */
  readonly issuer: string;
  /** The branch whose jobs may push images; `main` by default. */
  readonly branch?: string;
}

/** The roles that workflows assume. */
export type WorkflowRole = 'plan' | 'push' | 'deploy' | 'drift' | 'preview' | 'preview-push';

/** The roles that CloudFormation works by: for every stage but previews, and for previews. */
export type ServiceRole = 'cfn' | 'preview-cfn';

const shortName = (project: string): string =>
  project.length > 40 ? `${project.slice(0, 33)}-${shortHash(project, 6)}` : project;

/**
 * Returns the name of a project's role, at most 64 characters. Frozen: workflows name it, and trust is given to it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const workflowRoleName = (project: string, role: WorkflowRole | ServiceRole): string =>
  `batch-job-${shortName(project)}-${role}`;

/** Returns the name of the policy that limits every role of a project's previews. Frozen: configs name it. */
export const boundaryName = (project: string): string => `batch-job-${shortName(project)}-preview-boundary`;

/** Returns the path of a project's roles and policies, with a slash at both ends. */
export const bootstrapPath = (project: string): string => `/batch-job-bootstrap/${project}/`;

/** Returns the name of the stack that the template is deployed as, beside those of the stages. Frozen. */
export const bootstrapStack = (project: string): string => `batch-job-bootstrap-${project}`;

/** The word in the place of a stage in the tags of that stack. Frozen: it tells that the stack is of `bootstrap`. */
export const bootstrapStage = 'bootstrap';

/** Returns words with hyphens as a part of logical ids: `PreviewCfn` of `preview-cfn`. */
export const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Returns the name of the output that has the ARN of a role. */
export const roleOutput = (role: WorkflowRole | ServiceRole): string => `${idOf(role)}RoleArn`;
