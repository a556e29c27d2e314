import type { Expression } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import {
  type CpuAndMemory,
  cpuFractions,
  fargateCpus,
  freeStorageGiB,
  isFargateSize,
  mostStorageGiB,
  nearestFargateSizes,
} from '../shared/fargate-sizes.ts';
import { hasInstanceStore } from '../stage/pool-kind.ts';
import type { JobProperties } from './job-shape.ts';

/** The parts of a job on Fargate that its container depends on. */
export interface FargateJob {
  /** The disk that the job asks for, in GiB; undefined for the 20 GiB that every job has. */
  readonly storageGiB?: number | undefined;
  readonly arm64: boolean;
  /** `ENABLED` where its subnets are public, `DISABLED` where they are private. */
  readonly publicIp: Expression;
}

/**
 * Returns the properties that a container has on Fargate only. In public subnets it would reach neither the registry of its
 * image nor any other service without an address of its own.
 * https://docs.aws.amazon.com/batch/latest/userguide/fargate-job-definitions.html
 */
export const fargateContainer = ({
  storageGiB = 0,
  arm64,
  publicIp,
}: FargateJob): Readonly<Record<string, Expression>> => ({
  NetworkConfiguration: { AssignPublicIp: publicIp },
  ...(storageGiB > freeStorageGiB ? { EphemeralStorage: { SizeInGiB: storageGiB } } : {}),
  ...(arm64 ? { RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' } } : {}),
});

type Sized = Pick<
  JobProperties,
  'capacity' | 'resources' | 'storage' | 'useSpotInstances' | 'keepWarmMinutes' | 'sharedMemory' | 'logging' | 'volumes'
>;

const sizeWords = ({ cpu, memoryMiB }: CpuAndMemory): string => `cpu: ${cpu} with memory: ${memoryMiB}`;

/** Returns the error for a size that Fargate does not have. */
const sizeError = ({ capacity, resources: { cpu, memory } }: Sized, at: Path): Diagnostic[] => {
  const size = { cpu, memoryMiB: memory };
  if (isFargateSize(size)) return [];
  const hasCpu = fargateCpus.includes(cpu);
  const [one, ...others] = nearestFargateSizes(size).map(sizeWords);
  return [
    errorAt(
      'config/fargate-size',
      // A path that contains both values: where one of them is not even a number, that error alone is reported.
      [...at, 'resources', ...(hasCpu ? [] : ['cpu'])],
      hasCpu
        ? `With capacity: ${capacity} and cpu: ${cpu} a job cannot have ${memory} MiB of memory: AWS fixes the sizes.`
        : `With capacity: ${capacity} a job has ${fargateCpus.slice(0, -1).join(', ')} or ${fargateCpus.at(-1)} vCPUs, and not ${cpu}.`,
      `Write ${[one, ...others].join(', or ')}; or take capacity out, and the job runs on an instance that fits.`,
    ),
  ];
};

/** Properties that mean something on instances only, each with why and what to do. */
const notOnFargate: readonly {
  readonly at: Path;
  readonly isSet: (job: Sized) => unknown;
  readonly why: string;
  readonly hint: string;
}[] = [
  {
    at: ['useSpotInstances'],
    // A job with GPUs has to leave Fargate, and may be on spot instances then.
    isSet: ({ useSpotInstances, resources }) => useSpotInstances && !resources.gpu,
    why: 'useSpotInstances is about EC2 instances, and the job runs on Fargate.',
    hint: 'Write capacity: fargate-spot and take useSpotInstances out.',
  },
  {
    at: ['keepWarmMinutes'],
    isSet: ({ keepWarmMinutes }) => keepWarmMinutes,
    why: 'keepWarmMinutes keeps an idle instance, and Fargate has none.',
    hint: 'Take keepWarmMinutes out: a run on Fargate waits for no instance.',
  },
  {
    at: ['sharedMemory'],
    isSet: ({ sharedMemory }) => sharedMemory,
    why: 'Fargate gives a container no shared memory of a chosen size.',
    hint: 'Take sharedMemory out, or take capacity out to run on an instance.',
  },
  {
    at: ['volumes'],
    isSet: ({ volumes }) => hasInstanceStore(volumes),
    why: 'An instance store is the disk of an instance, and Fargate has none.',
    hint: 'Take volumes out and write storage, or take capacity out to run on an instance.',
  },
  {
    at: ['resources', 'gpu'],
    isSet: ({ resources }) => resources.gpu,
    why: 'Fargate has no graphics processors.',
    hint: 'Take capacity out to run on an instance that has them.',
  },
  {
    at: ['logging', 'disabled'],
    isSet: ({ logging }) => logging?.disabled,
    why: 'On Fargate the output of a job goes to CloudWatch Logs: AWS Batch takes no log driver there that keeps none.',
    hint: 'Write retentionDays: 1 instead, or take capacity out to run on an instance.',
  },
];

/** Returns the errors of a job on Fargate; of one on instances, for a fraction of a vCPU. `at` is the path of its properties. */
export const checkFargate = (properties: Sized, at: Path): Diagnostic[] => {
  const { capacity, resources, storage = 0 } = properties;
  const { cpu } = resources;
  if (capacity === undefined)
    return Number.isInteger(cpu)
      ? []
      : [
          errorAt(
            'config/cpu-fraction',
            [...at, 'resources', 'cpu'],
            `On an instance a job has whole vCPUs, and not ${cpu}.`,
            `Write ${Math.ceil(cpu)}${cpuFractions.includes(cpu) ? ', or capacity: fargate under the properties of the job, where it may have so little' : ''}.`,
          ),
        ];
  return [
    ...sizeError(properties, at),
    ...notOnFargate
      .filter(({ isSet }) => isSet(properties))
      .map(({ at: path, why, hint }) => errorAt('config/not-on-fargate', [...at, ...path], why, hint)),
    ...(storage > mostStorageGiB
      ? [
          errorAt(
            'config/fargate-size',
            [...at, 'storage'],
            `A job on Fargate has ${mostStorageGiB} GiB of disk at most, and not ${storage}.`,
            `Write ${mostStorageGiB} or less, or take capacity out to run on an instance.`,
          ),
        ]
      : []),
  ];
};
