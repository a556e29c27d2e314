import type { STSClient } from '@aws-sdk/client-sts';
import { call, NoAnswer } from './call.ts';
import { type Clients, userAgent } from './clients.ts';
import type { Clock } from './clock.ts';
import { iamEndpoint } from './iam-endpoint.ts';
import { isClockSkew } from './refusals.ts';
import { elementsAt, parseXml, textAt, type XmlElement } from './xml.ts';

/**
 * A service of which a few calls are needed, too few for its SDK client, which would make the bundle larger by a
 * megabyte: its name in IAM actions.
 */
export type SignedService =
  | 'autoscaling'
  | 'cloudtrail'
  | 'cloudwatch'
  | 'ec2'
  | 'ecs'
  | 'events'
  | 'iam'
  | 'lambda'
  | 'logs'
  | 'route53'
  | 'scheduler'
  | 'servicequotas';

/** Returns the name of a service in host names and signatures. */
const hostName = (service: SignedService): string => (service === 'cloudwatch' ? 'monitoring' : service);

/** An HTTP request to a service of AWS, before it is signed. */
interface SignedRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Parameters of the URL, unescaped. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface SignedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Returns the URL of a service in a region: STS's, of which the SDK knows the partition, with the service in its place;
 * or the endpoint in AWS's stead.
 */
export const serviceUrl = (
  { config }: Pick<STSClient, 'config'>,
  { region, endpoint }: Pick<Clients, 'region' | 'endpoint'>,
  service: SignedService,
): URL => {
  if (endpoint !== undefined) return new URL(endpoint);
  const { url } = config.endpointProvider({ Region: region, UseDualStack: false, UseFIPS: false });
  // Route 53 has one host name in a partition: https://docs.aws.amazon.com/general/latest/gr/r53.html
  if (service === 'route53')
    return new URL(
      String(url)
        .replace(/^https:\/\/sts\./, 'https://route53.')
        .replace(`.${region}.`, region.startsWith('us-gov-') ? '.us-gov.' : '.'),
    );
  if (service === 'iam') return new URL(`https://${iamEndpoint(region, new URL(String(url)).host).host}`);
  return new URL(String(url).replace(/^https:\/\/sts\./, () => `https://${hostName(service)}.`));
};

/** Signs a request with the client's credentials and sends it; learns AWS's time from a response. */
const send = async (
  { config }: STSClient,
  service: SignedService,
  url: URL,
  { method, path, query = {}, headers, body }: SignedRequest,
  { abortSignal }: { readonly abortSignal: AbortSignal },
): Promise<SignedResponse> => {
  const unsigned = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: `${url.pathname.replace(/\/$/, '')}${path}`,
    query,
    headers: { host: url.host, 'user-agent': userAgent, ...headers },
    body,
  };
  const region = await config.region();
  const signingRegion = service === 'iam' ? iamEndpoint(region, url.host).region : region;
  const signer = await config.signer({ name: 'sigv4', signingName: hostName(service), signingRegion, properties: {} });
  const signingDate = new Date(Date.now() + config.systemClockOffset);
  // The signer returns a copy of the request, as the SDK's own class.
  const signed = (await signer.sign(unsigned as never, { signingDate })) as Parameters<
    STSClient['config']['requestHandler']['handle']
  >[0];
  const { response } = await config.requestHandler.handle(signed, { abortSignal });
  const text = Buffer.from(await config.streamCollector(response.body)).toString('utf8');
  return { status: response.statusCode, headers: response.headers, text };
};

/** Returns an error with the fields that errors of the SDK have. */
const errorOf = (name: string, message: string, httpStatusCode: number): Error =>
  Object.assign(new Error(message || 'Unknown'), {
    name: name || 'Unknown',
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode },
  });

/** A protocol of AWS: how an answer is read, and the name and message of an error. */
interface Protocol<T> {
  /** Returns the answer; undefined for a text that is none. */
  read(text: string): T | undefined;
  failure(response: SignedResponse): readonly [name: string, message: string];
}

/** Sends a request until it is answered or refused. */
const sendSigned = async <T>(
  clients: Clients,
  clock: Clock,
  service: SignedService,
  action: string,
  request: SignedRequest,
  { read, failure }: Protocol<T>,
): Promise<T> => {
  const client = await clients.signing(hostName(service));
  const url = serviceUrl(client, clients, service);
  return call(clock, `${service}:${action}`, async (limit) => {
    const response = await send(client, service, url, request, limit);
    const { status, headers, text } = response;
    if (status < 300) {
      const answer = /^text\/html\b/i.test(headers['content-type'] ?? '') ? undefined : read(text);
      if (answer === undefined) throw new NoAnswer(`the answer to ${action} cannot be read`);
      return answer;
    }
    const [name, message] = failure(response);
    const error = errorOf(name, message, status);
    const date = Date.parse(headers.date ?? '');
    if (isClockSkew(error) && !Number.isNaN(date)) client.config.systemClockOffset = date - Date.now();
    throw error;
  });
};

/** Returns the name of an error without namespace and address: `com.amazonaws.x#Name` and `Name:http://…` are `Name`. */
const shortName = (name: string): string => (name.split(':')[0] ?? '').split('#').at(-1) ?? '';

const json: Protocol<Readonly<Record<string, unknown>>> = {
  read: (text) => {
    if (text === '') return {};
    try {
      return Object(JSON.parse(text));
    } catch {
      return undefined;
    }
  },
  failure: ({ headers, text }) => {
    const body = Object(json.read(text)) as { __type?: unknown; message?: unknown; Message?: unknown };
    const name = shortName(String(headers['x-amzn-errortype'] ?? body.__type ?? ''));
    return [name, String(body.message ?? body.Message ?? '')];
  },
};

const ec2: Protocol<XmlElement> = {
  read: parseXml,
  failure: ({ text }) => {
    const [error] = elementsAt(parseXml(text), 'Errors', 'Error');
    return [textAt(error, 'Code') ?? '', textAt(error, 'Message') ?? ''];
  },
};

/** The XML of IAM, of Auto Scaling and of Route 53, whose errors are alike. */
const errorXml: Protocol<XmlElement> = {
  read: parseXml,
  failure: ({ text }) => {
    const [error] = elementsAt(parseXml(text), 'Error');
    return [textAt(error, 'Code') ?? '', textAt(error, 'Message') ?? ''];
  },
};

/** An action of a service of the JSON protocol. */
interface JsonTarget {
  readonly service: SignedService;
  readonly target: string;
  readonly action: string;
  readonly version?: '1.0' | '1.1';
}

/**
 * Calls an action of a service of the JSON protocol, by default of its version 1.1, whose target is `{prefix}.{action}`,
 * and returns the response. Throws `Refused`.
 */
export const callJson = async (
  clients: Clients,
  clock: Clock,
  { service, target, action, version = '1.1' }: JsonTarget,
  input: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': `${target}.${action}` };
  const request = { method: 'POST', path: '/', headers, body: JSON.stringify(input) } as const;
  return sendSigned(clients, clock, service, action, request, json);
};

/** Calls an action of Lambda's REST protocol by PUT. Throws `Refused`. */
export const putLambda = async (
  clients: Clients,
  clock: Clock,
  action: string,
  path: string,
  input: object,
): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'PUT', path, headers, body: JSON.stringify(input) } as const;
  await sendSigned(clients, clock, 'lambda', action, request, json);
};

/** Calls an action of Lambda's REST protocol by GET, and returns the response. Throws `Refused`. */
export const readLambda = (
  clients: Clients,
  clock: Clock,
  action: string,
  path: string,
): Promise<Readonly<Record<string, unknown>>> =>
  sendSigned(clients, clock, 'lambda', action, { method: 'GET', path, headers: {}, body: '' }, json);

/** Calls an action of EventBridge Scheduler on a schedule: reads it, or writes it as `input`. Throws `Refused`. */
export const callScheduler = (
  clients: Clients,
  clock: Clock,
  action: 'GetSchedule' | 'UpdateSchedule',
  schedule: string,
  input?: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const path = `/schedules/${encodeURIComponent(schedule)}`;
  const request =
    input === undefined
      ? ({ method: 'GET', path, headers: {}, body: '' } as const)
      : ({
          method: 'PUT',
          path,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        } as const);
  return sendSigned(clients, clock, 'scheduler', action, request, json);
};

/** Calls an action of a service of the query protocol, and returns the root of the response. Throws `Refused`. */
const callQuery = async (
  clients: Clients,
  clock: Clock,
  { service, version, protocol }: { service: SignedService; version: string; protocol: Protocol<XmlElement> },
  action: string,
  parameters: Readonly<Record<string, string>>,
): Promise<XmlElement> => {
  const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  const request = { method: 'POST', path: '/', headers, body } as const;
  return sendSigned(clients, clock, service, action, request, protocol);
};

/** Calls an action of EC2 and returns the root of the response. Throws `Refused`. */
export const callEc2 = (
  clients: Clients,
  clock: Clock,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<XmlElement> =>
  callQuery(clients, clock, { service: 'ec2', version: '2016-11-15', protocol: ec2 }, action, parameters);

/** Calls an action of IAM and returns the root of the response. Throws `Refused`. */
export const callIam = (
  clients: Clients,
  clock: Clock,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<XmlElement> =>
  callQuery(clients, clock, { service: 'iam', version: '2010-05-08', protocol: errorXml }, action, parameters);

/** Calls an action of Auto Scaling and returns the root of the response. Throws `Refused`. */
export const callAutoScaling = (
  clients: Clients,
  clock: Clock,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<XmlElement> =>
  callQuery(clients, clock, { service: 'autoscaling', version: '2011-01-01', protocol: errorXml }, action, parameters);

/** Calls an action of Route 53's REST protocol by GET, and returns the root of the response. Throws `Refused`. */
export const readRoute53 = (
  clients: Clients,
  clock: Clock,
  action: string,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<XmlElement> =>
  sendSigned(
    clients,
    clock,
    'route53',
    action,
    { method: 'GET', path: `/2013-04-01${path}`, query, headers: {}, body: '' },
    errorXml,
  );
