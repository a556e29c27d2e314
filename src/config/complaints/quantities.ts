/** Seconds, by the words of a time. */
const seconds: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3_600, hr: 3_600, d: 86_400 };
/** MiB, by the words of a size. */
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

/** `minutes`, `mins`, `hours` as the words above. */
const short = (word: string): string => word.replace(/^(sec|min|h|d)(ond|ute|our|r|ay)?s?$/, '$1');

const factorOf = (word: string, description: string): number | undefined => {
  if (/\bMi?B\b/.test(description)) return mebibytes[word];
  return /\bseconds\b/i.test(description) ? seconds[short(word)] : undefined;
};

/**
 * The number to type instead of a quantity with a unit (`8GB`, `1h`), in the unit that the description of its property
 * names: 8192 of MiB, 3600 of seconds; undefined for what is no such quantity, or comes to no whole number.
 */
export const inItsUnit = (text: string, description: string): number | undefined => {
  const [, number, word] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const factor = word === undefined ? undefined : factorOf(word.toLowerCase(), description);
  const value = factor === undefined ? 0 : Number(number) * factor;
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

/** The whole number to type instead of a broken one: a few MiB are meant as GiB, anything else is rounded up. */
export const whole = (value: number, description: string): number =>
  Math.ceil(/\bMiB\b/.test(description) && value < 64 ? value * 1_024 : value);
