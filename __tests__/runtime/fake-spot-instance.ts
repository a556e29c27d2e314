import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What an instance metadata service may do instead of answering, once: at the next look or at the next token. */
export type Fault = 'expired' | 'look 503' | 'token 503' | 'hangs up' | 'never answers';

/** The label by which the ECS agent marks a task's containers. */
export const taskLabel = 'com.amazonaws.ecs.task-arn';

/**
 * A spot instance as far as a program on it can tell: an instance metadata service that insists on tokens
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html) and a `docker`.
 * Everything that happens is a line of `journal`, in order; `until` waits for it, so that nobody has to sleep.
 */
export class FakeSpotInstance {
  readonly journal: string[] = [];
  /** Container id → its labels. */
  readonly containers = new Map<string, string[]>();
  readonly faults: Fault[] = [];
  readonly folder: string = mkdtempSync(join(tmpdir(), 'spot-instance-'));
  notice = false;
  /** The Docker commands that fail next, once each and in this order. */
  readonly dockerFaults: ('ps' | 'kill')[] = [];
  port = 0;
  private readonly changes = new EventEmitter();
  private readonly programs: ChildProcess[] = [];
  private server: Server | undefined;
  private daemon: Server | undefined;
  private token = 0;

  async open(): Promise<void> {
    this.server = await listen(this.port, (request, response) => this.answer(request, response));
    this.port = portOf(this.server);
  }

  async shut(): Promise<void> {
    await close(this.server);
    this.server = undefined;
  }

  /** Puts an executable first in the PATH of what `run` starts. */
  install(program: string, text: string): void {
    const bin = join(this.folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, program), text);
    chmodSync(join(bin, program), 0o755);
  }

  /** A `docker` that knows only what `containers` says. It asks through a server of its own, which never fails. */
  async installDocker(): Promise<void> {
    this.daemon = await listen(0, (request, response) => this.docker(request, response));
    const url = `http://127.0.0.1:${portOf(this.daemon)}`;
    this.install('docker', `#!/bin/sh\nexec curl -sf --noproxy '*' --data-raw "$*" ${url}\n`);
  }

  run(command: string, ...args: string[]): void {
    const path = `${join(this.folder, 'bin')}${delimiter}${process.env.PATH}`;
    // The metadata service is never behind a proxy, whatever the environment says: nobody listens on port 9.
    const env = { ...process.env, PATH: path, http_proxy: 'http://127.0.0.1:9', no_proxy: '' };
    // A group of its own, so that `end` reaches its curl and sleep as well.
    const program = spawn(command, args, { detached: true, env });
    this.programs.push(program);
    for (const [name, stream] of [['out', program.stdout] as const, ['err', program.stderr] as const]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) this.note(`${name}: ${line}`);
      });
    }
    program.on('close', (code, signal) => this.note(`ended: ${code ?? signal}`));
  }

  async end(): Promise<void> {
    for (const { pid, exitCode, signalCode } of this.programs) {
      if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    }
    await this.until(() => this.count(/^ended: /) === this.programs.length);
    await this.shut();
    await close(this.daemon);
    rmSync(this.folder, { recursive: true });
  }

  count(line: RegExp): number {
    return this.journal.filter((entry) => line.test(entry)).length;
  }

  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((done) => this.changes.once('line', done));
  }

  /** Waits until so many more lines of this kind were written, counted from now. */
  async next(times: number, line: RegExp): Promise<void> {
    const wanted = this.count(line) + times;
    await this.until(() => this.count(line) >= wanted);
  }

  private note(line: string): void {
    this.journal.push(line);
    this.changes.emit('line');
  }

  private takes(...faults: Fault[]): Fault | undefined {
    return this.faults[0] && faults.includes(this.faults[0]) ? this.faults.shift() : undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (code: number, text = '') => {
      this.note(`${request.method} ${request.url} ${code}`);
      response.writeHead(code).end(text);
    };
    const fault = this.takes('hangs up', 'never answers');
    if (fault) {
      this.note(`the metadata service ${fault}`);
      if (fault === 'hangs up') request.socket.destroy();
    } else if (request.url === '/latest/api/token') {
      const seconds = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds']);
      if (request.method !== 'PUT' || !(seconds >= 1 && seconds <= 21_600)) say(400);
      else if (this.takes('token 503')) say(503, 'a page that is no token');
      else say(200, `token-${++this.token}`);
    } else {
      if (this.takes('expired')) this.token += 1000;
      if (request.headers['x-aws-ec2-metadata-token'] !== `token-${this.token}`) say(401, 'a page');
      else if (this.takes('look 503')) say(503, 'a page that ends in 200');
      else if (request.url !== '/latest/meta-data/spot/instance-action' || !this.notice) say(404, 'a page');
      else say(200, '{"action":"terminate","time":"2017-09-18T08:22:00Z"}');
    }
  }

  private async docker(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = (await request.setEncoding('utf8').toArray()).join('');
    const fails = this.dockerFaults[0] !== undefined && args.startsWith(`${this.dockerFaults[0]} `);
    if (fails) this.dockerFaults.shift();
    this.note(`docker ${args}${fails ? ' fails' : ''}`);
    const label = /--filter label=(\S+)/.exec(args)?.[1];
    const shown = [...this.containers].filter(([, labels]) => label === undefined || labels.includes(label));
    response.writeHead(fails ? 500 : 200).end(args.startsWith('ps ') ? shown.map(([id]) => `${id}\n`).join('') : '');
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listen(port: number, answer: Answer): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

async function close(server: Server | undefined): Promise<void> {
  await new Promise<void>((done) => {
    if (!server) return done();
    server.close(() => done());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
