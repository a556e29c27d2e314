import type { StepFunctionsSdk } from './trigger.ts';

/** The part of `@aws-sdk/client-s3`, which the Node runtimes of Lambda include, that the trigger function uses. */
export interface S3Sdk {
  readonly S3Client: StepFunctionsSdk['SFNClient'];
  readonly PutObjectCommand: new (input: object) => object;
}

/**
 * The trigger function's part for events that do not fit into a run: returns the fields of the execution's input that
 * replace those of a small event, or throws. Takes positions, since each name would be in every template twice.
 *
 * @param size the event's size in escaped characters
 * @param text the event as JSON
 * @param name the name of its execution
 * @param options the options of a request, which abort it before the timeout of the function
 * @param hash returns the SHA-256 of a text in hexadecimal digits
 */
export type Overflow = (
  size: number,
  text: string,
  name: string,
  options: { readonly abortSignal: AbortSignal },
  hash: (text: string) => string,
) => Promise<object>;

/**
 * Returns the part that puts an event into the bucket `EVENT_BUCKET` of `settings`. The execution gets the address and
 * what tells whether the bytes are whole. `load` is `require`: the SDK is loaded at the first such event.
 *
 * The key contains the hash of the content, since another delivery of the event has the same execution and may have
 * other receipt handles, and a run that has started must find its own bytes.
 */
export const putIntoBucket = (
  load: (module: string) => S3Sdk,
  { EVENT_BUCKET, JOB_NAME }: Readonly<Record<string, string | undefined>>,
): Overflow => {
  let client: InstanceType<S3Sdk['S3Client']> | undefined;
  return async (_, text, name, options, hash) => {
    const { S3Client, PutObjectCommand } = load('@aws-sdk/client-s3');
    client ??= new S3Client({ maxAttempts: 5 });
    const sha256 = hash(text);
    const Key = `events/${JOB_NAME}/${name}-${sha256.slice(0, 8)}.json`;
    const s3Uri = `s3://${EVENT_BUCKET}/${Key}`;
    await client.send(new PutObjectCommand({ Bucket: EVENT_BUCKET, Key, Body: text }), options);
    return {
      triggerEvent: JSON.stringify({ stpEvent: { s3Uri, bytes: Buffer.byteLength(text), sha256 } }),
      eventUri: s3Uri,
    };
  };
};

/** Returns the part that refuses an event, with an error named `trigger/payload-too-large`. */
export const refuseLarge = (): Overflow => {
  return async (size) => {
    throw Object.assign(new Error(`The event takes ${size} characters, and a run can hold 6000.`), {
      name: 'trigger/payload-too-large',
    });
  };
};
