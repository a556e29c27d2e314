import type * as Crypto from 'node:crypto';
import type * as Files from 'node:fs';
import type * as Http from 'node:http';
import type * as Https from 'node:https';

/** The surroundings of `fetchEvent`. */
export interface FetchWorld {
  readonly http: Pick<typeof Http, 'request'>;
  readonly https: Pick<typeof Https, 'request'>;
  readonly crypto: Pick<typeof Crypto, 'createHash' | 'createHmac'>;
  readonly files: Pick<typeof Files, 'writeFileSync'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  pause(milliseconds: number): Promise<unknown>;
  /** Writes a line to the log of the run. */
  log(line: string): void;
}

/** A response with its whole body. */
interface Answer {
  readonly status: number;
  readonly headers: Http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Fetches the event of a run from S3 (`STP_TRIGGER_EVENT_DATA_S3_URI`), compares it with the size and the hash that the
 * trigger function wrote, and writes it to a file. Returns the exit code of the entry: 0, `lost` if another attempt
 * would not find it either, else 1. Signs the request with the credentials of the container, by Signature Version 4:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * `npm run generate` writes its text into `generated/entry-shim.ts`, and images contain it, so it uses nothing but its
 * arguments and the globals of Node 18.
 */
export const fetchEvent = async (
  { http, https, crypto, files, env, now, pause, log }: FetchWorld,
  file: string,
  lost: number,
): Promise<number> => {
  const uri = env.STP_TRIGGER_EVENT_DATA_S3_URI ?? '';

  /** Milliseconds that the clock of S3 is ahead of ours. */
  let skew = 0;

  /** Sends a GET request. A server that is silent for 10 seconds counts as failed. */
  const get = (url: URL, path: string, headers: Record<string, string>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { request } = url.protocol === 'http:' ? http : https;
      const { hostname, port } = url;
      // `hostname` of a URL has brackets around an IPv6 address, which a socket does not take.
      const sent = request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('the connection was closed')));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.setTimeout(10_000, () => sent.destroy(new Error('no response for 10 seconds')));
      sent.on('error', reject);
      sent.end();
    });

  /**
   * Returns the credentials of the container, and without those the ones of the environment: a job may have others of
   * its own there, which know nothing of our bucket.
   * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
   */
  const credentials = async (): Promise<Record<string, string | undefined>> => {
    const relative = env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
    const full = relative ? `http://169.254.170.2${relative}` : env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
    if (!full)
      return {
        AccessKeyId: env.AWS_ACCESS_KEY_ID,
        SecretAccessKey: env.AWS_SECRET_ACCESS_KEY,
        Token: env.AWS_SESSION_TOKEN,
      };
    const url = new URL(full);
    const token = env.AWS_CONTAINER_AUTHORIZATION_TOKEN;
    const answer = await get(url, url.pathname + url.search, token ? { authorization: token } : {});
    if (answer.status !== 200) throw new Error(`the credentials of the container: HTTP ${answer.status}`);
    return JSON.parse(answer.body.toString());
  };

  /** Returns the DNS suffix of a region's partition: https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json */
  const suffixOf = (region: string): string => {
    const suffixes = {
      'cn-': 'amazonaws.com.cn',
      'eusc-': 'amazonaws.eu',
      'us-iso-': 'c2s.ic.gov',
      'us-isob-': 'sc2s.sgov.gov',
      'us-isof-': 'csp.hci.ic.gov',
      'eu-isoe-': 'cloud.adc-e.uk',
    };
    return Object.entries(suffixes).find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
  };

  const sha256 = (content: string | Buffer): string => crypto.createHash('sha256').update(content).digest('hex');
  const hmac = (key: string | Buffer, text: string): Buffer => crypto.createHmac('sha256', key).update(text).digest();
  const encoded = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

  const getObject = async (region: string, isHome = false): Promise<Answer> => {
    const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
    const isIgnored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true';
    const other = isIgnored ? undefined : env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
    const url = new URL(other ?? `https://${bucket}.s3.${region}.${suffixOf(region)}`);
    const path = [url.pathname.replace(/\/$/, ''), ...(other ? [bucket] : []), ...key.split('/').map(encoded)].join(
      '/',
    );
    const { AccessKeyId, SecretAccessKey, Token } = await credentials();
    if (!AccessKeyId || !SecretAccessKey) throw new Error('the container has no credentials');
    const time = new Date(now().getTime() + skew).toISOString().replace(/[:-]|\.\d+/g, '');
    const scope = [time.slice(0, 8), region, 's3', 'aws4_request'];
    const headers: Record<string, string> = {
      host: url.host,
      'x-amz-content-sha256': sha256(''),
      'x-amz-date': time,
      ...(Token ? { 'x-amz-security-token': Token } : {}),
    };
    const names = Object.keys(headers);
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
    const request = ['GET', path, '', lines, names.join(';'), sha256('')].join('\n');
    const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\n');
    const key4 = scope.reduce<string | Buffer>(hmac, `AWS4${SecretAccessKey}`);
    const authorization = `AWS4-HMAC-SHA256 Credential=${AccessKeyId}/${scope.join('/')},SignedHeaders=${names.join(';')},Signature=${hmac(key4, text).toString('hex')}`;
    const answer = await get(url, path, { ...headers, authorization });
    // A job may have set another region for its own calls.
    const home = answer.headers['x-amz-bucket-region'];
    return typeof home === 'string' && !isHome && [301, 307, 400].includes(answer.status)
      ? getObject(home, true)
      : answer;
  };

  /** Codes of S3 that another attempt cannot change: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
  const finalCodes = ['AccessDenied', 'NoSuchKey', 'NoSuchBucket'];
  /** Words for codes of S3 that may pass. */
  const meanings: Record<string, string> = {
    ExpiredToken: 'the credentials of the container have expired',
    RequestTimeTooSkewed: 'the clock of the machine is wrong',
    SlowDown: 'S3 throttles its requests',
  };

  let why = 'STP_TRIGGER_EVENT_DATA does not say what is there';
  let isLost = true;
  let expected: { bytes?: number; sha256?: string } = {};
  try {
    expected = JSON.parse(env.STP_TRIGGER_EVENT_DATA ?? '').stpEvent ?? {};
  } catch {}

  /** Reads the reason of a response without the object; returns true if no other attempt will find it. */
  const isGone = ({ status, headers, body }: Answer): boolean => {
    const reason = /<Code>([^<]*)/.exec(body.toString('utf8', 0, 2_000))?.[1] ?? '';
    isLost = finalCodes.includes(reason);
    why = `HTTP ${status} ${reason}`.trim() + (meanings[reason] ? `, ${meanings[reason]}` : '');
    // S3 refuses a signature that is 15 minutes off, and its response has the right time.
    const ahead = Date.parse(headers.date ?? '') - now().getTime();
    if (reason === 'RequestTimeTooSkewed' && ahead) skew = ahead;
    return isLost && status === 404;
  };

  /** Compares an object with what the trigger function wrote, and writes it to the file; returns true if it is that. */
  const isWritten = (body: Buffer): boolean => {
    isLost = body.length !== expected.bytes || sha256(body) !== expected.sha256;
    why = `it has ${body.length} bytes with the SHA-256 ${sha256(body)}, and should have ${expected.bytes} with ${expected.sha256}`;
    if (!isLost) files.writeFileSync(file, body);
    return !isLost;
  };

  for (let attempt = 1; attempt <= 6 && expected.sha256; attempt++) {
    // Six attempts in a minute: a role's new permission takes some seconds.
    if (attempt > 1) await pause(500 * 2 ** attempt);
    try {
      const answer = await getObject(env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1');
      if (answer.status === 200) {
        if (isWritten(answer.body)) return 0;
      } else if (isGone(answer)) break;
    } catch (error) {
      isLost = false;
      why = String((error as Error).message || error);
    }
  }
  log(
    `The event of this run could not be read from ${uri}: ${why}. ${isLost ? 'Another attempt would not find it either; events are kept for 14 days.' : 'Another attempt may find it.'}`,
  );
  return isLost ? lost : 1;
};
