import type { Expression } from '../cloudformation/expression.ts';
import { Refused } from '../diagnostics/refused.ts';
import { resourcesIn } from './template-changes.ts';

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

/** A kind of resources whose number a quota limits, and which a network consists of. */
export interface NetworkQuota extends ServiceQuota {
  readonly type: 'AWS::EC2::VPC' | 'AWS::EC2::InternetGateway';
  readonly counts: 'vpcs' | 'internetGateways';
  readonly noun: string;
  /** AWS's value where the account asked for no other one. */
  readonly standard: number;
}

const vpcs: NetworkQuota = {
  service: 'vpc',
  code: 'L-F678F1CE',
  name: 'VPCs per Region',
  type: 'AWS::EC2::VPC',
  counts: 'vpcs',
  noun: 'VPCs',
  standard: 5,
};

/**
 * VPCs and internet gateways per region. The second quota grows with the first one:
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const networkQuotas: readonly NetworkQuota[] = [
  vpcs,
  {
    ...{ service: 'vpc', code: 'L-A4707A72', name: 'Internet gateways per Region', standard: 5 },
    ...{ type: 'AWS::EC2::InternetGateway', counts: 'internetGateways', noun: 'internet gateways' },
  },
];

/**
 * Compute environments and job queues per region, each a hard limit:
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html
 */
const poolLimit = 50;

/** Returns the number of resources of a type that a template adds to the deployed one, at least 0. */
export const countAdded = (deployed: Expression | undefined, ours: Expression, type: string): number => {
  const countIn = (template: Expression | undefined) =>
    Object.values(resourcesIn(template)).filter((resource) => resource?.Type === type).length;
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
export const networkExcesses = ({ noun }: NetworkQuota, there: number, added: number, limit: number): Excess[] =>
  there + added > limit
    ? [
        {
          sentence: sentenceOf(there, noun, added, limit),
          hint: `Destroy stages that nobody needs, delete VPCs that nobody uses, or ask AWS for more: Service Quotas, ${vpcs.service}, ${vpcs.code} (${vpcs.name}), which raises internet gateways as well. Or deploy to another region or account.`,
        },
      ]
    : [];

/** Returns the refusal `stack/quota` of a deploy that would pass quotas, with all of them; undefined for none. */
export const quotaRefusal = (excesses: readonly Excess[]): Refused | undefined =>
  excesses.length === 0
    ? undefined
    : new Refused({
        code: 'stack/quota',
        message: `${excesses.map(({ sentence }) => sentence).join(' ')} Nothing was changed.`,
        hint: [...new Set(excesses.map(({ hint }) => hint))].join(' '),
      });
