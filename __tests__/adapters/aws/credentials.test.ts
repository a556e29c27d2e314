import { afterEach, describe, expect, test } from '@jest/globals';
import { roleCredentials } from '../../../src/adapters/aws/credentials.ts';
import { stsIdentity } from '../../../src/adapters/aws/identity.ts';
import type { AwsSettings } from '../../../src/adapters/aws/open-aws.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const roleArn = 'arn:aws:iam::123456789012:role/deploy';

describe('roleCredentials', () => {
  let under: AdapterUnderTest | undefined;
  afterEach(async () => {
    await under?.close();
    under = undefined;
  });

  const open = async (token: () => Promise<string>, more: Partial<AwsSettings> = {}, sessionName = 'run 1/2') => {
    const masked: string[] = [];
    const role = {
      roleArn,
      token,
      sessionName,
      durationSeconds: 3600,
      onCredentials: ({ secretAccessKey }: { secretAccessKey: string }) => void masked.push(secretAccessKey),
    };
    under = await openAdapter({ role, ...more });
    return { under, masked };
  };
  const counted = () => {
    let asked = 0;
    return { asked: () => asked, token: async () => `token-${++asked}` };
  };

  test('assumes the role once for many calls of many services, and signs them', async () => {
    const { token, asked } = counted();
    const { under, masked } = await open(token);
    const [stacks, leftovers, identity] = await Promise.all([
      under.doors.stacks(),
      under.doors.leftovers(),
      under.doors.identity(),
    ]);
    await Promise.all([
      stacks.describe('a'),
      stacks.describe('b'),
      leftovers.messages('https://q/1/x'),
      identity.whoami(),
    ]);
    expect(asked()).toBe(1);
    expect(masked).toEqual(['secret']);
    const [exchange, ...calls] = under.loopback.calls;
    expect(exchange?.name).toBe('AssumeRoleWithWebIdentity');
    expect(exchange?.headers.authorization).toBeUndefined();
    expect(exchange?.parameters).toMatchObject({
      RoleArn: roleArn,
      RoleSessionName: 'run-1-2',
      DurationSeconds: '3600',
      WebIdentityToken: 'token-1',
    });
    expect(calls).toHaveLength(3);
    for (const call of calls) expect(call.headers['x-amz-security-token']).toBe('session-1');
  });

  test('identifies the caller by the session that STS names, without another call', async () => {
    const { under } = await open(async () => 'token');
    const { whoami } = await under.doors.identity();
    const caller = { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run-1-2' };
    expect([await whoami(), await whoami()]).toEqual([caller, caller]);
    expect(under.loopback.calls.map(({ name }) => name)).toEqual(['AssumeRoleWithWebIdentity']);
  });

  test('makes no call after a session of another account than expected', async () => {
    const { under } = await open(async () => 'token', { expectedAccounts: ['123456789012'] });
    under.account.id = '999999999999';
    const described = under.doors.stacks().then((stacks) => stacks.describe('x'));
    await expect(described).rejects.toMatchObject({ code: 'stack/wrong-account' });
    expect(under.loopback.calls.map(({ name }) => name)).toEqual(['AssumeRoleWithWebIdentity']);
  });

  test.each([undefined, '', 'arn:aws:iam::999999999999:user/me', 'arn:aws:sts::99:assumed-role/a/b'])(
    'asks GetCallerIdentity where STS names no session: %p',
    async (arn) => {
      under = await openAdapter();
      const { clock } = fakeClock();
      const identity = stsIdentity(under.doors.clients, clock, [], async () => ({ arn }));
      expect(await identity.whoami()).toEqual({ account: under.account.id, arn: under.account.arn });
    },
  );

  test('renews a session with a new token five minutes before it ends, not sooner', async () => {
    const { token, asked } = counted();
    under = await openAdapter();
    const { doors } = under;
    const { clock, advance } = fakeClock();
    const role = { roleArn, token, sessionName: 'run', durationSeconds: 3600, expectedAccounts: [] };
    const provider = roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, clock, role);
    expect((await provider()).sessionToken).toBe('session-1');
    advance(54 * 60_000);
    expect((await provider()).sessionToken).toBe('session-1');
    advance(2 * 60_000);
    const both = await Promise.all([provider(), provider()]);
    expect(both.map(({ sessionToken }) => sessionToken)).toEqual(['session-2', 'session-2']);
    expect(asked()).toBe(2);
  });

  test('renews a session by its age if the clocks of AWS and this machine differ', async () => {
    const { token, asked } = counted();
    under = await openAdapter();
    const { doors } = under;
    // By AWS’s Expiration it ends in an hour and a half, but one hour was requested.
    const { clock, advance } = fakeClock(Date.UTC(2025, 11, 31, 23, 30));
    const role = { roleArn, token, sessionName: 'run', durationSeconds: 3600, expectedAccounts: [] };
    const provider = roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, clock, role);
    await provider();
    advance(54 * 60_000);
    await provider();
    expect(asked()).toBe(1);
    advance(2 * 60_000);
    await provider();
    expect(asked()).toBe(2);
  });

  test('does not renew a session of a few minutes for every call', async () => {
    const { token, asked } = counted();
    under = await openAdapter();
    const { doors } = under;
    // Four minutes before the session ends.
    const { clock, advance } = fakeClock(Date.UTC(2026, 0, 1, 0, 56));
    const role = { roleArn, token, sessionName: 'run', durationSeconds: 3600, expectedAccounts: [] };
    const provider = roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, clock, role);
    for (let call = 0; call < 5; call++) await provider();
    expect(asked()).toBe(1);
    advance(2.5 * 60_000);
    await provider();
    expect(asked()).toBe(2);
  });

  test('throws aws/role for a session that is expired on receipt, with the time of both clocks', async () => {
    const { token, asked } = counted();
    under = await openAdapter();
    const { doors } = under;
    const { clock } = fakeClock(Date.UTC(2026, 0, 1, 3));
    const role = { roleArn, token, sessionName: 'run', durationSeconds: 3600, expectedAccounts: [] };
    await expect(
      roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, clock, role)(),
    ).rejects.toMatchObject({
      code: 'aws/role',
      message: expect.stringMatching(/ends at 2026-01-01T01:00:00.000Z.*says 2026-01-01T03:00:00.000Z/),
      hint: expect.stringContaining('role-duration-seconds'),
    });
    expect(asked()).toBe(1);
  });

  test('retries a response without credentials', async () => {
    const { token, asked } = counted();
    const { under } = await open(token);
    under.loopback.faults.push({ call: 'AssumeRoleWithWebIdentity', kind: 'page', times: 1 });
    await (await under.doors.identity()).whoami();
    expect(asked()).toBe(2);
  });

  test('gets a fresh token for each try', async () => {
    const { token, asked } = counted();
    const { under } = await open(token);
    under.loopback.faults.push({ call: 'AssumeRoleWithWebIdentity', kind: 'fault', times: 2 });
    await (await under.doors.identity()).whoami();
    expect(asked()).toBe(3);
  });

  test('reports a refusal with claims of the token, and without the token', async () => {
    const claims = {
      sub: 'repo:acme@1/jobs@2:pull_request',
      aud: 'sts.amazonaws.com',
      repository_id: '2',
      secret: 'canary',
    };
    const bad = `eyJ.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.bad`;
    const { under } = await open(async () => bad);
    const refused = await (await under.doors.identity()).whoami().catch((error) => error);
    expect(refused).toMatchObject({ code: 'aws/role', message: expect.stringContaining(roleArn) });
    expect(refused.hint).toContain('sub=repo:acme@1/jobs@2:pull_request, aud=sts.amazonaws.com, repository_id=2');
    expect(`${refused.message} ${refused.hint}`).not.toMatch(/canary|eyJ/);
  });

  test('assumes the role again after a refusal', async () => {
    let token = 'bad';
    const { under } = await open(async () => token);
    const identity = await under.doors.identity();
    await expect(identity.whoami()).rejects.toMatchObject({ code: 'aws/role' });
    token = 'good';
    expect(await identity.whoami()).toMatchObject({ account: '123456789012' });
  });

  test('throws stack/wrong-account for a role of another account before any call', async () => {
    await expect(open(async () => 'token', { expectedAccounts: ['999999999999'] })).rejects.toMatchObject({
      code: 'stack/wrong-account',
      message: expect.stringContaining('123456789012'),
    });
  });

  test.each(['deploy', 'arn:aws:iam::123456789012:user/me', ''])(
    'throws for a value that is no ARN of a role: "%s"',
    (value) => {
      const { clock } = fakeClock();
      const role = {
        roleArn: value,
        token: async () => '',
        sessionName: 's',
        durationSeconds: 900,
        expectedAccounts: [],
      };
      expect(() => roleCredentials({} as never, clock, role)).toThrow(/not the ARN of a role/);
    },
  );
});

describe('expectedAccounts', () => {
  test.each(['stacks', 'leftovers', 'lookups'] as const)('lets %s make no call in another account', async (door) => {
    const under = await openAdapter({ expectedAccounts: ['999999999999'] });
    try {
      const calls = {
        stacks: async () => (await under.doors.stacks()).describe('x'),
        leftovers: async () => (await under.doors.leftovers()).empty('x'),
        lookups: async () =>
          (await under.doors.lookups()).answer([{ kind: 'secret', key: 'k', says: 'it', name: 'n' }]),
      };
      await expect(calls[door]()).rejects.toMatchObject({ code: 'stack/wrong-account' });
      expect(under.loopback.calls.map(({ name }) => name)).toEqual(['GetCallerIdentity']);
    } finally {
      await under.close();
    }
  });

  test.each(['cloudformation', 'ecr', 's3', 'batch', 'sfn', 'secrets', 'sqs', 'ssm'] as const)(
    'returns no client of %s in another account, and only STS before the account is known',
    async (service) => {
      const under = await openAdapter({ expectedAccounts: ['999999999999'] });
      try {
        await under.doors.clients.sts();
        expect(under.loopback.calls).toEqual([]);
        await expect(under.doors.clients[service]()).rejects.toMatchObject({ code: 'stack/wrong-account' });
        expect(under.loopback.calls.map(({ name }) => name)).toEqual(['GetCallerIdentity']);
      } finally {
        await under.close();
      }
    },
  );

  test('allows no call to another region in another account', async () => {
    const under = await openAdapter({ expectedAccounts: ['999999999999'] });
    try {
      const lookups = await under.doors.lookups();
      const question = { kind: 'stack-output', key: 'k', says: 'it', stack: 's', output: 'o' } as const;
      const asked = lookups.answer([{ ...question, region: 'ap-southeast-2' }]);
      await expect(asked).rejects.toMatchObject({ code: 'stack/wrong-account' });
      expect(under.loopback.calls.map(({ name }) => name)).toEqual(['GetCallerIdentity']);
    } finally {
      await under.close();
    }
  });

  test('calls GetCallerIdentity once, and never if no account is expected', async () => {
    const under = await openAdapter({ expectedAccounts: ['123456789012'] });
    const free = await openAdapter();
    try {
      for (const { doors } of [under, free]) {
        await (await doors.stacks()).describe('x');
        await (await doors.leftovers()).messages('https://sqs.us-east-1.amazonaws.com/123456789012/x');
      }
      const asked = ({ loopback }: AdapterUnderTest) =>
        loopback.calls.filter(({ name }) => name === 'GetCallerIdentity').length;
      expect([asked(under), asked(free)]).toEqual([1, 0]);
    } finally {
      await under.close();
      await free.close();
    }
  });
});
