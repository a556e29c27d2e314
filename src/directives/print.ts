import type { Argument, Call } from './syntax.ts';

/**
 * A text as arguments of `$Format`, joined. There is no escaping in calls, so that a text with both kinds of quotes,
 * or a backslash before one, takes several arguments: `"it's "`, `'"so"'`.
 */
export const textArguments = (text: string): string[] => {
  const one = quoted(text);
  if (one !== undefined) return [one];
  return (text.match(/\\+|(?:'|[^'"\\])+|(?:"|[^'"\\])+/g) ?? []).map((piece) => quoted(piece) ?? piece);
};

/** In the quotes that it does not hold; a text of backslashes stands without any. */
const quoted = (text: string): string | undefined => {
  if (text.includes('\\')) return undefined;
  return text.includes("'") ? (text.includes('"') ? undefined : `"${text}"`) : `'${text}'`;
};

/** A call that gives this text, for where the text itself would be read as something else. */
export const textCall = (text: string): string => {
  const pieces = textArguments(text);
  return `$Format('${'{}'.repeat(pieces.length)}', ${pieces.join(', ')})`;
};

/** A text as one argument. */
export const textArgument = (text: string): string => {
  const pieces = textArguments(text);
  return pieces.length === 1 ? (pieces[0] as string) : textCall(text);
};

/** A call that was read, written again: read once more it means the same. */
export const printCall = ({ name, args, path }: Call): string =>
  `$${name}(${args.map(printArgument).join(', ')})${path.map((step) => `.${step}`).join('')}`;

const printArgument = (argument: Argument): string =>
  argument.kind === 'call'
    ? printCall(argument)
    : typeof argument.value === 'string'
      ? textArgument(argument.value)
      : String(argument.value);
