import { afterEach, describe, expect, test } from '@jest/globals';
import { roleCredentials } from '../../../src/adapters/aws/credentials.ts';
import type { AwsSettings } from '../../../src/adapters/aws/open-aws.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const hub = 'arn:aws:iam::111122223333:role/hub';
const deploy = 'arn:aws:iam::123456789012:role/ci/deploy';
const tags = { GitHub: 'Actions', Repository: 'acme/jobs', Stage: 'production' };

describe('a role that another role assumes', () => {
  let under: AdapterUnderTest | undefined;
  afterEach(async () => {
    await under?.close();
    under = undefined;
  });

  const open = async (role: Partial<NonNullable<AwsSettings['role']>> = {}, more: Partial<AwsSettings> = {}) => {
    const masked: (string | undefined)[] = [];
    under = await openAdapter({
      role: {
        ...{ roleArn: deploy, through: [hub], sessionName: 'run 1/2', durationSeconds: 3600, tags },
        token: async () => 'token',
        onCredentials: ({ sessionToken }) => void masked.push(sessionToken),
        ...role,
      },
      ...more,
    });
    return { doors: under.doors, calls: under.loopback.calls, masked };
  };
  const refusalOf = async (role: Partial<NonNullable<AwsSettings['role']>>) => {
    const { doors } = await open(role);
    return (await doors.identity()).whoami().catch((error) => error);
  };

  test('is assumed by the session that the token began, and signs every other call', async () => {
    const { doors, calls, masked } = await open();
    await Promise.all([(await doors.identity()).whoami(), (await doors.stacks()).describe('a')]);
    const [first, second, ...rest] = calls;
    expect(first).toMatchObject({
      name: 'AssumeRoleWithWebIdentity',
      parameters: { RoleArn: hub, DurationSeconds: '900', RoleSessionName: 'run-1-2', WebIdentityToken: 'token' },
    });
    expect(second).toMatchObject({
      name: 'AssumeRole',
      headers: { 'x-amz-security-token': 'session-1' },
      parameters: { RoleArn: deploy, DurationSeconds: '3600', RoleSessionName: 'run-1-2' },
    });
    expect(rest.map(({ headers }) => headers['x-amz-security-token'])).toEqual(['session-2']);
    expect(masked).toEqual(['session-1', 'session-2']);
  });

  test('begins a session with tags and the external id, which the token’s session has not', async () => {
    const { doors, calls } = await open({ externalId: 'acme-1' });
    await (await doors.identity()).whoami();
    const [first, second] = calls;
    expect(Object.keys(first?.parameters ?? {}).filter((name) => /Tags|ExternalId/.test(name))).toEqual([]);
    expect(second?.parameters).toMatchObject({
      'Tags.member.1.Key': 'GitHub',
      'Tags.member.1.Value': 'Actions',
      'Tags.member.2.Key': 'Repository',
      'Tags.member.2.Value': 'acme/jobs',
      'Tags.member.3.Key': 'Stage',
      'Tags.member.3.Value': 'production',
      ExternalId: 'acme-1',
    });
  });

  test('is assumed through as many roles as are named, in their order', async () => {
    const middle = 'arn:aws:iam::444455556666:role/middle';
    const { doors, calls } = await open({ through: [hub, middle], tags: {} });
    await (await doors.identity()).whoami();
    expect(
      calls.slice(0, 3).map(({ name, parameters }) => [name, parameters.RoleArn, parameters.DurationSeconds]),
    ).toEqual([
      ['AssumeRoleWithWebIdentity', hub, '900'],
      ['AssumeRole', middle, '900'],
      ['AssumeRole', deploy, '3600'],
    ]);
    expect(calls[2]?.headers['x-amz-security-token']).toBe('session-2');
    expect(calls[2]?.parameters['Tags.member.1.Key']).toBeUndefined();
  });

  test('is asked for an hour at most, whatever the input says', async () => {
    const { doors, calls } = await open({ durationSeconds: 7_200 });
    await (await doors.identity()).whoami();
    expect(calls.map(({ parameters }) => parameters.DurationSeconds).slice(0, 2)).toEqual(['900', '3600']);
  });

  test('is renewed five minutes before its end, by a new session of the role before it', async () => {
    under = await openAdapter();
    const { doors, loopback } = under;
    const { clock, advance } = fakeClock();
    let tokens = 0;
    const provider = roleCredentials({ unsigned: () => doors.clients, signedBy: () => doors.clients }, clock, {
      ...{ roleArn: deploy, through: [hub], sessionName: 'run', durationSeconds: 3600, expectedAccounts: [] },
      token: async () => `token-${++tokens}`,
    });
    await provider();
    advance(54 * 60_000);
    await provider();
    expect(loopback.calls.filter(({ name }) => name === 'AssumeRole')).toHaveLength(1);
    advance(2 * 60_000);
    await Promise.all([provider(), provider()]);
    expect(loopback.calls.filter(({ name }) => name === 'AssumeRole')).toHaveLength(2);
  });

  test('of another account than expected is refused before any call, whatever the account of the roles before it', async () => {
    await expect(open({}, { expectedAccounts: ['111122223333'] })).rejects.toMatchObject({
      code: 'stack/wrong-account',
      message: expect.stringContaining('belongs to the account 123456789012'),
    });
    const { doors } = await open({}, { expectedAccounts: ['123456789012'] });
    expect(await (await doors.identity()).whoami()).toMatchObject({ account: '123456789012' });
  });

  test('that its trust policy keeps closed is refused with a statement that opens it, the tags, and the policy of the other side', async () => {
    const roleArn = 'arn:aws:iam::123456789012:role/ci/closed';
    const refused = await refusalOf({ roleArn, externalId: 'acme-1' });
    expect(refused).toMatchObject({
      code: 'aws/role',
      message: expect.stringContaining(`The role ${roleArn} could not be assumed by ${hub}. AccessDenied: `),
    });
    const statement = JSON.parse(/that does: (\{.*\}); `aws iam/.exec(refused.hint)?.[1] ?? '');
    expect(statement).toEqual({
      Effect: 'Allow',
      Principal: { AWS: hub },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { StringEquals: { 'sts:ExternalId': 'acme-1', 'aws:RequestTag/Repository': 'acme/jobs' } },
    });
    expect(refused.hint).toContain(
      `The policies of ${hub} have to allow sts:AssumeRole and sts:TagSession on ${roleArn}`,
    );
    expect(refused.hint).toContain('with the tags GitHub=Actions, Repository=acme/jobs, Stage=production.');
    expect(refused.hint).not.toContain('AWS refused the tags');
  });

  test('that may not be tagged is refused with the permission that is missing and the input that sends no tags', async () => {
    const roleArn = 'arn:aws:iam::123456789012:role/untagged';
    const refused = await refusalOf({ roleArn });
    expect(refused.hint).toContain('the trust policy lacks sts:TagSession, or role-session-tags: false sends none');
    await under?.close();
    expect(await refusalOf({ roleArn, tags: {} })).toMatchObject({ account: '123456789012' });
  });

  test('without tags asks for no sts:TagSession, and without any condition for none', async () => {
    const refused = await refusalOf({ roleArn: 'arn:aws:iam::123456789012:role/closed', tags: {} });
    expect(refused.hint).toContain(`{"Effect":"Allow","Principal":{"AWS":"${hub}"},"Action":["sts:AssumeRole"]}`);
    expect(refused.hint).not.toContain('tags');
  });

  test('whose sessions are shorter is refused with the command that makes them longer', async () => {
    const refused = await refusalOf({ roleArn: 'arn:aws:iam::123456789012:role/brief' });
    expect(refused.hint).toContain('`aws iam update-role --role-name brief --max-session-duration 3600`');
  });

  test('is not asked for where the token is refused, whose claims are then shown for the first role', async () => {
    const bad = `eyJ.${Buffer.from(JSON.stringify({ sub: 'repo:acme/jobs:environment:dev' })).toString('base64url')}.bad`;
    const refused = await refusalOf({ token: async () => bad });
    expect(refused).toMatchObject({
      code: 'aws/role',
      message: expect.stringContaining(`The role ${hub} could not be assumed. `),
    });
    expect(refused.hint).toContain('sub=repo:acme/jobs:environment:dev');
    expect(under?.loopback.calls.map(({ name }) => name)).toEqual(['AssumeRoleWithWebIdentity']);
  });

  test('is tried again where STS throttles or fails', async () => {
    const { doors, calls } = await open();
    under?.loopback.faults.push({ call: 'AssumeRole', kind: 'fault', times: 2 });
    await (await doors.identity()).whoami();
    expect(calls.filter(({ name }) => name === 'AssumeRole')).toHaveLength(3);
  });

  test('has an ARN, as each of the roles before it', async () => {
    await expect(open({ through: ['hub'] })).rejects.toMatchObject({
      code: 'door/bad-value',
      message: 'role-to-assume is not the ARN of a role: "hub".',
    });
  });
});
