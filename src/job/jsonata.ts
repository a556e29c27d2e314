/**
 * Returns a JSONata expression without the spaces and line breaks that only make it readable; those inside of strings
 * and of regular expressions stay. It must contain no division and no comment. Each letter counts: a state machine is
 * in the template once for every job, and a template over 51,200 bytes needs a bucket.
 */
export const compactJsonata = (expression: string): string =>
  expression.replace(
    /('[^']*'|\/(?:\\.|[^/\\])+\/)|\s*([?:;,=!<>&{}()[\]]+)\s*/g,
    (_, literal: string | undefined, operator: string | undefined) => literal ?? `${operator}`,
  );
