import { shortHash } from '../cloudformation/canonical.ts';
import { isPreview } from './stage.ts';

/**
 * Returns the name of the bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`. A project
 * over 25 characters becomes its first 18, `-` and 6 hex digits of its SHA-256, so that the name has at most 63
 * characters in the region with the longest name. Frozen. The limit of a template in a request:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const artifactBucket = (project: string, account: string, region: string): string => {
  const name = project.toLowerCase();
  const short = name.length > 25 ? `${name.slice(0, 18)}-${shortHash(name, 6)}` : name;
  return `${short}-artifacts-${account}-${region}`;
};

/**
 * Returns the prefix of a stage's templates in the artifact bucket, without a slash at its end. Previews have a folder
 * of their own, by which IAM policies separate them from production; no stage is named `preview`. Frozen.
 */
export const templateFolder = (stage: string): string =>
  isPreview(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
