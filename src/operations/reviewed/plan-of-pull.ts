import { visible } from '../../diagnostics/visible.ts';
import type { MergedPull, PlanComment, ReviewedPlans, WorkflowRun } from '../../ports/reviewed-plans.ts';
import { type Facts, type ReadMarker, readMarker, slotKey } from '../../report/marker.ts';
import type { PlanDocument } from '../../report/plan-file.ts';
import { sectionsOf } from '../../report/section.ts';
import { otherFacts } from './plan-of-stack.ts';
import type { FoundPlan, PlannedStack } from './reviewed-request.ts';

/** Name of the artifact with a plan.json; a name may go on after a hyphen. */
export const planArtifact = 'batch-job-plan';
/** Artifacts of a run that are looked into. */
const mostArtifacts = 30;

/** The plan that is looked for. */
export interface WantedPlan {
  readonly stack: PlannedStack;
  /** The commit that is deployed. */
  readonly commit: string;
  /** Path of the workflow whose plans count. */
  readonly workflow: string;
  /** Id of the repository. */
  readonly repository: string;
  /** The marker of the comment with the plan, as a run of that workflow would write it now. */
  readonly marker: ReadMarker;
}

/** Returns that a merged pull request has no plan that counts, and why. */
const none = (why: string): FoundPlan => ({ kind: 'none', why, isExpected: true });
const short = (commit: string): string => commit.slice(0, 12);

/**
 * Returns the facts of a comment about the wanted stage: those of its section in a comment that several stages share. A
 * report that was posted into such a comment afterwards has a section with the name of its own slot.
 */
const factsOf = (body: string, { marker: { section }, stack: { project, stage } }: WantedPlan): Facts | undefined => {
  if (section === undefined) return readMarker(body);
  const sections = sectionsOf(body);
  const found = [section, slotKey(`${project}-${stage}`)].flatMap(
    (key) => sections.find((one) => one.key === key) ?? [],
  );
  return found[0]?.facts;
};

/** Returns why the text of a comment does not count, as a clause; undefined if it does. */
const reasonAgainstComment = ({ url, writtenBy, body }: PlanComment, wanted: WantedPlan): string | undefined => {
  if (writtenBy === 'another') return `somebody else edited the comment ${url}`;
  if (writtenBy === 'unknown') return `GitHub does not tell the token who edited the comment ${url}`;
  const read = factsOf(body, wanted);
  if (read === undefined || readMarker(body)?.slotKey !== wanted.marker.slotKey)
    return `the comment ${url} is of another stage by now`;
  if (read.plan === undefined || read.run === undefined) return `the comment ${url} is no plan that AWS was asked for`;
  return undefined;
};

/** Returns why a run's plan does not count for a merged pull request, as a clause; undefined if it does. */
export const reasonAgainstRun = (
  id: number,
  run: WorkflowRun | undefined,
  pull: MergedPull,
  { repository, workflow }: Pick<WantedPlan, 'repository' | 'workflow'>,
): string | undefined => {
  if (run === undefined) return `the repository has no run ${id}`;
  if (run.repository !== repository) return `run ${id} is of another repository`;
  // The owner of a fork decides what its run writes.
  if (run.headRepository !== repository) return `run ${id} planned code of a fork`;
  if (run.workflow !== workflow)
    return `run ${id} is of the workflow ${visible(run.workflow)}, and plans of ${workflow} count`;
  if (run.commit !== pull.head)
    return `run ${id} planned commit ${short(run.commit)}, and the last one of pull request ${pull.number} is ${short(pull.head)}`;
  return undefined;
};

/** Returns the newest plan of a stack among the artifacts of a run, or why there is none. */
const planOfRun = async (
  plans: ReviewedPlans,
  run: number,
  { stack }: WantedPlan,
): Promise<PlanDocument | { readonly why: string }> => {
  const { readPlanDocument } = await import('../../report/plan-document.ts');
  const isOfStage = ({ name }: { readonly name: string }) =>
    name === `${planArtifact}-${stack.stage}` || name.startsWith(`${planArtifact}-${stack.stage}-`);
  const all = (await plans.artifacts(run)).filter(
    ({ name }) => name === planArtifact || name.startsWith(`${planArtifact}-`),
  );
  if (all.length === 0) return { why: `run ${run} has no artifact ${planArtifact} or ${planArtifact}-…` };
  const sorted = [...all.filter(isOfStage), ...all.filter((one) => !isOfStage(one))];
  for (const { id, expired } of sorted.slice(0, mostArtifacts)) {
    const text = expired ? undefined : await plans.planIn(id);
    const document = text === undefined ? undefined : readPlanDocument(text);
    if (document !== undefined && otherFacts(document, stack).length === 0) return document;
  }
  const expired = all.filter((one) => one.expired).length;
  return {
    why:
      expired > 0
        ? `the artifacts of run ${run} have expired (${expired} of ${all.length}), and with them its plan`
        : `no artifact of run ${run} has a plan.json of ${stack.stack} in account ${stack.account} and region ${stack.region} that can be read`,
  };
};

/**
 * Looks for the plan that was reviewed in the pull request whose merge made the deployed commit: the one in the newest
 * comment of the stage, which nobody else edited, made by a run of the configured workflow and of this repository about
 * the last commit of the pull request, whose artifact has a plan.json with the same hash. A report that took the place of the
 * plan, as that of a failure, still has the hash, and the run that made it. Each part alone can be made up by
 * somebody who may write comments, run workflows or upload artifacts. Throws codes of `github/`.
 */
export const findPlanOfPull = async (plans: ReviewedPlans, wanted: WantedPlan): Promise<FoundPlan> => {
  const [pull, ...others] = await plans.mergedPulls(wanted.commit);
  if (pull === undefined) return { kind: 'none', why: `no pull request was merged as commit ${short(wanted.commit)}` };
  if (others.length > 0) {
    const numbers = [pull, ...others].map(({ number }) => number).join(', ');
    return none(`commit ${short(wanted.commit)} is the merge of several pull requests (${numbers})`);
  }
  const comment = await plans.newestComment(pull.number, wanted.marker);
  if (comment === undefined)
    return none(`pull request ${pull.number} has no comment of ${wanted.workflow} about this stage`);
  const against = reasonAgainstComment(comment, wanted);
  if (against !== undefined) return none(against);
  const { plan: hash = '', run: shown = 0, planRun: run = shown } = factsOf(comment.body, wanted) ?? {};
  const reason = reasonAgainstRun(run, await plans.run(run), pull, wanted);
  if (reason !== undefined) return none(reason);
  const document = await planOfRun(plans, run, wanted);
  if ('why' in document) return none(document.why);
  if (document.hash !== hash || document.run?.id !== run)
    return none(`the comment ${comment.url} shows another plan than the artifact of run ${run} has`);
  return { kind: 'found', hash, review: document, from: `pull request ${pull.number}, run ${run}` };
};
