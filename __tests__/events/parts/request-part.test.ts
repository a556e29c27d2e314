import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embedded, type Native, refusal, type Started, triggerEventOf } from '../../runtime/embedded-trigger.ts';

/** An execution of a fake Step Functions. */
interface Execution {
  readonly input: string;
  readonly status: string;
  readonly error?: string;
}

const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report';
const arnOf = (name: string) => `${machine.replace(':stateMachine:', ':execution:')}:${name}`;

/**
 * Runs the trigger function of a job with an HTTP event on a fake Step Functions, which knows every execution that was
 * started, by its ARN. `refuse` returns the error of a command.
 */
const onStepFunctions = (refuse: (command: 'start' | 'describe') => Error | undefined = () => undefined) => {
  const executions = new Map<string, Execution>();
  const described: string[] = [];
  class StartExecutionCommand {
    readonly input: Started;
    constructor(input: Started) {
      this.input = input;
    }
  }
  class DescribeExecutionCommand {
    readonly executionArn: string;
    constructor({ executionArn }: { executionArn: string }) {
      this.executionArn = executionArn;
    }
  }
  const start = ({ name, input }: Started) => {
    if (executions.has(arnOf(name))) throw refusal('ExecutionAlreadyExists');
    executions.set(arnOf(name), { input, status: 'RUNNING' });
  };
  const describeExecution = (executionArn: string) => {
    described.push(executionArn);
    const found = executions.get(executionArn);
    if (!found) throw refusal('ExecutionDoesNotExist', `Execution Does Not Exist: ${executionArn}`);
    return found;
  };
  class SFNClient {
    async send(command: StartExecutionCommand | DescribeExecutionCommand) {
      const starts = command instanceof StartExecutionCommand;
      const error = refuse(starts ? 'start' : 'describe');
      if (error) throw error;
      return starts ? start(command.input) : describeExecution(command.executionArn);
    }
  }
  const sdk = { SFNClient, StartExecutionCommand, DescribeExecutionCommand };
  const { invoke, logged } = embedded(['http-api-gateway'], undefined, undefined, { sfn: sdk });
  const ask = async (event: Native, requestId?: string) => {
    const response = (await invoke(event, requestId === undefined ? {} : { requestId })) as {
      statusCode: number;
      body: string;
    };
    return { ...response, body: JSON.parse(response.body) };
  };
  return { ask, executions, described, logged };
};

const folder = new URL('../../runtime/recorded/', import.meta.url);
const recorded: [string, Native][] = readdirSync(folder)
  .filter((name) => name.startsWith('http-api-gateway.'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
const [, v1] = recorded.find(([name]) => name.includes('.v1.')) as [string, Native];
const [, v2] = recorded.find(([name]) => name.includes('.v2.')) as [string, Native];
const withKey = (event: Native, key: string, more: object = {}): Native => ({
  ...event,
  headers: { ...event.headers, 'Idempotency-Key': key },
  ...more,
});

describe.each(recorded)('a request as recorded in %s', (_, event) => {
  test('starts a run with the event as it came, and is answered 202 with the id of the execution', async () => {
    const { ask, executions } = onStepFunctions();
    const { statusCode, body, ...rest } = await ask(structuredClone(event));
    expect(statusCode).toBe(202);
    expect(rest).toEqual({ isBase64Encoded: false, headers: { 'content-type': 'application/json' } });
    const [[arn, { input }] = ['', { input: '' }]] = executions;
    expect(body).toEqual({
      message: 'Started.',
      executionId: arn.split(':').at(-1),
      stateMachineName: arn.split(':').at(-1),
      stateMachineExecutionArn: arn,
    });
    expect(triggerEventOf({ input } as Started)).toBe(JSON.stringify(event));
    expect(executions.size).toBe(1);
  });

  test('starts no second run if it is delivered again', async () => {
    const { ask, executions } = onStepFunctions();
    const first = await ask(event, 'request-1');
    expect(await ask(event, 'request-2')).toEqual(first);
    expect(executions.size).toBe(1);
  });
});

describe.each([
  ['1.0', v1],
  ['2.0', v2],
])('an Idempotency-Key, in payload %s', (_, event) => {
  test('makes another request with it the same run, and is described only then', async () => {
    const { ask, executions, described } = onStepFunctions();
    const first = await ask(withKey(event, 'order-7'));
    expect(described).toEqual([]);
    const again = withKey(event, 'order-7', {
      requestContext: { ...event.requestContext, requestId: 'another', timeEpoch: 1 },
    });
    expect(await ask(again)).toEqual(first);
    expect(executions.size).toBe(1);
    expect(described).toEqual([first.body.stateMachineExecutionArn]);
  });

  test.each([
    ['body', { body: 'another' }],
    ['path', { path: '/other', rawPath: '/other' }],
    [
      'query',
      {
        rawQueryString: 'other=1',
        queryStringParameters: { other: '1' },
        multiValueQueryStringParameters: { other: ['1'] },
      },
    ],
    [
      'method',
      {
        httpMethod: 'PUT',
        requestContext: { ...event.requestContext, http: { ...event.requestContext.http, method: 'PUT' } },
      },
    ],
  ])('is refused with 409 for a request with another %s', async (_part, change) => {
    const { ask, executions } = onStepFunctions();
    await ask(withKey(event, 'order-7'));
    expect(await ask(withKey(event, 'order-7', change))).toMatchObject({
      statusCode: 409,
      body: { message: 'Not started.' },
    });
    expect(executions.size).toBe(1);
  });

  test('keeps two requests with different keys apart, and stores the digest of neither in the event', async () => {
    const { ask, executions } = onStepFunctions();
    await ask(withKey(event, 'a'));
    await ask(withKey(event, 'b'));
    const inputs = [...executions.values()].map(({ input }) => JSON.parse(input));
    expect(inputs).toHaveLength(2);
    for (const { requestDigest, triggerEvent } of inputs) {
      expect(requestDigest).toMatch(/^[0-9a-f]{64}$/);
      expect(triggerEvent).not.toContain(requestDigest);
    }
  });

  test.each(['idempotency-key', 'IDEMPOTENCY-KEY'])('is found as %s', async (name) => {
    const { ask, executions } = onStepFunctions();
    for (const requestId of ['1', '2'])
      await ask({ ...event, headers: { [name]: 'k' }, requestContext: { ...event.requestContext, requestId } });
    expect(executions.size).toBe(1);
  });

  test('that is empty counts as none', async () => {
    const { ask, executions } = onStepFunctions();
    for (const requestId of ['1', '2'])
      await ask(withKey({ ...event, requestContext: { ...event.requestContext, requestId } }, ''));
    expect(executions.size).toBe(2);
    for (const { input } of executions.values()) expect(JSON.parse(input)).not.toHaveProperty('requestDigest');
  });
});

test('an Idempotency-Key is never the name of an execution that another event has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), async (text) => {
      const { ask, executions } = onStepFunctions();
      await ask({ ...v2, requestContext: { ...v2.requestContext, requestId: text } });
      await ask(withKey(v2, text));
      expect(executions.size).toBe(2);
    }),
    { numRuns: 50 },
  );
});

describe('a request for which no run was started', () => {
  test('is answered 503 without a detail, and the error is logged', async () => {
    const { ask, logged } = onStepFunctions(() => refusal('ThrottlingException', `Rate exceeded for ${machine}`));
    const response = await ask(v2);
    expect(response.statusCode).toBe(503);
    expect(response.body).toEqual({ message: 'Not started.' });
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] as string)).toMatchObject({ code: 'ThrottlingException' });
  });

  test('fails, for a 5xx of the gateway, where nobody can say whether its key is of the same request', async () => {
    const { ask } = onStepFunctions((command) => (command === 'describe' ? refusal('ThrottlingException') : undefined));
    await ask(withKey(v2, 'k'));
    await expect(ask(withKey(v2, 'k'))).rejects.toThrow();
  });
});

describe('a request of a status route', () => {
  const status = (id: string): Native => ({ ...v2, pathParameters: { stpExecution: id } });

  test.each([
    [{ status: 'RUNNING' }, {}],
    [{ status: 'SUCCEEDED' }, {}],
    [{ status: 'FAILED', error: 'OutOfMemory' }, { error: 'OutOfMemory' }],
  ])('returns the state of the run and nothing of its input: %o', async (state, more) => {
    const { ask, executions } = onStepFunctions();
    executions.set(arnOf('abc'), { input: '{"secret":1}', ...state });
    const response = await ask(status('abc'));
    expect(response.statusCode).toBe(200);
    expect(response.body).toEqual({ executionId: 'abc', status: state.status, ...more });
    expect(executions.size).toBe(1);
  });

  test('is answered 404 for an execution that does not exist, 503 if it cannot be known', async () => {
    expect(await onStepFunctions().ask(status('none'))).toMatchObject({
      statusCode: 404,
      body: { message: 'No status.' },
    });
    const throttled = onStepFunctions(() => refusal('ThrottlingException'));
    expect(await throttled.ask(status('abc'))).toMatchObject({ statusCode: 503, body: { message: 'No status.' } });
  });
});
