// Builds the committed bundle: `npm run build`, or `node scripts/build.mjs --out <dir>` to leave dist/ alone.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = new URL('..', import.meta.url);
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

// ncc never deletes the chunks of an earlier build, nor tsc the output of a deleted source.
for (const folder of ['lib', values.out]) rmSync(new URL(folder, root), { recursive: true, force: true });
node('scripts/generate.mjs');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const flags = ['--license', 'licenses.txt', '--no-cache', '--quiet'];
node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '-o', values.out, ...flags);
