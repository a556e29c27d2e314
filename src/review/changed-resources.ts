import type { Expression } from '../cloudformation/expression.ts';
import { type ChangeKind, effectOf } from '../stack/change-effect.ts';
import { ownerOf } from '../stack/owners.ts';
import { propertiesOf } from '../stack/pools.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourceIn } from '../stack/template-changes.ts';

/** The changes of a review, with the templates that they lead from and to. */
export interface TemplateChanges {
  readonly changes: readonly ResourceChange[];
  /** The deployed template, or the one of the base branch; undefined for a new stack. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
}

/** A resource of the stack that changes. */
export interface ChangedResource {
  readonly logicalId: string;
  /** Name of the config's resource that it belongs to; the logical id if it belongs to none. */
  readonly name: string;
  readonly happening: ChangeKind;
  /** Properties before and after; empty where a template does not have the resource. */
  readonly was: Readonly<Record<string, Expression>>;
  readonly is: Readonly<Record<string, Expression>>;
}

/** Returns the resources of a type of CloudFormation that change, in the order of the changes. */
export const changedOfType = (type: string, { changes, before, ours }: TemplateChanges): ChangedResource[] =>
  changes
    .filter((change) => change.type === type)
    .map((change) => {
      const { logicalId } = change;
      return {
        logicalId,
        name: ownerOf(resourceIn(ours, logicalId)) ?? logicalId,
        happening: effectOf(change).happening,
        was: propertiesOf(before, logicalId),
        is: propertiesOf(ours, logicalId),
      };
    });
