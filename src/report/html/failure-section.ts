import type { Failure, FailureCause } from '../failure-markdown.ts';
import { code, count, emphasized, type Html, html, nothing } from './html.ts';
import { placeLink, problemItem } from './problems-section.ts';

/** Greatest number of causes and of problems on a page; the log of the run has all. */
const mostItems = 500;

/** Returns sentences with the words between backticks as code. */
const sentences = (words: string): Html =>
  html`${words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : emphasized(part)))}`;

const causeItem = ({ logicalId, type, reason, advice, place }: FailureCause, config: Failure['config']): Html =>
  html`<li><span aria-hidden="true">❌</span> ${code(logicalId, 255)} (${code(type, 128)}) ${place && placeLink(place, config)}<br>${reason}${
    advice !== undefined && html`<br><strong>Next:</strong> ${sentences(advice)}`
  }</li>`;

const causesList = (causes: readonly FailureCause[], config: Failure['config']): Html =>
  causes.length === 0
    ? nothing
    : html`<h2>What failed first: ${count(causes.length)}</h2><ul>${causes
        .slice(0, mostItems)
        .map((cause) => causeItem(cause, config))}</ul>`;

/** Returns what failed, why, on which line, what CloudFormation did about it, and what to do now. */
export const failureSection = ({ causes, problems, outcome, config, stopped }: Failure): Html => {
  const left = Math.max(0, causes.length - mostItems) + Math.max(0, problems.length - mostItems);
  const heading = stopped ? 'Why it stopped, and what to do now' : 'Why it failed, and what to do now';
  const shown = problems.slice(0, mostItems);
  return html`<section id="failure" class="alert ${stopped ? 'careful' : 'bad'}">${causesList(causes, config)}${
    outcome !== undefined && html`<h2>What CloudFormation did</h2><p>${outcome}</p>`
  }${shown.length > 0 && html`<h2>${heading}</h2><ul>${shown.map((problem) => problemItem(problem, config))}</ul>`}${
    left > 0 && html`<p>${count(left)} more in the log of the run.</p>`
  }</section>`;
};
