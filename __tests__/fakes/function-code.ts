import type { FunctionCode } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the FunctionCode port with the objects of an account in memory. */
export const fakeFunctionCode = ({ objects }: Pick<Account, 'objects'>): FunctionCode => ({
  missing: async (bucket, keys) => keys.filter((key) => !objects.has(`${bucket}/${key}`)),
  async publish({ bucket }, codes, openLog) {
    for (const { key, ...code } of codes) {
      const log = openLog({ key, ...code });
      objects.set(`${bucket}/${key}`, `the code of ${code.function}`);
      log.end();
    }
  },
});
