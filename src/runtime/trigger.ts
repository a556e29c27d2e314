import type { TriggerPart } from '../events/event.ts';
import type { Overflow } from './trigger-overflow.ts';

/** The part of `@aws-sdk/client-sfn`, which the Node runtimes of Lambda include, that the trigger function uses. */
export interface StepFunctionsSdk {
  readonly SFNClient: new (
    settings: object,
  ) => { send(command: object, options: { readonly abortSignal: AbortSignal }): Promise<unknown> };
  readonly StartExecutionCommand: new (input: object) => object;
}
/** The part of `node:crypto` that the trigger function uses. */
export interface Hashing {
  createHash(algorithm: string): { update(text: string): { digest(encoding: 'hex'): string } };
}
/**
 * The part of Lambda's context object that the trigger function uses:
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html
 */
export interface Invocation {
  /** The id of the invocation, equal for its retries. */
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}
/** An event as AWS sends it, or the payload that replaces it. */
// biome-ignore lint/suspicious/noExplicitAny: a native event has the shape that AWS gives it
type NativeEvent = any;
/**
 * An execution to start: its event, the records in it or the event as the only one, and its size in escaped characters;
 * then its name or its error.
 */
type Run = { readonly event: NativeEvent; readonly records: unknown[]; size: number; started?: string; failed?: Error };

/**
 * Returns the Lambda handler of a job's trigger function, which starts one execution of the state machine for an event,
 * or as few as the records of a batch need; where records are in order, at the first failure it starts none of those
 * after it, which fail too. The text of this function is embedded in the template (`npm run generate`),
 * so it uses nothing but its arguments and the globals of Node. `settings` is the environment of the function; without
 * `mayDivide` a batch is one execution. An event of more than 6,000 escaped characters goes to `overflow`, which returns
 * its input, or throws. The handler throws what StartExecution and `overflow` throw.
 */
export const trigger = (
  parts: readonly TriggerPart[],
  { SFNClient, StartExecutionCommand }: StepFunctionsSdk,
  { createHash }: Hashing,
  settings: Readonly<Record<string, string | undefined>>,
  mayDivide: boolean,
  overflow: Overflow,
) => {
  // The overrides of a container may have 8,192 characters; the rest is for the other variables and what Batch adds.
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html#ECS-RunTask-request-overrides
  const limit = 6000;
  const client = new SFNClient({ maxAttempts: 5 });
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');

  /** Returns the characters of a value as JSON inside JSON, in ASCII: its size in the overrides. */
  const measure = (value: unknown) => JSON.stringify(JSON.stringify(value)).replace(/[^ -~]/g, '\\uXXXX').length;

  /**
   * Divides a batch into as few runs of consecutive records as possible. A record that fits into no run is a run alone;
   * in order, no run has records from before and after it.
   */
  const divide = (event: NativeEvent, inOrder?: boolean): Run[] => {
    const frame = measure({ ...event, Records: [] });
    const runs: Run[] = [];
    let open: Run | undefined;
    for (const record of event.Records) {
      // Characters are escaped one by one, so sizes add up; the two quotes of the record are not counted.
      const size = measure(record) - 2;
      if (open && open.size + 1 + size <= limit) {
        open.records.push(record);
        open.size += 1 + size;
      } else {
        const records = [record];
        const run = { event: { ...event, Records: records }, records, size: frame + size };
        runs.push(run);
        if (inOrder || run.size <= limit) open = run;
      }
    }
    return runs;
  };

  return async (received: NativeEvent, invocation: Invocation) => {
    const { awsRequestId } = invocation;
    const part = parts.find((candidate) => received && candidate.recognizes(received));
    const event: NativeEvent = part?.native?.(received) ?? received;
    const answer = await part?.answer?.(event);
    if (answer) return answer;
    const inOrder = part?.isOrdered?.(event);
    const runs: Run[] =
      part?.batches && mayDivide
        ? divide(event, inOrder)
        : [{ event, records: part?.batches ? event.Records : [event], size: measure(event) }];
    // A run that has not started 3 seconds before the timeout of the function fails, so that the handler can return.
    const options = { abortSignal: AbortSignal.timeout(Math.max(0, invocation.getRemainingTimeInMillis() - 3000)) };
    // Not left to the SDK: versions of it look at the signal during a request only, and not while they wait to retry.
    const expired = new Promise<never>((_, reject) => {
      options.abortSignal.onabort = () => reject(options.abortSignal.reason);
    });
    // A rejection that nobody awaits would end the process in a later invocation.
    expired.catch(() => {});

    const start = async (run: Run) => {
      const identity = part ? part.identity(run.event, awsRequestId) : awsRequestId;
      const name = hash(identity);
      // No event, see `TriggerPart.identity`.
      if (!identity) run.started = name;
      if (run.started) return;
      const text = JSON.stringify(run.event);
      const input = {
        ...(part?.input?.(run.event, hash) as { readonly requestDigest?: string } | undefined),
        triggerEvent: text,
        jobName: `${settings.JOB_NAME}-${name.slice(0, 12)}`,
      };
      const submit = async () => {
        if (run.size > limit) Object.assign(input, await overflow(run.size, text, name, options, hash));
        await client.send(
          new StartExecutionCommand({
            stateMachineArn: settings.STATE_MACHINE_ARN,
            name,
            input: JSON.stringify(input),
          }),
          options,
        );
      };
      try {
        await Promise.race([submit(), expired]);
      } catch (thrown) {
        let error = thrown as Error | undefined;
        if (error?.name === 'ExecutionAlreadyExists') error = await part?.refuses?.(name, input);
        if (error) {
          run.failed = error;
          console.error(
            JSON.stringify({
              code: error.name,
              message: error.message,
              job: settings.JOB_NAME,
              execution: name,
              records: run.records.length,
              requestId: awsRequestId,
            }),
          );
          return;
        }
      }
      run.started = name;
    };

    // 50 requests at once, as many as the SDK opens sockets: a batch has up to 10,000 records.
    // https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
    // In order it is one after the other, and none after a failure:
    // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
    let next = 0;
    const work = async () => {
      for (let run = runs[next++]; run; run = runs[next++]) {
        await start(run);
        if (inOrder && run.failed) return;
      }
    };
    await Promise.all(Array.from({ length: inOrder ? 1 : 50 }, work));

    const lost = runs.filter((run) => !run.started);
    if (part?.reply) {
      const started = runs.flatMap((run) => run.started ?? []);
      return part.reply({ started, failed: lost.flatMap((run) => run.records), event, error: lost[0]?.failed });
    }
    if (lost[0]) throw lost[0].failed;
  };
};
