import type { Refused } from '../diagnostics/refused.ts';
import { literal } from '../diagnostics/visible.ts';
import { tagKey, tagValue } from '../schema/aws-values.ts';
import { isWrittenNumber, textOfNumber } from '../schema/written-number.ts';
import { InputErrors, readMap, UsageError } from './inputs.ts';

const keyForm = new RegExp(tagKey.pattern, 'u');
const valueForm = new RegExp(tagValue.pattern, 'u');

/**
 * The most tags that the input may have: AWS allows 50 of a resource, of which CloudFormation takes the 5 of the stack.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
 */
const most = 45;

/** Returns the text of a value: a number as it is written, such as `1.10`. */
const textOf = (value: unknown): string => (isWrittenNumber(value) ? textOfNumber(value) : String(value));

/** Returns what AWS would not take of a tag, as a sentence; undefined if it is right. */
const faultOf = (name: string, value: unknown): string | undefined => {
  if (/^aws:/i.test(name)) return `The tag ${literal(name)} begins with aws:, which AWS keeps for itself.`;
  if (/^batch-job:/i.test(name)) return `The tag ${literal(name)} begins with batch-job:, as the tags of the stack do.`;
  if (name.length > tagKey.maxLength) return `The key of the tag ${literal(name)} has ${name.length} characters.`;
  if (!keyForm.test(name)) return `The key of the tag ${literal(name)} has a character that AWS refuses, or none.`;
  if (!['string', 'number', 'boolean'].includes(typeof value))
    return `The tag ${literal(name)} has no text as its value.`;
  const text = textOf(value);
  if (text.length > tagValue.maxLength) return `The value of the tag ${literal(name)} has ${text.length} characters.`;
  if (!valueForm.test(text)) return `The value of the tag ${literal(name)} has a character that AWS refuses.`;
  return undefined;
};

/**
 * Returns the tags in the input `tags`, a YAML or JSON map. Throws `InputErrors` with a `door/bad-value` for each that AWS
 * would refuse, for two whose keys differ in case alone, which IAM does not tell apart, and for more than 45.
 */
export const readTags = async (text: string | undefined): Promise<Readonly<Record<string, string>>> => {
  const map = await readMap('tags', text, '{team: data, cost-center: 42}');
  const names = Object.keys(map);
  const faults = names.flatMap((name, index) => {
    const same = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
    const twice =
      same && `The tags ${literal(same)} and ${literal(name)} differ only in case, which IAM does not tell apart.`;
    return faultOf(name, map[name]) ?? twice ?? [];
  });
  const tooMany =
    names.length > most ? [`There are ${names.length} tags, and AWS takes ${most} beside those of the stack.`] : [];
  const errors = [...faults, ...tooMany].map(
    (fault): Refused =>
      new UsageError({
        code: 'door/bad-value',
        message: `tags: ${fault}`,
        hint: `Allowed: keys of 1 to ${tagKey.maxLength} and values of 0 to ${tagValue.maxLength} letters, digits, spaces and _.:/=+-@.`,
      }),
  );
  if (errors.length > 0) throw new InputErrors(errors);
  return Object.fromEntries(names.map((name) => [name, textOf(map[name])]));
};
