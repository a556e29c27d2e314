/**
 * Returns the pattern of a range in braces, `1..12`, `01..12` or `a..f`, in any order; undefined for any other text. Its
 * length grows with the digits, not with the numbers.
 */
export const rangePattern = (text: string): string | undefined => {
  const [, low, high] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined)
    return numbers(...((Number(low) <= Number(high) ? [low, high] : [high, low]) as [string, string]));
  const [, from, to] = /^([a-z])\.\.([a-z])$/i.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : between(...([from, to].sort() as [string, string]));
};

/** Returns the pattern of the numbers from one to another, as wide as the wider one if either begins with 0. */
const numbers = (low: string, high: string): string => {
  const isPadded = [low, high].some((one) => /^0\d/.test(one));
  const width = Math.max(low.length, high.length);
  if (isPadded) return `(?:${digits(low.padStart(width, '0'), high.padStart(width, '0'))})`;
  const widths = Array.from({ length: high.length - low.length + 1 }, (_, index) => low.length + index);
  const parts = widths.map((size) =>
    digits(size === low.length ? low : `1${'0'.repeat(size - 1)}`, size === high.length ? high : '9'.repeat(size)),
  );
  return `(?:${parts.join('|')})`;
};

/** Returns the pattern of the numbers from one to another of as many digits. */
const digits = (low: string, high: string): string => {
  if (low === '') return '';
  const [first, last] = [low[0] as string, high[0] as string];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  const any = '[0-9]'.repeat(lowRest.length);
  if (/^0*$/.test(lowRest) && /^9*$/.test(highRest)) return `${between(first, last)}${any}`;
  if (first === last) return `${first}${group(digits(lowRest, highRest))}`;
  const parts = [`${first}${group(digits(lowRest, '9'.repeat(lowRest.length)))}`];
  if (Number(last) - Number(first) > 1)
    parts.push(`${between(String(Number(first) + 1), String(Number(last) - 1))}${any}`);
  return [...parts, `${last}${group(digits('0'.repeat(highRest.length), highRest))}`].join('|');
};

const group = (pattern: string): string => (pattern.includes('|') ? `(?:${pattern})` : pattern);

const between = (first: string, last: string): string => (first === last ? first : `[${first}-${last}]`);
