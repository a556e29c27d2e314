import type { ResourceChange } from './proposal.ts';

/** Kinds of effect that a change has on one resource of the stack. */
export type Happening = 'add' | 'modify' | 'replace' | 'may-replace' | 'remove' | 'import';

/** Effect of a change on its resource. */
export interface ChangeEffect {
  readonly happening: Happening;
  /** Field and value as AWS returned them, if this version does not know the value: `Action Evict`. */
  readonly unforeseen?: string;
}

/**
 * Effects by `Action` of a `ResourceChange`; `Dynamic` means that CloudFormation decides while it executes the change
 * set: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
const actions: ReadonlyMap<string, Happening> = new Map([
  ['Add', 'add'],
  ['Import', 'import'],
  ['Remove', 'remove'],
  ['Dynamic', 'may-replace'],
]);
/** Effects of a modification by its `Replacement`. */
const replacements: ReadonlyMap<string, Happening> = new Map([
  ['True', 'replace'],
  ['Conditional', 'may-replace'],
  ['False', 'modify'],
]);

/** Returns the effect of a change. An action or replacement unknown to this version counts as `may-replace`. */
export const effectOf = ({
  action,
  replacement = 'False',
}: Pick<ResourceChange, 'action' | 'replacement'>): ChangeEffect => {
  const modifies = action === 'Modify' || action === 'SyncWithActual';
  const happening = modifies ? replacements.get(replacement) : actions.get(action);
  if (happening !== undefined) return { happening };
  return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};
