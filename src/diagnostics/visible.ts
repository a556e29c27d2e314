import { concealed } from './secret.ts';

/**
 * Characters that a terminal or a reviewer's eye would not see as they are: control characters (escape sequences begin
 * with one), marks that turn the writing direction (https://trojansource.codes), line separators, fillers, tags,
 * selectors, noncharacters, half pairs, stand-ins.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\ufffd]/gu;

/** Unseen characters that may be part of an emoji. */
const joining = /[\u200d\ufe0f\u{e0020}-\u{e007f}]/u;

let made: RegExp | undefined;

/**
 * Returns a pattern of emoji (group 1), whose joiners, selectors and tags are part of the picture, or else an unseen
 * character. Made when first needed, since Unicode's closed list of emoji takes milliseconds. TypeScript's target is
 * older than the flag v.
 */
const emojiOrUnseen = (): RegExp => {
  made ??= new RegExp(String.raw`(\p{RGI_Emoji})|${unseen.source}`, 'gv');
  return made;
};

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string): string => {
  const code = character.codePointAt(0)?.toString(16) ?? '';
  return short[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
};

/** A text of the user's with everything unseen written as `\n` or `\u001b`: safe for one line of a terminal. */
export const visible = (text: string): string =>
  joining.test(text)
    ? text.replace(emojiOrUnseen(), (found: string, emoji?: string) => emoji ?? escaped(found))
    : text.replace(unseen, escaped);

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
