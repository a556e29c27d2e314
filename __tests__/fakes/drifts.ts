import { Refused } from '../../src/diagnostics/refused.ts';
import type { DriftDetection, ResourceDrift } from '../../src/drift/detection.ts';
import type { Drifts } from '../../src/ports/drift.ts';
import type { Account } from './account.ts';

/** Drift detection of a CloudFormation in memory. */
export interface FakeDetection {
  /** Results by logical id; without one, a resource has a type that CloudFormation does not compare. */
  readonly results: Map<string, Omit<ResourceDrift, 'logicalId' | 'physicalId' | 'type'>>;
  /** CloudFormation's words for resources that it could not read. */
  failure: string | undefined;
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
