import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Account, makeAccount } from '../fakes/account.ts';
import { cloudFormationService } from '../loopback/cloudformation.ts';
import { ec2Service } from '../loopback/ec2.ts';
import { iamService } from '../loopback/iam.ts';
import { jsonServices } from '../loopback/json.ts';
import { s3Service } from '../loopback/s3.ts';
import { type Loopback, type Service, startLoopback } from '../loopback/server.ts';
import { stsService } from '../loopback/sts.ts';

/** Folder of the committed bundle, or of the one that BATCH_JOB_DIST names. */
export const dist = process.env.BATCH_JOB_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url));
/** Path of the bundle's entry. */
export const bundle = join(dist, 'index.js');
if (!existsSync(bundle)) throw new Error('There is no dist/index.js: run `npm run build` first.');

/** End of a process: exit code or signal, and its output. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment in which the bundle starts. */
export interface Start {
  /** Variables beside PATH and HOME; no other variable of the test is inherited. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly nodeFlags?: readonly string[];
}

/** Starts the bundle as a child process; `ended` resolves when it has exited and its streams are closed. */
export const startBundle = (
  words: readonly string[],
  { environment = {}, folder, nodeFlags = [] }: Start,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [...nodeFlags, bundle, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => {
      said[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
  return { child, ended };
};

/**
 * Starts one process that runs the bundle many times, one run after the other, in a tenth of the time of a process per
 * run. Tests of signals, streams or flags of Node need `runBundle`.
 */
export const warmBundle = (): { run: typeof runBundle; close(): Promise<void> } => {
  const driver = fileURLToPath(new URL('warm.mjs', import.meta.url));
  const child = fork(driver, [bundle], { execArgv: [], env: {}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  let before: Promise<unknown> = Promise.resolve();
  const run: typeof runBundle = (words, { environment = {}, folder }) => {
    const ended = before.then(async () => {
      const env = { PATH: process.env.PATH ?? '', HOME: folder, ...environment };
      const answered = once(child, 'message');
      child.send({ words, folder, environment: env });
      const [answer] = (await Promise.race([answered, exited])) as [Ended];
      if (typeof answer !== 'object') throw new Error(`the bundle ended its process with code ${answer}`);
      return answer;
    });
    before = ended.catch(() => undefined);
    return ended;
  };
  return {
    run,
    close: async () => {
      child.disconnect();
      await exited;
    },
  };
};

/** Runs the bundle in a process of its own, to its end. */
export const runBundle = (words: readonly string[], start: Start): Promise<Ended> => startBundle(words, start).ended;

/** Waits until a condition is true. Throws after 6,000 questions, each of which a busy machine takes longer for. */
export const until = async (holds: () => boolean): Promise<void> => {
  for (let asked = 0; asked < 6_000; asked += 1) {
    if (holds()) return;
    await sleep(5);
  }
  throw new Error('it never came to that');
};

/** Returns every file and folder below a folder, sorted, each with `folder` or its size in bytes. */
export const listing = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${stat?.isDirectory() ? 'folder' : (stat?.size ?? 'nowhere')}`;
    })
    .sort();

/** Returns the value of an output. The account in memory evaluates no expression; links need ARNs of state machines. */
const answeredOutput = (name: string, value: string): string => {
  if (value !== '[object Object]') return value;
  return name.includes('StateMachine') ? `arn:aws:states:us-east-1:123456789012:stateMachine:${name}` : `of-${name}`;
};

/** Starts a small AWS on loopback; returns its account, and the environment by which the bundle finds it. */
export const openAws = async (
  more: readonly Service[] = [],
): Promise<{ account: Account; loopback: Loopback; environment: Readonly<Record<string, string>> }> => {
  const account = makeAccount();
  // Operations are complete at the next poll, so that no test waits.
  const { tick } = account.cloud;
  account.cloud.tick = (only) => {
    let moved = false;
    while (tick(only)) moved = true;
    for (const stack of account.cloud.stacks.values())
      for (const [name, value] of Object.entries(stack.outputs)) stack.outputs[name] = answeredOutput(name, value);
    return moved;
  };
  const services = [
    cloudFormationService(account),
    stsService(account),
    s3Service(account),
    ec2Service(account),
    iamService(account),
    ...jsonServices(account),
  ];
  const loopback = await startLoopback([...more, ...services]);
  return {
    account,
    loopback,
    environment: {
      AWS_ENDPOINT_URL: loopback.endpoint,
      AWS_REGION: account.region,
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE00',
      AWS_SECRET_ACCESS_KEY: 'example',
    },
  };
};

/** A config of 18 lines with one job that needs no build. */
export const smallConfig = `serviceName: demo
resources:
  job:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: busybox:1.37
      resources:
        cpu: 1
        memory: 512
      timeout: 60
      events:
        - type: schedule
          properties:
            scheduleRate: rate(1 day)
`;
