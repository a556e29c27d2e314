import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { type Response, send, signIn } from '../support/requests.ts';
import { endOf, idOf } from '../support/runs.ts';

const stack = 'events-http-api-gateway-pr-31';
const folder = scratchCopy('examples/events-http-api-gateway');
let api: string;
let tokens: { access: string; id: string };

beforeAll(async () => {
  await deploy(folder, 'pr-31');
  api = await idOf(stack, 'ApiApi');
  const { PeopleId = '', PeopleClientId = '' } = await outputs(stack);
  tokens = await signIn(PeopleId, PeopleClientId, 'ada@example.com');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-31', stack);
  await deleteRepository('batch-job/events-http-api-gateway/preview');
});

/** Returns the event that the container printed. */
const eventIn = (log = '') => JSON.parse(/^event (.*)$/m.exec(log)?.[1] ?? '{}');
const started = async () => executions(await only(stack, 'AWS::StepFunctions::StateMachine'));
const post = (
  token: string | undefined,
  day: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<Response> =>
  send(api, 'POST', `/reports/${day}?kind=daily`, {
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'content-type': 'text/plain', ...headers },
    body,
  });

describe('events-http-api-gateway, deployed by the bundle', () => {
  test('refuses requests without a token of the pool, and starts nothing for them', async () => {
    for (const token of [undefined, 'nonsense', `${tokens.access.slice(0, -4)}AAAA`])
      expect((await post(token, 'monday')).status).toBe(401);
    expect((await send(api, 'GET', '/runs/none')).status).toBe(401);
    expect(await started()).toEqual([]);
  });

  test.each(['access', 'id'] as const)(
    'starts a run for a request with an %s token, whose claims reach it',
    async (kind) => {
      const body = `größe "東京" ${kind}`;
      const response = await post(tokens[kind], 'monday', body);
      expect(response.status).toBe(202);
      const run = await endOf(response.body.stateMachineExecutionArn ?? '');
      expect(run.status).toBe('SUCCEEDED');
      expect(run.logs[0]).toContain(`Report of monday for `);
      expect(run.logs[0]).toContain(`by a token to ${kind}: ${body}`);
      expect(eventIn(run.logs[0])).toMatchObject({
        version: '2.0',
        routeKey: 'POST /reports/{day}',
        pathParameters: { day: 'monday' },
        queryStringParameters: { kind: 'daily' },
        requestContext: { authorizer: { jwt: { claims: { token_use: kind } } } },
      });
    },
  );

  test('starts one run for an Idempotency-Key, refuses it for another request, and says how far the run is', async () => {
    const key = { 'Idempotency-Key': 'order-7' };
    const first = await post(tokens.access, 'tuesday', 'a', key);
    expect(first.status).toBe(202);
    expect(await post(tokens.access, 'tuesday', 'a', key)).toEqual(first);
    await endOf(first.body.stateMachineExecutionArn ?? '');
    expect(await post(tokens.access, 'tuesday', 'a', key)).toEqual(first);
    expect((await post(tokens.access, 'tuesday', 'b', key)).status).toBe(409);
    const authorization = `Bearer ${tokens.access}`;
    const status = await send(api, 'GET', `/runs/${first.body.executionId}`, { headers: { authorization } });
    expect(status).toEqual({ status: 200, body: { executionId: first.body.executionId, status: 'SUCCEEDED' } });
    expect((await send(api, 'GET', '/runs/nothing', { headers: { authorization } })).status).toBe(404);
    expect(await started()).toHaveLength(3);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-31'));
  });
});
