import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';

/** A tag in CloudFormation's form. */
export interface Tag {
  readonly Key: string;
  readonly Value: Expression;
}

/** Returns the tags of `stackConfig.tags` in CloudFormation's form. */
export const userTags = (
  tags: readonly { readonly name: string; readonly value: string | number | boolean }[],
): Tag[] => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));

/** Returns the resource with the user's tags, or unchanged where it has no `Tags` that can change in place. */
export const tagged = (contribution: ResourceContribution, tags: readonly Tag[]): ResourceContribution => {
  if (tags.length === 0 || contribution.tags === 'none') return contribution;
  const { body } = contribution;
  return {
    ...contribution,
    body: { ...body, Properties: { ...body.Properties, Tags: tags as unknown as Expression } },
  };
};
