import type { Argument, Call } from './syntax.ts';

/**
 * Returns a text as one or more arguments of a call, which joined are the text. Calls have no escaping, so a text with
 * both kinds of quotes, or with a backslash, takes several: `"it's "`, `'"so"'`.
 */
export const textArguments = (text: string): string[] => {
  const one = quoted(text);
  if (one !== undefined) return [one];
  return (text.match(/\\+|(?:'|[^'"\\])+|(?:"|[^'"\\])+/g) ?? []).map((piece) => quoted(piece) ?? piece);
};

/** Returns a text in the quotes that it does not contain; undefined where it has both, or a backslash. */
const quoted = (text: string): string | undefined => {
  if (text.includes('\\')) return undefined;
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? undefined : `"${text}"`;
};

/** Returns a call of `$Format` whose value is the text, for a text that would be read as a call itself. */
export const textCall = (text: string): string => {
  const pieces = textArguments(text);
  return `$Format('${'{}'.repeat(pieces.length)}', ${pieces.join(', ')})`;
};

/** Returns a text as exactly one argument of a call: in quotes, or as a call of `$Format`. */
export const textArgument = (text: string): string => {
  const pieces = textArguments(text);
  return pieces.length === 1 ? (pieces[0] as string) : textCall(text);
};

/** Returns a call as text, which `readCall` reads as a call of the same meaning. */
export const printCall = ({ name, args, path }: Call): string =>
  `$${name}(${args.map(printArgument).join(', ')})${path.map((step) => `.${step}`).join('')}`;

const printArgument = (argument: Argument): string => {
  if (argument.kind === 'call') return printCall(argument);
  return typeof argument.value === 'string' ? textArgument(argument.value) : String(argument.value);
};
