import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { deploy, destroyToNothing, folderOf, shellJob } from '../support/project.ts';
import { idOf, started } from '../support/runs.ts';
import { withPermissionsChecked } from '../support/settings.ts';
import { putRolePolicy, rolePolicy } from '../support/unpackaged.ts';

const stack = 'lab-rights-pr-24';

/** Program that calls each target with the credentials of the job's role, signed without an SDK, and prints what is allowed. */
const program = `
const { createHash, createHmac } = require('node:crypto');
const hash = (text) => createHash('sha256').update(text).digest('hex');
const sign = (key, text) => createHmac('sha256', key).update(text).digest();
const env = process.env;
async function call(service, method, path, body, more = {}) {
  const url = new URL(path, env.AWS_ENDPOINT_URL);
  const date = new Date().toISOString().replace(/[:-]|\\.\\d+/g, '');
  const headers = { host: url.host, 'x-amz-content-sha256': hash(body), 'x-amz-date': date, ...more };
  if (env.AWS_SESSION_TOKEN) headers['x-amz-security-token'] = env.AWS_SESSION_TOKEN;
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => name + ':' + headers[name] + '\\n').join('');
  const request = [method, url.pathname, '', lines, names.join(';'), hash(body)].join('\\n');
  const scope = [date.slice(0, 8), env.AWS_REGION, service, 'aws4_request'];
  const key = scope.reduce(sign, 'AWS4' + env.AWS_SECRET_ACCESS_KEY);
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), hash(request)].join('\\n');
  headers.authorization = 'AWS4-HMAC-SHA256 Credential=' + env.AWS_ACCESS_KEY_ID + '/' + scope.join('/') +
    ', SignedHeaders=' + names.join(';') + ', Signature=' + sign(key, text).toString('hex');
  delete headers.host;
  const response = await fetch(url, { method, headers, body: method === 'GET' ? undefined : body });
  const answer = await response.text();
  if (/AccessDenied|not authorized|AuthorizationError/.test(answer)) return 'denied';
  return response.status < 300 && !/"FailedEntryCount": ?[1-9]/.test(answer) ? 'allowed' : response.status + ' ' + answer;
}
const json = (service, target, body, version = '1.0') =>
  call(service, 'POST', '/', JSON.stringify(body), { 'content-type': 'application/x-amz-json-' + version, 'x-amz-target': target });
const calls = {
  bucket: (name) => call('s3', 'PUT', '/' + name + '/a.txt', 'a'),
  queue: (QueueUrl) => json('sqs', 'AmazonSQS.SendMessage', { QueueUrl, MessageBody: 'hi' }),
  table: (TableName) => json('dynamodb', 'DynamoDB_20120810.PutItem', { TableName, Item: { id: { S: 'a' } } }),
  topic: (arn) => call('sns', 'POST', '/', new URLSearchParams({ Action: 'Publish', Version: '2010-03-31', TopicArn: arn, Message: 'hi' }).toString(),
    { 'content-type': 'application/x-www-form-urlencoded' }),
  bus: (EventBusName) => json('events', 'AWSEvents.PutEvents', { Entries: [{ EventBusName, Source: 'lab', DetailType: 'a', Detail: '{}' }] }, '1.1'),
  fn: (arn) => call('lambda', 'POST', '/2015-03-31/functions/' + arn.split(':').at(-1) + '/invocations', '{}', { 'content-type': 'application/json' }),
  job: (stateMachineArn) => json('states', 'AWSStepFunctions.StartExecution', { stateMachineArn, input: '{}' }),
};
// The variables of a connection, else those that the config writes.
const ends = { bucket: 'NAME', queue: 'URL', table: 'NAME', topic: 'ARN', bus: 'ARN', fn: 'ARN', job: 'STATE_MACHINE_ARN' };
const addressOf = (side, kind) => {
  const name = side + '_' + kind.toUpperCase();
  return env['STP_' + name + '_' + ends[kind]] ?? env[name];
};
(async () => {
  for (const [kind, call] of Object.entries(calls))
    console.log(kind, await call(addressOf('MINE', kind)), await call(addressOf('OTHER', kind)));
})();
`;
const packaging = { type: 'prebuilt-image', properties: { image: 'node:24', command: ['node', '-e', program] } };

/** The name of each kind of target, with the parameter by which a program calls it. */
const kinds = {
  bucket: 'name',
  queue: 'url',
  table: 'name',
  topic: 'arn',
  bus: 'arn',
  fn: 'arn',
  job: 'stateMachineArn',
};
const name = (side: string, kind: string): string => side + kind[0]?.toUpperCase() + kind.slice(1);
const fn = {
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: 'built', handler: 'lib/echo.js:reply' } },
  },
};
const resources = (side: string) => ({
  [name(side, 'bucket')]: { type: 'bucket' },
  [name(side, 'queue')]: { type: 'sqs-queue' },
  [name(side, 'table')]: {
    type: 'dynamo-db-table',
    properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } } },
  },
  [name(side, 'topic')]: { type: 'sns-topic' },
  [name(side, 'bus')]: { type: 'event-bus' },
  [name(side, 'fn')]: fn,
  [name(side, 'job')]: shellJob('true'),
});
/** Variables with the address of each target of a side, for a job that is not connected to it. */
const addresses = (side: string) =>
  Object.entries(kinds).map(([kind, param]) => ({
    name: `${side}_${kind}`.toUpperCase(),
    value: `$ResourceParam('${name(side, kind)}', '${param}')`,
  }));
const caller = (connectTo: readonly string[], sides: readonly string[]) => ({
  type: 'batch-job',
  properties: {
    container: { packaging, environment: sides.flatMap(addresses) },
    resources: { cpu: 1, memory: 256 },
    connectTo,
  },
});
/**
 * Policies in place of the one that a topic has by itself, by which the emulator lets in every caller of the account: with
 * them the permissions of the job decide.
 */
const topicPolicies = Object.fromEntries(
  ['mine', 'other'].map((side) => [
    `${side}TopicPolicy`,
    {
      Type: 'AWS::SNS::TopicPolicy',
      Properties: {
        Topics: [`$ResourceParam('${name(side, 'topic')}', 'arn')`],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'events.amazonaws.com' },
              Action: 'sns:Publish',
              Resource: `$ResourceParam('${name(side, 'topic')}', 'arn')`,
            },
          ],
        },
      },
    },
  ]),
);
const folder = folderOf({
  'batch-jobs.yml': stringify({
    serviceName: 'lab-rights',
    lint: { 'unused-resource': 'off' },
    cloudformationResources: topicPolicies,
    resources: {
      ...resources('mine'),
      ...resources('other'),
      connected: caller(
        Object.keys(kinds).map((kind) => name('mine', kind)),
        ['other'],
      ),
      stranger: caller([], ['mine', 'other']),
    },
  }),
  'built/lib/echo.js': 'exports.reply = async () => ({});\n',
});

beforeAll(() => deploy(folder, 'pr-24'));
afterAll(() => destroyToNothing(folder, 'pr-24', stack));

/** Returns the lines of the program for a job that may call each target of `mine` but `refused`, and no other one. */
const linesOf = (mine: string, refused?: string): string =>
  Object.keys(kinds)
    .map((kind) => `${kind} ${kind === refused ? 'denied' : mine} denied`)
    .join('\n');

test('a job may call each target that it is connected to, and no other one of its kind', () =>
  withPermissionsChecked(async () => {
    const { status, logs } = await started(stack, 'Connected', {});
    expect(logs).toEqual([linesOf('allowed')]);
    expect(status).toBe('SUCCEEDED');
  }));

test('a job without connections may call none', () =>
  withPermissionsChecked(async () => {
    const { logs } = await started(stack, 'Stranger', {});
    expect(logs).toEqual([linesOf('denied')]);
  }));

/** The action that the program calls of each kind: one statement of the job's role grants it. */
const actions: Record<keyof typeof kinds, string> = {
  bucket: 's3:PutObject',
  queue: 'sqs:SendMessage',
  table: 'dynamodb:PutItem',
  topic: 'sns:Publish',
  bus: 'events:PutEvents',
  fn: 'lambda:InvokeFunction',
  job: 'states:StartExecution',
};
const logsOfConnected = () =>
  withPermissionsChecked(async () => (await started(stack, 'Connected', {})).logs.join('\n'));

test('a job whose role lacks one statement of those that it got is refused by that target alone, until it is back', async () => {
  const role = await idOf(stack, 'ConnectedRole');
  const granted = await rolePolicy(role, 'permissions');
  const told: Record<string, string> = {};
  try {
    for (const [kind, action] of Object.entries(actions)) {
      const left = granted.Statement.filter(({ Action }) => !Action.includes(action));
      expect(left).toHaveLength(granted.Statement.length - 1);
      await putRolePolicy(role, 'permissions', { ...granted, Statement: left });
      told[kind] = await logsOfConnected();
    }
  } finally {
    await putRolePolicy(role, 'permissions', granted);
  }
  expect(told).toEqual(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, linesOf('allowed', kind)])));
  expect(await logsOfConnected()).toBe(linesOf('allowed'));
});
