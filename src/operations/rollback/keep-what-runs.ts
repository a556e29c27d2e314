import type { Expression } from '../../cloudformation/expression.ts';
import type { World } from '../../ports/world.ts';
import { leftEventBucket } from '../../stack/left-event-bucket.ts';
import { leftParts } from '../../stack/left-pools.ts';
import { withDeployedParts } from '../../template/synthesize.ts';
import type { TemplateText } from '../compile/compiled.ts';
import { keepPermissions } from '../stack/keep-permissions.ts';

/** The template that a rollback deploys, and sentences about what it keeps for runs under way. */
export interface TemplateForRuns {
  /** The earlier template itself where runs need nothing more. */
  readonly ours: TemplateText;
  readonly notes: readonly string[];
}

/**
 * Adds to the template of an earlier deployment what runs under way still need of the deployed one, as a deploy does: the bucket for
 * large events stays for good, and roles keep the permissions by which attempts begin. Pools do not stay: one in which jobs run is a
 * loss. `stack` is the deployed stack's id.
 */
export const keepWhatRuns = async (
  world: World,
  deployed: Expression | undefined,
  ours: TemplateText,
  stack: string | undefined,
): Promise<TemplateForRuns> => {
  const { permissions, notes } = await keepPermissions(world, deployed, ours.template, stack);
  const bucket = leftEventBucket(deployed, ours.template);
  if (bucket.length === 0 && Object.keys(permissions).length === 0) return { ours, notes };
  const left = leftParts(deployed, ours.template, [], bucket);
  return { ours: withDeployedParts(ours.template, { left, permissions }), notes };
};
