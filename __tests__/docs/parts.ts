import { read } from './pages.ts';

/** What a page lets its reader do: write a file, add to its end, or run commands. */
export type Part =
  | { readonly kind: 'write' | 'append'; readonly path: string; readonly text: string }
  | { readonly kind: 'run'; readonly text: string };

/**
 * Returns what a page lets its reader do, in order: its shell blocks, and the blocks whose sentence before ends with the
 * path of a file (``… into `path`:``, ``Add to the end of `path`:``).
 */
export const partsOf = (page: string): readonly Part[] =>
  [...read(page).matchAll(/(.*)\n\n```(\w+)\n([\s\S]*?)^```$/gm)].flatMap<Part>(
    ([, sentence = '', language, text = '']) => {
      if (language === 'bash' || language === 'sh') return [{ kind: 'run', text }];
      const [, words, path] = /(into|to the end of) `([^`]+)`:$/.exec(sentence) ?? [];
      return path === undefined ? [] : [{ kind: words === 'into' ? 'write' : 'append', path, text }];
    },
  );

/** Returns the shell blocks of a page, in order. */
export const shellBlocks = (page: string): readonly string[] =>
  partsOf(page).flatMap((part) => (part.kind === 'run' ? [part.text] : []));
