import { maxListed, nearest } from '../diagnostics/suggest.ts';

/**
 * Returns the hint for a name that no resource of the config has: the one that is meant, else to add it. `known` are the
 * names that could be written instead.
 */
export const hintForUnknownResource = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const listed = known.slice(0, maxListed).map((one) => `\`${one}\``);
  const hints = [
    ...(/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(name)
      ? [`Add \`${name}:\` under \`resources\`, with the \`type\` of what it is.`]
      : []),
    ...(listed.length > 0 ? [`Known here: ${listed.join(', ')}.`] : []),
  ];
  return hints.join(' ');
};
