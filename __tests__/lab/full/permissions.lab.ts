import { afterAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { executions, outputs, sendMessage } from '../support/account.ts';
import { deploy, destroyToNothing, projectOf } from '../support/project.ts';
import { endOf, idOf } from '../support/runs.ts';
import { withPermissionsChecked } from '../support/settings.ts';

const stack = 'lab-permissions-pr-14';

/** Program that makes calls with the credentials of the job's role, signed without an SDK, and prints the responses. */
const program = `
const { createHash, createHmac } = require('node:crypto');
const hash = (text) => createHash('sha256').update(text).digest('hex');
const sign = (key, text) => createHmac('sha256', key).update(text).digest();
const env = process.env;
async function call(service, method, path, target, body) {
  const url = new URL(path, env.AWS_ENDPOINT_URL);
  const date = new Date().toISOString().replace(/[:-]|\\.\\d+/g, '');
  const headers = { host: url.host, 'x-amz-content-sha256': hash(body), 'x-amz-date': date };
  if (env.AWS_SESSION_TOKEN) headers['x-amz-security-token'] = env.AWS_SESSION_TOKEN;
  if (target) Object.assign(headers, { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target });
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => name + ':' + headers[name] + '\\n').join('');
  const request = [method, url.pathname, '', lines, names.join(';'), hash(body)].join('\\n');
  const scope = [date.slice(0, 8), env.AWS_REGION, service, 'aws4_request'];
  const key = scope.reduce(sign, 'AWS4' + env.AWS_SECRET_ACCESS_KEY);
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), hash(request)].join('\\n');
  headers.authorization = 'AWS4-HMAC-SHA256 Credential=' + env.AWS_ACCESS_KEY_ID + '/' + scope.join('/') +
    ', SignedHeaders=' + names.join(';') + ', Signature=' + sign(key, text).toString('hex');
  delete headers.host;
  const answer = await fetch(url, { method, headers, body: method === 'GET' ? undefined : body });
  return answer.status;
}
const send = (QueueUrl) => call('sqs', 'POST', '/', 'AmazonSQS.SendMessage', JSON.stringify({ QueueUrl, MessageBody: 'hi' }));
(async () => {
  console.log('connected queue', await send(env.STP_MINE_URL));
  console.log('other queue', await send(env.OTHER_URL));
  console.log('connected bucket', await call('s3', 'PUT', '/' + env.STP_STORE_NAME + '/a.txt', undefined, 'a'));
  console.log('other bucket', await call('s3', 'PUT', '/' + env.OTHER_BUCKET + '/a.txt', undefined, 'a'));
})();
`;
const packaging = { type: 'prebuilt-image', properties: { image: 'node:24', command: ['node', '-e', program] } };
const environment = [
  { name: 'OTHER_URL', value: "$ResourceParam('other', 'url')" },
  { name: 'OTHER_BUCKET', value: "$ResourceParam('closed', 'name')" },
];
const folder = projectOf({
  serviceName: 'lab-permissions',
  resources: {
    inbox: { type: 'sqs-queue' },
    mine: { type: 'sqs-queue' },
    other: { type: 'sqs-queue' },
    store: { type: 'bucket' },
    closed: { type: 'bucket' },
    worker: {
      type: 'batch-job',
      properties: {
        container: { packaging, environment },
        resources: { cpu: 1, memory: 256 },
        connectTo: ['mine', 'store'],
        events: [{ type: 'sqs', properties: { sqsQueueName: 'inbox' } }],
      },
    },
  },
});

afterAll(() => destroyToNothing(folder, 'pr-14', stack));

test('a message starts a job that may use only what it is connected to, with permissions checked', () =>
  withPermissionsChecked(async () => {
    await deploy(folder, 'pr-14');
    await sendMessage((await outputs(stack)).InboxUrl ?? '', 'hello');
    const machine = await idOf(stack, 'WorkerJobExecutionStateMachine');
    const [run] = await eventually(async () => (await executions(machine)).length && executions(machine));
    const { status, logs } = await endOf(run?.executionArn ?? '');
    expect(logs).toEqual([
      ['connected queue 200', 'other queue 403', 'connected bucket 200', 'other bucket 403'].join('\n'),
    ]);
    expect(status).toBe('SUCCEEDED');
  }));
