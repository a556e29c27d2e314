const operators = '?:;,=!<>&{}()[]';

/** Compact expressions by the long ones: those of a stack's jobs are mostly equal. */
const known = new Map<string, string>();

/**
 * Returns a JSONata expression without the spaces and line breaks that only make it readable; those in strings and
 * regular expressions stay. It must contain no division, no comment, and no slash or quote inside of these. Each letter
 * counts: a template has the expression once for every job, and one over 51,200 bytes needs a bucket.
 */
export const compactJsonata = (expression: string): string => {
  const found = known.get(expression) ?? compacted(expression);
  known.set(expression, found);
  return found;
};

const compacted = (expression: string): string =>
  expression.replace(/('[^']*'|\/[^/]*\/)|\s+/g, (found: string, literal: string | undefined, at: number) => {
    if (literal !== undefined) return literal;
    const around = [expression[at - 1] ?? '', expression[at + found.length] ?? ''];
    return around.some((one) => operators.includes(one)) ? '' : ' ';
  });
