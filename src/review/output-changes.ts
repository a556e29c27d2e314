import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import type { ReviewedOutputChange } from './review.ts';

/** The two templates of a change, the config, and whether any resource changes. */
interface OutputSides {
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
  readonly hasChanges: boolean;
}

const outputsIn = (template: Expression | undefined): Readonly<Record<string, Expression>> =>
  isMap(template) && isMap(template.Outputs) ? template.Outputs : {};

const isExported = (output: Expression | undefined): boolean => isMap(output) && output.Export !== undefined;

/**
 * Returns the outputs of a stack that a change adds, modifies or removes, sorted by name; none of a new stack. Where resources
 * change, only those that the config names or that other stacks may import: the others follow from the resources.
 */
export const outputChanges = ({ before, ours, config, hasChanges }: OutputSides): ReviewedOutputChange[] => {
  if (before === undefined) return [];
  const [was, is] = [outputsIn(before), outputsIn(ours)];
  const named = new Set((config.stackConfig?.outputs ?? []).map(({ name }) => name));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((name) => {
    const [old, next] = [was[name], is[name]];
    const exported = isExported(old) || isExported(next);
    if (canonicalJson(old ?? null) === canonicalJson(next ?? null)) return [];
    if (hasChanges && !exported && !named.has(name)) return [];
    const kept = old === undefined ? ('add' as const) : ('modify' as const);
    return [{ name, happening: next === undefined ? ('remove' as const) : kept, ...(exported ? { exported } : {}) }];
  });
};
