import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import type { ReviewedGroup } from './review.ts';

/** Returns what two jobs have in common if only their names differ: sizes, command, own variables, and their parts. */
const shapeOf = (template: Expression | undefined, job: string, group: ReviewedGroup): string | undefined => {
  const definition = resourcesIn(template)[`${logicalId(job)}JobDefinition`];
  const { ContainerProperties, Timeout } = (isMap(definition?.Properties) ? definition.Properties : {}) as {
    ContainerProperties?: Expression;
    Timeout?: Expression;
  };
  if (!isMap(ContainerProperties)) return undefined;
  const { ResourceRequirements, Command, Environment } = ContainerProperties;
  return canonicalJson({
    ResourceRequirements: ResourceRequirements ?? null,
    Command: Command ?? null,
    Environment: Environment ?? null,
    Timeout: Timeout ?? null,
    parts: group.changes.map(({ type }) => type).sort(),
  });
};

/**
 * Returns a note for each job that was probably renamed: one is removed, one is added, and nothing but their names tells
 * them apart. Where several are alike, none is guessed.
 */
export const renamedJobNotes = (
  groups: readonly ReviewedGroup[],
  before: Expression | undefined,
  ours: Expression,
): string[] => {
  const jobs = (effect: ReviewedGroup['effect'], template: Expression | undefined) =>
    groups.flatMap((group) => {
      if (group.type !== 'batch-job' || group.effect !== effect || group.resource === undefined) return [];
      const shape = shapeOf(template, group.resource, group);
      return shape === undefined ? [] : [{ name: group.resource, shape }];
    });
  const [gone, come] = [jobs('remove', before), jobs('add', ours)];
  return come.flatMap(({ name, shape }) => {
    const alike = gone.filter((one) => one.shape === shape);
    const twins = come.filter((one) => one.shape === shape);
    if (alike.length !== 1 || twins.length !== 1) return [];
    return [
      `Was ${alike[0]?.name} renamed to ${name}? To CloudFormation one job goes and another one comes: the log of ${alike[0]?.name} is deleted, and nothing of it moves to ${name}.`,
    ];
  });
};
