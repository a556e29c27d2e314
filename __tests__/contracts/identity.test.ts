import { afterEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/ports/aws.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeIdentity } from '../fakes/identity.ts';
import { openAdapter } from '../loopback/adapter.ts';

type Open = (expected: readonly string[]) => Promise<{ identity: Identity; close(): Promise<void> }>;

const contract = (name: string, open: Open): void => {
  describe(`Identity, ${name}`, () => {
    let close = async () => {};
    afterEach(() => close());
    const identity = async (expected: readonly string[]) => {
      const under = await open(expected);
      close = under.close;
      return under.identity;
    };

    test.each([[[]], [['123456789012']], [['999999999999', '123456789012']]])(
      'whoami returns the caller if %j are expected',
      async (expected) => {
        expect(await (await identity(expected)).whoami()).toEqual({
          account: '123456789012',
          arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run',
        });
      },
    );

    test('whoami throws stack/wrong-account in another account', async () => {
      await expect((await identity(['999999999999'])).whoami()).rejects.toMatchObject({ code: 'stack/wrong-account' });
    });
  });
};

contract('in memory', async (expected) => ({ identity: fakeIdentity(makeAccount(), expected), close: async () => {} }));

contract('through the SDK', async (expected) => {
  const { doors, close } = await openAdapter({ expectedAccounts: expected });
  return { identity: await doors.identity(), close };
});
