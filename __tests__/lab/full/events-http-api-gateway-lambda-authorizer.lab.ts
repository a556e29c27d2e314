import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { pageAnswers } from '../../runtime/authorizer-answers.ts';
import { buckets, deleteBucket, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf, only, rewrite, shellJob } from '../support/project.ts';
import { send } from '../support/requests.ts';
import { endOf, eventIn, idOf } from '../support/runs.ts';

const stack = 'lab-guard-pr-33';
/** Returns a function that gives an answer of the page, with its own verdict, and an `answer` that tells answers apart. */
const guard = (answer: string): string =>
  `const { randomUUID } = require('node:crypto');
exports.handler = async ({ headers, routeArn }) => {
  if (headers.authorization === 'trouble') throw new Error('no answer');
  const isFriend = headers.authorization === 'friend';
  const page = ${answer};
  return { ...page, context: { ...page.context, answer: randomUUID() } };
};
`;
const simple = guard(pageAnswers.simple.replace('true', 'isFriend'));
const policy = guard(
  pageAnswers.policy.replace('"Allow|Deny"', 'isFriend ? "Allow" : "Deny"').replace(/"arn:[^"]*"/, 'routeArn'),
);
const route = (path: string, functionName: string, more: object = {}) => ({
  type: 'http-api-gateway',
  properties: {
    httpApiGatewayName: 'api',
    method: 'POST',
    path,
    authorizer: {
      type: 'lambda',
      properties: { functionName, identitySources: ['$request.header.Authorization'], ...more },
    },
  },
});
const packaged = (folder: string, more: object = {}) => ({
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: folder, handler: 'index.js:handler' } },
    ...more,
  },
});
const cached = { cacheResultSeconds: 3_600 };
const configWith = (first: object) => ({
  serviceName: 'lab-guard',
  resources: {
    api: { type: 'http-api-gateway', properties: { payloadFormat: '2.0' } },
    simple: packaged('simple', { url: { enabled: true, authMode: 'AWS_IAM' } }),
    policy: packaged('policy'),
    report: shellJob('echo "event $STP_TRIGGER_EVENT_DATA"; env | grep ^STP_SIMPLE_', {
      connectTo: ['simple'],
      events: [
        first,
        route('/policy', 'policy', { iamResponse: true }),
        route('/cached/a', 'simple', cached),
        route('/cached/b', 'simple', cached),
        route('/cached/policy/a', 'policy', { ...cached, iamResponse: true }),
        route('/cached/policy/b', 'policy', { ...cached, iamResponse: true }),
      ],
    }),
  },
});
const folder = folderOf({
  'batch-jobs.yml': stringify(configWith(route('/simple', 'simple'))),
  'simple/index.js': simple,
  'policy/index.js': policy,
});
let api: string;

beforeAll(async () => {
  await deploy(folder, 'pr-33');
  api = await idOf(stack, 'ApiApi');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-33', stack);
  for (const bucket of await buckets()) if (bucket.startsWith('lab-guard-artifacts-')) await deleteBucket(bucket);
});

const post = (path: string, token?: string) =>
  send(api, 'POST', path, { headers: token === undefined ? {} : { authorization: token }, body: 'a report, please' });

/** Sends a request that is let in; returns what the container read of the authorizer's answer. */
const letIn = async (path: string): Promise<Record<string, string>> => {
  const { status, body } = await post(path, 'friend');
  expect(status).toBe(202);
  const run = await endOf(body.stateMachineExecutionArn ?? '');
  expect(run.status).toBe('SUCCEEDED');
  const event = eventIn(run) as { body: string; requestContext: { authorizer: { lambda: Record<string, string> } } };
  expect(event).toMatchObject({ version: '2.0', routeKey: `POST ${path}`, body: 'YSByZXBvcnQsIHBsZWFzZQ==' });
  return event.requestContext.authorizer.lambda;
};

test('a request without the identity source, refused by a function, or without its answer starts nothing', async () => {
  for (const path of ['/simple', '/policy']) {
    expect((await post(path)).status).toBe(401);
    expect((await post(path, 'stranger')).status).toBe(403);
    expect((await post(path, 'trouble')).status).toBe(500);
  }
  expect(await executions(await only(stack, 'AWS::StepFunctions::StateMachine'))).toEqual([]);
});

test.each(['/simple', '/policy'])(
  'a request to %s that a function lets in starts a run that reads the context, and the function is asked each time',
  async (path) => {
    const first = await letIn(path);
    expect(first).toMatchObject({ exampleKey: 'exampleValue' });
    expect((await letIn(path)).answer).not.toBe(first.answer);
  },
);

test('a cached answer counts for the other route of the authorizer, and not for other tokens', async () => {
  const first = await letIn('/cached/a');
  expect(await letIn('/cached/b')).toEqual(first);
  expect((await post('/cached/a', 'stranger')).status).toBe(403);
});

test('a cached policy for one route does not let in to another', async () => {
  const first = await letIn('/cached/policy/a');
  expect(await letIn('/cached/policy/a')).toEqual(first);
  expect((await post('/cached/policy/b', 'friend')).status).toBe(403);
});

test('a job that is connected to a function has its ARN and its address', async () => {
  const { body } = await post('/simple', 'friend');
  const [log] = (await endOf(body.stateMachineExecutionArn ?? '')).logs;
  const { SimpleArn, SimpleUrl } = await outputs(stack);
  expect(SimpleUrl).toMatch(/^https?:/);
  for (const line of [`STP_SIMPLE_ARN=${SimpleArn}`, `STP_SIMPLE_URL=${SimpleUrl}`]) expect(log).toContain(line);
});

test('a route that gets another authorizer refuses and lets in as before', async () => {
  expectNoChange(await deploy(folder, 'pr-33'));
  rewrite(folder, configWith(route('/simple', 'policy', { cacheResultSeconds: 60, iamResponse: true })));
  await deploy(folder, 'pr-33');
  expect((await post('/simple', 'stranger')).status).toBe(403);
  const first = await letIn('/simple');
  expect(await letIn('/simple')).toEqual(first);
});
