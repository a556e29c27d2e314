import { concealed } from './secret.ts';

/**
 * What a terminal or a reviewer's eye would not see as it is: control characters (escape sequences begin with one),
 * marks that turn the writing direction (https://trojansource.codes), line separators, noncharacters, half pairs.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text of the user's with everything unseen written as `\n` or `\u001b`: safe for one line of a terminal. */
export const visible = (text: string): string =>
  text.replace(
    unseen,
    (character) => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;

/** The columns that a text takes in a terminal: East Asian characters and emoji take two, combining marks none. */
export const displayWidth = (text: string): number =>
  [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);

/** A value of the user's inside a sentence: `"text"`, `12`, a list, a map; secrets are hidden, long texts cut. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const safe = concealed(value);
  return safe.length > 40 ? `"${visible([...safe.slice(0, 36)].join(''))}…"` : `"${visible(safe)}"`;
};
