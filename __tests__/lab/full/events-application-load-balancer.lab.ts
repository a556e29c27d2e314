import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf } from '../support/runs.ts';

const stack = 'events-application-load-balancer-pr-9';
const folder = scratchCopy('examples/events-application-load-balancer');

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request to the load balancer, which the lab knows by the name in `Host`. */
const send = async ({ method = 'GET', path, headers = {}, body }: Sent) => {
  const { FrontCanonicalDomain: host = '' } = await outputs(stack);
  const { hostname, port } = new URL(process.env.AWS_ENDPOINT_URL ?? '');
  return new Promise<{ status: number; body: string }>((done, failed) => {
    const sent = request({ hostname, port, method, path, headers: { host: `${host}:8080`, ...headers } }, (response) =>
      text(response).then((body) => done({ status: response.statusCode ?? 0, body }), failed),
    );
    sent.once('error', failed);
    sent.end(body);
  });
};

/** Returns the event of the run of an execution that was started, from the output of its container. */
const eventOf = async (executionId: string) => {
  const machine = await only(stack, 'AWS::StepFunctions::StateMachine');
  const found = await eventually(async () => (await executions(machine)).find(({ name }) => name === executionId), {
    what: `execution ${executionId}`,
  });
  const run = await endOf(found.executionArn ?? '');
  expect(run.status).toBe('SUCCEEDED');
  const line = run.logs.flatMap((log) => log.split('\n')).find((one) => one.startsWith('event '));
  return JSON.parse(line?.slice('event '.length) ?? 'null');
};

beforeAll(async () => {
  await deploy(folder, 'pr-9');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-9', stack);
  await deleteRepository('batch-job/events-application-load-balancer/preview');
});

describe('events-application-load-balancer, deployed by the bundle', () => {
  test('answers a request that a rule takes with 202 and the id of the run, which prints the request', async () => {
    const response = await send({ method: 'POST', path: '/imports/7?note=a%20b', body: '{"rows":3}' });
    expect(response.status).toBe(202);
    const { executionId } = JSON.parse(response.body);
    const event = await eventOf(executionId);
    expect(event).toMatchObject({ httpMethod: 'POST', path: '/imports/7', body: '{"rows":3}' });
    expect(event.requestContext.elb.targetGroupArn).toContain(':targetgroup/');
  });

  test('starts a run by a rule with a header and a parameter', async () => {
    const response = await send({ path: '/imports?kind=weekly', headers: { 'X-Team': 'data' } });
    expect(response.status).toBe(202);
    expect(await eventOf(JSON.parse(response.body).executionId)).toMatchObject({
      path: '/imports',
      queryStringParameters: { kind: 'weekly' },
    });
  });

  test('answers 404 where no rule takes the request, and starts no run', async () => {
    const machine = await only(stack, 'AWS::StepFunctions::StateMachine');
    const before = (await executions(machine)).length;
    for (const path of ['/imports', '/imports?kind=yearly', '/exports'])
      expect(await send({ path })).toMatchObject({ status: 404, body: 'Not found' });
    expect((await executions(machine)).length).toBe(before);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-9'));
  });
});
