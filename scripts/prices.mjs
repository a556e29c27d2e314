// `node scripts/prices.mjs`: writes `src/generated/prices.json`, the prices of the instances that Batch chooses from.
//
// AWS's `default_x86_64` is the c, m and r families, `default_arm64` those of Graviton (c6g, c7g, m6g, r6g). On-demand prices of Linux in us-east-1 are linear in vCPUs, so one
// price per family is all there is. To renew them: read each family's `large` from
// https://aws.amazon.com/ec2/pricing/on-demand/, halve it, and change the date. Nothing is fetched here, so that the
// table is the same wherever it is made.
import { writeFileSync } from 'node:fs';

const asOf = '2026-07-20';
// Its table of prices was generated from AWS's price list on that day (Apache-2.0).
const source = 'https://github.com/aws/karpenter-provider-aws';

/** Sizes by vCPUs; memory follows from the family. https://aws.amazon.com/ec2/instance-types/ */
const small = { large: 2, xlarge: 4, '2xlarge': 8, '4xlarge': 16, '8xlarge': 32, '12xlarge': 48, '16xlarge': 64 };
const sixth = { ...small, '24xlarge': 96, '32xlarge': 128 };
const seventh = { ...small, '24xlarge': 96, '48xlarge': 192 };

/** Family, GiB for each vCPU, dollars an hour for each vCPU, sizes. */
const families = [
  ['c6i', 2, 0.0425, sixth],
  ['c7i', 2, 0.044625, seventh],
  ['m6i', 4, 0.048, sixth],
  ['m7i', 4, 0.0504, seventh],
  ['r6i', 8, 0.063, sixth],
  ['r7i', 8, 0.06615, seventh],
];

/** Sizes of Graviton 2 and 3, which has one of a single vCPU. */
const graviton = { medium: 1, ...small };
const armFamilies = [
  ['c6g', 2, 0.034, graviton],
  ['c7g', 2, 0.03625, graviton],
  ['m6g', 4, 0.0385, graviton],
  ['r6g', 8, 0.0504, graviton],
];

/**
 * Dollars an hour for each vCPU and each GiB of memory of a task on Fargate with Linux in us-east-1:
 * https://aws.amazon.com/fargate/pricing/. Fargate Spot costs at most as much.
 */
const fargate = { x86: { perVcpu: 0.04048, perGib: 0.004445 }, arm64: { perVcpu: 0.03238, perGib: 0.00356 } };

const instancesOf = (families) =>
  families.flatMap(([family, gibPerVcpu, dollars, sizes]) =>
    Object.entries(sizes).map(([size, vcpus]) => ({
      name: `${family}.${size}`,
      vcpus,
      memoryMiB: vcpus * gibPerVcpu * 1024,
      dollarsPerHour: Number((vcpus * dollars).toFixed(6)),
    })),
  );
const rowsOf = (families) =>
  instancesOf(families)
    .map((instance) => `    ${JSON.stringify(instance)}`)
    .join(',\n');
const head = Object.entries({ asOf, region: 'us-east-1', source }).map(
  ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
);
writeFileSync(
  new URL('../src/generated/prices.json', import.meta.url),
  `{\n${head.join('')}  "instances": [\n${rowsOf(families)}\n  ],\n  "armInstances": [\n${rowsOf(armFamilies)}\n  ],\n  "fargate": ${JSON.stringify(fargate)}\n}\n`,
);
