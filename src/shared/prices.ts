import prices from '../generated/prices.json' with { type: 'json' };
import { gpuFamilies, usualGpuFamilies } from '../stage/gpu-families.ts';
import { nvmeFamilies } from '../stage/nvme-families.ts';

/** Hours of a month: 365 days of 24 hours in 12 months. */
export const hoursPerMonth = 730;

/** The price of a job while it runs, with the instance that it is calculated for. */
export interface Price {
  /** The instance type, `m6i.large`, or `Fargate`. */
  readonly instance: string;
  /** US dollars per hour on demand. */
  readonly dollarsPerHour: number;
  /** True if the job runs on Spot capacity, which costs at most `dollarsPerHour`. */
  readonly spot: boolean;
}

/** The part of an instance that a job reserves. */
export interface JobSize {
  /** The number of vCPUs of the job. */
  readonly cpu: number;
  readonly memoryMiB: number;
  /** True for a job on Spot capacity. */
  readonly spot?: boolean;
  /** True for a job on arm64 processors. */
  readonly arm64?: boolean;
  /** The number of GPUs of the job; 0 by default. */
  readonly gpu?: number | undefined;
  /** True for a job on instances with disks of their own. */
  readonly nvme?: boolean | undefined;
  /** The families with GPUs, or with disks, of the job's pool; by default those of most regions. */
  readonly families?: readonly string[] | undefined;
  /** True for a job on Fargate. */
  readonly fargate?: boolean;
}

/** The day and the region of the price list: `2026-07-20`, `us-east-1`. */
export const pricesAsOf: { readonly asOf: string; readonly region: string } = prices;

/**
 * The share of an instance's memory that jobs can surely use: the system and the ECS agent reserve the rest, relatively
 * more on small instances. Measured instances give 96.7 % to 97.7 %; 15/16 is below all of them.
 * https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html
 */
const usableShare = 15 / 16;

/** The largest share of an instance's memory that was measured as usable for jobs. */
const largestMeasuredShare = 0.977;

/** An instance type with what it has, and its price on demand in us-east-1. */
export interface Instance {
  /** `g5.xlarge`. */
  readonly name: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  /** Absent for one without GPUs. */
  readonly gpus?: number;
  readonly dollarsPerHour: number;
}

/** Returns the family of an instance type: `g5` of `g5.xlarge`. */
export const familyOf = (instance: string): string => instance.replace(/\..*$/, '');

/** Returns the families of a region with disks of their own for a job that has them, with GPUs for any other. */
export const familiesIn = (
  region: string,
  { nvme, arm64 = false }: Pick<JobSize, 'nvme' | 'arm64'>,
): readonly string[] => (nvme ? nvmeFamilies(arm64, region) : gpuFamilies(region));

/** Returns the instances of the families that AWS Batch chooses from for a processor, with disks, or with as many GPUs as the job has. */
export const instancesFor = ({
  arm64 = false,
  gpu = 0,
  nvme = false,
  families = nvme ? nvmeFamilies(arm64) : usualGpuFamilies,
}: Pick<JobSize, 'arm64' | 'gpu' | 'nvme' | 'families'>): readonly Instance[] => {
  if (nvme) return prices.nvmeInstances.filter(({ name }) => families.includes(familyOf(name)));
  if (gpu === 0) return arm64 ? prices.armInstances : prices.instances;
  return prices.gpuInstances.filter(({ name, gpus }) => gpus >= gpu && families.includes(familyOf(name)));
};

/** Returns the cheapest instance with enough vCPUs, and with enough memory in the given share of it. */
const cheapest = (size: JobSize, share: number): Instance | undefined =>
  instancesFor(size)
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce<Instance | undefined>(
      (best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next),
      undefined,
    );

/**
 * Returns the price of a job that has an instance of `default_x86_64`, of `default_arm64` or of its region's families with
 * GPUs or disks for itself: of the cheapest one large enough, on demand in us-east-1. Batch may place several jobs on a larger one
 * instead. Undefined for a job that is too large for every instance of these families. On Fargate a job pays for its own
 * vCPUs and memory.
 */
export const costOf = (size: JobSize): Price | undefined => {
  if (size.fargate) return costOnFargate(size);
  const instance = cheapest(size, usableShare);
  return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};

/** Returns the price of a job on Fargate, which is at most as high on Fargate Spot. A disk over 20 GiB costs beside that. */
const costOnFargate = ({ cpu, memoryMiB, spot = false, arm64 = false }: JobSize): Price => {
  const { perVcpu, perGib } = arm64 ? prices.fargate.arm64 : prices.fargate.x86;
  const dollarsPerHour = Number((cpu * perVcpu + (memoryMiB / 1_024) * perGib).toFixed(6));
  return { instance: spot ? 'Fargate Spot' : 'Fargate', dollarsPerHour, spot };
};

/** Formats US dollars per hour as `$0.096/h`: with three decimals, or up to five where the price has more. */
export const dollars = (perHour: number): string => {
  const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
  return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};

/** Formats US dollars of a month: `$2.59`, `$1,240` from a hundred on, or `$0.01` for anything less. */
export const dollarsOfMonth = (perMonth: number): string =>
  perMonth < 100 ? `$${Math.max(0.01, perMonth).toFixed(2)}` : `$${Math.round(perMonth).toLocaleString('en-US')}`;

/** Formats the change between two prices as `+31 %`, `−24 %` (with U+2212, a minus sign) or `±0 %`. */
export const percent = (before: number, after: number): string => {
  const share = Math.round((after / before - 1) * 100);
  if (share === 0) return '±0 %';
  return share > 0 ? `+${share} %` : `−${-share} %`;
};

/**
 * Two instances for a job: a cheaper one with enough memory only before the system's share is subtracted, and the one
 * that the job needs because of it.
 */
export interface MemoryBoundary {
  /** The cheaper instance. */
  readonly near: Instance;
  /** The instance that the job needs. */
  readonly now: Instance;
  /** The most memory, in MiB, with which the job surely fits the cheaper instance. */
  readonly keeps: number;
  /** True if no measured instance gives jobs so large a share of its memory; false if some do. */
  readonly certain: boolean;
}

/** Returns the memory boundary of a job; undefined where no cheaper instance has as much memory as the job reserves. */
export const boundaryOf = (size: JobSize): MemoryBoundary | undefined => {
  if (size.fargate) return undefined;
  const [now, near] = [cheapest(size, usableShare), cheapest(size, 1)];
  if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour) return undefined;
  const keeps = Math.floor(near.memoryMiB * usableShare);
  return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * largestMeasuredShare };
};

/** Returns a boundary as text: `memory 8192 moves this job from m6i.large $0.096/h to r6i.large …`. */
export const boundaryWords = ({ memoryMiB }: JobSize, { near, now, certain }: MemoryBoundary): string =>
  `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
  `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;

/** Returns a job's memory boundary as text with the MiB to write instead; undefined for a job without one. */
export const memoryHint = (size: JobSize): string | undefined => {
  const boundary = boundaryOf(size);
  return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};

/** The cheapest instance for a job. */
export interface Sharing {
  readonly instance: string;
  /** The number of its GPUs. */
  readonly gpus: number;
  /** The number of such jobs that it can run at once. */
  readonly jobs: number;
}

/**
 * Returns the cheapest instance for a job and the number of such jobs that it can run at once; undefined for a job that
 * is too large for every instance.
 */
export const sharing = (size: JobSize): Sharing | undefined => {
  const instance = cheapest(size, usableShare);
  if (!instance) return undefined;
  const { vcpus, memoryMiB, gpus = 0 } = instance;
  const byGpus = size.gpu ? gpus / size.gpu : Number.POSITIVE_INFINITY;
  const jobs = Math.min(vcpus / size.cpu, (memoryMiB * usableShare) / size.memoryMiB, byGpus);
  return { instance: instance.name, gpus, jobs: Math.floor(jobs) };
};

/**
 * Returns the number of vCPUs of the smallest instance that may hold a job, by the largest measured share of its memory;
 * undefined for a job that is too large for every instance.
 */
export const fewestVcpus = (size: JobSize): number | undefined =>
  possibleInstances(size).reduce<number | undefined>((least, { vcpus }) => Math.min(least ?? vcpus, vcpus), undefined);

/** Returns the instances that may hold a job, by the largest measured share of their memory. */
export const possibleInstances = (size: JobSize): readonly Instance[] =>
  instancesFor(size).filter((one) => one.vcpus >= size.cpu && one.memoryMiB * largestMeasuredShare >= size.memoryMiB);

/**
 * Returns the most memory, in MiB, that a job with `cpu` vCPUs, and with GPUs or disks of these families where `more` says so, can
 * reserve; 0 if no instance has this many vCPUs.
 */
export const mostMemoryMiB = (
  cpu: number,
  arm64 = false,
  more: Pick<JobSize, 'gpu' | 'nvme' | 'families'> = {},
): number =>
  Math.max(
    0,
    ...instancesFor({ arm64, ...more }).map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usableShare) : 0)),
  );
