import { shortHash } from '../cloudformation/canonical.ts';
import { isPreview } from './stage.ts';

/**
 * The bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`, where a project over 25
 * characters is 18 + `-` + 6 hex of its SHA-256, so that the longest region's name still fits 63. Frozen.
 */
export const artifactBucket = (project: string, account: string, region: string): string => {
  const name = project.toLowerCase();
  const short = name.length > 25 ? `${name.slice(0, 18)}-${shortHash(name, 6)}` : name;
  return `${short}-artifacts-${account}-${region}`;
};

/**
 * The folder of a stage's templates in the artifact bucket, those of previews apart: policies tell production from
 * previews by it, and no stage is named `preview`. Frozen.
 */
export const templateFolder = (stage: string): string =>
  isPreview(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
