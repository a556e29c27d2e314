import { createHash } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { events as all } from '../../src/generated/events.ts';
import { triggerCode } from '../../src/job/trigger.ts';

export interface Started {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly input: string;
}
type Send = (started: Started, signal: AbortSignal) => Promise<unknown>;

export const everyType = all.filter(({ later }) => !later).map((event) => event.type);

export const refusal = (name: string, message = 'refused by the script'): Error =>
  Object.assign(new Error(message), { name });

/** The number of characters that a value takes as JSON inside JSON in pure ASCII, counted one by one. */
export const escapedLength = (value: unknown): number => {
  let length = 0;
  const twice = JSON.stringify(JSON.stringify(value));
  for (let at = 0; at < twice.length; at++) length += twice.charCodeAt(at) < 127 ? 1 : 6;
  return length;
};

/**
 * The very text that a template embeds, evaluated as Lambda does, beside a Step Functions that follows a script.
 * `started` holds what it accepted, `asked` all that it was asked for, `logged` the lines of the log. With another
 * `sdk` the script and both lists stay unused.
 */
export const embedded = (
  types: Iterable<string> = everyType,
  send: Send = async () => ({}),
  mayDivide = true,
  sdk?: object,
) => embeddedCode(triggerCode(types, mayDivide), send, sdk);

/** The same for a source as it stands in a template. */
export const embeddedCode = (code: string, send: Send = async () => ({}), sdk?: object) => {
  const started: Started[] = [];
  const asked: Started[] = [];
  const logged: string[] = [];
  class SFNClient {
    async send({ input }: { input: Started }, { abortSignal }: { abortSignal: AbortSignal }) {
      asked.push(input);
      await send(input, abortSignal);
      started.push(input);
    }
  }
  class StartExecutionCommand {
    readonly input: unknown;
    constructor(input: unknown) {
      this.input = input;
    }
  }
  const modules: Record<string, unknown> = {
    '@aws-sdk/client-sfn': sdk ?? { SFNClient, StartExecutionCommand },
    'node:crypto': { createHash },
  };
  const module = { exports: {} as { handler: (event: unknown, context: object) => Promise<unknown> } };
  const load = runInThisContext(`(function(exports,require,process,console){${code}\n})`);
  const env = {
    STATE_MACHINE_ARN: 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report',
    JOB_NAME: 'report',
  };
  load(module.exports, (name: string) => modules[name], { env }, { error: (line: string) => logged.push(line) });
  const invoke = (event: unknown, { requestId = 'request-1', remaining = 25_000 } = {}) =>
    module.exports.handler(event, { awsRequestId: requestId, getRemainingTimeInMillis: () => remaining });
  return { invoke, started, asked, logged };
};

export const triggerEventOf = (started: Started): string => JSON.parse(started.input).triggerEvent;

/** A message of a queue, as large as asked for. */
export const message = (messageId: string, body = '') => ({
  messageId,
  receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
  body,
  attributes: { ApproximateReceiveCount: '1' },
  messageAttributes: {},
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:us-east-2:123456789012:my-queue',
  awsRegion: 'us-east-2',
});
