import type { StackEvent, StackResource } from '../../src/stack/deployed-stack.ts';
import type { ProposalRequest, ResourceChange } from '../../src/stack/proposal.ts';

/**
 * A stack of CloudFormation in memory. Operations are lists of steps; `tick` runs the next one, so that a test, or a
 * server that is polled, decides how fast they proceed. AWS's real behaviour wins over convenience.
 */
export interface FakeStack {
  name: string;
  id: string;
  status: string;
  statusReason?: string;
  tags: Record<string, string>;
  parameters: Record<string, string>;
  outputs: Record<string, string>;
  /** Name of the export by name of the output. */
  exports?: Record<string, string>;
  terminationProtection: boolean;
  roleArn?: string;
  template?: string;
  /** ClientRequestToken of the newest operation, and those of all operations. */
  token?: string;
  tokens?: Set<string>;
  resources: Map<string, StackResource & { revision: number }>;
  /** Oldest first. */
  events: StackEvent[];
  steps: (() => void)[];
}

/** A change set of CloudFormation in memory. */
export interface FakeChangeSet {
  id: string;
  stackId: string;
  type: 'CREATE' | 'UPDATE';
  body: string;
  request: ProposalRequest;
  changes: ResourceChange[];
  failure?: string;
  status: 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'FAILED';
  executed: boolean;
  /** State of its execution, once that has started. */
  execution?: 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED';
  /** Milliseconds since the epoch. */
  at: number;
}
