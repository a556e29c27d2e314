import type { Path } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression.ts';

/** A resource as it stands in a template, in CloudFormation's spelling. */
export interface CloudFormationResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, Expression | undefined>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly UpdatePolicy?: Expression;
  readonly Metadata?: Expression;
}

/** A resource of which the contributor is the only owner. */
export interface ResourceContribution {
  readonly kind: 'resource';
  readonly id: string;
  readonly body: CloudFormationResource;
  /** The config path that asked for it, without list indexes; empty for what the stack shares. */
  readonly from: Path;
  /** Whether its type has `Tags` that change in place; `none` also where a changed tag would replace the resource. */
  readonly tags: 'in-place' | 'none';
  /**
   * Whether it holds data that cannot be made again: `kept` stays in the account when the resource leaves a stage that
   * is no preview, `deleted` goes with it. The policies follow from it.
   */
  readonly holdsData: 'kept' | 'deleted' | 'no';
  /** How references to it are spelt where Ref or GetAtt would close a cycle. */
  readonly referenceAs?: {
    /** The property with its name, which no override may change, since the expressions contain that name. */
    readonly nameProperty: string;
    /** Stands for `Ref` and attributes. */
    readonly expressions: Readonly<Record<string, Expression>>;
  };
  /** Dotted paths at which others may extend it: `Properties.Policies`, `DependsOn`. */
  readonly open?: readonly string[];
}

/** Items for an open list of somebody else's resource; sorted by key and then by content, so order never matters. */
export interface ExtensionContribution {
  readonly kind: 'extension';
  readonly id: string;
  readonly at: string;
  readonly items: readonly { readonly key: string; readonly value: Expression }[];
  readonly from: Path;
}

export interface OutputContribution {
  readonly kind: 'output';
  readonly name: string;
  readonly value: Expression;
  readonly from: Path;
  readonly description?: string;
  /** Under `{stack}-{name}`, for Fn::ImportValue. */
  readonly exported?: boolean;
}

export type Contribution = ResourceContribution | ExtensionContribution | OutputContribution;

/** An IAM policy statement. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: Expression;
  readonly Condition?: Expression;
}

export const allow = (action: readonly string[], resource: Expression, condition?: Expression): Statement => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
});
