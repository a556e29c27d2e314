import listed from '../generated/secret-forms.json' with { type: 'json' };
import { allMatches } from './all-matches.ts';
import { remembered } from './remember.ts';
import { credentialsInAddresses, type TextRange } from './secret-addresses.ts';
import { assignedSecrets } from './secret-assigned.ts';
import { credentialsInHeaders, passwordsInCommands } from './secret-commands.ts';
import { decodedLayers } from './secret-layers.ts';
import { entropyOf } from './secret-values.ts';
import { searchInWindows } from './windows.ts';

/** Matches a text that is long enough for a key or token; most texts are not, and their search ends here. */
const longEnough = /[\w+/=.~%-]{14}/;
/**
 * Matches keys with a known prefix of GitHub, AWS, Slack or Stripe. A token of a GitHub App may be `ghs_`, a number and
 * a whole JWT. https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const prefixedKeys =
  /(?<![A-Za-z0-9])(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})|(?:AKIA|ASIA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}|gh[opsur]_(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}/g;

/** Matches session tokens of AWS: base64 of data that always begins with the same bytes. */
const sessionTokens = /(?<![A-Za-z0-9+/])(?:IQo|FwoG|FQo|AQoD|AQoE)[\w+/=%-]{40,}/g;

/** Matches HTTP bearer credentials; group 1 is the token. https://www.rfc-editor.org/rfc/rfc6750 */
const bearer = /\bbearer\s{1,3}(?=[\w+/=.~-]{0,64}\d)([\w+/=.~-]{16,})/gi;
/** Matches HTTP basic credentials; group 1 is `user:password` as base64. https://www.rfc-editor.org/rfc/rfc7617 */
const basic = /\bbasic\s{1,3}([\w+/-]{8,}={0,2})/gi;

const secretKeyByName = /secret_?(?:access_?)?key["']?\s{0,4}[:=>]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;
/** Matches 40 characters of base64, which have no prefix: a secret access key of AWS only next to an access key id. */
const secretKeyBesideId =
  /(?<![\w/+=])(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}\d)[A-Za-z0-9/+]{40}(?![\w/+=])/g;

/** Returns the range of each match. */
const matches = (text: string, pattern: RegExp): TextRange[] =>
  allMatches(text, pattern).map(({ 0: found, index }) => ({ from: index, to: index + found.length }));

/** Returns the ranges of group 1, with which each match ends, if its value passes the test. */
const lastGroups = (text: string, pattern: RegExp, fits: (value: string) => boolean = () => true): TextRange[] =>
  allMatches(text, pattern).flatMap(({ 0: found, 1: value = '', index }) => {
    const to = index + found.length;
    return fits(value) ? [{ from: to - value.length, to }] : [];
  });

/** Returns the blocks of PEM and PGP that contain a key, to their end mark or the end of the text. */
const pemBlocks = (text: string): TextRange[] => {
  const found: TextRange[] = [];
  if (!text.includes('-----BEGIN ')) return found;
  let end = 0;
  for (const { index } of allMatches(text, /-----BEGIN [A-Z0-9 ]{0,60}KEY/g)) {
    if (index < end) continue;
    const mark = text.indexOf('-----END', index);
    const closed = mark < 0 ? -1 : text.indexOf('-----', mark + 5);
    end = closed < 0 ? text.length : closed + 5;
    found.push({ from: index, to: end });
  }
  return found;
};

/**
 * Returns the JWTs and JWEs of a text, from `eyJ` (`{"` as base64) to the last part. Parts have any length; the second
 * one of a JWE may be empty. https://www.rfc-editor.org/rfc/rfc7519, https://www.rfc-editor.org/rfc/rfc7516#section-3.1
 */
const webTokens = (text: string): TextRange[] =>
  text.includes('eyJ')
    ? allMatches(text, /[\w.-]+/g).flatMap(({ 0: run, index }) => {
        const parts = run.split('.');
        let from = index;
        for (const [at, part] of parts.entries()) {
          const begin = part.indexOf('eyJ');
          if (begin >= 0 && part.length - begin >= 9 && parts.length - at >= 3)
            return [{ from: from + begin, to: index + run.length }];
          from += part.length + 1;
        }
        return [];
      })
    : [];

interface Rule {
  /** Words in lower case of which a text must contain one, before the pattern is tried. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** The least entropy of a match, in bits per character. */
  readonly entropy: number;
}

/** The forms of the keys of many services, from a maintained list (`scripts/secret-forms.mjs`). */
interface Table {
  /** Matches a word of any rule; most texts contain none. */
  readonly anyWord: RegExp;
  readonly rules: readonly Rule[];
}

const loadTable = (): Table => {
  const rules = Object.values(listed.rules as unknown as Record<string, [string, string, number?]>).map(
    ([words, pattern, entropy = 0]) => ({ words: words.split(' '), pattern: new RegExp(pattern, 'g'), entropy }),
  );
  const words = rules.flatMap((rule) => rule.words).map((word) => word.replace(/[^\w]/g, '\\$&'));
  return { anyWord: new RegExp([...new Set(words)].join('|'), 'i'), rules };
};

let table: Table | undefined;

/** Returns the keys of a text that match a rule of the list. */
const listedForms = (text: string): TextRange[] => {
  table ??= loadTable();
  if (!table.anyWord.test(text)) return [];
  const lower = text.toLowerCase();
  return table.rules.flatMap(({ words, pattern, entropy }) =>
    words.some((word) => lower.includes(word))
      ? matches(text, pattern).filter(({ from, to }) => entropyOf(text.slice(from, to)) >= entropy)
      : [],
  );
};

/** Levels of base64 that are decoded: base64 inside of base64, and no deeper. */
const maxBase64Depth = 2;

/**
 * Returns the runs of base64 that contain a secret. Decodes from each of the first 4 characters, since a run may have a
 * prefix.
 */
const base64WithSecrets = (text: string, depth: number): TextRange[] =>
  depth === maxBase64Depth
    ? []
    : allMatches(text, /[A-Za-z0-9+/_-]{24,}={0,2}/g).flatMap(({ 0: run, index }) =>
        [0, 1, 2, 3].some((start) => {
          const inside = Buffer.from(run.slice(start), 'base64').toString('latin1');
          return /[\x20-\x7e]{12}/.test(inside) && secretsInLayers(inside, depth + 1).length > 0;
        })
          ? [{ from: index, to: index + run.length }]
          : [],
      );

const isUserAndPassword = (value: string): boolean =>
  /^[\x20-\x7e]{0,256}?:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));

/** The forms to search for: all, or only tokens and keys, which are secrets without anything around them. */
type Forms = 'all' | 'tokens';

const tokensIn = (text: string, prefixed: readonly TextRange[], depth: number): TextRange[] => [
  ...prefixed,
  ...webTokens(text),
  ...matches(text, sessionTokens),
  ...listedForms(text),
  ...base64WithSecrets(text, depth),
];

/** Matches a mark or scheme of which every text has one that gives a secret away by the words before it. */
const introduction = /[-=:>]|bearer|basic/i;

/** Returns the secrets that the words before them give away: a name, a header, a flag. */
const introducedSecrets = (text: string): TextRange[] =>
  introduction.test(text)
    ? [
        ...assignedSecrets(text),
        ...credentialsInHeaders(text),
        ...passwordsInCommands(text),
        ...lastGroups(text, bearer),
        ...lastGroups(text, basic, isUserAndPassword),
        ...lastGroups(text, secretKeyByName),
      ]
    : [];

/** Returns the secrets of a text and of its decoded layers, as ranges of the text. Ranges may overlap. */
const secretsInLayers = (text: string, depth: number, forms: Forms = 'all'): TextRange[] =>
  decodedLayers(text).flatMap((layer) =>
    [
      // A block of several lines is longer than what two windows share.
      ...pemBlocks(layer.text),
      ...searchInWindows(layer.text, (part) => secretsInPart(part, depth, forms)),
    ].map(layer.toOriginal),
  );

const secretsInPart = (text: string, depth: number, forms: Forms): TextRange[] => {
  const isLong = longEnough.test(text);
  const prefixed = isLong ? matches(text, prefixedKeys) : [];
  const tokens = isLong ? tokensIn(text, prefixed, depth) : [];
  if (forms === 'tokens') return tokens;
  const hasKeyId = prefixed.some(({ from }) => /^A[KS]IA/.test(text.slice(from, from + 4)));
  return [
    ...tokens,
    ...credentialsInAddresses(text),
    ...introducedSecrets(text),
    ...(hasKeyId ? matches(text, secretKeyBesideId) : []),
  ];
};

/**
 * Returns the ranges of the secrets in a text that their form or the words before them give away, in order and without
 * overlaps. `tokens` leaves out credentials in addresses and values behind names.
 */
export const findSecrets = (text: string, forms: Forms = 'all'): readonly TextRange[] => find[forms](text);

const searched = (text: string, forms: Forms): readonly TextRange[] => {
  const merged: TextRange[] = [];
  for (const { from, to } of secretsInLayers(text, 0, forms).sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last && from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
};

/** The searches by form; a plan asks for the same texts again and again. */
const find: Readonly<Record<Forms, (text: string) => readonly TextRange[]>> = {
  all: remembered((text) => searched(text, 'all')),
  tokens: remembered((text) => searched(text, 'tokens')),
};
