import { createHash } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { events as all } from '../../src/generated/events.ts';
import type { PayloadOverflow } from '../../src/job/payload-overflow.ts';
import { triggerCode } from '../../src/job/trigger.ts';

/** The input of StartExecution. */
export interface Started {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly input: string;
}
type Send = (started: Started, signal: AbortSignal) => Promise<unknown>;
/** The input of PutObject. */
export interface Put {
  readonly Bucket: string;
  readonly Key: string;
  readonly Body: string;
}
/** The stand-ins for the SDKs: a whole one, or the response of PutObject. */
interface Sdks {
  readonly sfn?: object;
  readonly s3?: object;
  readonly put?: (put: Put, signal: AbortSignal) => Promise<unknown>;
}

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
 * Evaluates the text that a template embeds, as Lambda does, with a fake Step Functions whose responses `send` gives and
 * a fake S3. Returns the handler with the lists of the executions that were accepted (`started`) and requested (`asked`),
 * the objects of the bucket by `s3://…` (`objects`), the modules that were loaded (`loaded`) and the lines of the log
 * (`logged`). With an SDK of its own, `send`, `started` and `asked` are not used.
 */
export const embedded = (
  types: Iterable<string> = everyType,
  send: Send = async () => ({}),
  overflow: PayloadOverflow = 'split',
  sdks: Sdks = {},
) => embeddedCode(triggerCode(types, overflow), send, sdks);

/** Evaluates a given source of the trigger function; see `embedded`. */
export const embeddedCode = (code: string, send: Send = async () => ({}), { sfn, s3, put }: Sdks = {}) => {
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
  class Command {
    readonly input: unknown;
    constructor(input: unknown) {
      this.input = input;
    }
  }
  const objects = new Map<string, string>();
  class S3Client {
    async send({ input }: { input: Put }, { abortSignal }: { abortSignal: AbortSignal }) {
      await put?.(input, abortSignal);
      objects.set(`s3://${input.Bucket}/${input.Key}`, input.Body);
    }
  }
  const loaded: string[] = [];
  const modules: Record<string, unknown> = {
    '@aws-sdk/client-sfn': sfn ?? { SFNClient, StartExecutionCommand: Command },
    '@aws-sdk/client-s3': s3 ?? { S3Client, PutObjectCommand: Command },
    'node:crypto': { createHash },
  };
  const module = { exports: {} as { handler: (event: unknown, context: object) => Promise<unknown> } };
  const load = runInThisContext(`(function(exports,require,process,console){${code}\n})`);
  const env = {
    STATE_MACHINE_ARN: 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report',
    JOB_NAME: 'report',
    EVENT_BUCKET: 'shop-dev-events',
  };
  const require = (name: string) => {
    loaded.push(name);
    return modules[name];
  };
  const { getBuiltinModule } = process;
  load(module.exports, require, { env, getBuiltinModule }, { error: (line: string) => logged.push(line) });
  const invoke = (event: unknown, { requestId = 'request-1', remaining = 25_000 } = {}) =>
    module.exports.handler(event, { awsRequestId: requestId, getRemainingTimeInMillis: () => remaining });
  return { invoke, started, asked, objects, loaded, logged };
};

/** Returns the JSON text of the event that an execution was started with. */
export const triggerEventOf = (started: Started): string => JSON.parse(started.input).triggerEvent;

/** Returns the JSON text of the event that the program of an execution sees: from S3, where the event is there. */
export const eventOf = (one: Started, objects: ReadonlyMap<string, string>): string => {
  const { triggerEvent, eventUri } = JSON.parse(one.input);
  return eventUri === undefined ? triggerEvent : (objects.get(eventUri) ?? '');
};

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
