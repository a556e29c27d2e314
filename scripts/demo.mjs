// `npm run demo`: validates, compiles and plans an example with Node alone: no install, no account, no files left.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = 'examples/nightly-report/batch-jobs.yml';
const folder = mkdtempSync(join(tmpdir(), 'batch-job-demo-'));
/** Environment without the caller's account, so that the demo calls no service. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(AWS|GITHUB|ACTIONS|INPUT)_/.test(name)),
);

const steps = [
  ['The config is judged', ['validate']],
  ['It becomes a CloudFormation template', ['compile', '--stage', 'dev', '--output-dir', folder]],
  ['This is what a deploy to an empty stage would make', ['plan', '--stage', 'dev', '--output-dir', folder]],
];

let code = 0;
for (const [title, [command, ...flags]] of steps) {
  console.log(`\n── ${title}: node dist/index.js ${command} --config ${config}`);
  const words = [join(root, 'dist/index.js'), command, '--config', config, ...flags];
  const run = spawnSync(process.execPath, words, { cwd: root, env: environment, stdio: 'inherit' });
  code ||= run.status ?? 1;
}
rmSync(folder, { recursive: true });

console.log(`
── Next
In your own repository:   node ${join(root, 'dist/index.js')} init
With AWS credentials:     node dist/index.js deploy --config ${config} --stage dev --aws-region eu-central-1
The same, on loopback:    npm ci && npm run lab        (Linux with Docker's daemon; no AWS account)
All commands and flags:   node dist/index.js --help`);
process.exit(code);
