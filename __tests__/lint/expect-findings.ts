import { expect } from '@jest/globals';
import { diagnosticsOf } from './diagnostics-of.ts';

/** A config at the limit of a lint rule, with the number of the rule's findings. */
export type Corner = [rule: string, corner: string, times: number, config: string];

/** Asserts that a lint rule has a number of findings in a config, and that the config has no diagnostics but findings and shapes of raw resources. */
export const expectFindings = async (rule: string, times: number, config: string): Promise<void> => {
  const { diagnostics } = await diagnosticsOf(config);
  expect(diagnostics.filter(({ code }) => !/^(?:lint\/|config\/(?:wrong-type|missing-key)$)/.test(code))).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === `lint/${rule}`)).toHaveLength(times);
};
