import type { Path } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression.ts';

/** A resource of a template, with the keys of CloudFormation. */
export interface CloudFormationResource {
  readonly Type: string;
  /** The name of the condition under which the resource exists; absent if it always does. */
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, Expression | undefined>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly UpdatePolicy?: Expression;
  readonly Metadata?: Expression;
}

/** A resource of the template; exactly one contribution owns each logical id. */
export interface ResourceContribution {
  readonly kind: 'resource';
  /** The logical id. */
  readonly id: string;
  readonly body: CloudFormationResource;
  /** The config path that requires the resource, without list indexes; empty for resources that all jobs share. */
  readonly from: Path;
  /**
   * `in-place` if the type has a list `Tags` that can be updated, `{map}` if it has a map in the property of this name;
   * `none` also if a changed tag would replace the resource.
   */
  readonly tags: 'in-place' | 'none' | { readonly map: string };
  /** The dotted path of a list of tags, for a type that has them elsewhere than at `Properties.Tags`. */
  readonly tagsAt?: string;
  /**
   * `kept`, `snapshot` or `deleted` if the resource contains data that cannot be restored: `kept` data stays in the account
   * when the resource leaves its stack, of `snapshot` AWS makes a snapshot before, except in a preview. The deletion policies
   * follow from it.
   */
  readonly holdsData: 'kept' | 'snapshot' | 'deleted' | 'no';
  /** Expressions that replace references to the resource where `Ref` or `Fn::GetAtt` would close a cycle. */
  readonly referenceAs?: {
    /** The property with its name, which no override may change, since the expressions contain that name. */
    readonly nameProperty: string;
    /** The expressions by attribute, and by `Ref`. */
    readonly expressions: Readonly<Record<string, Expression>>;
  };
  /** Dotted paths of lists to which extensions may add items: `Properties.Policies`, `DependsOn`. */
  readonly open?: readonly string[];
  /**
   * The logical id of the Lambda function of which the resource is a published version: the template's id of the version is
   * `id` and a hash of what the version freezes (`template/versions.ts`).
   */
  readonly versionOf?: string;
}

/** Items for an open list of a resource that another contribution owns. */
export interface ExtensionContribution {
  readonly kind: 'extension';
  /** The logical id of the resource. */
  readonly id: string;
  /** The dotted path of the list, one of `open`. */
  readonly at: string;
  /** Sorted by key and then by content, so that the order of contributions does not matter. */
  readonly items: readonly { readonly key: string; readonly value: Expression }[];
  readonly from: Path;
}

/** An output of the template. */
export interface OutputContribution {
  readonly kind: 'output';
  readonly name: string;
  readonly value: Expression;
  readonly from: Path;
  readonly description?: string;
  /** True if the output is exported as `{stack}-{name}`, for `Fn::ImportValue`. */
  readonly exported?: boolean;
}

/** A parameter of the template, whose value is sent with each change set. */
export interface ParameterContribution {
  readonly kind: 'parameter';
  readonly name: string;
  readonly body: { readonly Type: string; readonly Description: string };
  /** The text in the place of its value where that is not known, without AWS: no value that CloudFormation would take. */
  readonly placeholder: string;
  readonly from: Path;
}

/** A condition of the template, which resources and `Fn::If` name. */
export interface ConditionContribution {
  readonly kind: 'condition';
  readonly name: string;
  readonly body: Expression;
  readonly from: Path;
}

/** A part of the template; `mergeContributions` combines all of them. */
export type Contribution =
  | ResourceContribution
  | ExtensionContribution
  | OutputContribution
  | ParameterContribution
  | ConditionContribution;

/** An IAM policy statement. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: Expression;
  readonly Condition?: Expression;
}

/** Returns an IAM policy statement that allows actions on a resource. */
export const allow = (action: readonly string[], resource: Expression, condition?: Expression): Statement => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
});
