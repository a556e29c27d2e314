import { describe, expect, test } from '@jest/globals';
import { rotationCode } from '../../src/resources/shapes/database-rotation.ts';
import { busy, connection, failure, login, rotatedAccount, stringsWith } from './embedded-rotation.ts';

type Account = ReturnType<typeof rotatedAccount>;

/** Expects that the database, its login and its connection strings have the same, new password. */
const expectAgreement = (account: Account): void => {
  const password = account.password();
  expect(password).not.toBe(account.oldPassword);
  expect(account.database.password).toBe(password);
  expect(account.textOf(connection)).toBe(stringsWith(password));
  expect(JSON.parse(account.textOf(login))).toEqual({ username: 'owner', password });
};

describe('a rotation', () => {
  test.each(['instance', 'cluster'] as const)(
    'gives the %s, its login and all connection strings one new password',
    async (engine) => {
      const account = rotatedAccount({ engine });
      expect(await account.rotate()).toEqual([]);
      expectAgreement(account);
      expect(account.password()).toMatch(/^[A-Za-z0-9]+$/);
      expect(JSON.parse(account.textOf(login, 'AWSPREVIOUS')).password).toBe(account.oldPassword);
      expect(account.calls.some((name) => name.endsWith(engine === 'cluster' ? 'DBInstance' : 'DBCluster'))).toBe(
        false,
      );
    },
  );

  test('follows another one, as often as the schedule wants', async () => {
    const account = rotatedAccount();
    const seen = new Set([account.password()]);
    for (const token of ['one', 'two', 'three']) {
      expect(await account.rotate(token)).toEqual([]);
      expectAgreement(account);
      seen.add(account.password());
    }
    expect(seen.size).toBe(4);
  });

  test('is repeated without harm when it is over', async () => {
    const account = rotatedAccount();
    await account.rotate();
    const before = account.password();
    expect(await account.rotate()).toEqual([]);
    expect(account.password()).toBe(before);
    expectAgreement(account);
  });

  test('asks RDS for nothing but the password, so that no other change comes before the maintenance window', async () => {
    const account = rotatedAccount();
    const inputs: object[] = [];
    account.hooks.before = (name, input) => void (name === 'modifyDBInstance' && inputs.push(input));
    await account.rotate();
    expect(inputs.map((input) => Object.keys(input).sort())).toEqual(
      inputs.map(() => ['DBInstanceIdentifier', 'MasterUserPassword']),
    );
    expect(inputs.length).toBeGreaterThan(0);
  });
});

describe('a rotation in which a call fails', () => {
  /** Returns the number of calls of a whole rotation. */
  const countOf = async (engine: 'instance' | 'cluster'): Promise<number> => {
    const account = rotatedAccount({ engine });
    await account.rotate();
    return account.calls.length;
  };

  test.each([
    ['before', 'instance'],
    ['before', 'cluster'],
    ['after', 'instance'],
    ['after', 'cluster'],
  ] as const)('ends right when it is repeated, wherever it fails %s a call (%s)', async (when, engine) => {
    const count = await countOf(engine);
    expect(count).toBeGreaterThan(15);
    for (let at = 1; at <= count; at++) {
      const account = rotatedAccount({ engine });
      account.hooks[when] = () => {
        if (account.calls.length === at) throw failure();
      };
      expect((await account.rotate()).length).toBeLessThan(2);
      expectAgreement(account);
    }
  });

  test('ends right though two calls fail, the second one in the repetition', async () => {
    const count = await countOf('instance');
    for (let first = 1; first <= count; first++)
      for (let second = first + 1; second <= first + count; second += 2) {
        const account = rotatedAccount();
        account.hooks.after = () => {
          if ([first, second].includes(account.calls.length)) throw failure();
        };
        await account.rotate();
        expectAgreement(account);
      }
  });

  test('leaves a state from which the next rotation ends right, wherever it was given up', async () => {
    const count = await countOf('instance');
    for (let at = 1; at <= count; at++) {
      const account = rotatedAccount();
      account.hooks.after = () => {
        if (account.calls.length >= at) throw failure();
      };
      await account.rotate('one', 1);
      account.hooks.after = () => {};
      expect(await account.rotate('two')).toEqual([]);
      expectAgreement(account);
    }
  });

  test('throws no password, whatever of the step AWS repeats in its message, and logs nothing', async () => {
    for (let at = 1; at <= (await countOf('instance')); at++) {
      const account = rotatedAccount();
      account.hooks.before = () => {
        if (account.calls.length === at) throw failure(`refused: ${account.seen.join()}`);
      };
      const [error] = await account.rotate('one', 1);
      expect(JSON.stringify([error?.message, error?.stack, { ...error }])).not.toMatch(/(Old|New)Password/);
    }
    expect(rotationCode()).not.toContain('console');
  });

  test('says nothing of a secret that is no JSON', async () => {
    const account = rotatedAccount();
    account.deploy(login, `{"password":"${account.oldPassword}`);
    const [error] = await account.rotate('one', 1);
    expect(error?.message).toBe('createSecret: the secret has no password');
  });
});

describe('a rotation beside a deployment', () => {
  /** Writes what a deployment writes if it has read the login at the beginning of the rotation. */
  const deployOld = (account: Account): void => {
    account.deploy(connection, stringsWith(account.oldPassword));
    account.database.password = account.oldPassword;
  };

  test('ends right wherever the deployment writes the old password until the login has the new one', async () => {
    const whole = rotatedAccount();
    await whole.rotate();
    const flip = whole.calls.lastIndexOf('updateSecretVersionStage') + 1;
    for (let at = 1; at < flip; at++) {
      const account = rotatedAccount();
      let isDone = false;
      account.hooks.before = () => {
        if (account.calls.length !== at || isDone) return;
        isDone = true;
        deployOld(account);
      };
      await account.rotate();
      expectAgreement(account);
    }
  });

  test('is no reason to lose a connection string that the deployment adds', async () => {
    const whole = rotatedAccount();
    await whole.rotate();
    for (let at = 1; at < whole.calls.length; at++) {
      const account = rotatedAccount();
      let isDone = false;
      account.hooks.before = () => {
        if (account.calls.length !== at || isDone) return;
        isDone = true;
        account.deploy(connection, `${stringsWith(account.password())} and one more: ${account.password()}`);
      };
      await account.rotate();
      const password = account.password();
      expect(account.textOf(connection)).toBe(`${stringsWith(password)} and one more: ${password}`);
    }
  });
});

describe('the steps', () => {
  test('keep the password of an earlier attempt', async () => {
    const account = rotatedAccount();
    account.begin('token-1');
    await account.step('createSecret');
    const first = account.textOf(login, 'AWSPENDING');
    await account.step('createSecret');
    expect(account.textOf(login, 'AWSPENDING')).toBe(first);
    expect(account.database.changes).toBe(0);
  });

  test('wait until RDS has the password, for two looks in a row', async () => {
    const status = ['available', 'available+pending', 'resetting-master-credentials', 'available'];
    const account = rotatedAccount({ status });
    account.begin('token-1');
    await account.step('createSecret');
    await account.step('setSecret');
    await account.step('testSecret');
    expect(account.waits).toEqual([10_000, 10_000, 10_000, 10_000, 10_000]);
  });

  test('do not wait for a disk that is optimized for hours', async () => {
    const account = rotatedAccount({ status: Array(500).fill('storage-optimization') });
    expect(await account.rotate()).toEqual([]);
    expectAgreement(account);
  });

  test('fail before the timeout of the function if RDS does not come to an end', async () => {
    const account = rotatedAccount({ status: Array(500).fill('available+pending') });
    const [error] = await account.rotate('one', 1);
    expect(error?.message).toBe('testSecret: RDS is still changing the password of the database');
    expect(account.textOf(connection)).toBe(stringsWith(account.oldPassword));
  });

  test.each(['Instance', 'Cluster'] as const)('wait while RDS refuses, since the %s is being changed', async (kind) => {
    const account = rotatedAccount({ engine: kind === 'Cluster' ? 'cluster' : 'instance' });
    let refusals = 3;
    account.hooks.before = (name) => {
      if (name.startsWith('modify') && refusals-- > 0) throw busy(kind);
    };
    expect(await account.rotate()).toEqual([]);
    expectAgreement(account);
    refusals = Number.POSITIVE_INFINITY;
    expect((await account.rotate('two', 1)).map(({ name }) => name)).toEqual([`InvalidDB${kind}StateFault`]);
  });

  test('of a rotation that is over change nothing when they come late', async () => {
    const account = rotatedAccount();
    await account.rotate('one');
    await account.rotate('two');
    const { password, changes } = { ...account.database };
    for (const step of ['setSecret', 'finishSecret'])
      await expect(account.step(step, 'one')).rejects.toThrow(`${step}: version one is no longer pending`);
    expect(account.database).toEqual({ password, changes });
    expectAgreement(account);
  });

  test('of another secret, or of another name, are refused', async () => {
    const account = rotatedAccount();
    await expect(account.step('createSecret', 'one', connection)).rejects.toThrow('no step createSecret of');
    for (const step of ['deleteSecret', 'toString'])
      await expect(account.step(step)).rejects.toThrow(`no step ${step} of ${login}`);
    expect(account.calls).toEqual([]);
  });

  test('of the test that Secrets Manager runs when a schedule is made change nothing', async () => {
    const account = rotatedAccount();
    await account.step('testSecret', 'test');
    expect(account.calls).toEqual(['describeDBInstances', 'describeDBInstances']);
    expect(account.password()).toBe(account.oldPassword);
  });
});

describe('the text of the rotation', () => {
  test('is ASCII, and smaller than 4 KB', () => {
    expect(rotationCode()).toMatch(/^[ -~\n]+$/);
    expect(rotationCode().length).toBeLessThan(4096);
  });
});
