import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { doctorChecks } from '../../src/generated/doctor-checks.ts';
import { makeWorld } from '../fakes/world.ts';
import { examined, healthy } from './doctor-fixture.ts';
import { config } from './plan-fixture.ts';

const role = 'arn:aws:iam::999999999999:role/deploy';

/** Returns the first line of what `doctor` prints. */
const verdict = async (...given: Parameters<typeof examined>): Promise<string> => {
  const [account, inputs = {}, world] = given;
  const { printed } = await examined(account, { ...inputs, format: 'text' }, world);
  return printed.split('\n')[0] ?? '';
};

describe('The first sentence of doctor', () => {
  const all = doctorChecks.length;

  test('counts the checks that looked, without those that could not', async () => {
    const blind = doctorChecks.filter(({ needs }) => needs !== 'nothing').length + 1;
    expect(await verdict(await healthy(), {}, { offline: true })).toBe(
      `us-east-1: no fault found by ${all - blind} checks. ${blind} checks could not look.`,
    );
    expect(await verdict(await healthy())).toBe(`shop-dev in us-east-1: no fault found by ${all} checks.`);
  });

  test('says of a check that saw a part alone that it could not look at everything', async () => {
    const account = await healthy();
    const { world } = makeWorld([], account, config());
    account.roles.delete('AWSServiceRoleForBatch');
    const accountRoles = async () => {
      const roles = await world.accountRoles();
      const hasRole = async (name: string) => {
        if (name.endsWith('ECS'))
          throw new Refused({ code: 'aws/denied', message: 'AWS denied it.', hint: 'Allow it.' });
        return roles.hasRole(name);
      };
      return { ...roles, hasRole };
    };
    expect(await verdict(account, {}, { accountRoles })).toBe(
      `shop-dev in us-east-1: 1 fault found by ${all} checks. 1 check could not look at everything.`,
    );
  });

  test('says that the region is assumed where none is given', async () => {
    expect(await verdict(await healthy(), { assumesRegion: true }, { offline: true })).toMatch(
      /^us-east-1 \(assumed, since no region is given\): no fault found by \d+ checks\./,
    );
  });
});

describe('A role of another partition than an assumed region', () => {
  test('is no fault, since the region says nothing', async () => {
    const inputs = { assumesRegion: true, role: 'arn:aws-cn:iam::123456789012:role/deploy' };
    const { report, faults } = await examined(await healthy(), inputs, { offline: true });
    expect(faults).toEqual([]);
    expect(report?.checks.find(({ name }) => name === 'accounts')?.verdicts).toMatchObject([
      { kind: 'fine', sentence: expect.stringContaining('are compared with nothing') },
    ]);
  });
});

describe('A wrong account', () => {
  const whoami = async () => {
    throw new Refused({ code: 'stack/wrong-account', message: 'The account is 999999999999.', hint: 'Take another.' });
  };
  const world = { identity: async () => ({ whoami }) };

  test('of the role that an input names is one fault', async () => {
    const { faults } = await examined(await healthy(), { role, expectedAccounts: ['123456789012'] }, world);
    expect(faults).toMatchObject([{ check: 'accounts' }]);
  });

  test('of other credentials is a fault of the credentials', async () => {
    const inputs = { role: role.replace(/9{12}/, '123456789012'), expectedAccounts: ['123456789012'] };
    for (const more of [{}, inputs]) {
      const { faults } = await examined(await healthy(), { ...more, expectedAccounts: ['123456789012'] }, world);
      expect(faults).toMatchObject([{ check: 'credentials' }]);
    }
  });
});
