/**
 * A piece of a pattern: a character, or one of a class (`plain` is any but a slash and a colon); `many` stands for any
 * number of them.
 */
interface Piece {
  readonly takes: string | 'any' | 'plain';
  readonly many?: true;
}

/** Names in forms of ARNs that contain neither slash nor colon. */
const plainNames: ReadonlySet<string> = new Set(['BucketName', 'TableName', 'IndexName', 'Region', 'Account']);
/** Parts of forms of ARNs that some resources leave empty. */
const optional: ReadonlySet<string> = new Set(['Region', 'Account']);

/** Matches a variable of IAM, `${aws:username}`, which IAM replaces by any text. */
const variable = /\$\{[^${}]*\}/g;

/** Returns the pieces of a resource of a statement: `*` stands for any characters, `?` for one. */
const piecesOfPattern = (pattern: string): Piece[] =>
  [...pattern.replace(variable, '*')].map((letter) => {
    if (letter === '*') return { takes: 'any', many: true };
    return { takes: letter === '?' ? 'any' : letter };
  });

/** Returns the pieces of a form of ARNs, `arn:aws:s3:::${BucketName}/${ObjectName}`. */
const piecesOfForm = (form: string): Piece[] =>
  form.split(/\$\{(\w+)\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return [...part].map((letter) => ({ takes: letter }));
    const takes = plainNames.has(part) ? 'plain' : 'any';
    return optional.has(part) ? [{ takes, many: true }] : [{ takes }, { takes, many: true }];
  });

const agree = (one: Piece['takes'], other: Piece['takes']): boolean => {
  if (one === 'any' || other === 'any') return true;
  if (one === 'plain') return other !== '/' && other !== ':';
  return other === 'plain' ? one !== '/' && one !== ':' : one === other;
};

/**
 * True if some ARN has a form, `arn:aws:s3:::${BucketName}/${ObjectName}`, and is matched by a resource of a statement of
 * IAM, `arn:aws:s3:::reports*`. Takes time in proportion to the product of their lengths.
 */
export const overlaps = (pattern: string, form: string): boolean => {
  const [left, right] = [piecesOfPattern(pattern), piecesOfForm(form)];
  const width = right.length + 1;
  const seen = new Set<number>([0]);
  for (const state of seen) {
    const [at, to] = [Math.floor(state / width), state % width];
    const [one, other] = [left[at], right[to]];
    if (one === undefined && other === undefined) return true;
    if (one?.many) seen.add(state + width);
    if (other?.many) seen.add(state + 1);
    if (one && other && agree(one.takes, other.takes))
      seen.add((one.many ? at : at + 1) * width + (other.many ? to : to + 1));
  }
  return false;
};
