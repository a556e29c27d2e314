import listed from '../generated/secret-forms.json' with { type: 'json' };
import { type Stretch, usersInAddresses } from './secret-addresses.ts';
import { assignedIn } from './secret-assigned.ts';
import { credentialsOfHeaders, passwordsOfCommands } from './secret-commands.ts';
import { layersOf } from './secret-layers.ts';
import { entropyOf } from './secret-values.ts';

/** No key or token is shorter; most texts hold nothing so long, and are passed over here. */
const longEnough = /[\w+/=.~%-]{14}|-----BEGIN/;
/**
 * Keys whose beginning says whose they are. A token of a GitHub App may be a whole JWT behind `ghs_` and a number.
 * https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const keys =
  /(?<![A-Za-z0-9])(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})|(?:AKIA|ASIA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}|gh[opsur]_(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}/g;

/** Session tokens of AWS are base64 of a text that begins alike. */
const sessionTokens = /(?<![A-Za-z0-9+/])(?:IQo|FwoG|FQo|AQoD|AQoE)[\w+/=%-]{40,}/g;

/** Credentials of HTTP. https://www.rfc-editor.org/rfc/rfc6750 */
const bearer = /\bbearer\s{1,3}(?=[\w+/=.~-]{0,64}\d)([\w+/=.~-]{16,})/gi;
/** https://www.rfc-editor.org/rfc/rfc7617: the name of a user, a colon and a password, as base64. */
const basic = /\bbasic\s{1,3}([\w+/-]{8,}={0,2})/gi;

const secretKeyByName = /secret_?(?:access_?)?key["']?\s{0,4}[:=>]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;
/** A secret key of AWS has forty characters and no other mark: it is one beside the id of a key. */
const secretKeyBeside =
  /(?<![\w/+=])(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}\d)[A-Za-z0-9/+]{40}(?![\w/+=])/g;

const whole = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));

/** The first group of each match, which is its end. */
const groups = (text: string, pattern: RegExp, fits: (value: string) => boolean = () => true): Stretch[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, 1: value = '', index }) => {
    const to = index + found.length;
    return fits(value) ? [{ from: to - value.length, to }] : [];
  });

/** Blocks of PEM and PGP with a key in them, to their end or the end of the text. */
const pemBlocks = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/-----BEGIN [A-Z0-9 ]{0,60}KEY/g)) {
    if (index < end) continue;
    const mark = text.indexOf('-----END', index);
    const closed = mark < 0 ? -1 : text.indexOf('-----', mark + 5);
    end = closed < 0 ? text.length : closed + 5;
    found.push({ from: index, to: end });
  }
  return found;
};

/**
 * JWTs and encrypted ones (JWE), whose parts may have any length, the second of a JWE none: from `eyJ` (`{"` as base64)
 * to the last part. https://www.rfc-editor.org/rfc/rfc7519, https://www.rfc-editor.org/rfc/rfc7516#section-3.1
 */
const webTokens = (text: string): Stretch[] =>
  text.includes('eyJ')
    ? [...text.matchAll(/[\w.-]+/g)].flatMap(({ 0: run, index }) => {
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
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly entropy: number;
}

/** The forms of others' keys, of a maintained list (`scripts/secret-forms.mjs`). */
interface Table {
  /** Matches where some form may stand: most texts have no word of any. */
  readonly anyWord: RegExp;
  readonly rules: readonly Rule[];
}

const readTable = (): Table => {
  const rules = Object.values(listed.rules as unknown as Record<string, [string, string, number?]>).map(
    ([words, pattern, entropy = 0]) => ({ words: words.split(' '), pattern: new RegExp(pattern, 'g'), entropy }),
  );
  const words = rules.flatMap((rule) => rule.words).map((word) => word.replace(/[^\w]/g, '\\$&'));
  return { anyWord: new RegExp([...new Set(words)].join('|'), 'i'), rules };
};

let table: Table | undefined;

const listedForms = (text: string): Stretch[] => {
  table ??= readTable();
  if (!table.anyWord.test(text)) return [];
  const lower = text.toLowerCase();
  return table.rules.flatMap(({ words, pattern, entropy }) =>
    words.some((word) => lower.includes(word))
      ? whole(text, pattern).filter(({ from, to }) => entropyOf(text.slice(from, to)) >= entropy)
      : [],
  );
};

/** A base64 text inside a base64 text is looked into, one inside that is not. */
const deepest = 2;

/** Returns where base64 holds a secret, decoded from each of its first four characters on. */
const encoded = (text: string, depth: number): Stretch[] =>
  depth === deepest
    ? []
    : [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)].flatMap(({ 0: run, index }) =>
        [0, 1, 2, 3].some((start) => {
          const inside = Buffer.from(run.slice(start), 'base64').toString('latin1');
          return /[\x20-\x7e]{12}/.test(inside) && stretchesIn(inside, depth + 1).length > 0;
        })
          ? [{ from: index, to: index + run.length }]
          : [],
      );

const isUserAndPassword = (value: string): boolean =>
  /^[\x20-\x7e]{0,256}?:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));

/** All forms, or only those of tokens and keys, which need nothing beside them. */
type Forms = 'all' | 'tokens';

const tokensIn = (text: string, own: readonly Stretch[], depth: number): Stretch[] => [
  ...own,
  ...pemBlocks(text),
  ...webTokens(text),
  ...whole(text, sessionTokens),
  ...listedForms(text),
  ...encoded(text, depth),
];

const namedIn = (text: string): Stretch[] => [
  ...assignedIn(text),
  ...credentialsOfHeaders(text),
  ...passwordsOfCommands(text),
  ...groups(text, bearer),
  ...groups(text, basic, isUserAndPassword),
  ...groups(text, secretKeyByName),
];

/** Returns where a text holds secrets, as it is written and as it reads without its escapes. */
const stretchesIn = (text: string, depth: number, forms: Forms = 'all'): Stretch[] =>
  layersOf(text).flatMap((layer) => stretchesOf(layer.text, depth, forms).map(layer.written));

const stretchesOf = (text: string, depth: number, forms: Forms): Stretch[] => {
  const isLong = longEnough.test(text);
  const own = isLong ? whole(text, keys) : [];
  const tokens = isLong ? tokensIn(text, own, depth) : [];
  if (forms === 'tokens') return tokens;
  const beside = own.some(({ from }) => /^A[KS]IA/.test(text.slice(from, from + 4)));
  return [...tokens, ...usersInAddresses(text), ...namedIn(text), ...(beside ? whole(text, secretKeyBeside) : [])];
};

/** Returns where a text holds secrets that are such by their own form, in order, none overlapping another. */
export const secretsIn = (text: string, forms: Forms = 'all'): readonly Stretch[] => {
  const merged: Stretch[] = [];
  for (const { from, to } of stretchesIn(text, 0, forms).sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last && from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
};
