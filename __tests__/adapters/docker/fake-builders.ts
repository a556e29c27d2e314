import { chmod, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One call of a fake program. */
export interface BuilderCall {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory. */
  readonly folder: string;
  /** Files of the source by path, with their content. */
  readonly source: Readonly<Record<string, string>>;
}

/**
 * Creates programs in the first folder of `path`, by name, and returns a function that returns their calls. Each value is the
 * body of a function that returns the exit code; in it, `words` are the arguments, `source` is the path of the source, and
 * `say` prints lines to standard error.
 */
export const fakeBuilders = async (
  path: string,
  programs: Readonly<Record<string, string>>,
): Promise<() => Promise<BuilderCall[]>> => {
  const bin = path.split(':')[0] as string;
  const journal = join(dirname(bin), 'builders');
  await writeFile(journal, '');
  for (const [name, behave] of Object.entries(programs)) {
    await writeFile(join(bin, name), text(name, journal, behave));
    await chmod(join(bin, name), 0o755);
  }
  return async () =>
    (await readFile(journal, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
};

const text = (name: string, journal: string, behave: string): string => `#!${process.execPath}
const fs = require('fs'), path = require('path');
const words = process.argv.slice(2);
const flag = words.indexOf('--path');
const source = flag === -1 ? words.at(-1) : words[flag + 1];
const files = fs.readdirSync(source, { recursive: true }).filter((one) => fs.lstatSync(path.join(source, one)).isFile());
fs.appendFileSync(${JSON.stringify(journal)}, JSON.stringify({
  program: ${JSON.stringify(name)}, words, environment: process.env, folder: process.cwd(),
  source: Object.fromEntries(files.sort().map((one) => [one, fs.readFileSync(path.join(source, one), 'utf8')])),
}) + '\\n');
const say = (...lines) => process.stderr.write(lines.join('\\n') + '\\n');
process.exitCode = (() => { ${behave} })();
`;

/** A body of `pack`, which makes an image in the daemon. */
export const packs = `console.log('[exporter] Saving image'); return 0;`;

/**
 * A body of `nixpacks`: `plan` prints a plan with two variables, `build` writes what version 1.39.0 writes for `--out`.
 * https://github.com/railwayapp/nixpacks/blob/v1.39.0/src/nixpacks/builder/docker/docker_image_builder.rs
 */
export const nixpacksWrites = `
if (words[0] === 'plan') {
  console.log(JSON.stringify({ variables: { CI: 'true', NODE_ENV: 'production "x"' }, phases: { setup: {} } }));
  return 0;
}
const out = path.join(words[words.indexOf('--out') + 1], '.nixpacks');
fs.mkdirSync(out);
fs.writeFileSync(path.join(out, 'Dockerfile'), 'FROM ghcr.io/railwayapp/nixpacks:ubuntu-1\\nCOPY .nixpacks/a.nix .nixpacks/a.nix\\n');
fs.writeFileSync(path.join(out, 'a.nix'), '{ }');
fs.writeFileSync(path.join(out, 'build.sh'), 'docker build ' + out);
console.log('Saved output to:');
return 0;`;
