import type { BatchClient } from '@aws-sdk/client-batch';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import { version } from '../../generated/version.ts';
import { caBundle } from '../node/ca-bundle.ts';
import { type Agents, openAgents } from '../node/proxy.ts';
import { NoAnswer } from './call.ts';
import { checkedEndpoint } from './endpoint.ts';
import { silenceSdk } from './silence-sdk.ts';

/** Credentials as the SDK's clients accept them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** SDK clients of one region, each loaded on its first use and then cached. */
export interface Clients {
  readonly region: string;
  /** URL that calls go to instead of AWS (`AWS_ENDPOINT_URL`). */
  readonly endpoint: string | undefined;
  cloudformation(): Promise<CloudFormationClient>;
  ecr(): Promise<ECRClient>;
  sts(): Promise<STSClient>;
  s3(): Promise<S3Client>;
  batch(): Promise<BatchClient>;
  sfn(): Promise<SFNClient>;
  secrets(): Promise<SecretsManagerClient>;
  sqs(): Promise<SQSClient>;
  ssm(): Promise<SSMClient>;
  /** Returns a client whose credentials, signer and connections serve requests to another service, by its signing name. */
  signing(service: string): Promise<STSClient>;
  /** Closes idle connections, so that the process can exit at once. */
  close(): void;
}

/** Settings of the clients of one region. */
export interface ClientOptions {
  readonly region: string;
  /** Without it the SDK's own provider chain looks for credentials. */
  readonly credentials?: () => Promise<AwsCredentials>;
  /** URL that calls go to instead of AWS; `AWS_ENDPOINT_URL` if it is undefined. */
  readonly endpoint?: string;
  /** Awaited before the first client of any service but STS is returned; a rejection is that of the client. */
  readonly guard?: () => Promise<unknown>;
}

/** The name of this program in the user agent of a call, by which CloudTrail tells its calls from those of others. */
export const userAgent = `batch-job-action/${version}`;

/** Caches a promise until it rejects: the next call then tries again. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

interface HasMiddleware {
  readonly middlewareStack: {
    add(
      middleware: (next: (request: never) => Promise<{ response: unknown }>) => typeof next,
      options: { readonly step: 'deserialize'; readonly priority: 'low' },
    ): void;
  };
}

/** An HTTP response before the SDK parses it. */
interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { destroy(): void };
}

/**
 * Makes a client throw `NoAnswer` for an HTML page with status 200, as a proxy or a captive portal sends one: the SDK
 * would take it for success of an operation without output, such as ExecuteChangeSet. AWS responds with XML or JSON.
 */
const refusePages = <T extends HasMiddleware>(client: T): T => {
  client.middlewareStack.add(
    (next) => async (request) => {
      const result = await next(request);
      const { statusCode, headers, body } = result.response as Response;
      const isPage = /^text\/html\b/i.test(headers['content-type'] ?? '');
      // The response of S3 about an object has the object's own type, and headers of AWS.
      if (statusCode === 200 && isPage && !Object.keys(headers).some((name) => /^x-amz/i.test(name))) {
        // An unread body keeps its connection open.
        body?.destroy();
        throw new NoAnswer('A page came in the place of an answer.');
      }
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  return client;
};

/**
 * Creates the clients of a region, with the proxy that the environment names. They share one pool of kept-alive
 * connections and do not retry: `call` does.
 */
export const makeClients = (options: ClientOptions): Clients => {
  silenceSdk();
  const endpoint = options.endpoint ?? process.env.AWS_ENDPOINT_URL;
  let open: Agents | undefined;
  const settings = once(async () => {
    open = await openAgents({ keepAlive: true, maxSockets: 20, ...caBundle(process.env) });
    return {
      region: options.region,
      maxAttempts: 1,
      customUserAgent: userAgent,
      requestHandler: { httpsAgent: open.https, httpAgent: open.http, connectionTimeout: 10_000 },
      ...(options.credentials ? { credentials: options.credentials } : {}),
      ...(endpoint ? { endpoint: checkedEndpoint(endpoint) } : {}),
    };
  });
  const opened = <T extends HasMiddleware>(load: () => Promise<T>) => once(async () => refusePages(await load()));
  const guarded = <T extends HasMiddleware>(load: () => Promise<T>) =>
    opened(async () => {
      const [client] = await Promise.all([load(), options.guard?.()]);
      return client;
    });
  const signing = new Map<string, () => Promise<STSClient>>();
  const signingOf = (signingName: string): (() => Promise<STSClient>) => {
    const made =
      signing.get(signingName) ??
      // A client keeps the signing name of its first request.
      guarded(
        async () => new (await import('@aws-sdk/client-sts')).STSClient({ ...(await settings()), ...{ signingName } }),
      );
    signing.set(signingName, made);
    return made;
  };
  return {
    region: options.region,
    endpoint,
    cloudformation: guarded(async () => {
      const { CloudFormationClient: Client } = await import('@aws-sdk/client-cloudformation');
      return new Client(await settings());
    }),
    ecr: guarded(async () => new (await import('@aws-sdk/client-ecr')).ECRClient(await settings())),
    sts: opened(async () => new (await import('@aws-sdk/client-sts')).STSClient(await settings())),
    s3: guarded(async () => {
      const { S3Client: Client } = await import('@aws-sdk/client-s3');
      return new Client({ ...(await settings()), ...(endpoint ? { forcePathStyle: true } : {}) });
    }),
    batch: guarded(async () => new (await import('@aws-sdk/client-batch')).BatchClient(await settings())),
    sfn: guarded(async () => new (await import('@aws-sdk/client-sfn')).SFNClient(await settings())),
    secrets: guarded(async () => {
      const { SecretsManagerClient: Client } = await import('@aws-sdk/client-secrets-manager');
      return new Client(await settings());
    }),
    sqs: guarded(async () => new (await import('@aws-sdk/client-sqs')).SQSClient(await settings())),
    ssm: guarded(async () => new (await import('@aws-sdk/client-ssm')).SSMClient(await settings())),
    signing: (service) => signingOf(service)(),
    close: () => open?.close(),
  };
};
