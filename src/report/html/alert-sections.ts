import type { Review, ReviewedLoss } from '../../review/review.ts';
import { fates, ordered } from '../review-losses.ts';
import { broaderIn, holderName } from '../review-permissions.ts';
import { lossVerb } from '../verdict-words.ts';
import { code, count, emphasized, type Html, html, joined, nothing } from './html.ts';
import { lineLink } from './shown-values.ts';

const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }: ReviewedLoss): Html => {
  if (unforeseen !== undefined)
    return html`<strong>may be replaced or deleted</strong>: AWS says ${code(unforeseen, 80)}, which this version does not know`;
  return kind === 'interrupt'
    ? html`<strong>gets new instances, and jobs that run on the old ones may be stopped</strong>`
    : emphasized(fates[kind][fate]);
};

const lossItem = (loss: ReviewedLoss): Html => {
  const { logicalId, type, kind, because, why, allowed, instead } = loss;
  const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
  const listed = (each: (allowance: string) => string): Html =>
    joined(
      allowances.map((allowance) => code(each(allowance))),
      html`, `,
    );
  const cause = because === undefined ? nothing : html`, because ${code(because.replace(/^Properties\./, ''))} changes`;
  const reason = why === undefined ? nothing : html` It counts, since ${why}.`;
  const allowing = allowed
    ? html`Allowed by ${listed((allowance) => allowance)}.`
    : html`<strong>To allow it:</strong> ${listed((allowance) => `${allowance}: ${logicalId}`)}`;
  const way = instead === undefined ? allowing : html`<strong>No input allows it:</strong> ${instead}.`;
  return html`<li><span aria-hidden="true">${allowed ? html`⚠️` : html`⛔`}</span> ${code(logicalId)} (${code(type)}) ${predicate(loss)}${cause}.${reason} ${way}</li>`;
};

/** Returns every loss with its reason, those not allowed first; past tense if `done`. Nothing without losses. */
export const lossesSection = ({ losses }: Review, done: boolean): Html => {
  if (losses.length === 0) return nothing;
  const look = losses.some(({ allowed }) => !allowed) ? 'bad' : 'careful';
  const verb = done ? lossVerb(losses, 'past') : `would ${lossVerb(losses, 'infinitive')}`;
  return html`<section id="losses" class="alert ${look}"><h2>What ${verb}: ${count(losses.length)}</h2><ul>${ordered(losses).map(lossItem)}</ul></section>`;
};

/** Returns every change that AWS would refuse, and what to do instead. Nothing without one. */
export const refusedSection = ({ refused = [] }: Review): Html =>
  refused.length === 0
    ? nothing
    : html`<section id="refused" class="alert bad"><h2>What AWS would refuse: ${count(refused.length)}</h2><ul>${refused.map(
        ({ logicalId, type, why, instead }) =>
          html`<li>${code(logicalId)} (${code(type)}): ${why}. <strong>Instead:</strong> ${instead}.</li>`,
      )}</ul></section>`;

/** Returns the notes of a review. */
export const notesSection = ({ notes }: Review): Html =>
  notes.length === 0
    ? nothing
    : html`<section id="notes"><h2>Notes</h2><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></section>`;

/** Returns every way in which a change broadens permissions. Nothing if it does not. */
export const broaderSection = (review: Review): Html => {
  const broader = broaderIn(review);
  if (broader.length === 0) return nothing;
  return html`<section id="broader" class="alert careful"><h2>Broader permissions: ${count(broader.length)}</h2><ul>${broader.map(
    (one) => {
      const { name, of } = holderName(one);
      return html`<li>${code(name)}${of !== undefined && of !== name && html` of ${code(of)}`} ${one.says}${lineLink(one.line, review)}</li>`;
    },
  )}</ul></section>`;
};
