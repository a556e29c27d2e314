import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';

export interface Tag {
  readonly Key: string;
  readonly Value: Expression;
}

export const userTags = (
  tags: readonly { readonly name: string; readonly value: string | number | boolean }[],
): Tag[] => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));

/** Returns the contribution with the user's tags, where its `Tags` can change in place. */
export const tagged = (contribution: ResourceContribution, tags: readonly Tag[]): ResourceContribution => {
  if (tags.length === 0 || contribution.tags === 'none') return contribution;
  const { body } = contribution;
  return {
    ...contribution,
    body: { ...body, Properties: { ...body.Properties, Tags: tags as unknown as Expression } },
  };
};
