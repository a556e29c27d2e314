import type { PlanDocument } from '../../report/plan-file.ts';
import type { PlannedStack } from './reviewed-request.ts';

/** The facts that a plan and a deploy must have in common. */
const facts = ['account', 'region', 'project', 'stage', 'stack'] as const;

/** Returns the facts in which a plan is of another stack, each with the values of both; none for a plan of this stack. */
export const otherFacts = (document: PlanDocument, wanted: PlannedStack): string[] =>
  facts.flatMap((fact) =>
    document[fact] === wanted[fact] ? [] : [`${fact} ${document[fact] ?? 'unknown'} in place of ${wanted[fact]}`],
  );
