import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { beginningMarkdown } from '../../report/deploy-markdown.ts';
import { countChanges } from '../../stack/count-changes.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import type { Deployment, DeploymentRequest } from '../stack/apply-deployment.ts';
import { markerOf, postReport } from './post-comment.ts';
import { reviewOfChange } from './review-of-change.ts';
import { tryAfterChange } from './try-after-change.ts';
import { makePage, writePage } from './write-page.ts';
import { writeReport } from './write-report.ts';

/**
 * Reports a deployment that was started and not followed: in the summary of the step, in `report.md`, in `report.html` with
 * the review of the change, and in the comment, which the next deployment of the stage replaces.
 */
export const reportStarted = async (
  world: World,
  caller: Caller,
  compiled: CompiledConfig,
  deployment: Deployment,
  request: DeploymentRequest,
): Promise<void> => {
  const { stage } = compiled;
  const { proposal, applied, next, before } = deployment;
  const { region, comment } = request;
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
  await tryAfterChange(world, 'The deployment has begun, but report.html is missing', async () => {
    const review = reviewOfChange(world, caller, compiled, deployment, request);
    world.console.output('plan-hash', review.hash);
    const templates = { before: before.template, ours: next.ours.template };
    await writePage(world, await makePage(world, { review, compiled, ...templates, running: applied.status }, comment));
  });
  await postReport(world, comment, text);
};
