import { Refused } from '../../diagnostics/refused.ts';
import type { FoundByCheck, Unchecked } from '../../drift/finding.ts';
import type { World } from '../../ports/world.ts';
import type { DriftCheck, StackToCheck } from './checks/check.ts';
import { computeEnvironments } from './checks/compute-environments.ts';
import { images } from './checks/images.ts';
import { jobQueues } from './checks/job-queues.ts';
import { mappings } from './checks/mappings.ts';
import { revisions } from './checks/revisions.ts';
import { rules } from './checks/rules.ts';
import { schedules } from './checks/schedules.ts';
import { secrets } from './checks/secrets.ts';

/** Every check of a deployed stack. */
const checks: readonly DriftCheck[] = [
  computeEnvironments,
  images,
  jobQueues,
  mappings,
  revisions,
  rules,
  schedules,
  secrets,
];

/** Findings of the checks, and the checks that AWS refused. */
export interface Checked {
  readonly found: readonly FoundByCheck[];
  readonly refused: readonly Unchecked[];
  /** Sentences about what no check looks at. */
  readonly leftOut: readonly string[];
}

/** Looks at what CloudFormation's drift detection does not see. A check that AWS refuses is reported, and no error. */
export const runChecks = async (world: World, stack: StackToCheck): Promise<Checked> => {
  const states = await world.liveStates();
  const found: FoundByCheck[] = [];
  const refused: Unchecked[] = [];
  for (const { about, find } of checks)
    try {
      found.push(...(await find(states, stack)));
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      refused.push({ logicalId: '', type: about, reason: `${problem.code}: ${problem.message}` });
    }
  return { found, refused, leftOut: checks.flatMap((one) => one.leavesOut?.(stack) ?? []) };
};
