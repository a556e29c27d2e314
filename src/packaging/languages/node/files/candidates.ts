import { posix } from 'node:path';

/** Extensions that a specifier may leave out: https://esbuild.github.io/api/#resolve-extensions, and those of modules. */
const extensions = ['.tsx', '.ts', '.jsx', '.js', '.css', '.json', '.mts', '.cts', '.mjs', '.cjs'];

/** Extensions that TypeScript writes for a source of another one: https://esbuild.github.io/content-types/#typescript */
const sources: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx', '.ts'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/**
 * Returns every path that a specifier could mean, given the path that it names: more than Node, TypeScript and esbuild
 * try, in no order of theirs. Those of a folder are its index and its package.json.
 */
export const candidatesOf = (path: string): string[] => {
  const plain = path.replace(/[?#][^/]*$/, '');
  return [...new Set([path, plain])].flatMap((one) => {
    const extension = posix.extname(one);
    const base = one.slice(0, one.length - extension.length);
    return [
      one,
      ...extensions.map((added) => one + added),
      ...(sources[extension] ?? []).map((source) => base + source),
      ...extensions.map((added) => posix.join(one, `index${added}`)),
      posix.join(one, 'package.json'),
    ];
  });
};

/** A pattern of `imports`, `exports` or `paths`, with what it stands for: `*` in both is the same text. */
export interface Alias {
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** Returns what a specifier stands for by an alias: its targets, with `*` replaced; none where it does not match. */
export const resolveAlias = ({ pattern, targets }: Alias, specifier: string): string[] => {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === specifier ? [...targets] : [];
  if (specifier.length < before.length + after.length) return [];
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
  const star = specifier.slice(before.length, specifier.length - after.length);
  return targets.map((target) => target.replaceAll('*', () => star));
};
