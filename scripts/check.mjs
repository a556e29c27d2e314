// `npm run check`: checks of a commit that are not tests. Runs every step; NODE24 may name a second Node binary.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));
const { aslValidator, cfnLint, cloudformationValidate } = await import('./check-templates.mjs');
const { ran } = await import('./ran.mjs');

function bundleFresh() {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    ran(process.execPath, 'scripts/build.mjs', '--out', folder);
    const names = [...new Set([...filesOf(folder), ...filesOf('dist')])];
    const stale = names.filter((name) => !same(join(folder, name), join('dist', name)));
    if (stale.length) throw new Error(`npm run build makes these files of dist differ: ${stale.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile())
    : [];
const same = (...paths) => paths.every(existsSync) && Buffer.compare(...paths.map((path) => readFileSync(path))) === 0;
const starts = (node) => () => ran(node, 'dist/index.js', '--help');

const steps = {
  typecheck: () => ran('npm', 'run', '--silent', 'typecheck'),
  lint: () => ran('npm', 'run', '--silent', 'lint'),
  'generated files are fresh': () => ran(process.execPath, 'scripts/generate.mjs', '--check'),
  'dist is what src builds': bundleFresh,
  [`the bundle starts on Node ${process.version}`]: starts(process.execPath),
  ...(process.env.NODE24 && { 'the bundle starts on Node 24': starts(process.env.NODE24) }),
  'cfn-lint finds nothing': cfnLint,
  'cloudformation-validate finds nothing': cloudformationValidate,
  'asl-validator finds nothing': aslValidator,
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const begun = performance.now();
  let [verdict, detail, reason] = ['ok  ', '', ''];
  try {
    detail = (await step()) ?? '';
  } catch (error) {
    failed += 1;
    [verdict, reason] = ['FAIL', `\n${error.message}`.replaceAll('\n', '\n     ')];
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${verdict} ${name} (${seconds} s)${detail && `  ${detail}`}${reason}`);
}
console.log(`check: ${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
