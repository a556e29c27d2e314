import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of installed peers and kept runs, which git ignores. */
export const home = join(import.meta.dirname, '..', '.bench');

/** Versions of CDK's packages; frozen, since another version is another reference. */
const cdkVersions = { 'aws-cdk-lib': '2.274.0', constructs: '10.8.1' };

/** Installs CDK's library by npm, once; returns its folder and versions. */
export const installCdk = () => {
  const folder = join(home, 'cdk');
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: cdkVersions });
  const isThere = existsSync(join(folder, 'node_modules/aws-cdk-lib')) && readFileSync(manifest, 'utf8') === wanted;
  if (isThere) return { folder, versions: cdkVersions };
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return { folder, versions: cdkVersions };
};

/**
 * Returns an action's committed bundle from a folder or a bare repository: path of its entry, and the short commit
 * (undefined for a folder).
 */
export const actionOf = (place, name, entry = 'dist/index.js') => {
  if (existsSync(join(place, entry))) return { entry: join(place, entry), commit: undefined };
  const folder = join(home, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = (...args) => execFileSync('git', [`--git-dir=${place}`, ...args], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', 'HEAD', entry.split('/')[0], 'package.json') });
  return { entry: join(folder, entry), commit: git('rev-parse', '--short', 'HEAD').toString().trim() };
};
