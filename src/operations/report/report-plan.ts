import type { World } from '../../ports/world.ts';
import { planFile } from '../../report/plan-file.ts';
import { reviewText } from '../../report/review-text.ts';
import type { PriceOf } from '../../review/jobs.ts';
import { makeReview } from '../../review/make-review.ts';
import type { Review } from '../../review/review.ts';
import { costOf, familiesIn, memoryHint } from '../../shared/prices.ts';
import { capClause } from '../../stack/change-cap.ts';
import type { Comparison } from '../compare/comparison.ts';
import { compiledFiles } from '../compile/compiled-files.ts';
import { configLines } from './config-lines.ts';
import { reportResult } from './label-result.ts';
import type { CommentRequest } from './post-comment.ts';
import type { BlockedRequest } from './refusal-of-plan.ts';
import { reportCounts } from './report-counts.ts';
import { warnIfTooLarge } from './warn-large-plan.ts';
import { makePage } from './write-page.ts';
import { makeReport } from './write-report.ts';

/** Returns the price of a job's run on an instance that its region has. */
export const priceOf: PriceOf = (need, region) => {
  const size = { ...need, families: familiesIn(region, need) };
  const cost = costOf(size);
  const hint = memoryHint(size);
  return cost && { cost, ...(hint ? { hint } : {}) };
};

/** Sets the step outputs of a plan, and warns about losses that a deploy would refuse, unless the plan fails for them. */
const setOutputs = (
  world: World,
  { hash, stack, losses, refused = [], tooMany }: Review,
  { changes, differs }: Pick<Comparison, 'changes' | 'differs'>,
  { failOnBlocked = true }: BlockedRequest,
): void => {
  const { console } = world;
  reportCounts(world, changes, differs);
  console.output('plan-hash', hash);
  console.output('template-file', `${world.output}/template.json`);
  console.output('plan-file', `${world.output}/plan.json`);
  console.output('report-file', `${world.output}/report.md`);
  console.output('report-page', `${world.output}/report.html`);
  console.output('stack-name', stack);
  if (refused.length && !failOnBlocked)
    console.annotate({
      severity: 'warning',
      title: 'stack/refused-update',
      message: `deploy refuses this, since AWS would refuse it: ${refused.map(({ logicalId }) => logicalId).join(', ')}.`,
    });
  const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
  // A plan that fails for them says more.
  if (open.length && !failOnBlocked)
    console.annotate({
      severity: 'warning',
      title: 'stack/loses-data',
      message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
    });
  if (tooMany && !failOnBlocked)
    console.annotate({
      severity: 'warning',
      title: 'stack/too-many-changes',
      message: `deploy refuses this: ${capClause(tooMany)}.`,
    });
};

/** Returns a note for a change outside resources; empty where resources change, or nothing does. */
const notesOnDifference = ({ changes, differs }: Pick<Comparison, 'changes' | 'differs'>): string[] =>
  differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];

/** Returns the review of a comparison. */
const reviewOfPlan = (
  world: World,
  { compiled, ...comparison }: Comparison,
  { region, comment }: { readonly region: string; readonly comment: CommentRequest },
): Review =>
  makeReview({
    ...compiled,
    ...comparison,
    ...configLines(world, compiled, comment),
    notes: [...comparison.notes, ...comparison.settled, ...notesOnDifference(comparison)],
    region,
    priceOf,
  });

/** Writes the files of a plan, prints its review, sets the step outputs, and posts the report. */
export const reportPlan = async (
  world: World,
  comparison: Comparison,
  request: BlockedRequest & { readonly region: string; readonly comment: CommentRequest },
): Promise<void> => {
  const { comment } = request;
  const { compiled, differs, settled, refused, tooMany } = comparison;
  const review = reviewOfPlan(world, comparison, request);
  const report = makeReport(review, comment, { quiet: !differs && settled.length === 0, plan: true });
  const { before, ours } = comparison;
  const page = await makePage(world, { review, compiled, before, ours }, comment);
  const plan = planFile(review, comment.run);
  const files = { 'plan.json': plan, 'report.md': report.comment, 'report.html': page };
  await world.write({ ...compiledFiles(compiled, comparison.parameters), ...files });
  world.console.summary(report.summary);
  setOutputs(world, review, comparison, request);
  if (!world.offline) await warnIfTooLarge(world, plan, comment);
  world.print(reviewText(review, world.source.file), 'text');
  if (differs && refused.length === 0 && tooMany === undefined && review.losses.every(({ allowed }) => allowed))
    world.console.info(
      `Nothing was changed: deploy does this. The report is in ${world.output}/report.md, and as a page in report.html.`,
    );
  await reportResult(world, comment, report.comment);
};
