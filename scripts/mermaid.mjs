// Mermaid, which draws the diagrams of comments as GitHub does. It is no dependency, since its package is 120 MB: npm
// fetches it once, of one version, and its one file that needs no other is kept in .bench, which git ignores.
//
//   node scripts/mermaid.mjs          fetches it, as `npm run pictures` and `npm run test:browser` do first
//   MERMAID=<folder>                  names a folder in which `npm install mermaid` was run; nothing is fetched then
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const version = '12.3.0';
const integrity = 'sha512-4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw==';
const root = resolve(import.meta.dirname, '..');

/** Returns the path of Mermaid's script, whether it is there or not. */
const scriptPath = () =>
  process.env.MERMAID
    ? resolve(process.env.MERMAID, 'node_modules/mermaid/dist/mermaid.min.js')
    : join(root, '.bench', `mermaid-${version}.min.js`);

/** Returns the URL of Mermaid's script. Throws where it was not fetched, with what to do. */
export const mermaidUrl = () => {
  const path = scriptPath();
  if (!existsSync(path)) throw new Error(`There is no ${path}: run node scripts/mermaid.mjs`);
  return pathToFileURL(path).href;
};

/** Fetches Mermaid's script by npm, once, and returns its URL. Throws if the package is not the one that is expected. */
export const fetchMermaid = () => {
  const path = scriptPath();
  if (process.env.MERMAID || existsSync(path)) return mermaidUrl();
  mkdirSync(join(root, '.bench'), { recursive: true });
  const folder = mkdtempSync(join(root, '.bench', 'mermaid-'));
  try {
    console.log(`Fetching Mermaid ${version} (once)`);
    const npm = ['pack', `mermaid@${version}`, '--json', '--ignore-scripts', '--pack-destination', folder];
    const [packed] = JSON.parse(execFileSync('npm', npm, { cwd: folder, encoding: 'utf8' }));
    if (packed.integrity !== integrity) throw new Error(`mermaid@${version} is not the one that is expected`);
    execFileSync('tar', ['-xzf', packed.filename, 'package/dist/mermaid.min.js'], { cwd: folder });
    renameSync(join(folder, 'package/dist/mermaid.min.js'), path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return mermaidUrl();
};

if (process.argv[1] === import.meta.filename) fetchMermaid();
