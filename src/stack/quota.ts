import type { Expression } from '../cloudformation/expression.ts';
import { Refused } from '../diagnostics/refused.ts';
import { natGatewayId } from '../shared/nat.ts';
import { noZone, thirdZone } from '../shared/zones.ts';
import { resourcesIn } from './template-changes.ts';

const natType = 'AWS::EC2::NatGateway';

/** Numbers of AWS Batch compute environments and job queues: existing ones of a region, or ones to be added. */
export interface PoolCounts {
  readonly computeEnvironments: number;
  readonly jobQueues: number;
}

/** A quota of an account in a region, as Service Quotas knows it. */
export interface ServiceQuota {
  readonly service: 'ec2' | 'fargate' | 'vpc';
  /** `L-F678F1CE`, the same in every region. */
  readonly code: string;
  /** Its name in the console of Service Quotas. */
  readonly name: string;
}

/** A kind of resources whose number a quota limits in a region, and which a network consists of. */
export interface NetworkQuota extends ServiceQuota {
  readonly type: 'AWS::EC2::VPC' | 'AWS::EC2::InternetGateway' | 'AWS::EC2::EIP' | 'AWS::EC2::VPCEndpoint';
  /** The type of an endpoint, where the quota is of endpoints. */
  readonly endpoints?: 'Gateway';
  readonly counts: 'vpcs' | 'internetGateways' | 'addresses' | 'gatewayEndpoints';
  readonly noun: string;
  /** AWS's value where the account asked for no other one. */
  readonly standard: number;
  /** The quota to ask for and what else may be done, if that is not about VPCs. */
  readonly hint?: string;
}

/** The way out of a quota that AWS raises. */
const askFor = ({ service, code, name }: ServiceQuota): string =>
  `ask AWS for more: Service Quotas, ${service}, ${code} (${name})`;

const vpcs: NetworkQuota = {
  service: 'vpc',
  code: 'L-F678F1CE',
  name: 'VPCs per Region',
  type: 'AWS::EC2::VPC',
  counts: 'vpcs',
  noun: 'VPCs',
  standard: 5,
};

/** Addresses of NAT gateways: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-eips */
const addresses = { service: 'ec2', code: 'L-0263D0A3', name: 'EC2-VPC Elastic IPs', standard: 5 } as const;

/** Endpoints of S3 and DynamoDB, two of each VPC: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-endpoints */
const gateways = {
  service: 'vpc',
  code: 'L-1B52E74A',
  name: 'Gateway VPC endpoints per Region',
  standard: 20,
} as const;

/**
 * Quotas of what a network consists of, per region. The one of internet gateways grows with that of VPCs:
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const networkQuotas: readonly NetworkQuota[] = [
  vpcs,
  {
    ...{ service: 'vpc', code: 'L-A4707A72', name: 'Internet gateways per Region', standard: 5 },
    ...{ type: 'AWS::EC2::InternetGateway', counts: 'internetGateways', noun: 'internet gateways' },
  },
  {
    ...addresses,
    ...{ type: 'AWS::EC2::EIP', counts: 'addresses', noun: 'elastic IP addresses' },
    hint: `Release addresses that nobody uses, write a smaller stackConfig.vpc.nat.availabilityZones, or ${askFor(addresses)}.`,
  },
  {
    ...gateways,
    ...{ type: 'AWS::EC2::VPCEndpoint', endpoints: 'Gateway', counts: 'gatewayEndpoints', noun: 'gateway endpoints' },
    hint: `Destroy stages that nobody needs, or ${askFor(gateways)}.`,
  },
];

/** NAT gateways per availability zone: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-gateways */
export const natQuota: ServiceQuota & { readonly standard: number } = {
  service: 'vpc',
  code: 'L-FE5A380F',
  name: 'NAT gateways per Availability Zone',
  standard: 5,
};

/**
 * Compute environments and job queues per region, each a hard limit:
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html
 */
const poolLimit = 50;

/**
 * Returns the number of resources of a type, of endpoints also of their own type, that a template adds to the deployed one,
 * at least 0. `zones` is the value of `StpZones`: where it has no third zone, what is only there counts nothing.
 */
export const countAdded = (
  deployed: Expression | undefined,
  ours: Expression,
  type: string,
  endpoints?: string,
  zones = '',
): number => {
  const hasThirdZone = !zones.split(',').includes(noZone);
  const isMeant = (properties: unknown) =>
    endpoints === undefined || (Object(properties) as { VpcEndpointType?: unknown }).VpcEndpointType === endpoints;
  const countIn = (template: Expression | undefined) =>
    Object.values(resourcesIn(template)).filter(
      (one) => one?.Type === type && isMeant(one.Properties) && (hasThirdZone || one.Condition !== thirdZone),
    ).length;
  return Math.max(0, countIn(ours) - countIn(deployed));
};

/** Returns the numbers of compute environments and job queues that a template adds to the deployed one, at least 0. */
export const poolsAdded = (deployed: Expression | undefined, ours: Expression): PoolCounts => ({
  computeEnvironments: countAdded(deployed, ours, 'AWS::Batch::ComputeEnvironment'),
  jobQueues: countAdded(deployed, ours, 'AWS::Batch::JobQueue'),
});

/** A quota that a stage would pass. */
export interface Excess {
  /** Says what the region has, what the stage would add and what AWS allows. */
  readonly sentence: string;
  readonly hint: string;
}

const sentenceOf = (there: number, noun: string, added: number, limit: number): string =>
  `The region has ${there} ${noun}, this stage would add ${added}, and AWS allows ${limit}.`;

/** Returns the limits of compute environments and job queues that existing and added ones together exceed. */
export const poolExcesses = (there: PoolCounts, added: PoolCounts): Excess[] =>
  (
    [
      ['computeEnvironments', 'compute environments'],
      ['jobQueues', 'job queues'],
    ] as const
  ).flatMap(([key, noun]) =>
    added[key] > 0 && there[key] + added[key] > poolLimit
      ? {
          sentence: sentenceOf(there[key], `${noun} of AWS Batch`, added[key], poolLimit),
          hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
        }
      : [],
  );

/** Returns the quota of a network that existing and added resources together exceed; none below it. */
export const networkExcesses = ({ noun, hint }: NetworkQuota, there: number, added: number, limit: number): Excess[] =>
  there + added > limit
    ? [
        {
          sentence: sentenceOf(there, noun, added, limit),
          hint:
            hint ??
            `Destroy stages that nobody needs, delete VPCs that nobody uses, or ask AWS for more: Service Quotas, ${vpcs.service}, ${vpcs.code} (${vpcs.name}), which raises internet gateways as well. Or deploy to another region or account.`,
        },
      ]
    : [];

/** Returns the zones in which a template adds a NAT gateway to the deployed one, by the value of `StpZones`. */
export const natZonesAdded = (deployed: Expression | undefined, ours: Expression, zones: string): string[] => {
  const [before, after] = [resourcesIn(deployed), resourcesIn(ours)];
  return zones
    .split(',')
    .filter((_, index) => {
      const id = natGatewayId(index);
      return after[id]?.Type === natType && before[id] === undefined;
    })
    .filter((zone) => zone !== noZone && zone !== '');
};

/** Returns the zones that existing NAT gateways and one more in each of `added` together exceed. */
export const natExcesses = (
  there: Readonly<Record<string, number>>,
  added: readonly string[],
  limit: number,
): Excess[] =>
  added.flatMap((zone) => {
    const count = there[zone] ?? 0;
    return count + 1 > limit
      ? {
          sentence: `The availability zone ${zone} has ${count} NAT gateways, this stage would add 1, and AWS allows ${limit}.`,
          hint: `Delete NAT gateways that nobody uses, or ${askFor(natQuota)}.`,
        }
      : [];
  });

/** Returns the refusal `stack/quota` of a deploy that would pass quotas, with all of them; undefined for none. */
export const quotaRefusal = (excesses: readonly Excess[]): Refused | undefined =>
  excesses.length === 0
    ? undefined
    : new Refused({
        code: 'stack/quota',
        message: `${excesses.map(({ sentence }) => sentence).join(' ')} Nothing was changed.`,
        hint: [...new Set(excesses.map(({ hint }) => hint))].join(' '),
      });
