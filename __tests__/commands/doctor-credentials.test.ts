import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../src/adapters/aws/refusals.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { unknownsOf } from '../../src/doctor/verdict.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { examined, healthy } from './doctor-fixture.ts';

const role = 'arn:aws:iam::123456789012:role/deploy';

describe('doctor', () => {
  const token = (claims: object, word: string) =>
    `eyJ.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${word}`;
  test.each([
    [
      'a wrong audience',
      'bad-audience',
      'Incorrect token audience',
      'aws iam add-client-id-to-open-id-connect-provider',
    ],
    [
      'a wrong subject',
      'bad',
      'Not authorized to perform',
      '"token.actions.githubusercontent.com:sub":"repo:acme/shop:ref',
    ],
    [
      'an account without the provider',
      'bad-issuer',
      'No OpenIDConnect provider',
      'aws iam create-open-id-connect-provider',
    ],
  ])('names %s of the OIDC token, as AWS refuses it, without the token', async (_, word, says, mends) => {
    const own = token({ sub: 'repo:acme/shop:ref:refs/heads/main', aud: 'sts.amazonaws.com', jti: 'canary' }, word);
    const under = await openAdapter({
      role: { roleArn: role, token: async () => own, sessionName: 's', durationSeconds: 900 },
    });
    try {
      const { faults, report, printed } = await examined(await healthy(), {}, { identity: under.doors.identity });
      expect(faults).toMatchObject([{ check: 'credentials', what: expect.stringContaining(says) }]);
      expect(faults[0]?.mend).toContain(mends);
      expect(faults[0]?.mend).toContain('sub=repo:acme/shop:ref:refs/heads/main');
      expect(printed).not.toMatch(/canary|eyJ/);
      // What AWS knows is not known, for one reason.
      expect(unknownsOf(report ?? { checks: [] })).toHaveLength(1);
    } finally {
      await under.close();
    }
  });

  test('names credentials that have expired, as AWS refuses them', async () => {
    const answer = Object.assign(new Error('The security token included in the request is expired'), {
      ...{ name: 'ExpiredToken', $fault: 'client', $metadata: { httpStatusCode: 403 } },
    });
    const whoami = async () => {
      throw refusalOf(answer, 'sts:GetCallerIdentity');
    };
    const { faults } = await examined(await healthy(), {}, { identity: async () => ({ whoami }) });
    expect(faults).toMatchObject([{ check: 'credentials', what: expect.stringContaining('have expired') }]);
    expect(faults[0]?.mend).toContain('role-to-assume');
  });

  test('names a wrong account, which no call was made in', async () => {
    const under = await openAdapter({ expectedAccounts: ['999999999999'] });
    try {
      const { faults } = await examined(await healthy(), {}, { identity: under.doors.identity });
      expect(faults).toMatchObject([{ check: 'credentials', what: expect.stringContaining('expected-account-ids') }]);
      expect(under.loopback.calls.map(({ name }) => name)).toEqual(['GetCallerIdentity']);
    } finally {
      await under.close();
    }
  });

  test('names a job that may not ask for an OIDC token', async () => {
    const whoami = async () => {
      throw new Refused({
        code: 'github/no-id-token',
        message: 'The job may not ask.',
        hint: 'Add `id-token: write`.',
      });
    };
    const { faults } = await examined(await healthy(), {}, { identity: async () => ({ whoami }) });
    expect(faults).toMatchObject([{ check: 'credentials', mend: 'Add `id-token: write`.' }]);
  });

  test('names a config that cannot be read, and looks at the account all the same', async () => {
    const { faults, report } = await examined(await healthy(), { text: 'resources: [' });
    expect(faults).toMatchObject([{ check: 'config', mend: expect.stringContaining('`batch-job validate`') }]);
    expect(unknownsOf(report ?? { checks: [] })).toMatchObject([
      { sentence: expect.stringContaining('The project is not known') },
    ]);
    expect(report?.checks.find(({ name }) => name === 'service-linked-roles')?.verdicts).toMatchObject([
      { kind: 'fine' },
    ]);
  });
});
