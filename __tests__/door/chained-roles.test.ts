import { afterEach, describe, expect, test } from '@jest/globals';
import { awsPorts } from '../../src/door/aws-ports.ts';
import { makeAccount } from '../fakes/account.ts';
import { type Loopback, type Service, startLoopback } from '../loopback/server.ts';
import { stsService } from '../loopback/sts.ts';

const hub = 'arn:aws:iam::111122223333:role/hub';
const deploy = 'arn:aws:iam::123456789012:role/deploy';
const push = 'arn:aws:iam::123456789012:role/push';

/** Gives the token of the job, as GitHub's service does. */
const tokens: Service = {
  takes: ({ url }) => url.pathname === '/token',
  name: () => 'token',
  error: (status, _code, message) => ({ status, body: message }),
  answer: () => ({ body: JSON.stringify({ value: 'token' }), type: 'application/json' }),
};

describe('several roles of an input', () => {
  const before = process.env.AWS_ENDPOINT_URL;
  let loopback: Loopback | undefined;
  afterEach(async () => {
    if (before === undefined) delete process.env.AWS_ENDPOINT_URL;
    else process.env.AWS_ENDPOINT_URL = before;
    await loopback?.close();
    loopback = undefined;
  });

  /** Asks who publishes and who deploys. Returns the calls of the roles, and the texts that logs mask. */
  const assumed = async (values: Parameters<typeof awsPorts>[0]['values']) => {
    loopback = await startLoopback([tokens, stsService(makeAccount(), Date.UTC(2100, 0, 1))]);
    process.env.AWS_ENDPOINT_URL = loopback.endpoint;
    const masked: string[] = [];
    const ports = awsPorts({
      values,
      environment: {
        ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/jobs' },
        ...{ ACTIONS_ID_TOKEN_REQUEST_URL: `${loopback.endpoint}/token?v=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' },
      },
      log: { mask: (text: string) => void masked.push(text) } as never,
      signal: new AbortController().signal,
      ...{ region: 'eu-west-1', root: '/nowhere' },
    });
    await (await ports.publisher())?.whoami();
    await (await ports.identity()).whoami();
    ports.close();
    const calls = loopback.calls.filter(({ name }) => name.startsWith('Assume'));
    return { calls, masked, roles: calls.map(({ name, parameters }) => [name, parameters.RoleArn]) };
  };

  test('are assumed in their order, for what publishes and for what deploys, and all their sessions are masked', async () => {
    const { calls, masked, roles } = await assumed({
      'role-to-assume': `${hub}\n${deploy}`,
      'push-role-to-assume': `${hub}, ${push}`,
      'role-external-id': 'acme-1',
      stage: 'production',
    });
    expect(roles).toEqual([
      ['AssumeRoleWithWebIdentity', hub],
      ['AssumeRole', push],
      ['AssumeRoleWithWebIdentity', hub],
      ['AssumeRole', deploy],
    ]);
    expect(calls[3]?.parameters).toMatchObject({ ExternalId: 'acme-1', RoleSessionName: 'batch-job-production' });
    expect(Object.values(calls[3]?.parameters ?? {})).toEqual(expect.arrayContaining(['acme/jobs', 'production']));
    expect(masked).toEqual(expect.arrayContaining(['token', 'session-1', 'session-2']));
  });

  test('begin sessions without tags where an input says so', async () => {
    const { calls } = await assumed({ 'role-to-assume': `${hub}\n${deploy}`, 'role-session-tags': 'false' });
    expect(Object.keys(calls[1]?.parameters ?? {}).filter((name) => name.startsWith('Tags'))).toEqual([]);
  });

  test('are none behind a single role, which has no tags', async () => {
    const { calls, roles } = await assumed({ 'role-to-assume': deploy });
    expect(roles).toEqual([['AssumeRoleWithWebIdentity', deploy]]);
    expect(calls[0]?.parameters.DurationSeconds).toBe('3600');
  });
});
