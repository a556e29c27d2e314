import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing.splice(0)) close();
});

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/**
 * Returns the Authorization header that a GET request with these headers must have: Signature Version 4, computed from
 * what arrived. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
const signatureOf = ({ url = '', headers }: IncomingMessage, secret: string): string => {
  const [, id, date = '', region = '', signed = ''] =
    /Credential=(\w+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+)/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const names = signed.split(';');
  const [path, query = ''] = url.split('?');
  const canonical = [
    'GET',
    path,
    query.split('&').sort().join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return `${id}/${scope} ${signed} ${hmac(key, text).toString('hex')}`;
};

/** Returns the time of a header `x-amz-date`, in milliseconds. */
const timeOf = (date: unknown): number =>
  Date.parse(String(date).replace(/^(....)(..)(..T..)(..)(..)Z$/, '$1-$2-$3:$4:$5Z'));

/**
 * Starts an S3 on loopback that gives its objects (`/bucket/key`) to whoever signs with a secret, within 15 minutes of
 * its clock. Returns its URL.
 */
export const signedS3 = async (
  objects: ReadonlyMap<string, string | Buffer>,
  secret: string,
  now = () => new Date(),
): Promise<string> => {
  const server = createServer((request, response) => {
    response.setHeader('date', now().toUTCString());
    const [, credential, signed, signature] =
      /Credential=(\S+?), ?SignedHeaders=(\S+?), ?Signature=(\w+)/.exec(request.headers.authorization ?? '') ?? [];
    const refuse = (status: number, code: string) =>
      response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
    if (`${credential} ${signed} ${signature}` !== signatureOf(request, secret))
      return refuse(403, 'SignatureDoesNotMatch');
    if (!(Math.abs(timeOf(request.headers['x-amz-date']) - now().getTime()) < 15 * 60_000))
      return refuse(403, 'RequestTimeTooSkewed');
    const body = objects.get(request.url?.replace(/\?.*/, '') ?? '');
    if (body === undefined) return refuse(404, 'NoSuchKey');
    return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
