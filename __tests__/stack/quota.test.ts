import { describe, expect, test } from '@jest/globals';
import {
  countAdded,
  natExcesses,
  natZonesAdded,
  networkExcesses,
  networkQuotas,
  poolExcesses,
  poolsAdded,
  quotaRefusal,
} from '../../src/stack/quota.ts';

const template = (environments: number, queues: number) => ({
  Resources: Object.fromEntries([
    ...Array.from({ length: environments }, (_, index) => [`e${index}`, { Type: 'AWS::Batch::ComputeEnvironment' }]),
    ...Array.from({ length: queues }, (_, index) => [`q${index}`, { Type: 'AWS::Batch::JobQueue' }]),
  ]),
});

const pools = (computeEnvironments: number, jobQueues: number) => ({ computeEnvironments, jobQueues });

describe('poolsAdded', () => {
  test('counts compute environments and job queues that the deployed template does not have', () => {
    expect(poolsAdded(undefined, template(2, 1))).toEqual(pools(2, 1));
    expect(poolsAdded(template(1, 2), template(2, 1))).toEqual(pools(1, 0));
  });
});

describe('countAdded', () => {
  test('counts nothing in a template that somebody wrote otherwise', () => {
    expect(countAdded('YAML: text', { Resources: null }, 'AWS::EC2::VPC')).toBe(0);
    expect(countAdded(undefined, { Resources: { A: null, B: { Type: 'AWS::EC2::VPC' } } }, 'AWS::EC2::VPC')).toBe(1);
  });
});

test('countAdded counts gateway endpoints alone where a quota is of these', () => {
  const of = (...types: string[]) => ({
    Resources: Object.fromEntries(
      types.map((type, index) => [
        `E${index}`,
        { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcEndpointType: type } },
      ]),
    ),
  });
  const all = of('Gateway', 'Interface', 'Gateway');
  expect(countAdded(undefined, all, 'AWS::EC2::VPCEndpoint', 'Gateway')).toBe(2);
  expect(countAdded(of('Gateway', 'Interface'), all, 'AWS::EC2::VPCEndpoint', 'Gateway')).toBe(1);
});

describe('NAT gateways', () => {
  const gateways = (...indexes: number[]) => ({
    Resources: Object.fromEntries(indexes.map((index) => [`StpNatGateway${index}`, { Type: 'AWS::EC2::NatGateway' }])),
  });

  test('are added in the zones of the stack that have none yet, and in no third one where there are two', () => {
    const zones = 'eu-west-1a,eu-west-1b,eu-west-1c';
    expect(natZonesAdded(undefined, gateways(0, 1), zones)).toEqual(['eu-west-1a', 'eu-west-1b']);
    expect(natZonesAdded(gateways(0), gateways(0, 1, 2), zones)).toEqual(['eu-west-1b', 'eu-west-1c']);
    expect(natZonesAdded(undefined, gateways(0, 1, 2), 'us-west-1a,us-west-1b,none')).toHaveLength(2);
    expect(natZonesAdded(undefined, gateways(), zones)).toEqual([]);
    expect(natZonesAdded(undefined, gateways(0), '')).toEqual([]);
  });

  test("are refused in each zone that has the account's value already, whatever other zones have", () => {
    const there = { 'eu-west-1a': 5, 'eu-west-1b': 4, 'eu-west-1c': 9 };
    expect(natExcesses(there, ['eu-west-1a', 'eu-west-1b'], 5)).toEqual([
      {
        sentence: 'The availability zone eu-west-1a has 5 NAT gateways, this stage would add 1, and AWS allows 5.',
        hint: expect.stringContaining('Service Quotas, vpc, L-FE5A380F (NAT gateways per Availability Zone)'),
      },
    ]);
    expect(natExcesses(there, ['eu-west-1a', 'us-east-1a'], 6)).toEqual([]);
  });
});

describe('poolExcesses', () => {
  test('is empty up to 50 compute environments and job queues, and for any number if none are added', () => {
    expect(poolExcesses(pools(48, 49), pools(2, 1))).toEqual([]);
    expect(poolExcesses(pools(51, 51), pools(0, 0))).toEqual([]);
  });

  test.each([
    ['compute environments', pools(49, 10), pools(2, 1)],
    ['job queues', pools(10, 50), pools(1, 1)],
  ])('names more than 50 %s', (noun, there, added) => {
    const sentence = expect.stringMatching(new RegExp(`^The region has \\d+ ${noun} of AWS Batch.*AWS allows 50\\.$`));
    expect(poolExcesses(there, added)).toEqual([{ sentence, hint: expect.stringContaining('cannot be raised') }]);
  });
});

describe.each(networkQuotas)('networkExcesses of $noun', (quota) => {
  test("is empty up to the account's value", () => {
    expect(networkExcesses(quota, 4, 1, 5)).toEqual([]);
    expect(networkExcesses(quota, 5, 1, 10)).toEqual([]);
  });

  test('names number, limit and the quota to ask for', () => {
    expect(networkExcesses(quota, 5, 1, 5)).toEqual([
      {
        sentence: `The region has 5 ${quota.noun}, this stage would add 1, and AWS allows 5.`,
        hint: expect.stringContaining(
          quota.hint === undefined
            ? 'Service Quotas, vpc, L-F678F1CE (VPCs per Region)'
            : `Service Quotas, ${quota.service}, ${quota.code} (${quota.name})`,
        ),
      },
    ]);
  });
});

describe('quotaRefusal', () => {
  test('is undefined for no excess', () => {
    expect(quotaRefusal([])).toBeUndefined();
  });

  test('names all excesses at once, and each hint once', () => {
    const refusal = quotaRefusal([
      ...networkQuotas.slice(0, 2).flatMap((quota) => networkExcesses(quota, 5, 1, 5)),
      ...poolExcesses(pools(50, 50), pools(1, 1)),
    ]);
    expect(refusal).toMatchObject({
      code: 'stack/quota',
      message:
        'The region has 5 VPCs, this stage would add 1, and AWS allows 5. ' +
        'The region has 5 internet gateways, this stage would add 1, and AWS allows 5. ' +
        'The region has 50 compute environments of AWS Batch, this stage would add 1, and AWS allows 50. ' +
        'The region has 50 job queues of AWS Batch, this stage would add 1, and AWS allows 50. Nothing was changed.',
    });
    expect(refusal?.hint.match(/Destroy stages/g)).toHaveLength(2);
  });
});
