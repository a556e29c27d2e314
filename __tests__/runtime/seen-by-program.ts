import type { Json } from '../compiler-rules/reading.ts';
import { runDefinition, succeeds } from '../job/fake-batch.ts';
import type { Fetch } from '../packaging/languages/fetch-laws.ts';
import { fetched, inContainer } from '../packaging/languages/node/fetch-world.ts';
import type { Started } from './embedded-trigger.ts';

/**
 * Returns what the program of a run sees, by the definition of its state machine and the entry of its image; that of Node
 * unless `fetchedBy` is another one.
 */
export const seenBy = async (
  definition: Json,
  { input, name }: Started,
  objects: ReadonlyMap<string, string>,
  fetchedBy: Fetch = fetched,
) => {
  const { submissions } = await runDefinition(definition, [succeeds], {
    input: JSON.parse(input),
    executionName: name,
  });
  const env = Object.fromEntries(
    (submissions[0]?.ContainerOverrides.Environment ?? []).map(({ Name, Value }) => [Name, Value]),
  );
  const overrides = JSON.stringify(env).length;
  const uri = env.STP_TRIGGER_EVENT_DATA_S3_URI;
  if (uri === undefined) return { overrides, event: env.STP_TRIGGER_EVENT_DATA };
  const body = objects.get(uri);
  const { code, written } = await fetchedBy(
    { ...env, ...inContainer },
    body === undefined ? 'refused' : { status: 200, body },
  );
  return { overrides, event: code === 0 ? written : `ended with ${code}` };
};

/** Returns the native event of a type with texts of any length inside: each record of a batch has one. */
export const inflated = (type: string, sample: Json, parts: readonly string[]): Json => {
  const event = structuredClone(sample);
  if (type === 'sqs') {
    const [record] = event.Records;
    event.Records = parts.map((body, index) => ({ ...record, messageId: `message-${index}`, body }));
  } else if (event.Records) event.Records[0].eventName = parts.join('');
  else event.detail = { parts };
  return event;
};
