import { literal } from '../../diagnostics/visible.ts';
import type { PullEvent } from '../../ports/github.ts';

/** The inputs that a preview depends on. */
export interface PreviewInputs {
  /** The input `preview-label`: the label that a pull request needs for a preview; undefined if it needs none. */
  readonly label?: string | undefined;
}

/** Conclusion from an event: `why` is a sentence for the log. */
export interface PreviewDecision {
  readonly kind: 'deploy' | 'skip' | 'destroy';
  readonly why: string;
}

/** Actions after which the code of a pull request, or whether it may have a preview, is another. */
const deployed = ['opened', 'reopened', 'synchronize', 'ready_for_review'];

const skip = (why: string): PreviewDecision => ({ kind: 'skip', why });

/** Returns the conclusion from an event about a label; undefined if it is the one that previews need, and was added. */
const ofLabel = ({ action, labels, label }: PullEvent, needed: string | undefined): PreviewDecision | undefined => {
  if (needed === undefined)
    return skip(`The label ${literal(label)} has nothing to do with previews: no preview-label is set.`);
  if (label !== needed)
    return skip(`The label ${literal(label)} has nothing to do with previews: preview-label is ${literal(needed)}.`);
  if (action === 'labeled') return undefined;
  return labels.includes(needed)
    ? skip(`The label ${literal(needed)} was removed, and the pull request has it again.`)
    : { kind: 'destroy', why: `The label ${literal(needed)} was removed, which previews need.` };
};

/** Returns why an open pull request has no preview; undefined if it has one. */
const reasonForNone = ({ draft, labels }: PullEvent, needed: string | undefined): string | undefined => {
  if (draft) return 'The pull request is a draft: its preview is deployed when it is ready for review.';
  if (needed !== undefined && !labels.includes(needed))
    return `The pull request does not have the label ${literal(needed)}, which previews need.`;
  return undefined;
};

/**
 * Returns the conclusion from an event of a pull request. A preview is destroyed when its pull request is closed, or when
 * the label that previews need is taken from it; nothing else earns that, a conversion to a draft neither. A fork never
 * has a preview: its author would decide what runs with the role of previews.
 */
export const decidePreview = (event: PullEvent, { label: needed }: PreviewInputs): PreviewDecision => {
  const { action, code, state } = event;
  if (code === 'fork')
    return skip('The pull request comes from a fork: no preview is ever deployed for one, so there is nothing to do.');
  if (action === 'closed') return { kind: 'destroy', why: 'The pull request is closed.' };
  if (state === 'closed') return skip(`The pull request is closed, so the event ${literal(action)} changes nothing.`);
  if (action === 'converted_to_draft')
    return skip('The pull request is a draft now: its preview stays as it is until it is closed or ready for review.');
  if (action === 'labeled' || action === 'unlabeled') {
    const decided = ofLabel(event, needed);
    if (decided !== undefined) return decided;
  } else if (!deployed.includes(action)) return skip(`The event ${literal(action)} changes nothing of a preview.`);
  const none = reasonForNone(event, needed);
  return none === undefined ? { kind: 'deploy', why: `The pull request is open (${action}).` } : skip(none);
};
