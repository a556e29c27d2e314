/** Bits of a character, by how often each occurs in the text. */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...text].length;
  return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
};

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^\sA-Za-z0-9]/];

/** Whether a value that stands alone is nothing that anybody would choose as a word: no address, no place, and of mixed characters. */
export const looksRandom = (text: string): boolean =>
  text.length >= 8 &&
  !/\s|^arn:|:\/\/|^[./~]/.test(text) &&
  classes.filter((one) => one.test(text)).length >= 2 &&
  entropyOf(text) >= 2.5;

/** Words with digits that people write about secrets: of algorithms, protocols, versions and times. */
const technical =
  /^(?:oauth\d|sha\d{1,3}|aes\d{2,3}|[rehp]s\d{3}|ed25519|x509|k8s|s3|ec2|md5|base64|utf8|aws4|http[12]|v\d{1,4}|\d\dt(?:\d\d)?|\d\dz)$/i;

/** Nobody writes words so long about a secret; of a longer one no part has to be read again. */
export const longestProse = 128;

/** Marks that end a sentence or close a bracket, behind a value. */
export const closing = /[.,:;!?)\]}>]{1,9}$/;

/**
 * Whether a word behind a name in running text is a value and no prose: eight characters or more that are not only words
 * and numbers with marks between them (`required`, `case-sensitive`, `8-characters`, `prod/db.password`, `2024-01-01`).
 */
export const looksChosen = (value: string): boolean => {
  const word = value.replace(closing, '');
  if (word.length < 8) return false;
  if (word.length > longestProse) return true;
  return !word.split(/[-_./:[\]]/).every((part) => /^[A-Za-z]{0,24}$|^\d+$/.test(part) || technical.test(part));
};

/** Whether a value is a number so long that only a password is. */
export const isLongNumber = (value: string): boolean => /^\d{8,}$/.test(value.replace(closing, ''));
