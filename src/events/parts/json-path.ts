import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';

/**
 * Matches the paths that EventBridge documents: keys of letters, digits, `-`, `_` and `/` after dots, indexes in brackets,
 * and `*` for any of either.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
const documented = /^\$(?:\.(?:[\w/-]+|\*)|\[(?:\d+|\*)\])*$/;

/** Matches the beginning of a path: `$` alone, or followed by a dot and a key or by a bracket. */
const begun = /^\$(?:$|\.[^.]|\[)/;

/** True for a path in which every bracket is closed and that does not end in a dot or blank. */
const isClosed = (path: string): boolean =>
  path.split('[').length === path.split(']').length && /[^.\s]$/.test(path) && /\S/.test(path);

/**
 * Returns an error for a JSONPath that cannot be one, and a warning for one of a syntax that EventBridge does not document
 * (filters, slices, quoted keys, `..`): it is evaluated only when an event arrives, and then finds nothing.
 */
export const jsonPathMistakes = (path: string, at: Path): Diagnostic[] => {
  if (hasToken(path) || documented.test(path)) return [];
  const hint = 'Write $.detail.key, with [0] for an item of a list or [*] for all.';
  if (!begun.test(path) || !isClosed(path))
    return [errorAt('config/wrong-format', at, `"${path}" is no JSONPath.`, hint)];
  return [
    warningAt(
      'config/wrong-format',
      at,
      `EventBridge does not document the syntax of "${path}", and evaluates it only when an event arrives.`,
      hint,
    ),
  ];
};
