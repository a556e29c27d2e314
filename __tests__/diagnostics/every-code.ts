import { codes } from '../../src/diagnostics/codes.ts';
import { rules } from '../../src/generated/rules.ts';

/** Maps every code to its meaning: those of `diagnostics/codes.ts`, then those of the lint rules. */
export const everyCode: Readonly<Record<string, string>> = {
  ...codes,
  ...Object.fromEntries(rules.map(({ code, says }) => [code, says])),
};
