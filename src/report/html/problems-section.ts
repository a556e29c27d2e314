import type { Failure, FailurePlace, FailureProblem } from '../failure-markdown.ts';
import { tallyOf } from '../plain-text.ts';
import { code, type Html, html, link, nothing } from './html.ts';

const signs = { error: html`❌`, warning: html`⚠️`, note: html`ℹ️` } as const;

/** Returns a place as code; one in the config is a link to its line at the commit. */
export const placeLink = ({ file, line, column }: FailurePlace, config: Failure['config']): Html => {
  const words = [file, line, ...(column === undefined ? [] : [column])].join(':');
  return config?.file === file ? link(words, `${config.url}#L${Math.trunc(line)}`) : code(words, 300);
};

/** Returns a complaint with its code, place and advice. */
export const problemItem = (
  { code: word, severity, sentence, hint, place }: FailureProblem,
  config?: Failure['config'],
): Html =>
  html`<li><span aria-hidden="true">${signs[severity]}</span> ${severity}: ${sentence} ${place && html`${placeLink(place, config)} `}<small>${code(word)}</small>${
    hint !== undefined && html`<br><strong>Next:</strong> ${hint}`
  }</li>`;

/** Returns the complaints about the config of a plan that is made all the same. Nothing without any. */
export const problemsSection = (problems: readonly FailureProblem[]): Html =>
  problems.length === 0
    ? nothing
    : html`<section id="complaints"><h2>Complaints about the config: ${tallyOf(problems)}</h2><ul>${problems.map((problem) => problemItem(problem))}</ul></section>`;
