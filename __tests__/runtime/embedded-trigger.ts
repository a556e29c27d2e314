import { createHash } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { events as all } from '../../src/generated/events.ts';
import { triggerCode } from '../../src/job/trigger.ts';

/** The input of StartExecution. */
export interface Started {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly input: string;
}
type Send = (started: Started, signal: AbortSignal) => Promise<unknown>;

/** The types of all events that are compiled. */
export const everyType = all.filter(({ later }) => !later).map((event) => event.type);

/** Returns an error as the SDK throws it, with the name of an exception of AWS. */
export const refusal = (name: string, message = 'refused by the script'): Error =>
  Object.assign(new Error(message), { name });

/** Returns the characters of a value as JSON inside JSON in ASCII, counted one by one. */
export const escapedLength = (value: unknown): number => {
  let length = 0;
  const twice = JSON.stringify(JSON.stringify(value));
  for (let at = 0; at < twice.length; at++) length += twice.charCodeAt(at) < 127 ? 1 : 6;
  return length;
};

/**
 * Evaluates the text that a template embeds, as Lambda does, with a fake Step Functions whose responses `send` gives.
 * Returns the handler with the lists of the executions that were accepted (`started`) and requested (`asked`) and the
 * lines of the log (`logged`). With an `sdk` of its own, `send`, `started` and `asked` are not used.
 */
export const embedded = (
  types: Iterable<string> = everyType,
  send: Send = async () => ({}),
  mayDivide = true,
  sdk?: object,
) => embeddedCode(triggerCode(types, mayDivide), send, sdk);

/** Evaluates a given source of the trigger function; see `embedded`. */
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
  const { getBuiltinModule } = process;
  load(
    module.exports,
    (name: string) => modules[name],
    { env, getBuiltinModule },
    { error: (line: string) => logged.push(line) },
  );
  const invoke = (event: unknown, { requestId = 'request-1', remaining = 25_000 } = {}) =>
    module.exports.handler(event, { awsRequestId: requestId, getRemainingTimeInMillis: () => remaining });
  return { invoke, started, asked, logged };
};

/** Returns the JSON text of the event that an execution was started with. */
export const triggerEventOf = (started: Started): string => JSON.parse(started.input).triggerEvent;

/** Returns a record of SQS with a body. */
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

// biome-ignore lint/suspicious/noExplicitAny: native events of every shape
export type Native = any;

/** Returns a copy of a native event to which a change was made. */
export const changed = (sample: unknown, change: (native: Native) => void): Native => {
  const copy = structuredClone(sample);
  change(copy);
  return copy;
};
