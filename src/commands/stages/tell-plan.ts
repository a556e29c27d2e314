import type { World } from '../../ports/world.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import type { Review } from '../../stack/review.ts';
import type { Origin } from '../../stack/review-changes.ts';
import type { CompiledConfig } from '../compile.ts';
import { tellCounts } from './change.ts';

/** Where in the config a resource of the template comes from. */
export const originOf =
  ({ graph, locate }: Pick<CompiledConfig, 'graph' | 'locate'>): Origin =>
  (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
  };

/** The step outputs of a plan. */
export const tellPlan = (world: World, { hash, stack, losses }: Review, changes: readonly ResourceChange[]): void => {
  const { console } = world;
  tellCounts(world, changes);
  console.output('plan-hash', hash);
  console.output('plan-file', `${world.output}/plan.json`);
  console.output('stack-name', stack);
  const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
  if (open.length)
    console.annotate({
      severity: 'warning',
      title: 'stack/loses-data',
      message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
    });
};
