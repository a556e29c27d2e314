import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** Error that a service returns in place of doing what it was asked. */
interface ServiceError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Errors of AWS by kind: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html */
const awsErrors = {
  throttled: { status: 400, code: 'Throttling', message: 'Rate exceeded' },
  'server error': { status: 503, code: 'ServiceUnavailable', message: 'The service is unavailable.' },
  denied: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this operation' },
} as const satisfies Record<string, ServiceError>;

/**
 * Errors of GitHub by kind:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
const githubErrors = {
  throttled: { status: 403, code: '', message: 'You have exceeded a secondary rate limit.' },
  'server error': { status: 502, code: '', message: 'Server Error' },
  denied: { status: 403, code: '', message: 'Resource not accessible by integration' },
} as const satisfies Record<string, ServiceError>;

/** Kinds of faults that are an error in place of an answer. */
export type ErrorKind = keyof typeof awsErrors;

export const isErrorKind = (kind: string): kind is ErrorKind => kind in awsErrors;

/** A text of CBOR with at most 255 bytes: https://www.rfc-editor.org/rfc/rfc8949#section-3.1 */
const cborText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x78, bytes.length]), bytes]);
};

/** Sends an error as AWS does in the protocol of the request. */
export function sendAwsError(kind: ErrorKind, headers: IncomingHttpHeaders, service: string, to: ServerResponse): void {
  const { status, code, message } = awsErrors[kind];
  if (headers['smithy-protocol'] === 'rpc-v2-cbor') {
    const map = Buffer.concat([Buffer.from([0xa2]), ...['__type', code, 'message', message].map(cborText)]);
    to.writeHead(status, { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' }).end(map);
  } else if (service === 's3') {
    const body = `<Error><Code>${kind === 'throttled' ? 'SlowDown' : code}</Code><Message>${message}</Message></Error>`;
    to.writeHead(kind === 'throttled' ? 503 : status, { 'content-type': 'application/xml' }).end(body);
  } else if (String(headers['content-type']).startsWith('application/x-www-form-urlencoded')) {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
    const body = `<ErrorResponse>${error}<RequestId>fault</RequestId></ErrorResponse>`;
    to.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  } else {
    const named = { 'content-type': 'application/json', 'x-amzn-errortype': `${code}Exception` };
    to.writeHead(status, named).end(JSON.stringify({ __type: `${code}Exception`, message }));
  }
}

/** Sends an error as GitHub does; it lets a throttled client try again after a second. */
export function sendGithubError(kind: ErrorKind, to: ServerResponse): void {
  const { status, message } = githubErrors[kind];
  const waits = kind === 'throttled' ? { 'retry-after': '1' } : {};
  to.writeHead(status, { 'content-type': 'application/json', ...waits }).end(JSON.stringify({ message }));
}
