import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Lookups } from '../../src/ports/lookups.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { fakeLookups } from '../fakes/lookups.ts';
import { openAdapter } from '../loopback/adapter.ts';

const arn = (name: string) => `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`;
const ask = (name: string) => ({ kind: 'secret' as const, key: `secret:${name}`, name });

const contract = (
  name: string,
  open: () => Promise<{ lookups: Lookups; account: Account; close(): Promise<void> }>,
): void => {
  describe(`Lookups, ${name}`, () => {
    let under: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      under = await open();
      for (const secret of ['one', 'two', 'deep/three']) under.account.secrets.set(secret, arn(secret));
    });
    afterEach(() => under.close());

    test('each secret is answered by its full ARN, under its key', async () => {
      const answers = await under.lookups.answer(['one', 'two', 'deep/three'].map(ask));
      expect([...answers]).toEqual(['one', 'two', 'deep/three'].map((secret) => [`secret:${secret}`, arn(secret)]));
    });

    test('no question, no answer', async () => {
      expect((await under.lookups.answer([])).size).toBe(0);
    });

    test('a missing secret is refused with its name and a way out', async () => {
      await expect(under.lookups.answer([ask('one'), ask('nothing')])).rejects.toMatchObject({
        code: 'aws/refused',
        message: expect.stringContaining('"nothing"'),
        hint: expect.stringMatching(/Create it/),
      });
    });
  });
};

contract('in memory', async () => {
  const account = makeAccount();
  return { account, lookups: fakeLookups(account), close: async () => {} };
});

contract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, lookups: await doors.lookups(), close };
});
