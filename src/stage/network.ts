import type { Expression } from '../cloudformation/expression.ts';

/** The parts of the stack's network that its compute environments, databases, load balancers and functions use. */
export interface Network {
  readonly vpc: Expression;
  /** The address range of the VPC, in CIDR notation. */
  readonly addresses: Expression;
  /** The subnets, in the stack's own VPC one for each availability zone; the third only where there is a third zone. */
  readonly subnets: readonly Expression[];
  /** Logical ids of the routes to the internet, which must exist as long as any instance does. */
  readonly dependsOn: readonly string[];
}
