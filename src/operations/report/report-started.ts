import type { World } from '../../ports/world.ts';
import { beginningMarkdown } from '../../report/deploy-markdown.ts';
import { countChanges } from '../../stack/count-changes.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Deployment, DeploymentRequest } from '../stack/apply-deployment.ts';
import { markerOf, postReport } from './post-comment.ts';
import { tryAfterChange } from './try-after-change.ts';
import { writeReport } from './write-report.ts';

/**
 * Reports a deployment that was started and not followed: in the summary of the step, in `report.md` and in the comment,
 * which the next deployment of the stage replaces.
 */
export const reportStarted = async (
  world: World,
  stage: Stage,
  { proposal, applied, next }: Pick<Deployment, 'proposal' | 'applied' | 'next'>,
  { region, comment }: Pick<DeploymentRequest, 'region' | 'comment'>,
): Promise<void> => {
  world.console.output('stack-name', stage.stack);
  world.console.output('stack-id', applied.stackId);
  world.console.output('stack-status', applied.status);
  const counts = countChanges(proposal.kind === 'changes' ? proposal.changes : []);
  const text = beginningMarkdown(
    { ...stage, region, counts, page: comment.page, notes: next.notes },
    markerOf(comment, stage, 'deploying'),
  );
  world.console.summary(text);
  await tryAfterChange(world, 'The deployment has begun, but report.md is missing', () => writeReport(world, text));
  await postReport(world, comment, text);
};
