import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { StackLook } from './deployed.ts';

/** Statuses in which the deployed template is what runs; every other one takes the change set. */
const quiet: ReadonlySet<string> = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);

/**
 * The template without its own `Metadata`, which only says where it comes from. AWS takes no other one by itself:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
 */
const withoutOrigin = (template: Expression): Expression => {
  if (template === null || typeof template !== 'object' || Array.isArray(template)) return template;
  const { Metadata: _, ...rest } = template as Readonly<Record<string, Expression>>;
  return rest;
};

/**
 * Whether a deploy would change nothing, as far as two reads can tell: the deployed template and ours are the same
 * JSON whatever the order of keys, parameters are equal, and the stack is at rest. False means "not known": then the
 * change set answers. So does a template that came back with `?` for characters outside ASCII (GetTemplate does that
 * to templates that were sent with such bytes): it differs from ours and is therefore unknown.
 */
export const isUnchanged = (
  deployed: { readonly look: StackLook; readonly template: Expression | undefined },
  ours: {
    readonly template: Expression;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly roleArn?: string;
  },
): boolean =>
  quiet.has(deployed.look.status) &&
  deployed.template !== undefined &&
  (ours.roleArn === undefined || ours.roleArn === deployed.look.roleArn) &&
  canonicalJson(deployed.look.parameters) === canonicalJson(ours.parameters ?? {}) &&
  canonicalJson(withoutOrigin(deployed.template)) === canonicalJson(withoutOrigin(ours.template));
