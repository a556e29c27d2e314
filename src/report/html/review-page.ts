import type { Review } from '../../review/review.ts';
import type { ResourceDiff } from '../../review/template-diff.ts';
import type { Failure, FailureProblem } from '../failure-markdown.ts';
import type { DeployResult } from '../review-verdict.ts';
import { broaderSection, lossesSection, notesSection, refusedSection } from './alert-sections.ts';
import { changesSection, groupIds, groupNames } from './changes-section.ts';
import { failureData } from './failure-page.ts';
import { failureSection } from './failure-section.ts';
import { graphSection } from './graph-section.ts';
import { headSection, titleOf } from './head-section.ts';
import { type Html, html, isNothing, nothing } from './html.ts';
import { jobsSection, outputsSection, permissionsSection, sleepSection, smokeSection } from './job-sections.ts';
import { page } from './page.ts';
import { problemsSection } from './problems-section.ts';

/** Contents of `report.html`: the review, from which `report.md` is made as well, and what only the page shows. */
export interface PageContents {
  readonly review: Review;
  /** Result of the deployment; undefined for a plan. */
  readonly deployed?: DeployResult | undefined;
  /** The failure of the deployment that was to make the change; the review is then that of the change as it was wanted. */
  readonly failure?: Failure | undefined;
  /** Status of the stack while the change is made, for a deployment that is not followed: `UPDATE_IN_PROGRESS`. */
  readonly running?: string | undefined;
  /** Lines of the templates that differ, for the resources that fit into a page. */
  readonly diffs: readonly ResourceDiff[];
  /** Complaints about the config that are no errors. */
  readonly problems: readonly FailureProblem[];
  /** Id of the commit of the run. */
  readonly commit?: string | undefined;
}

/** Greatest length of the template's lines on a page in characters, so that a page of 100 jobs stays below 300 kB. */
export const mostTemplate = 60_000;

/** Sections with their names in the list of contents. */
const names: Readonly<Record<string, string>> = {
  failure: 'What failed',
  refused: 'Refused',
  losses: 'Losses',
  smoke: 'Smoke runs',
  notes: 'Notes',
  broader: 'Broader permissions',
  graph: 'Diagram',
  changes: 'Changes',
  jobs: 'Jobs and costs',
  permissions: 'Permissions',
  sleep: 'What sleeps',
  outputs: 'Outputs',
  complaints: 'Complaints',
};

/** Returns the keys of the page, which its script shows: without the script there are none. */
const keysSection = html`<details id="keys" hidden><summary>Keys</summary><p><kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous part, <kbd>Enter</kbd> opens or closes it, <kbd>o</kbd> open all, <kbd>c</kbd> close all, <kbd>l</kbd> losses only, <kbd>Esc</kbd> resets the filters, <kbd>?</kbd> shows this.</p><p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p></details>`;

/** Returns what programs and the script read of a page. */
const dataOf = (
  { review, deployed, failure, running, commit }: PageContents,
  graph: ReturnType<typeof graphSection>,
) => {
  const { project, stage, stack, region, account, against, hash, counts, losses } = review;
  const made = deployed === undefined && running === undefined ? 'plan' : 'deployment';
  return {
    version: 1,
    kind: failure === undefined ? made : 'failure',
    ...(failure === undefined ? {} : { failure: failureData(failure) }),
    ...{ project, stage, stack, region, account, against, hash, counts, commit, status: deployed?.status ?? running },
    losses: losses.slice(0, 500).map(({ logicalId, type, kind, allowed }) => ({ logicalId, type, kind, allowed })),
    groups: groupNames(review).map((name) => name ?? null),
    graph: { names: graph.names, edges: graph.edges },
  };
};

/**
 * Returns a review as a page that is complete in itself: verdict, losses, permissions, diagram, changes with filters and the
 * lines of the template, jobs with costs, outputs and complaints; first of all what failed. It loads nothing from anywhere.
 */
export const reviewPage = (contents: PageContents): string => {
  const { review, deployed, failure, running, diffs, problems, commit } = contents;
  const done = deployed !== undefined;
  const ids = groupIds(review);
  const tense = done ? 'past' : 'future';
  const graph = graphSection(review, (name) => ids.get(name), tense);
  const sections: readonly (readonly [id: string, section: Html])[] = [
    ['failure', failure === undefined ? nothing : failureSection(failure)],
    ['refused', refusedSection(review)],
    ['smoke', smokeSection(deployed?.smoke)],
    ['losses', lossesSection(review, done)],
    ['notes', notesSection(review)],
    ['broader', broaderSection(review)],
    ['graph', graph.section],
    ['changes', changesSection({ review, diffs, tense })],
    ['jobs', jobsSection(review)],
    ['permissions', permissionsSection(review)],
    ['sleep', sleepSection(review)],
    ['outputs', outputsSection(review)],
    ['complaints', problemsSection(problems)],
  ];
  const shown = sections.filter(([, section]) => !isNothing(section));
  const contentsList = shown.map(([id]) => html`<li><a href="#${id}">${names[id]}</a></li>`);
  return page({
    title: titleOf(review, { deployed, failure, running }),
    data: dataOf(contents, graph),
    body: html`<a class="skip" href="#main">Skip to the contents</a>
${headSection(review, { deployed, failure, running, commit })}<nav aria-label="Contents"><ul>${contentsList}</ul></nav>
${keysSection}<main id="main">${shown.map(([, section]) => section)}</main>`,
  });
};
