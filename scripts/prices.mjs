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

/** Sizes of the families of the fifth generation, with and without those of c5. */
const fifth = { ...small, '24xlarge': 96 };
const c5 = {
  large: 2,
  xlarge: 4,
  '2xlarge': 8,
  '4xlarge': 16,
  '9xlarge': 36,
  '12xlarge': 48,
  '18xlarge': 72,
  '24xlarge': 96,
};
/** Families with disks of their own: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html */
const nvmeFamilies = [
  ['c5d', 2, 0.048, c5],
  ['m5d', 4, 0.0565, fifth],
  ['r5d', 8, 0.072, fifth],
  ['c6id', 2, 0.0504, sixth],
  ['m6id', 4, 0.059325, sixth],
  ['r6id', 8, 0.0756, sixth],
  ['c6gd', 2, 0.0384, graviton],
  ['m6gd', 4, 0.0452, graviton],
  ['r6gd', 8, 0.0576, graviton],
  ['c7gd', 2, 0.04536, graviton],
  ['m7gd', 4, 0.053392, graviton],
  ['r7gd', 8, 0.06804, graviton],
];

/**
 * Instances with GPUs, each by itself, since their prices are not linear: vCPUs, GiB, GPUs and dollars an hour by size.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html
 */
const gpuSizes = {
  g4dn: {
    xlarge: [4, 16, 1, 0.526],
    '2xlarge': [8, 32, 1, 0.752],
    '4xlarge': [16, 64, 1, 1.204],
    '8xlarge': [32, 128, 1, 2.176],
    '12xlarge': [48, 192, 4, 3.912],
    '16xlarge': [64, 256, 1, 4.352],
  },
  g5: {
    xlarge: [4, 16, 1, 1.006],
    '2xlarge': [8, 32, 1, 1.212],
    '4xlarge': [16, 64, 1, 1.624],
    '8xlarge': [32, 128, 1, 2.448],
    '12xlarge': [48, 192, 4, 5.672],
    '16xlarge': [64, 256, 1, 4.096],
    '24xlarge': [96, 384, 4, 8.144],
    '48xlarge': [192, 768, 8, 16.288],
  },
  g6: {
    xlarge: [4, 16, 1, 0.8048],
    '2xlarge': [8, 32, 1, 0.9776],
    '4xlarge': [16, 64, 1, 1.3232],
    '8xlarge': [32, 128, 1, 2.0144],
    '12xlarge': [48, 192, 4, 4.6016],
    '16xlarge': [64, 256, 1, 3.3968],
    '24xlarge': [96, 384, 4, 6.6752],
    '48xlarge': [192, 768, 8, 13.3504],
  },
  g6e: {
    xlarge: [4, 32, 1, 1.861],
    '2xlarge': [8, 64, 1, 2.24208],
    '4xlarge': [16, 128, 1, 3.00424],
    '8xlarge': [32, 256, 1, 4.52856],
    '12xlarge': [48, 384, 4, 10.49264],
    '16xlarge': [64, 512, 1, 7.57719],
    '24xlarge': [96, 768, 4, 15.06559],
    '48xlarge': [192, 1536, 8, 30.13118],
  },
  p4d: { '24xlarge': [96, 1152, 8, 21.957642] },
  p5: { '4xlarge': [16, 256, 1, 6.88], '48xlarge': [192, 2048, 8, 55.04] },
};
const gpuInstances = Object.entries(gpuSizes).flatMap(([family, sizes]) =>
  Object.entries(sizes).map(([size, [vcpus, gib, gpus, dollarsPerHour]]) => ({
    ...{ name: `${family}.${size}`, vcpus, memoryMiB: gib * 1024, gpus, dollarsPerHour },
  })),
);

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
const rowsOf = (instances) => instances.map((instance) => `    ${JSON.stringify(instance)}`).join(',\n');
const lists = {
  instances: instancesOf(families),
  armInstances: instancesOf(armFamilies),
  gpuInstances,
  nvmeInstances: instancesOf(nvmeFamilies),
};
const head = Object.entries({ asOf, region: 'us-east-1', source }).map(
  ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
);
writeFileSync(
  new URL('../src/generated/prices.json', import.meta.url),
  `{\n${head.join('')}${Object.entries(lists)
    .map(([name, instances]) => `  "${name}": [\n${rowsOf(instances)}\n  ]`)
    .join(',\n')},\n  "fargate": ${JSON.stringify(fargate)}\n}\n`,
);
