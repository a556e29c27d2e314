import { redacted } from './secret.ts';

/**
 * Matches characters that have no visible form of their own in a terminal or a review: control characters (escape
 * sequences begin with one), marks that turn the writing direction (https://trojansource.codes), line separators,
 * fillers, tags, variation selectors, noncharacters, lone surrogates, replacement characters.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\ufffd]/gu;

/** Matches invisible characters that may be part of an emoji: joiners, selectors and tags. */
const emojiPart = /[\u200d\ufe0f\u{e0020}-\u{e007f}]/u;

let cached: RegExp | undefined;

/**
 * Returns a pattern that matches an emoji (group 1) or an invisible character outside of one. Created when first
 * needed, since Unicode's list of emoji takes milliseconds to compile; by the constructor, since TypeScript's target is
 * older than the flag v.
 */
const emojiOrInvisible = (): RegExp => {
  cached ??= new RegExp(String.raw`(\p{RGI_Emoji})|${invisible.source}`, 'gv');
  return cached;
};

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string): string => {
  const code = character.codePointAt(0)?.toString(16) ?? '';
  return shortEscapes[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
};

/** Returns a text with its invisible characters as `\n` or `\u001b`: safe for one line of a terminal. Emoji stay. */
export const visible = (text: string): string =>
  emojiPart.test(text)
    ? text.replace(emojiOrInvisible(), (found: string, emoji?: string) => emoji ?? escaped(found))
    : text.replace(invisible, escaped);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;

/** Returns the columns of a text in a terminal: two for East Asian characters and emoji, none for combining marks. */
export const displayWidth = (text: string): number =>
  [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);

/**
 * Returns a value of the config as part of a sentence: `"text"`, `12`, `a list of 2`, `a map`. Secrets are redacted,
 * and texts over 40 UTF-16 units cut.
 */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const safe = redacted(value);
  return safe.length > 40 ? `"${visible([...safe.slice(0, 36)].join(''))}…"` : `"${visible(safe)}"`;
};
