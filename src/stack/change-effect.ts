import type { ResourceChange } from './proposal.ts';

/** What a change does to one resource of the stack. */
export type Happening = 'add' | 'modify' | 'replace' | 'may-replace' | 'remove' | 'import';

/** Effect of a change on its resource; `unforeseen` is AWS's own word where this version does not know it. */
export interface Effect {
  readonly happening: Happening;
  readonly unforeseen?: string;
}

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html. `Dynamic` means that
 * CloudFormation itself does not know yet.
 */
const actions: ReadonlyMap<string, Happening> = new Map([
  ['Add', 'add'],
  ['Import', 'import'],
  ['Remove', 'remove'],
  ['Dynamic', 'may-replace'],
]);
const replacements: ReadonlyMap<string, Happening> = new Map([
  ['True', 'replace'],
  ['Conditional', 'may-replace'],
  ['False', 'modify'],
]);

/** An action or replacement that AWS adds one day is taken for the worst that can be undone: it may replace. */
export const effectOf = ({ action, replacement = 'False' }: Pick<ResourceChange, 'action' | 'replacement'>): Effect => {
  const modifies = action === 'Modify' || action === 'SyncWithActual';
  const happening = modifies ? replacements.get(replacement) : actions.get(action);
  if (happening !== undefined) return { happening };
  return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};
