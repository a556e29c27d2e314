import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { concat, type Expression, partsOf } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { canonicalArn, resourceOf } from '../../events/parts/event-source.ts';
import type { Neighbour } from '../../stage/resource.ts';

/** The destinations of a function as the config has them. */
export interface Destinations {
  readonly onSuccess?: string | undefined;
  readonly onFailure?: string | undefined;
}

/** The services that a destination may belong to, each with the action by which Lambda sends to it. */
const actions = {
  sqs: 'sqs:SendMessage',
  sns: 'sns:Publish',
  events: 'events:PutEvents',
  lambda: 'lambda:InvokeFunction',
  s3: 's3:PutObject',
} as const;

type Service = keyof typeof actions;

/** The service of each resource type that may be a destination. */
const services: Readonly<Record<string, Service>> = {
  'sqs-queue': 'sqs',
  'sns-topic': 'sns',
  'event-bus': 'events',
  function: 'lambda',
  bucket: 's3',
};

/** The form of an ARN of each service. */
const forms: Readonly<Record<Service, RegExp>> = {
  sqs: /^arn:[^:]+:sqs:[^:]+:[^:]+:[A-Za-z0-9_-]+(?:\.fifo)?$/,
  sns: /^arn:[^:]+:sns:[^:]+:[^:]+:[A-Za-z0-9_-]+(?:\.fifo)?$/,
  events: /^arn:[^:]+:events:[^:]+:[^:]+:event-bus\/.+$/,
  lambda: /^arn:[^:]+:lambda:[^:]+:[^:]+:function:.+$/,
  s3: /^arn:[^:]+:s3:::[^/]+$/,
};

type Neighbours = ReadonlyMap<string, Neighbour>;

/** Returns the service of a destination; undefined if it is not known. */
const serviceOf = (written: string, neighbours: Neighbours): Service | undefined => {
  const own = resourceOf(written, neighbours);
  if (own) return services[own.type];
  const [first] = partsOf(canonicalArn(expressionOf(written)));
  const [, named] = /^arn::([a-z0-9]+):/.exec(String(first)) ?? [];
  const service = (Object.keys(forms) as Service[]).find((one) => one === named);
  return service === undefined || hasToken(written) || forms[service].test(written) ? service : undefined;
};

/** Keys of `destinations`, with the services that each may name. */
const keys = {
  onSuccess: ['sqs', 'sns', 'events', 'lambda'],
  onFailure: ['sqs', 'sns', 'events', 'lambda', 's3'],
} as const satisfies Record<keyof Destinations, readonly Service[]>;

const written = (destinations: Destinations): (readonly [keyof Destinations, string])[] =>
  (Object.keys(keys) as (keyof Destinations)[]).flatMap((key) => {
    const value = destinations[key];
    return value === undefined ? [] : [[key, value] as const];
  });

const isFifo = (value: string, neighbours: Neighbours): boolean =>
  resourceOf(value, neighbours)?.properties.fifoEnabled === true || (!hasToken(value) && value.endsWith('.fifo'));

/**
 * Returns an error for each destination to which Lambda does not send. `path` leads to `destinations`.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export const checkDestinations = (destinations: Destinations, neighbours: Neighbours, path: Path): Diagnostic[] =>
  written(destinations).flatMap(([key, value]): Diagnostic[] => {
    const service = serviceOf(value, neighbours);
    const fault = (sentence: string, hint: string) => [errorAt('config/destination', [...path, key], sentence, hint)];
    if (service === undefined && hasToken(value) && !resourceOf(value, neighbours))
      return fault(
        'The service of this destination is not known before the stack is deployed, so the function could not be allowed to send to it.',
        "Write its ARN, or $ResourceParam('name', 'arn') of a resource of this config.",
      );
    if (service === undefined || !(keys[key] as readonly Service[]).includes(service))
      return fault(
        `Lambda sends the outcome of ${key === 'onSuccess' ? 'an invocation that succeeds' : 'an invocation that fails'} to no such resource.`,
        `Name a queue, a topic, an event bus${key === 'onFailure' ? ', a bucket' : ''} or a function by its ARN.`,
      );
    if (isFifo(value, neighbours))
      return fault('Lambda sends to no FIFO queue or topic.', 'Name a standard queue or topic.');
    return [];
  });

/** Returns the statements by which a function may send to its destinations, and their ARNs by CloudFormation's name. */
export const destinationsOf = (
  destinations: Destinations,
  neighbours: Neighbours,
): { readonly statements: readonly Statement[]; readonly config: Readonly<Record<string, Expression>> } => {
  const found = written(destinations);
  return {
    statements: found.flatMap(([, value]) => {
      const service = serviceOf(value, neighbours);
      if (service === undefined) return [];
      const target = expressionOf(value);
      const statement = allow([actions[service]], service === 's3' ? concat(target, '/*') : target);
      return service === 's3' ? [statement, allow(['s3:ListBucket'], target)] : [statement];
    }),
    config: Object.fromEntries(
      found.map(([key, value]) => [
        key === 'onSuccess' ? 'OnSuccess' : 'OnFailure',
        { Destination: expressionOf(value) },
      ]),
    ),
  };
};
