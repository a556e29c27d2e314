import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { DeployedStack } from './deployed-stack.ts';

/** Statuses in which the deployed template describes the resources; in any other a change set is needed. */
const settled: ReadonlySet<string> = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);

/**
 * Returns a template without its own `Metadata`, which only names the config. CloudFormation does not update a stack
 * for a change of `Metadata` alone:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
 */
const withoutOrigin = (template: Expression): Expression => {
  if (template === null || typeof template !== 'object' || Array.isArray(template)) return template;
  const { Metadata: _, ...rest } = template as Readonly<Record<string, Expression>>;
  return rest;
};

/**
 * True if a deploy would change nothing: the stack has a settled status, service role and parameters are equal, and
 * both templates are the same JSON apart from the order of keys. False means "unknown", and a change set must decide;
 * also for templates with characters outside ASCII, which GetTemplate may return as `?`.
 */
export const isUnchanged = (
  deployed: { readonly stack: DeployedStack; readonly template: Expression | undefined },
  ours: {
    readonly template: Expression;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly roleArn?: string;
  },
): boolean =>
  settled.has(deployed.stack.status) &&
  deployed.template !== undefined &&
  (ours.roleArn === undefined || ours.roleArn === deployed.stack.roleArn) &&
  canonicalJson(deployed.stack.parameters) === canonicalJson(ours.parameters ?? {}) &&
  canonicalJson(withoutOrigin(deployed.template)) === canonicalJson(withoutOrigin(ours.template));
