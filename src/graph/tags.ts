import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';

/** A tag in CloudFormation's form. */
export interface Tag {
  readonly Key: string;
  readonly Value: Expression;
}

/** Returns the tags of `stackConfig.tags` in CloudFormation's form. */
export const userTags = (
  tags: readonly { readonly name: string; readonly value: string | number | boolean }[],
): Tag[] => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));

/**
 * Returns an error for each tag whose key is that of one before it. IAM ignores the case of keys, and refuses a role
 * with two such tags: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
export const checkTags = (tags: readonly { readonly name: string }[]): Diagnostic[] => {
  const firstByKey = new Map<string, string>();
  return tags.flatMap(({ name }, index) => {
    const key = name.toLowerCase();
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, name);
    if (first === undefined) return [];
    const sentence =
      first === name
        ? `The tag "${name}" stands twice, and AWS refuses that.`
        : `The tags "${first}" and "${name}" differ only in case, which IAM does not tell apart.`;
    return [errorAt('config/tag-twice', ['stackConfig', 'tags', index, 'name'], sentence, 'Remove one of them.')];
  });
};

/** Returns a value with another one at a path of keys and indexes below it, which are there or are maps. */
const withValueAt = (value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown => {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === step ? withValueAt(item, rest, put) : item));
  const map = Object(value) as Record<string, unknown>;
  return { ...map, [step]: withValueAt(map[step], rest, put) };
};

/** Returns the tags of the stack and those of a resource itself, which replace those of the stack with the same key. */
const withOwn = (tags: readonly Tag[], own: unknown): readonly Tag[] =>
  Array.isArray(own) ? [...tags.filter(({ Key }) => !own.some((tag: Tag) => tag.Key === Key)), ...own] : tags;

/**
 * Returns the resource with the user's tags, or unchanged where it has no tags that can change in place. A tag of the
 * resource itself replaces that of the stack with the same key.
 */
export const tagged = (contribution: ResourceContribution, tags: readonly Tag[]): ResourceContribution => {
  const { body, tags: form, tagsAt = 'Properties.Tags' } = contribution;
  if (tags.length === 0 || form === 'none') return contribution;
  const [at, put] =
    form === 'in-place'
      ? [tagsAt, tagsAt === 'Properties.Tags' ? withOwn(tags, body.Properties?.Tags) : tags]
      : [`Properties.${form.map}`, Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))];
  return { ...contribution, body: withValueAt(body, at.split('.'), put) as ResourceContribution['body'] };
};
