import type { CauseLookup } from './cause.ts';
import type { DriftSeverity } from './severity.ts';

/** A property that differs, its values as readers see them: on one line, without secrets. */
export interface ShownDifference {
  /** JSON pointer from the properties of the resource: `/RedrivePolicy/maxReceiveCount`. */
  readonly path: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The sentence of a check about it. */
  readonly sentence?: string;
}

/** A resource, or the config as a whole, that is not as the deployed template says. */
export interface Finding {
  /** Logical id in the template; empty for the config. */
  readonly logicalId: string;
  readonly physicalId: string;
  /** Resource type: `AWS::SQS::Queue`; empty for the config. */
  readonly type: string;
  /** Name of the config's resource that it was made of; absent for shared ones. */
  readonly resource?: string;
  readonly kind: 'modified' | 'deleted' | 'undeployed';
  readonly severity: DriftSeverity;
  /** A sentence beside the differences. */
  readonly sentence?: string;
  readonly differences: readonly ShownDifference[];
  readonly cause?: CauseLookup;
}

/** Something that a check found beside CloudFormation's drift detection. */
export interface FoundByCheck {
  readonly logicalId: string;
  /** The property that it is about, `/State`; `gone` if the resource does not exist any more. */
  readonly about: string | 'gone';
  readonly sentence: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** A resource that could not be compared, and why. */
export interface Unchecked {
  readonly logicalId: string;
  readonly type: string;
  readonly reason?: string;
}

/** All that was found out about a stack. */
export interface DriftFindings {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Number of resources that CloudFormation compared. */
  readonly compared: number;
  /** Resources of types that CloudFormation does not compare. */
  readonly unsupported: readonly Unchecked[];
  /** Resources that could not be read, and checks that AWS refused. */
  readonly unknown: readonly Unchecked[];
}

/** `UNKNOWN`: nothing drifted as far as was compared, and something could not be. */
export type DriftStatus = 'IN_SYNC' | 'DRIFTED' | 'UNKNOWN';

/** Returns the status of a stack. */
export const driftStatus = ({ findings, unknown }: Pick<DriftFindings, 'findings' | 'unknown'>): DriftStatus => {
  if (findings.length > 0) return 'DRIFTED';
  return unknown.length > 0 ? 'UNKNOWN' : 'IN_SYNC';
};

/** Returns how a finding is named to a reader: the config's resource and the logical id. */
export const nameOf = ({ resource, logicalId }: Pick<Finding, 'resource' | 'logicalId'>): string =>
  resource === undefined ? logicalId || 'the config' : `${resource} (${logicalId})`;
