import type { TriggerPart } from '../events/event.ts';

/** What the core uses of `@aws-sdk/client-sfn`, which Lambda's Node runtime brings along. */
export interface StepFunctionsSdk {
  readonly SFNClient: new (
    settings: object,
  ) => { send(command: object, options: { readonly abortSignal: AbortSignal }): Promise<unknown> };
  readonly StartExecutionCommand: new (input: object) => object;
}
export interface Hashing {
  createHash(algorithm: string): { update(text: string): { digest(encoding: 'hex'): string } };
}
export interface Invocation {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}
// biome-ignore lint/suspicious/noExplicitAny: a native event has the shape that AWS gives it
type NativeEvent = any;
type Run = { readonly event: NativeEvent; readonly records: unknown[]; size: number; started?: string; failed?: Error };

/**
 * The core of a job's trigger function: answers a Lambda handler that starts one execution of the state machine for an
 * event, or as few as hold a batch's records. Its text is embedded in the template (`npm run generate`), so it uses
 * nothing but its arguments and what Node has. `settings` is the function's environment; without `mayDivide` a batch is
 * one run, or fails as a whole.
 */
export const trigger = (
  parts: readonly TriggerPart[],
  { SFNClient, StartExecutionCommand }: StepFunctionsSdk,
  { createHash }: Hashing,
  settings: Readonly<Record<string, string | undefined>>,
  mayDivide: boolean,
) => {
  // Of the 8,192 characters of a container's overrides; the rest is for the other variables and what Batch adds.
  const limit = 6000;
  const client = new SFNClient({ maxAttempts: 5 });

  /** Characters of the value as JSON inside JSON, in pure ASCII: what it takes in the overrides. */
  const measure = (value: unknown) => JSON.stringify(JSON.stringify(value)).replace(/[^ -~]/g, '\\uXXXX').length;

  /** The fewest runs of neighbouring records that each fit; a record that fits no run is one of its own. */
  const divide = (event: NativeEvent): Run[] => {
    const frame = measure({ ...event, Records: [] });
    const runs: Run[] = [];
    let open: Run | undefined;
    for (const record of event.Records) {
      // Escaping is by character, so sizes add up; without the record's own two quotes.
      const size = measure(record) - 2;
      if (open && open.size + 1 + size <= limit) {
        open.records.push(record);
        open.size += 1 + size;
      } else {
        const records = [record];
        const run = { event: { ...event, Records: records }, records, size: frame + size };
        runs.push(run);
        if (run.size <= limit) open = run;
      }
    }
    return runs;
  };

  return async (event: NativeEvent, invocation: Invocation) => {
    const { awsRequestId } = invocation;
    const part = parts.find((candidate) => event && candidate.recognizes(event));
    const runs: Run[] =
      part?.batches && mayDivide
        ? divide(event)
        : [{ event, records: part?.batches ? event.Records : [], size: measure(event) }];
    // What has not started by then fails, so that there is time to say so.
    const abortSignal = AbortSignal.timeout(Math.max(0, invocation.getRemainingTimeInMillis() - 3000));

    const start = async (run: Run) => {
      const identity = part ? part.identity(run.event, awsRequestId) : awsRequestId;
      const name = createHash('sha256').update(identity).digest('hex');
      try {
        if (run.size > limit)
          throw Object.assign(new Error(`The event takes ${run.size} characters, and a run can hold ${limit}.`), {
            name: 'trigger/payload-too-large',
          });
        const input = {
          triggerEvent: JSON.stringify(run.event),
          jobName: `${settings.JOB_NAME}-${name.slice(0, 12)}`,
        };
        await client.send(
          new StartExecutionCommand({
            stateMachineArn: settings.STATE_MACHINE_ARN,
            name,
            input: JSON.stringify(input),
          }),
          { abortSignal },
        );
      } catch (thrown) {
        const error = thrown as Error;
        if (error.name !== 'ExecutionAlreadyExists') {
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

    // Fifty at once, as many as the SDK has sockets: a batch may hold 10,000 records.
    let next = 0;
    const work = async () => {
      for (let run = runs[next++]; run; run = runs[next++]) await start(run);
    };
    await Promise.all(Array.from({ length: 50 }, work));

    const lost = runs.filter((run) => run.failed);
    if (part?.reply) {
      const started = runs.flatMap((run) => (run.started === undefined ? [] : [run.started]));
      const records = new Set(lost.flatMap((run) => run.records));
      const failed = part.batches
        ? event.Records.filter((record: unknown) => records.has(record))
        : lost.map((run) => run.event);
      return part.reply({ started, failed, event });
    }
    if (lost[0]) throw lost[0].failed;
  };
};
