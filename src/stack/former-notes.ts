/**
 * State of permissions that only runs of earlier revisions need: `in-use` if the deployed revision needs them, `too-large`
 * if IAM may not take the role with them, else what AWS finds.
 */
export type FormerState =
  | { readonly kind: 'in-use' | 'too-large' | 'unused' }
  | { readonly kind: 'runs'; readonly count: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** True if the permissions stay in the next template. */
export const remain = ({ kind }: FormerState): boolean => kind !== 'too-large' && kind !== 'unused';

/** Words for the permissions, by their purpose: what the next attempt of a run does with them. */
const words = {
  start: { does: 'pulls its image and reads its secrets', mayNot: 'to pull its image or to read its secrets' },
  event: { does: 'reads its event from S3', mayNot: 'to read its event from S3' },
} as const;

const sentenceOf = (state: FormerState, { does, mayNot }: (typeof words)[keyof typeof words]): string => {
  switch (state.kind) {
    case 'in-use':
      return `It keeps what runs of the deployed revision need until they end: their next attempt ${does}. The first later deploy that finds none of them takes it away.`;
    case 'runs':
      return `It keeps what runs of earlier revisions need, since ${state.count} ${state.count === 1 ? 'run is' : 'runs are'} under way.`;
    case 'unused':
      return 'No run needs the rest any more, and it is taken away.';
    case 'too-large':
      return `What runs of earlier revisions need does not fit into the policies of a role: their next attempt may fail ${mayNot}.`;
    case 'unknown':
      return `It keeps what runs of earlier revisions need, since AWS did not tell whether any is under way (${state.why}).`;
  }
};

/** Returns sentences about a role that needs fewer permissions than it has: whether they stay, and why. */
export const formerNote = (role: string, state: FormerState, purpose: keyof typeof words): string =>
  `${role} needs fewer permissions than before. ${sentenceOf(state, words[purpose])}`;
