import { boundaryOf } from '../../shared/prices.ts';

/** Seconds by unit of time. */
const seconds: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  m: 60,
  min: 60,
  h: 3_600,
  hr: 3_600,
  d: 86_400,
};

/** MiB by unit of size; `MB` counts as `MiB`. */
const mebibytes: Readonly<Record<string, number>> = {
  m: 1,
  mb: 1,
  mi: 1,
  mib: 1,
  g: 1_024,
  gb: 1_024,
  gi: 1_024,
  gib: 1_024,
};

/** MiB by unit of size, for disks, which are larger than memory. */
const sizesOfDisks: Readonly<Record<string, number>> = {
  ...mebibytes,
  t: 1_048_576,
  tb: 1_048_576,
  ti: 1_048_576,
  tib: 1_048_576,
};

/** Virtual CPUs by their names, and Kubernetes' thousandth. */
const processors: Readonly<Record<string, number>> = { cpu: 1, vcpu: 1, core: 1, m: 0.001 };

/** The form of a unit in the tables: `min` for `minutes`, `h` for `hours`, `core` for `cores`. */
const short = (word: string): string =>
  word.replace(/^(sec|min|h|d)(ond|ute|our|r|ay)?s?$/, '$1').replace(/^(v?cpu|core)s$/, '$1');

/** A unit that properties are in: the word for it in their descriptions, and how texts are converted to it. */
interface Unit {
  readonly word: RegExp;
  readonly factors: Readonly<Record<string, number>>;
  /** The size of the unit in that of `factors`. */
  readonly size: number;
  /** Rounds up what is not whole: half a processor is one. */
  readonly round?: true;
}

const units: readonly Unit[] = [
  { word: /\bMi?B\b/, factors: mebibytes, size: 1 },
  { word: /\bGiB\b/, factors: sizesOfDisks, size: 1_024 },
  { word: /\bmilliseconds\b/i, factors: seconds, size: 0.001 },
  { word: /\bseconds\b/i, factors: seconds, size: 1 },
  { word: /\bminutes\b/i, factors: seconds, size: 60 },
  { word: /\bhours\b/i, factors: seconds, size: 3_600 },
  { word: /\bdays\b/i, factors: seconds, size: 86_400 },
  { word: /\bvirtual CPUs\b/i, factors: processors, size: 1, round: true },
];

/** Returns the unit that a description names first outside of brackets; undefined if it names none. */
const unitOf = (description: string): Unit | undefined => {
  const text = description.replace(/\([^()]*\)/g, '');
  const found = units.map((unit) => ({ unit, at: text.search(unit.word) })).filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at)[0]?.unit;
};

/**
 * Returns the number for a quantity with a unit, in the unit that the description of its property names: 8192 (MiB) for
 * `8GB`, 3600 (seconds) for `1h`, 1 (virtual CPU) for `500m`. Undefined for any other text, or if the number is not a
 * positive whole one.
 */
export const quantityToNumber = (text: string, description: string): number | undefined => {
  const [, number, word] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const unit = word === undefined ? undefined : unitOf(description);
  const factor = unit?.factors[short((word as string).toLowerCase())];
  if (unit === undefined || factor === undefined) return undefined;
  const exact = (Number(number) * factor) / unit.size;
  const value = unit.round ? Math.ceil(exact) : exact;
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

/** Returns the whole number for a fraction: rounded up, but below 64 MiB taken as GiB. */
export const wholeNumber = (value: number, description: string): number =>
  Math.ceil(/\bMiB\b/.test(description) && value < 64 ? value * 1_024 : value);

/**
 * Returns the MiB that a job keeps on the instance of that size, where `memoryMiB` would need the next larger one:
 * 3840 for 4096. `beside` are the resources of the job. Undefined for any other number.
 */
export const fittingMemory = (memoryMiB: number, description: string, beside: unknown): number | undefined => {
  const { cpu, gpu } = (beside ?? {}) as { readonly cpu?: unknown; readonly gpu?: unknown };
  if (!/\bMiB\b/.test(description) || typeof cpu !== 'number' || gpu !== undefined) return undefined;
  return boundaryOf({ cpu, memoryMiB })?.keeps;
};
