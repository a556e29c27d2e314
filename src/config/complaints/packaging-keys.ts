import type { Path } from '../../diagnostics/diagnostic.ts';

/** Keys of other tools for the command of a container, in lower case. */
const commands = /^(?:entrypoint|command|cmd|args)$/;

/** Keys of a packaging by the word that other tools use, in lower case. */
const words: ReadonlyMap<string, string> = new Map([
  ['dockerfile', 'dockerfilePath'],
  ['context', 'buildContextPath'],
  ['build', 'buildContextPath'],
  ['args', 'buildArgs'],
]);

/**
 * Returns the hint for a key of another tool in the properties of a packaging, where the general one would lead to another
 * key that this packaging does not have either; undefined for any other. `known` are its keys, `written` those in the config.
 */
export const hintForPackagingKey = (
  key: string,
  path: Path,
  known: readonly string[],
  written: readonly string[],
): string | undefined => {
  if (path.at(-1) !== 'properties' || path.at(-2) !== 'packaging') return undefined;
  const word = key.toLowerCase().replace(/[-_]/g, '');
  const meant = words.get(word);
  if (meant !== undefined && known.includes(meant)) return `Did you mean \`${meant}\`?`;
  if (!known.includes('entryfilePath') || !commands.test(word)) return undefined;
  return word === 'entrypoint' && !written.includes('entryfilePath')
    ? 'Did you mean `entryfilePath`? The buildpack starts that file itself; a command of your own needs custom-dockerfile.'
    : 'Remove it: the buildpack starts the entry file itself. A command of your own needs custom-dockerfile.';
};
