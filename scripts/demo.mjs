// `npm run demo`: checks, compiles and plans an example with Node alone: no install, no account. Its files stay.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = '--config examples/nightly-report/batch-jobs.yml';
/** Environment without the caller's account, so that the demo calls no service. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(AWS|GITHUB|ACTIONS|INPUT)_/.test(name)),
);

/** Sentences, and the words that are run: those that are printed, and no others. */
const steps = [
  ['The config is checked', `validate ${example}`],
  ['It becomes a CloudFormation template', `compile ${example} --stage dev --aws-region eu-central-1`],
  ['A deploy to an empty stage would make this', `plan ${example} --stage dev --aws-region eu-central-1`],
];

const here = relative(root, process.cwd()) === '' ? '' : ` (in ${root})`;
let code = 0;
for (const [title, words] of steps) {
  console.log(`\n── ${title}${here}: node dist/index.js ${words}`);
  const run = spawnSync(process.execPath, ['dist/index.js', ...words.split(' ')], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  code ||= run.status ?? 1;
}

const report = '.batch-job/report.md';
console.log(`
── Next${here}
The report as a comment:  ${existsSync(new URL(`../${report}`, import.meta.url)) ? report : 'none was written'}
With AWS credentials:     node dist/index.js deploy ${example} --stage dev --aws-region eu-central-1
The same, on loopback:    npm ci && npm run lab        (Linux with Docker's daemon; no AWS account)
All commands and flags:   node dist/index.js --help
── In a clone of your own repository
A first config:           node ${root}dist/index.js init`);
process.exit(code);
