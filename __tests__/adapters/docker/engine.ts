import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith } from '../node/disk.ts';
import { secrets } from './fake-docker.ts';

/** A call of the engine: its arguments, and the names and values of its variables. */
export interface EngineCall {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A program `docker` that keeps images and containers in files, and runs the command of a container on this machine. */
export interface Engine {
  /** Environment whose PATH finds it first, with secrets that docker must not receive. */
  readonly environment: Record<string, string>;
  readonly temporary: string;
  calls(): Promise<EngineCall[]>;
  /** Names of the containers that are there. */
  containers(): Promise<string[]>;
}

/** Creates the program. `behave` is the body of a function of `verb` and `words`: what it returns is the exit code at once. */
export const dockerEngine = async (behave = ''): Promise<Engine> => {
  const folder = await folderWith({});
  const paths = { journal: join(folder, 'journal'), images: join(folder, 'images'), containers: join(folder, 'c') };
  const temporary = join(folder, 'temporary');
  for (const one of [paths.containers, temporary, join(folder, 'bin')]) await mkdir(one);
  await writeFile(paths.journal, '');
  await writeFile(paths.images, JSON.stringify(['shell']));
  const program = join(folder, 'bin', 'docker');
  await writeFile(program, source(paths, behave));
  await chmod(program, 0o755);
  return {
    temporary,
    environment: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, HOME: folder, ...secrets },
    calls: async () =>
      (await readFile(paths.journal, 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    containers: () => readdir(paths.containers),
  };
};

const source = (
  paths: Readonly<Record<'journal' | 'images' | 'containers', string>>,
  behave: string,
) => `#!${process.execPath}
const fs = require('fs'), path = require('path'), { spawn } = require('child_process');
const paths = ${JSON.stringify(paths)};
const words = process.argv.slice(2), verb = words[0] === 'image' || words[0] === 'container' ? words[0] + ' ' + words[1] : words[0];
fs.appendFileSync(paths.journal, JSON.stringify({ words, environment: process.env }) + '\\n');
const images = () => JSON.parse(fs.readFileSync(paths.images, 'utf8'));
const addImage = (name) => fs.writeFileSync(paths.images, JSON.stringify([...images(), name]));
const file = (name) => path.join(paths.containers, name);
const read = (name) => JSON.parse(fs.readFileSync(file(name), 'utf8'));
const say = (text) => process.stderr.write(text + '\\n');
const kill = (pid, signal) => { try { process.kill(pid, signal); } catch {} };
const after = (flag) => words[words.indexOf(flag) + 1];
const verbs = {
  info() { process.stdout.write('8 17179869184\\n'); say('WARNING: No swap limit support'); return 0; },
  'image inspect'() { return images().includes(words.at(-1)) ? 0 : (say('Error: No such image: ' + words.at(-1)), 1); },
  build() { say('#1 building'); addImage(after('--tag')); return 0; },
  pull() {
    if (words.at(-1).includes('gone')) return say('manifest unknown'), 1;
    if (!images().includes(words.at(-1))) addImage(words.at(-1));
    return 0;
  },
  create() {
    const env = {};
    let at = 1;
    for (; words[at].startsWith('--'); at++) {
      if (['--read-only', '--init'].includes(words[at])) continue;
      const [flag, value] = [words[at], words[++at]];
      if (flag !== '--env') continue;
      const equals = value.indexOf('=');
      if (equals > 0) env[value.slice(0, equals)] = value.slice(equals + 1);
      else if (process.env[value] !== undefined) env[value] = process.env[value];
    }
    if (!images().includes(words[at])) return say('Error: No such image: ' + words[at]), 1;
    fs.writeFileSync(file(after('--name')), JSON.stringify({ env, command: words.slice(at + 1) }));
    return 0;
  },
  start() {
    const name = words.at(-1), { env, command } = read(name);
    let child;
    process.on('SIGTERM', () => child && kill(child.pid, 'SIGTERM'));
    child = spawn(command[0], command.slice(1), { env: { PATH: '/usr/bin:/bin', ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    fs.writeFileSync(file(name), JSON.stringify({ pid: child.pid }));
    child.on('exit', (code, signal) => {
      const ended = code ?? (signal === 'SIGKILL' ? 137 : 143);
      if (fs.existsSync(file(name))) fs.writeFileSync(file(name), JSON.stringify({ pid: child.pid, ended, oom: ended === 137 }));
      process.exit(ended);
    });
  },
  stop() { kill(read(words.at(-1)).pid, 'SIGTERM'); return 0; },
  'container inspect'() {
    const { ended, oom } = read(words.at(-1));
    process.stdout.write(ended + ' ' + oom + ' ""\\n');
    return 0;
  },
  rm() {
    const name = words.at(-1);
    if (!fs.existsSync(file(name))) return 1;
    const { pid, ended } = read(name);
    if (pid && ended === undefined) kill(pid, 'SIGKILL');
    fs.rmSync(file(name));
    return 0;
  },
};
const code = ((verb, words) => { ${behave} })(verb, words) ?? verbs[verb]();
if (code !== undefined) process.exitCode = code;
`;
