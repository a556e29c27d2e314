/** A number of vCPUs that a job on Fargate may have, with its memory in MiB: the least, the most, and the steps between. */
interface FargateSize {
  readonly cpu: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Instead of steps, where these are not even. */
  readonly memories?: readonly number[];
}

/**
 * The pairs of vCPUs and memory that AWS Batch accepts on Fargate:
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html
 */
const sizes: readonly FargateSize[] = [
  { cpu: 0.25, least: 512, most: 2_048, step: 512, memories: [512, 1_024, 2_048] },
  { cpu: 0.5, least: 1_024, most: 4_096, step: 1_024 },
  { cpu: 1, least: 2_048, most: 8_192, step: 1_024 },
  { cpu: 2, least: 4_096, most: 16_384, step: 1_024 },
  { cpu: 4, least: 8_192, most: 30_720, step: 1_024 },
  { cpu: 8, least: 16_384, most: 61_440, step: 4_096 },
  { cpu: 16, least: 32_768, most: 122_880, step: 8_192 },
  { cpu: 32, least: 61_440, most: 249_856, step: 61_440, memories: [61_440, 122_880, 249_856] },
];

/** The numbers of vCPUs that a job on Fargate may have. */
export const fargateCpus: readonly number[] = sizes.map(({ cpu }) => cpu);

/** The fractions of a vCPU that a job on Fargate may have; elsewhere its vCPUs are whole. */
export const cpuFractions: readonly number[] = fargateCpus.filter((cpu) => !Number.isInteger(cpu));

/** GiB of disk that each job on Fargate has without asking: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html */
export const freeStorageGiB = 20;

/** The most GiB of disk of a job on Fargate: https://docs.aws.amazon.com/batch/latest/APIReference/API_EphemeralStorage.html */
export const mostStorageGiB = 200;

/** Returns the memory, in MiB, that a job on Fargate with so many vCPUs may have; empty if it cannot have so many. */
export const fargateMemories = (cpu: number): readonly number[] =>
  sizes
    .filter((size) => size.cpu === cpu)
    .flatMap(
      ({ least, most, step, memories }) =>
        memories ?? Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step),
    );

/** Vcpus and memory in MiB. */
export interface CpuAndMemory {
  readonly cpu: number;
  readonly memoryMiB: number;
}

/** True for a size that AWS Batch accepts on Fargate. */
export const isFargateSize = ({ cpu, memoryMiB }: CpuAndMemory): boolean => fargateMemories(cpu).includes(memoryMiB);

const gib = 1_024;

/**
 * Returns the sizes of Fargate nearest to one that it does not have, at most two: the smallest that is as large in both,
 * and one with as many vCPUs, whose memory is the nearest.
 */
export const nearestFargateSizes = ({ cpu, memoryMiB }: CpuAndMemory): readonly CpuAndMemory[] => {
  const all = fargateCpus.flatMap((one) => fargateMemories(one).map((memory) => ({ cpu: one, memoryMiB: memory })));
  const holds = all.filter((one) => one.cpu >= cpu && one.memoryMiB >= memoryMiB);
  const weight = (one: CpuAndMemory) => one.cpu + one.memoryMiB / (8 * gib);
  const [smallest] = [...holds].sort((one, other) => weight(one) - weight(other));
  const distance = (one: CpuAndMemory) => Math.abs(one.memoryMiB - memoryMiB);
  const equals = all.filter((one) => one.cpu === cpu).sort((one, other) => distance(one) - distance(other));
  const [first = all.at(-1)] = [smallest];
  const [second] = equals;
  return [first, second].filter(
    (one, index, both): one is CpuAndMemory => one !== undefined && both.indexOf(one) === index,
  );
};
