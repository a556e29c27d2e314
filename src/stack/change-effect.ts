import type { ResourceChange } from './proposal.ts';

/** The kind of a change, by its effect on one resource of the stack. */
export type ChangeKind = 'add' | 'modify' | 'replace' | 'may-replace' | 'remove' | 'import';

/** Effect of a change on its resource. */
export interface ChangeEffect {
  readonly happening: ChangeKind;
  /** Field and value as AWS returned them, if this version does not know the value: `Action Evict`. */
  readonly unforeseen?: string;
}

/**
 * Effects by `Action` of a `ResourceChange`; `Dynamic` means that CloudFormation decides while it executes the change
 * set: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
const actions: ReadonlyMap<string, ChangeKind> = new Map([
  ['Add', 'add'],
  ['Import', 'import'],
  ['Remove', 'remove'],
  ['Dynamic', 'may-replace'],
]);
/** Effects of a modification by its `Replacement`. */
const replacements: ReadonlyMap<string, ChangeKind> = new Map([
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
