import type { Expression } from '../cloudformation/expression.ts';

/** The parts of the stack's network that its compute environments, databases, load balancers and functions use. */
export interface Network {
  readonly vpc: Expression;
  /** The address range of the VPC, in CIDR notation. */
  readonly addresses: Expression;
  /** The subnets, in the stack's own VPC one for each availability zone; the third only where there is a third zone. */
  readonly subnets: readonly Expression[];
  /** Those of the subnets of which no two are in one availability zone; all of them, if absent. */
  readonly onePerZone?: readonly Expression[];
  /** Logical ids of the routes to the internet, which must exist as long as any instance does. */
  readonly dependsOn: readonly string[];
  /** The place of instances and functions, if that is not in `subnets`. */
  readonly inner?: InnerNetwork;
}

/** The subnets of a network in which instances and functions are. */
export interface InnerNetwork {
  readonly subnets: readonly Expression[];
  /** Logical ids of the routes out of these subnets, which must exist as long as any instance does. */
  readonly dependsOn: readonly string[];
  /** True if what has no public address reaches the internet from there: by NAT gateways. */
  readonly reachesInternet: boolean;
  /**
   * `ENABLED` if a run on Fargate needs a public address there, `DISABLED` if its subnets are private; an expression where
   * nobody has asked AWS.
   */
  readonly publicIp: Expression;
}

/** Returns the place of instances and functions in a network: by default its public subnets, from which a function reaches no internet. */
export const innerOf = ({ inner, subnets, dependsOn }: Network): InnerNetwork =>
  inner ?? { subnets, dependsOn, reachesInternet: false, publicIp: 'ENABLED' };
