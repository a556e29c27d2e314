import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import { mostPlanBytes, type PlanDocument } from '../../report/plan-file.ts';
import { otherFacts } from './plan-of-stack.ts';
import type { PlannedStack, ReviewedPlan } from './reviewed-request.ts';

const refused = (message: string, hint: string): Refused => new Refused({ code: 'stack/plan-file', message, hint });

/** Returns all that is wrong with a plan of another job, as clauses. */
const complaintsAbout = (document: PlanDocument, wanted: PlannedStack, run: number | undefined): string[] => [
  ...(document.hash.startsWith('v1:') ? [] : ['it was made without AWS']),
  ...(run === undefined || document.run?.id === run
    ? []
    : [`it was made by ${document.run === undefined ? 'no run' : `run ${document.run.id}`}, and this is run ${run}`]),
  ...otherFacts(document, wanted).map((fact) => `it has the ${fact}`),
];

/**
 * Reads the plan.json that `plan-file` names. In a run of GitHub it must be of this run, so that none of the commit counts,
 * and always of this stack. Throws `stack/plan-file` with everything that is wrong with it.
 */
export const readPlanFile = async (
  world: Pick<World, 'given'>,
  path: string,
  wanted: PlannedStack,
  run: number | undefined,
): Promise<ReviewedPlan> => {
  const hint = 'Give the plan.json that plan wrote for this stage in a job before, with the role that plans.';
  const text = await world.given(path, mostPlanBytes);
  if (text === undefined)
    throw refused(
      `The plan-file ${path} cannot be read: there is no such file, a link leads out of the checkout, or it has more than 16 MiB.`,
      hint,
    );
  const { readPlanDocument } = await import('../../report/plan-document.ts');
  const document = readPlanDocument(text);
  if (document === undefined) throw refused(`The plan-file ${path} does not fit schemas/plan.schema.json.`, hint);
  const complaints = complaintsAbout(document, wanted, run);
  if (complaints.length > 0)
    throw refused(`The plan-file ${path} is no plan of this deploy: ${visible(complaints.join('; '))}.`, hint);
  return { kind: 'found', hash: document.hash, review: document, from: path };
};
