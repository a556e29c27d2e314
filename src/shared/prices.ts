import prices from '../generated/prices.json' with { type: 'json' };

/** What a job costs while it runs, in US dollars an hour on demand. */
export interface Price {
  readonly instance: string;
  readonly dollarsPerHour: number;
  readonly spot: boolean;
}

/** What a job asks of the instance that it runs on. */
export interface JobSize {
  /** vCPUs. */
  readonly cpu: number;
  readonly memoryMiB: number;
  /** On Spot capacity; the price stays the one on demand, which Spot does not exceed. */
  readonly spot?: boolean;
}

/** Of what day and where the prices are: `2026-07-20`, `us-east-1`. */
export const pricesAsOf: { readonly asOf: string; readonly region: string } = prices;

/**
 * The share of an instance's memory that jobs can have: the system and the ECS agent keep the rest, relatively more on
 * small instances. Measured instances give 96.7 % to 97.7 %; 15/16 is below all of them.
 * https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html
 */
const usable = 15 / 16;
const mostSeen = 0.977;

type Instance = (typeof prices.instances)[number];

/** The cheapest instance that is large enough, given the share of its memory that counts. */
const cheapest = (size: JobSize, share: number): Instance | undefined =>
  prices.instances
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce<Instance | undefined>(
      (best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next),
      undefined,
    );

/**
 * What a job costs that has an instance of `default_x86_64` for itself: the cheapest one that holds it, in US dollars
 * an hour on demand in us-east-1. Batch may choose a larger one for several jobs, which then share it. Nothing for a job
 * that no instance of these families holds.
 */
export const costOf = (size: JobSize): Price | undefined => {
  const instance = cheapest(size, usable);
  return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};

/** `$0.096/h`: three decimals, more only where the price is finer. */
export const dollars = (perHour: number): string => {
  const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
  return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};

/** `+31 %`, `−24 %`, `±0 %`: with a real minus sign. */
export const percent = (before: number, after: number): string => {
  const share = Math.round((after / before - 1) * 100);
  return `${share > 0 ? '+' : share < 0 ? '−' : '±'}${Math.abs(share)} %`;
};

/** Where a job's memory is what a cheaper instance has, or nearly, and the system's share makes the next one needed. */
export interface MemoryBoundary {
  /** The instance whose memory it nearly is, and the one that is needed. */
  readonly near: Instance;
  readonly now: Instance;
  /** The most memory that stays on the nearer one, in MiB. */
  readonly keeps: number;
  /** No instance of that size was ever seen to give so much. */
  readonly certain: boolean;
}

/** The boundary that a job's memory has just passed; nothing where no cheaper instance is that close. */
export const boundaryOf = (size: JobSize): MemoryBoundary | undefined => {
  const [now, near] = [cheapest(size, usable), cheapest(size, 1)];
  if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour) return undefined;
  const keeps = Math.floor(near.memoryMiB * usable);
  return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * mostSeen };
};

/** The boundary in words: `memory 8192 moves this job from m6i.large $0.096/h to r6i.large …`. */
export const boundaryWords = ({ memoryMiB }: JobSize, { near, now, certain }: MemoryBoundary): string =>
  `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
  `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;

/** The memory-boundary hint, with what to write instead; nothing where no cheaper instance is that close. */
export const memoryHint = (size: JobSize): string | undefined => {
  const boundary = boundaryOf(size);
  return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};

/** How many jobs of one size the cheapest instance for it holds at once, and which that is; nothing where none does. */
export const sharing = (size: JobSize): { readonly instance: string; readonly jobs: number } | undefined => {
  const instance = cheapest(size, usable);
  if (!instance) return undefined;
  const jobs = Math.min(instance.vcpus / size.cpu, (instance.memoryMiB * usable) / size.memoryMiB);
  return { instance: instance.name, jobs: Math.floor(jobs) };
};

/** The most memory that a job of so many vCPUs can have, in MiB; 0 where no instance has that many. */
export const mostMemoryMiB = (cpu: number): number =>
  Math.max(0, ...prices.instances.map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usable) : 0)));
