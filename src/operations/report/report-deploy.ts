import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { doneMarkdown } from '../../report/deploy-markdown.ts';
import { isFailedSmoke, type SmokeResult } from '../../report/smoke-section.ts';
import type { ReviewedConfig } from '../compile/assemble.ts';
import { scanNotes } from '../scan-notes.ts';
import type { Deployment, DeploymentRequest } from '../stack/apply-deployment.ts';
import { labelFacts, reportResult } from './label-result.ts';
import { markerOf } from './post-comment.ts';
import { reviewOfChange } from './review-of-change.ts';
import { tryAfterChange } from './try-after-change.ts';
import { makePage, writePage } from './write-page.ts';
import { makeReport, writeReport } from './write-report.ts';

/** The part of a deployment's report that may be reported anew. */
export interface DeployReport {
  /** Smoke runs after the deployment. */
  readonly smoke?: readonly SmokeResult[];
  /** True if it takes the place of an earlier report. */
  readonly again?: boolean;
}

/**
 * Writes and posts the report of a deployment. The deployment is done: if no review can be made, the comment reports only
 * that, and a file that cannot be written is a warning. A report `again` leaves the
 * summary of the step alone, which shows each smoke run by itself.
 */
export const reportDeploy = async (
  world: World,
  caller: Caller,
  compiled: ReviewedConfig,
  deployment: Deployment,
  request: DeploymentRequest,
  { smoke, again = false }: DeployReport = {},
): Promise<void> => {
  const { comment } = request;
  const { proposal, before, applied, times, rolledBack } = deployment;
  const made = await tryAfterChange(world, 'The deployment is done, but its report is missing', async () => {
    // A scan of a new image takes less time than a deployment that changes something.
    const scans = proposal.kind === 'changes' ? await scanNotes(world, deployment.published) : [];
    const done = { id: applied.stackId, outputs: applied.outputs };
    const review = reviewOfChange(world, caller, compiled, deployment, request, { deployed: done, notes: scans });
    const isNew = before.stack === undefined;
    const deployed = {
      ...{ status: applied.status, isNew, times },
      ...(smoke === undefined ? {} : { smoke }),
      ...(rolledBack === undefined ? {} : { rolledBack }),
    };
    const quiet = proposal.kind === 'no-changes' && smoke === undefined;
    return { ...makeReport(review, comment, { quiet, deployed }), review, deployed };
  });
  if (made === undefined) {
    const done = {
      ...compiled.stage,
      status: applied.status,
      page: comment.page,
      ...(smoke === undefined ? {} : { smoke }),
      ...(rolledBack === undefined ? {} : { rolledBack }),
    };
    const success = rolledBack === undefined ? 'deployed' : 'rolled-back';
    const end = smoke?.some(isFailedSmoke) ? 'failed' : success;
    const marker = { ...markerOf(comment, done, 'deployed'), ...labelFacts(comment, done, end) };
    return reportResult(world, comment, doneMarkdown(done, marker));
  }
  world.console.output('plan-hash', made.review.hash);
  if (!again) world.console.summary(made.summary);
  await tryAfterChange(world, 'The deployment is done, but report.md is missing', () =>
    writeReport(world, made.comment),
  );
  await tryAfterChange(world, 'The deployment is done, but report.html is missing', async () => {
    const { template: ours } = deployment.next.ours;
    const { review, deployed } = made;
    await writePage(
      world,
      await makePage(world, { review, deployed, compiled, before: before.template, ours }, comment),
    );
  });
  await reportResult(world, comment, made.comment);
};
