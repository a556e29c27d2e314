import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A fault of the instance metadata service, which occurs once: at the next request for the notice, or for a token. */
export type Fault = 'expired' | 'look 503' | 'token 503' | 'hangs up' | 'never answers';

/** The label by which the ECS agent marks a task's containers. */
export const taskLabel = 'com.amazonaws.ecs.task-arn';

/**
 * A fake of a spot instance: an instance metadata service that requires tokens
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-v2-how-it-works.html) and a `docker`.
 * Every request and line of output is a line of `journal`, in order; `until` waits for lines, so that no test sleeps.
 */
export class FakeSpotInstance {
  readonly journal: string[] = [];
  /** Container id → its labels. */
  readonly containers = new Map<string, string[]>();
  /** The faults that occur next, once each and in this order. */
  readonly faults: Fault[] = [];
  /** The folder that is removed at the end. */
  readonly folder: string = mkdtempSync(join(tmpdir(), 'spot-instance-'));
  /** True while the metadata have a notice. */
  notice = false;
  /** The Docker commands that fail next, once each and in this order. */
  readonly dockerFaults: ('ps' | 'kill')[] = [];
  /** The port of the metadata service on loopback. */
  port = 0;
  private readonly changes = new EventEmitter();
  private readonly programs: ChildProcess[] = [];
  private server: Server | undefined;
  private daemon: Server | undefined;
  private token = 0;

  /** Starts the metadata service; after `shut` on the same port. */
  async open(): Promise<void> {
    this.server = await listen(this.port, (request, response) => this.answer(request, response));
    this.port = portOf(this.server);
  }

  /** Stops the metadata service. */
  async shut(): Promise<void> {
    await close(this.server);
    this.server = undefined;
  }

  /** Writes an executable into the folder that is first in the PATH of `run`. */
  install(program: string, text: string): void {
    const bin = join(this.folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, program), text);
    chmodSync(join(bin, program), 0o755);
  }

  /** Installs a `docker` that lists and signals `containers`, by a server of its own. */
  async installDocker(): Promise<void> {
    this.daemon = await listen(0, (request, response) => this.docker(request, response));
    const url = `http://127.0.0.1:${portOf(this.daemon)}`;
    this.install('docker', `#!/bin/sh\nexec curl -sf --noproxy '*' --data-raw "$*" ${url}\n`);
  }

  /** Starts a program, whose lines of output and end become lines of the journal. */
  run(command: string, ...args: string[]): void {
    const path = `${join(this.folder, 'bin')}${delimiter}${process.env.PATH}`;
    // A proxy that does not exist: a request to the metadata service must not use it.
    const env = { ...process.env, PATH: path, http_proxy: 'http://127.0.0.1:9', no_proxy: '' };
    // In a process group of its own, so that `end` kills its curl and sleep as well.
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

  /** Kills the programs, waits for their end, and removes the folder. */
  async end(): Promise<void> {
    for (const { pid, exitCode, signalCode } of this.programs) {
      if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    }
    await this.until(() => this.count(/^ended: /) === this.programs.length);
    await this.shut();
    await close(this.daemon);
    rmSync(this.folder, { recursive: true });
  }

  /** Returns the number of matching lines of the journal. */
  count(line: RegExp): number {
    return this.journal.filter((entry) => line.test(entry)).length;
  }

  /** Waits for a line of the journal after which a condition is true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((done) => this.changes.once('line', done));
  }

  /** Waits for a number of further lines that match. */
  async next(times: number, line: RegExp): Promise<void> {
    const wanted = this.count(line) + times;
    await this.until(() => this.count(line) >= wanted);
  }

  private note(line: string): void {
    this.journal.push(line);
    this.changes.emit('line');
  }

  /** Removes and returns the next fault if it is one of these. */
  private takeFault(...faults: Fault[]): Fault | undefined {
    return this.faults[0] && faults.includes(this.faults[0]) ? this.faults.shift() : undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply: Reply = (code, text = '') => {
      this.note(`${request.method} ${request.url} ${code}`);
      response.writeHead(code).end(text);
    };
    const fault = this.takeFault('hangs up', 'never answers');
    if (fault) {
      this.note(`the metadata service ${fault}`);
      if (fault === 'hangs up') request.socket.destroy();
    } else if (request.url === '/latest/api/token') this.answerToken(request, reply);
    else this.answerLook(request, reply);
  }

  private answerToken(request: IncomingMessage, reply: Reply): void {
    const seconds = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds']);
    if (request.method !== 'PUT' || !(seconds >= 1 && seconds <= 21_600)) reply(400);
    else if (this.takeFault('token 503')) reply(503, 'a page that is no token');
    else reply(200, `token-${++this.token}`);
  }

  private answerLook(request: IncomingMessage, reply: Reply): void {
    if (this.takeFault('expired')) this.token += 1000;
    if (request.headers['x-aws-ec2-metadata-token'] !== `token-${this.token}`) reply(401, 'a page');
    else if (this.takeFault('look 503')) reply(503, 'a page that ends in 200');
    else if (request.url !== '/latest/meta-data/spot/instance-action' || !this.notice) reply(404, 'a page');
    else reply(200, '{"action":"terminate","time":"2017-09-18T08:22:00Z"}');
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

type Reply = (code: number, text?: string) => void;
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
