import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { pythonEntryText } from '../../../../src/generated/python-entry.ts';
import type { Fetch } from '../fetch-laws.ts';
import type { Fetched, Reply } from '../node/fetch-world.ts';

/** A process of Python that runs the entry of images again and again. */
export interface FetchDriver {
  readonly fetched: Fetch;
  /** Ends the process. */
  end(): Promise<void>;
}

const sent = (reply: Reply): unknown =>
  typeof reply === 'string'
    ? reply
    : {
        status: reply.status,
        headers: reply.headers ?? {},
        body: Buffer.from(reply.body ?? '').toString('base64'),
      };

/** Starts one process for all runs; runs wait for each other. */
export const startDriver = (): FetchDriver => {
  const script = new URL('fetch-driver.py', import.meta.url).pathname;
  const child: ChildProcessWithoutNullStreams = spawn('python3', ['-I', script]);
  child.stderr.pipe(process.stderr);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(pythonEntryText)}\n`);
  let last: Promise<unknown> = Promise.resolve();
  const run = async (env: object, replies: readonly Reply[]): Promise<Fetched> => {
    child.stdin.write(`${JSON.stringify([env, replies.map(sent)])}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the process of Python has ended');
    const answer = JSON.parse(value);
    return {
      ...answer,
      written: answer.written === null ? undefined : Buffer.from(answer.written, 'base64').toString(),
    };
  };
  return {
    fetched(env, ...replies) {
      const mine = last.then(() => run(env, replies));
      last = mine.catch(() => {});
      return mine;
    },
    async end() {
      child.stdin.end();
      await new Promise((done) => child.once('close', done));
    },
  };
};
