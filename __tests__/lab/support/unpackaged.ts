// Logs, EventBridge, Lambda and IAM, for which the product has no SDK package, called in their protocols.

type Json = Record<string, unknown>;

/** Sends a request of a service's protocol; throws if the answer is an error. */
export async function ask(service: string, path: string, init: RequestInit): Promise<string> {
  const { AWS_ENDPOINT_URL, AWS_REGION } = process.env;
  // The emulator reads the service from the scope of the signature, which it does not verify.
  const authorization = `AWS4-HMAC-SHA256 Credential=test/20250101/${AWS_REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`;
  const answer = await fetch(`${AWS_ENDPOINT_URL}${path}`, { ...init, headers: { ...init.headers, authorization } });
  const told = await answer.text();
  if (!answer.ok) throw new Error(`${service} ${path}: ${answer.status} ${told.slice(0, 300)}`);
  return told;
}

async function logs<T>(action: string, body: Json): Promise<T> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Logs_20140328.${action}` };
  return JSON.parse(await ask('logs', '/', { method: 'POST', headers, body: JSON.stringify(body) })) as T;
}

async function pages<T>(action: string, body: Json, key: string): Promise<T[]> {
  const found: T[] = [];
  let nextToken: unknown;
  do {
    const page: Json = await logs(action, { ...body, ...(nextToken ? { nextToken } : {}) });
    found.push(...((page[key] ?? []) as T[]));
    nextToken = page.nextToken;
  } while (nextToken);
  return found;
}

/** An event of CloudWatch Logs. */
export type LogEvent = { timestamp: number; message: string; logStreamName: string };

/** Returns no streams if the group does not exist. */
export async function logEvents(logGroupName: string, stream?: string): Promise<LogEvent[]> {
  if (!(await logGroups()).includes(logGroupName)) return [];
  return pages('FilterLogEvents', { logGroupName, ...(stream ? { logStreamNames: [stream] } : {}) }, 'events');
}

export const logGroups = async (): Promise<string[]> =>
  (await pages<{ logGroupName: string }>('DescribeLogGroups', {}, 'logGroups')).map((one) => one.logGroupName);

/** Writes lines to a new stream of a log group. */
export async function writeLog(logGroupName: string, logStreamName: string, lines: readonly string[]): Promise<void> {
  await logs('CreateLogStream', { logGroupName, logStreamName });
  const timestamp = Date.now();
  await logs('PutLogEvents', {
    logGroupName,
    logStreamName,
    logEvents: lines.map((message) => ({ timestamp, message })),
  });
}

async function events<T>(action: string, body: Json): Promise<T> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSEvents.${action}` };
  return JSON.parse(await ask('events', '/', { method: 'POST', headers, body: JSON.stringify(body) })) as T;
}

/** Sends an event to a bus, by its name. */
export async function putEvent(EventBusName: string, source: string, type: string, detail: Json): Promise<void> {
  const Entries = [{ EventBusName, Source: source, DetailType: type, Detail: JSON.stringify(detail) }];
  const told = await events<{ FailedEntryCount: number }>('PutEvents', { Entries });
  if (told.FailedEntryCount !== 0) throw new Error(`PutEvents: ${JSON.stringify(told)}`);
}

/** Returns the states of the rules of a bus, by their names. */
export async function ruleStates(EventBusName: string): Promise<Record<string, string>> {
  const { Rules } = await events<{ Rules: { Name: string; State: string }[] }>('ListRules', { EventBusName });
  return Object.fromEntries(Rules.map(({ Name, State }) => [Name, State]));
}

export async function functions(): Promise<string[]> {
  const told = JSON.parse(await ask('lambda', '/2015-03-31/functions?MaxItems=10000', {}));
  return (told as { Functions: { FunctionName: string }[] }).Functions.map((one) => one.FunctionName);
}

/** Returns the ARNs of the functions that event source mappings invoke. */
export async function eventSourceMappings(): Promise<string[]> {
  const told = JSON.parse(await ask('lambda', '/2015-03-31/event-source-mappings/?MaxItems=100', {}));
  return (told as { EventSourceMappings: { FunctionArn: string }[] }).EventSourceMappings.map((one) => one.FunctionArn);
}

/** Returns the names of schedules. */
export async function schedules(): Promise<string[]> {
  const told = JSON.parse(await ask('scheduler', '/schedules?MaxResults=100', {}));
  return (told as { Schedules: { Name: string }[] }).Schedules.map((one) => one.Name);
}

/** Returns the names of tables. */
export async function tables(): Promise<string[]> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.ListTables' };
  const told = JSON.parse(await ask('dynamodb', '/', { method: 'POST', headers, body: '{}' }));
  return (told as { TableNames: string[] }).TableNames;
}

function iam(Action: string, parameters: Record<string, string>): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ Action, Version: '2010-05-08', ...parameters }).toString();
  return ask('iam', '/', { method: 'POST', headers, body });
}

export async function roles(): Promise<string[]> {
  const told = await iam('ListRoles', { MaxItems: '1000' });
  return [...told.matchAll(/<RoleName>([^<]*)</g)].map((match) => match[1] ?? '');
}

/** A policy document as a deployment writes it: each statement with a list of actions. */
export type Policy = { Version: string; Statement: { Action: string[] }[] };

/** Returns an inline policy of a role. */
export async function rolePolicy(RoleName: string, PolicyName: string): Promise<Policy> {
  const told = await iam('GetRolePolicy', { RoleName, PolicyName });
  const [, encoded = ''] = /<PolicyDocument>([^<]*)</.exec(told) ?? [];
  return JSON.parse(decodeURIComponent(encoded)) as Policy;
}

/** Writes an inline policy of a role in place of the one of this name. */
export const putRolePolicy = (RoleName: string, PolicyName: string, policy: Policy): Promise<string> =>
  iam('PutRolePolicy', { RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) });

/** Invokes a function by name and returns its result; throws its error. */
export async function invoke(name: string, event: unknown): Promise<unknown> {
  const path = `/2015-03-31/functions/${name}/invocations`;
  const told = await ask('lambda', path, { method: 'POST', body: JSON.stringify(event) });
  const result: unknown = JSON.parse(told);
  if ((result as { errorType?: unknown } | null)?.errorType !== undefined) throw new Error(told);
  return result;
}

/** Calls an action of Cognito user pools. */
export async function cognito<T>(action: string, body: Json): Promise<T> {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
  };
  return JSON.parse(
    (await ask('cognito-idp', '/', { method: 'POST', headers, body: JSON.stringify(body) })) || '{}',
  ) as T;
}

/** Publishes a message to a topic, with texts as its attributes. */
export async function publish(
  TopicArn: string,
  Message: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const entries = Object.entries(attributes).flatMap(([name, value], index) => {
    const entry = `MessageAttributes.entry.${index + 1}`;
    return [
      [`${entry}.Name`, name],
      [`${entry}.Value.DataType`, 'String'],
      [`${entry}.Value.StringValue`, value],
    ];
  });
  const fields = [
    ['Action', 'Publish'],
    ['Version', '2010-03-31'],
    ['TopicArn', TopicArn],
    ['Message', Message],
  ];
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams([...fields, ...entries] as [string, string][]).toString();
  const told = await ask('sns', '/', { method: 'POST', headers, body });
  return /<MessageId>([^<]*)</.exec(told)?.[1] ?? '';
}
