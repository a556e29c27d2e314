import type { Review } from '../../review/review.ts';
import type { Failure } from '../failure-markdown.ts';
import { duration } from '../plain-text.ts';
import type { DeployResult } from '../review-verdict.ts';
import { isFailedSmoke } from '../smoke-section.ts';
import { capVerdict, changeWords, lossVerdict, missingWords, outputWords, refusedVerdict } from '../verdict-words.ts';
import { failureSign, failureWords } from './failure-page.ts';
import { code, type Html, html, joined, link, nothing } from './html.ts';

/** Subject of a page beside its review. */
export interface PageSubject {
  /** Result of the deployment; undefined for a plan, and for a failure. */
  readonly deployed?: DeployResult | undefined;
  readonly failure?: Failure | undefined;
  /** Status of the stack while the change is made, in a report of a deployment that is not followed: `UPDATE_IN_PROGRESS`. */
  readonly running?: string | undefined;
  /** Id of the commit of the run. */
  readonly commit?: string | undefined;
}

/** Verdict of a page: its look, and its sentences. */
interface Verdict {
  readonly look: 'good' | 'careful' | 'bad';
  /** A sign of its own in place of that of the look. */
  readonly sign?: Html;
  readonly sentences: readonly string[];
}

/** Outputs of the stack that the head of a page names at most. */
const mostOutputs = 50;

/** Returns a sentence for each output of the stack that changes. */
const outputSentences = ({ outputChanges = [] }: Review): string[] =>
  outputChanges.slice(0, mostOutputs).map((one) => `Output ${one.name} ${outputWords(one, 'future')}.`);

const verdictOf = (review: Review, { deployed, failure, running }: PageSubject): Verdict => {
  if (failure !== undefined) {
    const wanted = `wanted: ${changeWords(review.groups, 'future', review.outputChanges)}`;
    const look = failure.stopped ? 'careful' : 'bad';
    return { look, sign: failureSign(failure), sentences: [failureWords(failure), wanted] };
  }
  if (deployed !== undefined) {
    const failed = (deployed.smoke ?? []).filter(isFailedSmoke).map(({ job }) => job);
    const smoke = failed.length === 0 ? '' : `, and the smoke run of ${failed.slice(0, 3).join(', ')} failed`;
    const done = deployed.rolledBack === undefined ? 'deployed' : `rolled back to ${deployed.rolledBack.id}`;
    const words = [`${done}${smoke}`, changeWords(review.groups, 'past', review.outputChanges)];
    return { look: failed.length === 0 ? 'good' : 'bad', sentences: words };
  }
  if (running !== undefined) {
    const words = ['being deployed', changeWords(review.groups, 'future', review.outputChanges)];
    return { look: 'careful', sign: html`⏳`, sentences: words };
  }
  const lost = [refusedVerdict(review), lossVerdict(review.losses), capVerdict(review)].filter(Boolean);
  const what = changeWords(review.groups, 'future', review.outputChanges) + missingWords(review);
  const isBlocked =
    (review.refused?.length ?? 0) > 0 || review.tooMany !== undefined || review.losses.some(({ allowed }) => !allowed);
  const outputs = outputSentences(review);
  if (lost.length === 0) return { look: 'good', sentences: [what, ...outputs] };
  return { look: isBlocked ? 'bad' : 'careful', sentences: [lost.join('; '), what, ...outputs] };
};

const signs = { good: html`✅`, careful: html`⚠️`, bad: html`⛔` } as const;

const comparisons: Readonly<Record<Review['against'], string>> = {
  'deployed-stack': 'the deployed stack',
  'absent-stack': 'nothing: the stack does not exist yet',
  'base-branch': "the base branch's config, without AWS",
  'empty-stack': 'an empty stack, without AWS',
};

const comparedWith = ({ against, base }: Review): Html => {
  if (against !== 'base-branch' || base?.ref === undefined) return html`${comparisons[against]}`;
  const at = base.commit === undefined ? nothing : html` at ${code(base.commit.slice(0, 10))}`;
  return html`${code(base.ref, 80)}${at}, without AWS`;
};

const fact = (name: string, value: Html | undefined): Html =>
  value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Returns the title of a page: `plan of reports for production`. */
export const titleOf = (
  { project, stage }: Pick<Review, 'project' | 'stage'>,
  { deployed, failure, running }: PageSubject,
): string => {
  if (failure !== undefined) return `${failureWords(failure)}: ${project} for ${stage}`;
  return `${deployed || running ? 'Deployment' : 'Plan'} of ${project} for ${stage}`;
};

/** Returns the head of a page: the verdict, and the facts by which a plan is known. */
export const headSection = (review: Review, subject: PageSubject): Html => {
  const { deployed, running, commit } = subject;
  const { project, stage, stack, region, account, hash, file, links } = review;
  const { look, sign = signs[look], sentences } = verdictOf(review, subject);
  const pages = links.slice(0, 20).map(({ text, url }) => link(text, url));
  const times = (deployed?.times ?? []).map(({ what, milliseconds }) => `${what} ${duration(milliseconds)}`);
  return html`<header><h1>Batch jobs of ${code(project, 80)} for ${code(stage, 80)}</h1>
<div class="verdict ${look}"><span aria-hidden="true">${sign}</span> ${sentences.map((words, index) =>
    index === 0 ? html`<p><strong>${words}</strong></p>` : html`<p>${words}</p>`,
  )}</div>
<dl>${fact('Stack', code(stack, 128))}${fact('Region', code(region, 40))}${fact('Account', account === undefined ? undefined : code(account, 40))}${
    running !== undefined && fact('Status', code(running, 60))
  }${
    deployed === undefined
      ? fact('Compared with', comparedWith(review))
      : fact('Status', html`${code(deployed.status, 60)}${deployed.isNew && ', a new stack'}`)
  }${fact('Commit', commit === undefined ? undefined : code(commit, 64))}${fact('Config', file === undefined ? undefined : link('its page at the commit', file.url))}${fact('Plan', code(hash, 128))}${fact('Pages', pages.length === 0 ? undefined : joined(pages, html` · `))}${fact('Took', times.length === 0 ? undefined : html`${times.join(' · ')}`)}</dl></header>`;
};
