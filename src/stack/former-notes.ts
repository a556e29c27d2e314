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

const sentenceOf = (state: FormerState): string => {
  switch (state.kind) {
    case 'in-use':
      return 'It keeps what runs of the deployed revision need until they end: their next attempt pulls its image and reads its secrets. The first later deploy that finds none of them takes it away.';
    case 'runs':
      return `It keeps what runs of earlier revisions need, since ${state.count} ${state.count === 1 ? 'run is' : 'runs are'} under way.`;
    case 'unused':
      return 'No run needs the rest any more, and it is taken away.';
    case 'too-large':
      return 'What runs of earlier revisions need does not fit into the policies of a role: their next attempt may fail to pull its image or to read its secrets.';
    case 'unknown':
      return `It keeps what runs of earlier revisions need, since AWS did not tell whether any is under way (${state.why}).`;
  }
};

/** Returns sentences about an execution role that needs fewer permissions than it has: whether they stay, and why. */
export const formerNote = (role: string, state: FormerState): string =>
  `${role} needs fewer permissions than before. ${sentenceOf(state)}`;
