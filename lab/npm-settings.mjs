import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Writes this machine's settings of npm to a file that only this user can read, for builds in the lab; see README.md. */
export const writeNpmSettings = (file) => {
  const own = join(homedir(), '.npmrc');
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  writeFileSync(file, `${existsSync(own) ? readFileSync(own, 'utf8') : ''}\nregistry=${registry}\n`, { mode: 0o600 });
};
