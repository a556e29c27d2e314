import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as sdk from '@aws-sdk/client-sfn';
import { afterEach, expect, test } from '@jest/globals';
import { sqs } from '../../src/events/types/sqs.ts';
import { embedded, message } from './embedded-trigger.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A request to Step Functions. */
interface Request {
  readonly target: unknown;
  readonly body: { readonly name: string; readonly input: string; readonly stateMachineArn: string };
}

/** Starts a Step Functions on loopback, and evaluates the trigger function with the real SDK, which calls it. */
const connect = async (answer: (request: Request, response: ServerResponse) => void) => {
  const asked: Request[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { target: request.headers['x-amz-target'], body: JSON.parse(body) };
    asked.push(one);
    answer(one, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  class SFNClient extends sdk.SFNClient {
    constructor(settings: object) {
      super({
        ...settings,
        endpoint,
        region: 'eu-west-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      });
      closing.push(() => this.destroy());
    }
  }
  const { invoke, logged } = embedded(['sqs', 's3'], undefined, 'split', { sfn: { ...sdk, SFNClient } });
  return { asked, invoke, logged };
};

const reply = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
const refuse = (response: ServerResponse, type: string) =>
  reply(response, 400, { __type: `com.amazonaws.states#${type}`, message: 'No.' });
const accept = (response: ServerResponse) =>
  reply(response, 200, { executionArn: 'arn:aws:states:eu-west-1:123456789012:execution:a:b', startDate: 1 });

test('the trigger function sends a valid StartExecution by the real SDK', async () => {
  const { invoke, asked } = await connect((_, response) => accept(response));
  expect(await invoke(sqs.sample)).toEqual({ batchItemFailures: [] });
  expect(asked).toEqual([
    {
      target: 'AWSStepFunctions.StartExecution',
      body: {
        stateMachineArn: 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report',
        name: expect.stringMatching(/^[0-9a-f]{64}$/),
        input: expect.stringContaining(JSON.stringify(JSON.stringify(sqs.sample))),
      },
    },
  ]);
});

test('the trigger function treats ExecutionAlreadyExists of the real SDK as started, and other errors as failed', async () => {
  const { invoke, logged } = await connect(({ body }, response) =>
    refuse(response, body.input.includes('known') ? 'ExecutionAlreadyExists' : 'StateMachineDoesNotExist'),
  );
  const Records = [message('known', 'x'.repeat(4500)), message('new', 'x'.repeat(4500))];
  expect(await invoke({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: 'new' }] });
  expect(logged.map((line) => JSON.parse(line).code)).toEqual(['StateMachineDoesNotExist']);
});

test('the trigger function aborts a request without a response before its timeout', async () => {
  const { invoke, asked } = await connect(({ body }, response) => {
    if (!body.input.includes('silent')) accept(response);
  });
  const Records = [message('silent', 'x'.repeat(4500)), message('answered', 'x'.repeat(4500))];
  expect(await invoke({ Records }, { remaining: 3300 })).toEqual({ batchItemFailures: [{ itemIdentifier: 'silent' }] });
  expect(asked).toHaveLength(2);
});
