import type { Expression } from '../cloudformation/expression.ts';
import type { CapacitySettings } from './capacity.ts';

/** Parts of the deployed template that stay in the next one as they are. */
export interface LeftParts {
  /** Logical ids of the job queues among them, which the roles of all state machines may submit to. */
  readonly queues: readonly string[];
  /** By section of the template (`Resources`, `Parameters`, `Conditions`), then by name. */
  readonly sections: Readonly<Record<string, Readonly<Record<string, Expression>>>>;
}

/** The parts of a deployed stack that its next template depends on. */
export interface DeployedParts extends Pick<CapacitySettings, 'deployed' | 'lent' | 'refreshImages' | 'scoped'> {
  /** The pools that no job uses any more. */
  readonly left: LeftParts;
  /** Statements that only runs of earlier revisions need, by the logical id of the execution role that keeps them. */
  readonly permissions?: Readonly<Record<string, readonly Expression[]>>;
}

/** The parts for a template that does not depend on a deployed stack. */
export const noDeployedParts: DeployedParts = { left: { queues: [], sections: {} } };
