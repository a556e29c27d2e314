// `uses: $/path` is the repository of the file itself at the running commit, and `$/.` its top. act 0.2.87 does not support
// it: the lab gives it a copy in which it is replaced.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SKIP = new Set(['.git', '.lab', 'node_modules', 'lib', 'coverage']);
const SELF = /^(\s*(?:-\s+)?(["']?)uses\2\s*:\s*["']?)\$\/([^\s"'#]*)/gm;

function* yamlFiles(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* yamlFiles(path);
    else if (/\.ya?ml$/.test(name)) yield path;
  }
}

/** `deployment` of an environment, which act 0.2.87 does not know, as it knows no environments. */
const DEPLOYMENT = /^ +deployment: (?:true|false)\b.*\n/gm;

/** The permission `artifact-metadata`, which is newer than act 0.2.87. */
const ARTIFACT_METADATA = /^ +artifact-metadata: (?:read|write|none)\b.*\n/gm;

/** Copies a repository as act reads it: as `copyWithSelf` does, without what act does not know. */
export const copyForAct = (from, to, spell) =>
  copyWithSelf(from, to, spell, (text) => text.replace(DEPLOYMENT, '').replace(ARTIFACT_METADATA, ''));

/** Copies a repository without history and packages, with `spell(path)` in place of `$/path`; returns `to`. */
export function copyWithSelf(from, to, spell, change = (text) => text) {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true, filter: (path) => path === from || !SKIP.has(basename(path)) });
  const own = ['action.yml', 'action.yaml'].map((name) => join(to, name)).filter(existsSync);
  const inner = existsSync(join(to, '.github')) ? yamlFiles(join(to, '.github')) : [];
  for (const file of [...own, ...inner]) {
    const text = readFileSync(file, 'utf8');
    const spelt = change(text).replace(SELF, (_, before, _quote, path) => before + spell(path));
    if (spelt !== text) writeFileSync(file, spelt);
  }
  return to;
}

/** Returns a `spell` for `copyWithSelf`: `$/a/b` → `owner/repo/a/b@ref`, `$/.` → `owner/repo@ref`. */
export const asRepository = (name, ref) => (path) =>
  `${[name, path.replace(/^\.(?:\/|$)|\/$/g, '')].filter(Boolean).join('/')}@${ref}`;

/** Copies a repository as it is, with an empty `.git`, by which actionlint finds its root. */
export function copyForActionlint(from, to) {
  copyWithSelf(from, to, (path) => `$/${path}`);
  mkdirSync(join(to, '.git'));
}
