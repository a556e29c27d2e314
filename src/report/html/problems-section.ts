import type { FailureProblem } from '../failure-markdown.ts';
import { tallyOf } from '../plain-text.ts';
import { code, type Html, html, nothing } from './html.ts';

const signs = { error: html`❌`, warning: html`⚠️`, note: html`ℹ️` } as const;

/** Returns a complaint with its code, place and advice. */
export const problemItem = ({ code: word, severity, sentence, hint, place }: FailureProblem): Html => {
  const where = place && [place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':');
  return html`<li><span aria-hidden="true">${signs[severity]}</span> ${severity}: ${sentence} ${where !== undefined && html`${code(where)} `}<small>${code(word)}</small>${
    hint !== undefined && html`<br><strong>Next:</strong> ${hint}`
  }</li>`;
};

/** Returns the complaints about the config of a plan that is made all the same. Nothing without any. */
export const problemsSection = (problems: readonly FailureProblem[]): Html =>
  problems.length === 0
    ? nothing
    : html`<section id="complaints"><h2>Complaints about the config: ${tallyOf(problems)}</h2><ul>${problems.map(problemItem)}</ul></section>`;
