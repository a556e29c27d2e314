// A number of YAML whose text is another than that of its value: `012345678901`, `1.10`, `6E-578`. Its text is meant
// where a text is needed, its value where a number is. Between the parser and the shape, which tells the two apart, it
// travels as its text behind a Unicode noncharacter, which no config may contain.
// https://www.unicode.org/faq/private_use.html#noncharacters

const mark = '\ufdd2';

/** Returns a number of YAML as a value of the config: the number, or a written number if its text is another. */
export const numberAsWritten = (value: number, source: string | undefined): number | string =>
  source === undefined || source === String(value) ? value : mark + source;

/** True for a written number. */
export const isWrittenNumber = (value: unknown): value is string => typeof value === 'string' && value.startsWith(mark);

/** Returns the text of a written number as it stands in the config. */
export const textOfNumber = (written: string): string => written.slice(mark.length);

/** Returns the value of a written number, as YAML 1.2 defines it; octal numbers begin with `0o`. */
export const valueOfNumber = (written: string): number => Number(textOfNumber(written));

/** Returns the number of zeros with which a text ends. */
const zerosAtEnd = (text: string): number => {
  let zeros = 0;
  while (text.at(-1 - zeros) === '0') zeros++;
  return zeros;
};

/** Returns sign, significant digits and exponent of a decimal number as one text; undefined for any other text. */
const decimalOf = (text: string): string | undefined => {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.slice(0, digits.length - zerosAtEnd(digits));
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === '-' ? '-' : ''}${significant}e${power}`;
};

/**
 * True for a text that a number cannot stand for: zeros before it, as in an account id, or more digits or a smaller
 * exponent than a number of JavaScript has.
 */
const isOnlyText = (text: string): boolean => {
  if (/^[-+]?0\d/.test(text)) return true;
  const decimal = decimalOf(text);
  return decimal === undefined ? !Number.isSafeInteger(Number(text)) : decimal !== decimalOf(String(Number(text)));
};

/** Returns a written number in JSON: its value, or its text if the value is another than the one that is written. */
export const jsonOfNumber = (written: string): number | string => {
  const text = textOfNumber(written);
  return isOnlyText(text) ? text : valueOfNumber(written);
};

/** True for a written number that looks like a version: `1.10`, which as a number is 1.1. */
export const looksLikeVersion = (written: string): boolean => /^\d+\.\d*[1-9]0+$/.test(textOfNumber(written));

/** Returns a value with each written number in it, at any depth, replaced by the result of `replace`. */
export const withoutWrittenNumbers = (
  value: unknown,
  replace: (written: string) => unknown = jsonOfNumber,
): unknown => {
  if (isWrittenNumber(value)) return replace(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withoutWrittenNumbers(item, replace));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutWrittenNumbers(item, replace)]));
};
