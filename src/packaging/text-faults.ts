/** A fault of a file that a program writes, such as a lock file. */
export interface TextFault {
  /** The line, from 1. */
  readonly line: number;
  /** The fault as a clause: `is no JSON`. */
  readonly why: string;
  /** True for a file with nothing in it, which is no fault where nothing is asked for. */
  readonly isEmpty?: true;
}

/** Returns the line of a place in a text, from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Returns the fault of a text that is empty, or that a merge left with conflicts: https://git-scm.com/docs/git-merge */
export const mergeFault = (text: string): TextFault | undefined => {
  if (/^\uFEFF?\s*$/.test(text)) return { line: 1, why: 'is empty', isEmpty: true };
  const at = text.search(/^(?:<{7}|>{7}) /m);
  return at < 0 ? undefined : { line: lineAt(text, at), why: 'has a conflict of a merge' };
};

/** Returns the fault of a text that is no JSON object, or is empty. */
export const jsonFault = (text: string): TextFault | undefined => {
  const merge = mergeFault(text);
  if (merge !== undefined) return merge;
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(plain);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject ? undefined : { line: 1, why: 'is no JSON object' };
  } catch (problem) {
    const [, at = plain.trimEnd().length] = /at position (\d{1,9})/.exec((problem as Error).message) ?? [];
    return { line: lineAt(plain, Number(at)), why: 'is no JSON' };
  }
};
