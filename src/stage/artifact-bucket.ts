import { shortHash } from '../cloudformation/canonical.ts';
import { accountId, concat, type Expression, region as stackRegion } from '../cloudformation/expression.ts';
import { isPreview, type Stage } from './stage.ts';

/** Returns the word that stands for a project in the name of its artifact bucket, in lower case. */
export const projectInArtifactBucket = (project: string): string => {
  const name = project.toLowerCase();
  return name.length > 25 ? `${name.slice(0, 18)}-${shortHash(name, 6)}` : name;
};

/** Returns the beginning of the name of a project's artifact bucket, before account and region. */
const beginning = (project: string): string => `${projectInArtifactBucket(project)}-artifacts-`;

/**
 * Returns the name of the bucket for templates over 51,200 bytes and for the code of functions:
 * `{project}-artifacts-{account}-{region}`. A project over 25 characters becomes its first 18, `-` and 6 hex digits of
 * its SHA-256, so that the name has at most 63 characters in the region with the longest name. Frozen. The limit of a
 * template in a request:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const artifactBucket = (project: string, account: string, region: string): string =>
  `${beginning(project)}${account}-${region}`;

/** Returns the name of a project's artifact bucket in the account and region of the stack. */
export const artifactBucketOfStack = (project: string): Expression =>
  concat(beginning(project), accountId, '-', stackRegion);

/**
 * Returns the prefix of a stage's templates in the artifact bucket, without a slash at its end. Previews have a folder
 * of their own, by which IAM policies separate them from production; no stage is named `preview`. Frozen.
 */
export const templateFolder = (stage: string): string =>
  isPreview(stage) ? `templates/preview/${stage}` : `templates/${stage}`;

/**
 * Returns the prefix of the code of functions in the artifact bucket, without a slash at its end. No lifecycle rule
 * expires it, since a stack that rolls back reads the code that it had before. Stages share it, previews have a folder of
 * their own: what unreviewed code built is never deployed to production. Frozen.
 */
export const codeFolder = ({ preview }: Pick<Stage, 'preview'>): string =>
  preview ? 'functions/preview' : 'functions';

/**
 * Returns the prefix of the deployments of a stack in the artifact bucket, without a slash at its end. No lifecycle rule
 * expires them: `rollback` deploys one again. Previews have a folder of their own, as for templates. A bucket may belong to
 * several projects and regions, so the last part names both. Frozen.
 */
export const deploymentFolder = ({ project, stage }: Pick<Stage, 'project' | 'stage'>, region: string): string =>
  `deployments/${isPreview(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;
