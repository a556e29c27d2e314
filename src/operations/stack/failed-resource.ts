import type { World } from '../../ports/world.ts';

/** A resource that failed in a deployment, or whose change takes unusually long. */
export interface FailedResource {
  readonly logicalId: string;
  /** Empty for one that AWS never made. */
  readonly physicalId: string;
  readonly type: string;
  /** Reason in CloudFormation's words; empty while the change goes on. */
  readonly reason: string;
  /** Its properties in the template that was deployed. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Time at which it failed; of a change that goes on, now. */
  readonly at: Date;
  /** Returns the physical id of another resource of the stack, by its logical id; undefined for one that was never made. */
  physicalIdOf(logicalId: string): string | undefined;
  /** Returns the properties of another resource of the template, by its logical id; empty for none. */
  propertiesOf(logicalId: string): Readonly<Record<string, unknown>>;
}

/** Asks the service of a failed resource for the reason that CloudFormation does not tell. */
export interface FailureReason {
  /**
   * Milliseconds after which a change that goes on takes unusually long, so that it is asked about already; undefined for a
   * resource that is asked about only once it has failed.
   */
  readonly slowAfter?: number;
  /** True for a resource that it can ask about. */
  knows(failed: FailedResource): boolean;
  /**
   * Returns what the service says, as parts of a sentence (`AWS Batch says: …`); none if it says nothing more. Throws what
   * AWS refuses.
   */
  ask(world: World, failed: FailedResource): Promise<readonly string[]>;
}
