/** A hint for a key in the properties of an event: the key that is meant, which its type must have, and the hint. */
type EventHint = readonly [key: string, hint: string];

const tableStream: EventHint = [
  'streamArn',
  "Did you mean `streamArn`? Write streamArn: $ResourceParam('<table>', 'streamArn').",
];
const ownStream: EventHint = ['kinesisStreamName', 'Did you mean `kinesisStreamName`?'];
const bucket: EventHint = [
  'bucketArn',
  "Did you mean `bucketArn`? Write bucketArn: $ResourceParam('<bucket>', 'arn'), or the ARN of a bucket.",
];
const logGroup: EventHint = [
  'logGroupArn',
  "Did you mean `logGroupArn`? Write logGroupArn: $ResourceParam('<function>', 'logGroupArn'), or the ARN of a log group.",
];
const api: EventHint = ['httpApiGatewayName', 'Did you mean `httpApiGatewayName`?'];
const balancer: EventHint = ['loadBalancerName', 'Did you mean `loadBalancerName`?'];
const rate: EventHint = [
  'scheduleRate',
  "Did you mean `scheduleRate`? Write scheduleRate: 'cron(0 14 * * ? *)', or rate(2 hours).",
];

/**
 * Hints for what other tools call the source of an event, by the key in lower case without hyphens and underscores. The
 * first one whose key the type has counts: a table has a stream, and so has Kinesis.
 */
const words: ReadonlyMap<string, readonly EventHint[]> = new Map([
  ['tablename', [tableStream]],
  ['table', [tableStream]],
  ['dynamodbtablename', [tableStream]],
  ['streamname', [ownStream, tableStream]],
  ['stream', [ownStream, tableStream]],
  ['bucketname', [bucket]],
  ['bucket', [bucket]],
  ['loggroupname', [logGroup]],
  ['loggroup', [logGroup]],
  ['apiname', [api]],
  ['api', [api]],
  ['httpapi', [api]],
  ['albname', [balancer]],
  ['alb', [balancer]],
  ['cron', [rate]],
  ['rate', [rate]],
  ['schedule', [rate]],
]);

/** Returns the hint for a key by which another tool names the source of an event; `known` are the keys of its type. */
export const hintForEventKey = (key: string, known: readonly string[]): string | undefined => {
  const hints = words.get(key.toLowerCase().replace(/[-_]/g, '')) ?? [];
  return hints.find(([needed]) => known.includes(needed))?.[1];
};
