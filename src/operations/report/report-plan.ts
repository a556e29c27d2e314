import type { World } from '../../ports/world.ts';
import type { Origin } from '../../review/changes.ts';
import type { PriceOf } from '../../review/jobs.ts';
import type { Review } from '../../review/review.ts';
import { costOf, memoryHint } from '../../shared/prices.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { tellCounts } from '../stack/change.ts';
import type { Report } from './make-report.ts';

/** Where in the config a resource of the template comes from. */
export const originOf =
  ({ graph, locate }: Pick<CompiledConfig, 'graph' | 'locate'>): Origin =>
  (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
  };

/** What a job costs while it runs; graphics processors have no price here. */
export const priceOf: PriceOf = ({ cpu, memoryMiB, gpu, spot }) => {
  const cost = gpu ? undefined : costOf({ cpu, memoryMiB, spot });
  const hint = memoryHint({ cpu, memoryMiB });
  return cost && { cost, ...(hint ? { hint } : {}) };
};

/** The step outputs and the summary of a plan. */
export const tellPlan = (
  world: World,
  { summary, review }: Pick<Report, 'summary'> & { readonly review: Review },
  { changes, differs }: Pick<Comparison, 'changes' | 'differs'>,
): void => {
  const { hash, stack, losses } = review;
  const { console } = world;
  console.summary(summary);
  tellCounts(world, changes, differs);
  console.output('plan-hash', hash);
  console.output('template-file', `${world.output}/template.json`);
  console.output('plan-file', `${world.output}/plan.json`);
  console.output('report-file', `${world.output}/report.md`);
  console.output('stack-name', stack);
  const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
  if (open.length)
    console.annotate({
      severity: 'warning',
      title: 'stack/loses-data',
      message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
    });
};

/** A note about what differs outside resources. */
export const quietDifference = ({ changes, differs }: Pick<Comparison, 'changes' | 'differs'>): string[] =>
  differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];
