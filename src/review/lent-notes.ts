import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { resources } from '../generated/resources.ts';
import type { AnyResource } from '../resources/resource.ts';
import { lentResources } from '../shared/lent-resources.ts';

/** Returns the names of the resources that a template lends to previews, by its output. */
const lentIn = (template: Expression | undefined): string[] => {
  const { Outputs } = Object(template) as { readonly Outputs?: Expression };
  const output = isMap(Outputs) ? Outputs[lentResources] : undefined;
  const value = isMap(output) ? output.Value : undefined;
  return typeof value === 'string' ? value.split(',') : [];
};

/** Returns the sentence about a resource that previews may borrow; `since` is `now` where a plan lets them. */
const sentenceOn = (name: string, { resources: own }: Config, since: '' | ' now'): string => {
  const { connectWords = 'connect to' } =
    (resources as readonly AnyResource[]).find(({ type }) => type === own[name]?.type) ?? {};
  return `Previews may borrow ${name}${since}: the code of a pull request may ${connectWords} ${name} before anybody has reviewed it.`;
};

/** Returns a note for each resource that a template lends to previews, with what code that nobody has reviewed may do. */
export const notesOnLent = (template: Expression, config: Config): string[] =>
  lentIn(template).map((name) => sentenceOn(name, config, ''));

/** Returns a note for each resource that a stage begins to lend to previews, with what code that nobody has reviewed may do. */
export const lentNotes = ({
  before,
  ours,
  config,
}: {
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
}): string[] => {
  const known = new Set(lentIn(before));
  return lentIn(ours)
    .filter((name) => !known.has(name))
    .map((name) => sentenceOn(name, config, ' now'));
};
