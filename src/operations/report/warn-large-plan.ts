import type { World } from '../../ports/world.ts';
import { mostArtifactBytes, mostPlanBytes } from '../../report/plan-file.ts';
import type { CommentRequest } from './post-comment.ts';

/**
 * Warns of a plan by a run of GitHub that is too large for a deploy to take it as reviewed: as a file, or in an artifact, which
 * is compressed as a zip file is.
 */
export const warnIfTooLarge = async (
  { console }: Pick<World, 'console'>,
  plan: string,
  { run }: Pick<CommentRequest, 'run'>,
): Promise<void> => {
  const bytes = Buffer.byteLength(plan);
  if (run.run === undefined || bytes <= mostArtifactBytes) return;
  const { deflateRawSync } = await import('node:zlib');
  const zipped = deflateRawSync(plan).length;
  if (bytes <= mostPlanBytes && zipped <= mostArtifactBytes) return;
  const size = (many: number) => `${(many / 1024 / 1024).toFixed(1)} MiB`;
  console.annotate({
    severity: 'warning',
    title: 'stack/no-reviewed-plan',
    message: `plan.json has ${size(bytes)}, and ${size(zipped)} compressed: a deploy takes no plan of more than ${size(mostPlanBytes)}, or ${size(mostArtifactBytes)} compressed, for one that was reviewed.\nDeploy the change in parts, or split the config.`,
  });
};
