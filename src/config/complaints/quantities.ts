/** Seconds by unit of time. */
const seconds: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3_600, hr: 3_600, d: 86_400 };
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

/** Returns the short form of a unit of time: `min` for `minutes`, `h` for `hours`. */
const short = (word: string): string => word.replace(/^(sec|min|h|d)(ond|ute|our|r|ay)?s?$/, '$1');

const factorOf = (word: string, description: string): number | undefined => {
  if (/\bMi?B\b/.test(description)) return mebibytes[word];
  return /\bseconds\b/i.test(description) ? seconds[short(word)] : undefined;
};

/**
 * Returns the number for a quantity with a unit, in the unit that the description of its property names: 8192 (MiB) for
 * `8GB`, 3600 (seconds) for `1h`. Undefined for any other text, or if the number is not a positive whole one.
 */
export const quantityToNumber = (text: string, description: string): number | undefined => {
  const [, number, word] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const factor = word === undefined ? undefined : factorOf(word.toLowerCase(), description);
  const value = factor === undefined ? 0 : Number(number) * factor;
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

/** Returns the whole number for a fraction: rounded up, but below 64 MiB taken as GiB. */
export const wholeNumber = (value: number, description: string): number =>
  Math.ceil(/\bMiB\b/.test(description) && value < 64 ? value * 1_024 : value);
