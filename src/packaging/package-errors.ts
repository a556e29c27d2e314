/** pnpm: ` ERR_PNPM_OUTDATED_LOCKFILE  sentence`, the code in brackets from version 11 on. https://pnpm.io/errors */
const pnpm = /^\s{0,2}\[?ERR_PNPM_[A-Z_]{1,60}\]?\s{1,3}(\S.*)$/;

/** Yarn 1: `error sentence`. */
const classicYarn = /^error (?!Command failed\b|Found incompatible module\b|TS\d)([A-Z"].*)$/;

/**
 * Yarn 2 and later: `➤ YN0028: │ sentence`, of the codes that end an installation.
 * https://yarnpkg.com/advanced/error-codes
 */
const yarn = /^➤ YN00(?:01|09|16|18|22|27|28|35|41|56|80|82): [│·└] (\S.*)$/;

/**
 * Returns the sentence of pnpm or Yarn in a line of their output, with the name of the program; undefined for any other
 * line.
 */
export const packageError = (line: string): string | undefined => {
  const [, ofPnpm] = pnpm.exec(line) ?? [];
  if (ofPnpm !== undefined) return `pnpm: ${ofPnpm}`;
  const [, ofYarn] = yarn.exec(line) ?? classicYarn.exec(line) ?? [];
  return ofYarn === undefined ? undefined : `Yarn: ${ofYarn}`;
};
