import type { WantedPlan } from '../../../src/operations/reviewed/plan-of-pull.ts';
import type { WorkflowRun } from '../../../src/ports/reviewed-plans.ts';
import { type Marker, markerLine, readMarker } from '../../../src/report/marker.ts';
import { planFile } from '../../../src/report/plan-file.ts';
import type { Review } from '../../../src/review/review.ts';
import { bot } from '../../fakes/conversation.ts';
import { type FakeHistory, makeHistory } from '../../fakes/reviewed-plans.ts';

export const hash = `v1:${'a'.repeat(64)}`;
export const otherHash = `v1:${'b'.repeat(64)}`;
/** The commit that the merge of pull request 12 made, and the last one of the pull request. */
export const [merge, head] = ['d'.repeat(40), 'e'.repeat(40)];
export const workflow = '.github/workflows/plan.yml';

/** A review of a stack without changes. */
export const review: Review = {
  ...{ project: 'shop', stage: 'dev', stack: 'shop-dev', region: 'us-east-1', account: '123456789012' },
  ...{ against: 'deployed-stack', hash, counts: { add: 0, modify: 0, replace: 0, remove: 0 } },
  ...{ losses: [], groups: [], jobs: [], nodes: [], edges: [], outputs: [], links: [], notes: [] },
};

const marker: Marker = {
  ...{ slot: 'shop-dev', repository: '77', workflow: '.github%2Fworkflows%2Fplan.yml' },
  ...{ run: 7, attempt: 1, commit: head },
};

/** Returns the text of a comment of run 7 with a plan. */
export const commentOf = (more: Partial<Marker> = {}): string =>
  `${markerLine({ ...marker, plan: hash, ...more })}\n### A plan\n`;

/** Returns the text of the plan.json of run 7. */
export const planOf = (more: Partial<Review> = {}, run: number | undefined = 7): string =>
  planFile({ ...review, ...more }, run === undefined ? {} : { run, attempt: 1, commit: head });

/** The run that planned the last commit of the pull request. */
export const planningRun: WorkflowRun = {
  ...{ repository: '77', headRepository: '77', commit: head, workflow, attempts: 1 },
};

/** Returns a history in which the plan of pull request 12 can be found. */
export const reviewedHistory = (): FakeHistory => {
  const history = makeHistory();
  history.merged.set(merge, [{ number: 12, head }]);
  history.comments.push({ pull: 12, author: bot, body: commentOf() });
  history.runs.set(7, planningRun);
  history.artifacts.push({ id: 70, run: 7, name: 'batch-job-plan-dev', expired: false, plan: planOf() });
  return history;
};

/** The plan that a deploy of the merge in run 9 looks for. */
export const wanted: WantedPlan = {
  stack: { project: 'shop', stage: 'dev', stack: 'shop-dev', region: 'us-east-1', account: '123456789012' },
  commit: merge,
  workflow,
  repository: '77',
  marker: readMarker(markerLine({ ...marker, run: 9 })) ?? { slotKey: '' },
};
