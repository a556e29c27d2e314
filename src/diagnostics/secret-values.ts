/**
 * Returns the Shannon entropy of a text in bits per character:
 * https://en.wikipedia.org/wiki/Entropy_(information_theory).
 */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...text].length;
  return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
};

const characterClasses = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^\sA-Za-z0-9]/];

/**
 * True if a value without context looks generated: at least 8 UTF-16 units of two or more character classes and 2.5
 * bits of entropy, and neither an address, an ARN nor a path.
 */
export const looksRandom = (text: string): boolean =>
  text.length >= 8 &&
  !/\s|^arn:|:\/\/|^[./~]/.test(text) &&
  characterClasses.filter((one) => one.test(text)).length >= 2 &&
  entropyOf(text) >= 2.5;

/** Matches words with digits that occur in prose about secrets: algorithms, protocols, versions and times. */
const technicalWord =
  /^(?:oauth\d|sha\d{1,3}|aes\d{2,3}|[rehp]s\d{3}|ed25519|x509|k8s|s3|ec2|md5|base64|utf8|aws4|http[12]|v\d{1,4}|\d\dt(?:\d\d)?|\d\dz)$/i;

/** UTF-16 units of the longest word that may be prose; a longer one counts as a value without looking at its parts. */
export const maxProseLength = 128;

/** Matches the punctuation behind a value that ends a sentence or closes a bracket. */
export const closingMarks = /[.,:;!?)\]}>]{1,9}$/;

/**
 * True if a word behind a name in running text is a value and not prose: at least 8 UTF-16 units, and more than words
 * and numbers with marks between them (`required`, `case-sensitive`, `8-characters`, `prod/db.password`, `2024-01-01`).
 */
export const looksLikeValue = (value: string): boolean => {
  const word = value.replace(closingMarks, '');
  if (word.length < 8) return false;
  if (word.length > maxProseLength) return true;
  return !word.split(/[-_./:[\]]/).every((part) => /^[A-Za-z]{0,24}$|^\d+$/.test(part) || technicalWord.test(part));
};

/** True for a number of 8 or more digits, which behind the name of a password is one. */
export const isLongNumber = (value: string): boolean => /^\d{8,}$/.test(value.replace(closingMarks, ''));
