/**
 * Status of one resource after a drift detection. CloudFormation returns no entry for a type that it cannot compare: it
 * is `UNSUPPORTED` here. `UNKNOWN` is a resource that could not be read.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDrift.html
 */
export type ResourceDriftStatus = 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'UNKNOWN' | 'UNSUPPORTED';

/** A property whose actual value is not the one of the template. */
export interface PropertyDrift {
  /** JSON pointer from the properties of the resource: `/RedrivePolicy/maxReceiveCount`. */
  readonly path: string;
  /** Texts as CloudFormation writes them; absent where there is no value on that side. */
  readonly expected?: string;
  readonly actual?: string;
}

/** A resource that CloudFormation compared with its template. */
export interface ResourceDrift {
  readonly logicalId: string;
  readonly physicalId: string;
  /** Resource type: `AWS::SQS::Queue`. */
  readonly type: string;
  readonly status: ResourceDriftStatus;
  /** CloudFormation's own words for the status. */
  readonly reason?: string;
  readonly differences: readonly PropertyDrift[];
}

/** Result of a drift detection. */
export interface DriftDetection {
  /** False if CloudFormation could not read at least one resource; it has results for the others. */
  readonly complete: boolean;
  /** CloudFormation's own words for a detection that is not complete. */
  readonly reason?: string;
  /** Resources with a result; CloudFormation has none for types that it cannot compare. */
  readonly resources: readonly ResourceDrift[];
}
