import { createHash, createHmac } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { runInThisContext } from 'node:vm';
import { fetchEventText } from '../../../../src/generated/entry-shim.ts';
import type { fetchEvent } from '../../../../src/packaging/languages/node/fetch-event.ts';
import { lostEventExit } from '../../../../src/packaging/restored-event.ts';

/** A request of the program. */
export interface Asked {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** A response, or how the connection ends without one. */
export type Reply =
  | { readonly status: number; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> }
  | 'refused'
  | 'silent'
  | 'cut off';

/** The very text that images contain, evaluated by Node. */
const fetchIt = runInThisContext(`(${fetchEventText})`) as typeof fetchEvent;

const uri = 's3://shop-dev-events/events/report/0a1b-2c3d.json';
/** Returns the variables of a run whose event is in S3. */
export const variablesOf = (event: Buffer | string, s3Uri = uri): Record<string, string> => ({
  STP_TRIGGER_EVENT_DATA: JSON.stringify({
    stpEvent: { s3Uri, bytes: Buffer.byteLength(event), sha256: createHash('sha256').update(event).digest('hex') },
  }),
  STP_TRIGGER_EVENT_DATA_S3_URI: s3Uri,
  AWS_REGION: 'eu-west-1',
  AWS_DEFAULT_REGION: 'eu-west-1',
});
/** The variable by which ECS tells a container where its credentials are. */
export const inContainer = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/1' };
export const credentials = { AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: 'secret', Token: 'token' };

/** The end of a program that fetches an event. */
export interface Fetched {
  readonly code: number;
  readonly asked: readonly Asked[];
  /** Milliseconds. */
  readonly pauses: readonly number[];
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** The event that was written. */
  readonly written: string | undefined;
}

/** Runs the program with a network in memory; S3 has the replies of `s3`, one after the other, the last for ever. */
export const fetched = async (env: Record<string, string | undefined>, ...s3: readonly Reply[]): Promise<Fetched> => {
  const asked: Asked[] = [];
  const pauses: number[] = [];
  const lines: string[] = [];
  let written: Buffer | undefined;
  let next = 0;
  const replyTo = ({ hostname }: Asked): Reply =>
    hostname === '169.254.170.2'
      ? { status: 200, body: JSON.stringify(credentials) }
      : (s3[Math.min(next++, s3.length - 1)] as Reply);
  const network = (protocol: Asked['protocol']) => ({
    request: (options: Omit<Asked, 'protocol'>, answer: (response: EventEmitter) => void) => {
      const one = { ...options, protocol };
      asked.push(one);
      let give = () => {};
      const sent = Object.assign(new EventEmitter(), {
        setTimeout: (_: number, expire: () => void) => {
          give = expire;
        },
        destroy: (error: Error) => sent.emit('error', error),
        end: () =>
          setImmediate(() => {
            const reply = replyTo(one);
            if (reply === 'refused') return sent.emit('error', new Error('connect ECONNREFUSED'));
            if (reply === 'silent') return give();
            const { status, body = '', headers = {} } = reply === 'cut off' ? { status: 200, body: '{' } : reply;
            const response = Object.assign(new EventEmitter(), { statusCode: status, headers });
            answer(response);
            response.emit('data', Buffer.from(body as string));
            response.emit(reply === 'cut off' ? 'aborted' : 'end');
          }),
      });
      return sent;
    },
  });
  const code = await fetchIt(
    {
      http: network('http:') as never,
      https: network('https:') as never,
      crypto: { createHash, createHmac },
      files: { writeFileSync: ((_: string, body: Buffer) => (written = body)) as never },
      env,
      now: () => new Date('2026-11-29T16:00:00.123Z'),
      pause: async (milliseconds) => pauses.push(milliseconds),
      log: (line) => lines.push(line),
    },
    '/tmp/event.json',
    lostEventExit,
  );
  return { code, asked, pauses, lines, written: written?.toString() };
};
