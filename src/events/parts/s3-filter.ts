import { concat, type Expression, partsOf } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/** The filter of an S3 event: how the keys of its objects begin and end, as the bucket shows them. */
export interface KeyFilter {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The longest value of a rule, in characters: https://docs.aws.amazon.com/AmazonS3/latest/API/API_FilterRule.html */
const longest = 1024;

/**
 * Returns a text as S3 takes it in a filter: a space is `+`, any other character is percent-encoded, except for those
 * that are safe in keys and the slash, which S3's own examples have as it is.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-guidelines-safe-characters
 */
const encoded = (text: string): string =>
  text.replace(/[^A-Za-z0-9!_.'()/-]/gu, (character) => (character === ' ' ? '+' : percentEncoded(character)));

/** Returns the bytes of a character in UTF-8, each as `%C3`. */
const percentEncoded = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Returns the value of a filter rule for the beginning or end of keys; what only CloudFormation knows is not encoded. */
export const filterValue = (text: string): Expression =>
  concat(...partsOf(expressionOf(text)).map((part) => (typeof part === 'string' ? encoded(part) : part)));

/** Returns the text that a value of a filter rule stands for; the value as it is if it is not encoded as S3 wants it. */
export const filterText = (value: string): string => {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
};

/** Returns the hint for a beginning or end of keys that has wildcards: the texts before the first and after the last. */
const withoutWildcards = (key: keyof KeyFilter, text: string): string => {
  const [before = '', ...rest] = text.split(/[*?]+/);
  const after = rest.at(-1) ?? '';
  const own = key === 'prefix' ? before : after;
  const other = key === 'prefix' ? after : before;
  const instead = `Write ${key}: ${own}`;
  if (own === '' && other === '') return `Leave ${key} out: without it every key fits.`;
  if (other === '') return `${instead}, which fits every key that ${key === 'prefix' ? 'begins' : 'ends'} so.`;
  const [prefix, suffix] = key === 'prefix' ? [own, other] : [other, own];
  if (own === '') return `Leave ${key} out, and write ${key === 'prefix' ? `suffix: ${suffix}` : `prefix: ${prefix}`}.`;
  return `Write prefix: ${prefix} and suffix: ${suffix}.`;
};

/**
 * Returns the errors of a filter that S3 would refuse, or that no key fits; `at` is the config path of `filterRule`, `word`
 * the one for what the event starts.
 */
export const filterMistakes = (filter: KeyFilter, at: Path, word = 'job'): Diagnostic[] =>
  (['prefix', 'suffix'] as const).flatMap((key): Diagnostic[] => {
    const text = filter[key] ?? '';
    // A reference is a text of its own, which may hold any character.
    const written = partsOf(expressionOf(text)).filter((part) => typeof part === 'string');
    if (written.some((part) => /[*?]/.test(part)))
      return [
        errorAt(
          'config/key-filter',
          [...at, key],
          `S3 has no wildcards in the filter of a notification: it takes * and ? for letters, so nothing would start the ${word}.`,
          hasToken(text)
            ? `Leave * and ? out: ${key} fits whatever follows or comes before.`
            : withoutWildcards(key, text),
        ),
      ];
    const length = written.map(encoded).join('').length;
    if (length <= longest) return [];
    return [
      errorAt(
        'config/out-of-range',
        [...at, key],
        `S3 takes at most ${longest} characters here, and with special characters encoded as it wants them this takes ${length}.`,
        'Write a shorter text.',
      ),
    ];
  });
