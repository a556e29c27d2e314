import { afterEach, describe, expect, test } from '@jest/globals';
import { roleCredentials } from '../../../src/adapters/aws/credentials.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const roleArn = 'arn:aws:iam::123456789012:role/deploy';

describe('a role that AWS refuses', () => {
  let under: AdapterUnderTest | undefined;
  afterEach(async () => {
    await under?.close();
    under = undefined;
  });

  const open = async (token: () => Promise<string>) => {
    under = await openAdapter({ role: { roleArn, token, sessionName: 'run', durationSeconds: 3600 } });
    return { under };
  };

  test('is reported with a ready condition for the trust policy, of the issuer of the token', async () => {
    const claims = {
      iss: 'https://token.actions.acme.ghe.com',
      sub: 'repo:acme/jobs:ref:refs/heads/main',
      repository_id: 2,
    };
    const bad = `eyJ.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.bad`;
    const { under } = await open(async () => bad);
    const refused = await (await under.doors.identity()).whoami().catch((error) => error);
    const [, condition = ''] = /"Condition": (\{.*\})\. `aws iam update-assume-role-policy`/.exec(refused.hint) ?? [];
    expect(JSON.parse(condition)).toEqual({
      StringEquals: {
        'token.actions.acme.ghe.com:aud': 'sts.amazonaws.com',
        'token.actions.acme.ghe.com:sub': 'repo:acme/jobs:ref:refs/heads/main',
      },
      StringEqualsIfExists: { 'token.actions.acme.ghe.com:repository_id': '2' },
    });
  });

  const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
  test.each([
    [
      'bad-audience',
      `add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id`,
    ],
    [
      'bad-issuer',
      'create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list',
    ],
    ['bad-duration', 'aws iam update-role --role-name deploy --max-session-duration'],
    ['bad-time', 'run the job again'],
  ])('is reported with what mends it: %s', async (word, mends) => {
    const token = `eyJ.${Buffer.from('{"sub":"repo:a/b:ref:refs/heads/main"}').toString('base64url')}.${word}`;
    const { under } = await open(async () => token);
    const refused = await (await under.doors.identity()).whoami().catch((error) => error);
    expect(refused).toMatchObject({ code: 'aws/role', hint: expect.stringContaining(mends) });
    expect(`${refused.message} ${refused.hint}`).not.toContain(word);
  });

  test.each(['aws-cn', 'aws-eusc', 'aws-us-gov'])('keeps its partition: %s', async (partition) => {
    const arn = `arn:${partition}:iam::123456789012:role/deploy`;
    const token = `eyJ.${Buffer.from('{"sub":"repo:a/b:ref:refs/heads/main"}').toString('base64url')}.bad-audience`;
    under = await openAdapter();
    const { doors, loopback } = under;
    const role = { roleArn: arn, token: async () => token, sessionName: 'run', durationSeconds: 3600 };
    const others = { ...role, expectedAccounts: ['999999999999'] };
    expect(() =>
      roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, doors.clock, others),
    ).toThrow('belongs to the account 123456789012');
    expect(loopback.calls).toEqual([]);
    const own = roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, doors.clock, {
      ...role,
      expectedAccounts: ['123456789012'],
    });
    await expect(own()).rejects.toMatchObject({
      code: 'aws/role',
      hint: expect.stringContaining(
        `arn:${partition}:iam::123456789012:oidc-provider/token.actions.githubusercontent.com`,
      ),
    });
  });
});
