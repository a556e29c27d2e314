// BuildKit by itself, as new as GitHub's runners have it: the lab's Docker is that of Debian. Go installs it once into
// LAB_DIR. Only `--tier full` needs it.
//   node lab/buildkit.mjs      installs it and prints the paths of its programs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const version = 'v0.31.2';
const folder = join(resolve(process.env.LAB_DIR || join(import.meta.dirname, '../.lab')), 'buildkit');
const programs = ['buildkitd', 'buildctl'];

/** Runs Go; throws what it wrote to standard error. */
function go(args, cwd) {
  const env = { ...process.env, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' };
  try {
    const path = `${process.env.PATH}:/usr/local/go/bin`;
    execFileSync('go', args, { cwd, env: { ...env, PATH: path }, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error('go is missing; docs/lab.md says what is needed');
    throw new Error(`go ${args.join(' ')} failed:\n${String(error.stderr).slice(-2000)}`);
  }
}

/** Returns the paths of `buildkitd` and `buildctl`, which Go compiles in one to two minutes unless they are there. */
export function installBuildkit() {
  const stamp = join(folder, 'version');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    process.stderr.write(`lab: compiling BuildKit ${version} by Go (once)\n`);
    const source = join(folder, 'module');
    rmSync(source, { recursive: true, force: true });
    mkdirSync(source, { recursive: true });
    // A module of its own: `go install` refuses one whose go.mod leaves versions out.
    go(['mod', 'init', 'lab/buildkit'], source);
    const packages = programs.map((name) => `github.com/moby/buildkit/cmd/${name}`);
    go(['get', ...packages.map((name) => `${name}@${version}`)], source);
    go(['build', '-trimpath', '-ldflags=-s -w', '-o', `${folder}/`, ...packages], source);
    writeFileSync(stamp, version);
  }
  return Object.fromEntries(programs.map((name) => [name, join(folder, name)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, path] of Object.entries(installBuildkit())) console.log(`${name} ${path}`);
