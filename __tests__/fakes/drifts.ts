import { Refused } from '../../src/diagnostics/refused.ts';
import type { DriftDetection, ResourceDrift } from '../../src/drift/detection.ts';
import type { Drifts } from '../../src/ports/drift.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import type { Account } from './account.ts';
import type { FakeStack } from './fake-stack.ts';

/** Drift detection of a CloudFormation in memory. */
export interface FakeDetection {
  /** Results by logical id; without one, a resource has a type that CloudFormation does not compare. */
  readonly results: Map<string, Omit<ResourceDrift, 'logicalId' | 'physicalId' | 'type'>>;
  /** CloudFormation's words for resources that it could not read. */
  failure: string | undefined;
  /** Logical ids of resources with a result of an earlier detection alone. */
  readonly stale: Set<string>;
  /** How often a detection is refused since another one is under way. */
  busy: number;
  /** CloudFormation's words for a stack that it does not compare. */
  refusal: string | undefined;
  /** Number of detections that were started. */
  started: number;
}

/** Returns a drift detection without results. */
export const makeDetection = (): FakeDetection => ({
  results: new Map(),
  failure: undefined,
  stale: new Set(),
  busy: 0,
  refusal: undefined,
  started: 0,
});

/** Returns the results for the resources of a stack, in its order. */
export const resultsOf = ({ cloud, detection }: Account, stack: string): ResourceDrift[] =>
  [...(cloud.find(stack)?.resources.values() ?? [])].flatMap(({ logicalId, physicalId, type }) => {
    const found = detection.results.get(logicalId);
    return found ? [{ logicalId, physicalId, type, ...found }] : [];
  });

/** Implements the Drifts port on an account in memory. */
export const fakeDrifts = (account: Account): Drifts => ({
  detect: async (stack): Promise<DriftDetection> => {
    const { detection } = account;
    if (detection.refusal !== undefined)
      throw new Refused({ code: 'drift/refused', message: detection.refusal, hint: 'Deploy or destroy it.' });
    detection.busy = 0;
    detection.started += 1;
    return {
      complete: detection.failure === undefined,
      ...(detection.failure === undefined ? {} : { reason: detection.failure }),
      resources: resultsOf(account, stack),
    };
  },
});

/**
 * Returns the changes of a drift-aware change set, and forgets the drift, as if it were executed: what was modified is
 * brought back, with `BeforeValue` from the actual state and `AfterValue` from the template, and what was deleted is
 * added. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html
 */
export const driftedChanges = (account: Account, stack: FakeStack): ResourceChange[] => {
  const drifted = resultsOf(account, stack.id).filter(({ status }) => status === 'MODIFIED' || status === 'DELETED');
  for (const { logicalId } of drifted) account.detection.results.set(logicalId, { status: 'IN_SYNC', differences: [] });
  return drifted.map(({ logicalId, physicalId, type, status, differences }) => ({
    action: status === 'DELETED' ? 'Add' : 'Modify',
    logicalId,
    physicalId,
    type,
    replacement: 'False',
    details: differences.map(({ path, expected, actual }) => ({
      path: `/Properties${path}`,
      ...(actual === undefined ? {} : { before: actual }),
      ...(expected === undefined ? {} : { after: expected }),
      recreation: 'Never',
    })),
  }));
};
