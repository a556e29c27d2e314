import type { Expression } from '../../cloudformation/expression.ts';
import type { Review, ReviewedBase, ReviewedImage } from '../../review/review.ts';
import type { ExceededCap } from '../../stack/change-cap.ts';
import type { Loss } from '../../stack/losses.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import type { RefusedUpdate } from '../../stack/refused-updates/refused-update.ts';
import type { CompiledConfig } from '../compile/assemble.ts';

/** The two sides of a plan, and how they differ. */
export interface Comparison {
  readonly compiled: CompiledConfig;
  readonly against: Review['against'];
  /** The commit of a plan without AWS, or why there is none. */
  readonly base?: ReviewedBase;
  /** Why images are rebuilt and code is new, by job or function; undefined where no files were compared. */
  readonly rebuilt?: ReadonlyMap<string, ReviewedImage>;
  /** The template that is compared with; undefined if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  /** The values of the template's parameters by name, where AWS was asked for them. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly changes: readonly ResourceChange[];
  /** Losses that a deploy would cause, allowed or not. */
  readonly losses: readonly Loss[];
  /** Changes that AWS would refuse while it updates the stack. */
  readonly refused: readonly RefusedUpdate[];
  /** True if a deploy would change the stack; outputs may differ where no resource does. */
  readonly differs: boolean;
  /** The numbers of a change that exceeds `max-changes`. */
  readonly tooMany?: ExceededCap;
  /** Sentences about settings beside the template that a deploy changes, of which `differs` says nothing. */
  readonly settled: readonly string[];
  readonly hash: string;
  readonly account?: string;
  /** The deployed stack. */
  readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
  /** Sentences that every reader of the report should know. */
  readonly notes: readonly string[];
}
