import type { Expression } from '../../cloudformation/expression.ts';
import type { Review } from '../../review/review.ts';
import type { Loss } from '../../stack/losses.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import type { CompiledConfig } from '../compile/assemble.ts';

/** What a plan compared, and how the two sides differ. */
export interface Comparison {
  readonly compiled: CompiledConfig;
  readonly against: Review['against'];
  /** The other side's template; nothing if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly changes: readonly ResourceChange[];
  /** Losses that a deploy would cause, allowed or not. */
  readonly losses: readonly Loss[];
  /** Whether a deploy has anything to do: outputs of the stack may differ where no resource does. */
  readonly differs: boolean;
  readonly hash: string;
  readonly account?: string;
  /** The deployed stack. */
  readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
  /** What every reader should know. */
  readonly notes: readonly string[];
}
