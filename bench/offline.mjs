// npm run bench -- [--rounds 7] [--node <path>] [--bundle dist/index.js] [--without-cdk] [--start <folder or bare repository>]
// Measures commands without AWS as whole processes, interleaved with an equal CDK app. A missed goal does not fail it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineGoals as goals } from './goals.mjs';
import { basicConfig, builtConfigOf, configOf, otherFiles } from './jobs.mjs';
import { runInterleaved, spread } from './measure.mjs';
import { actionOf, home, installCdk } from './peers.mjs';
import { judged, machine, spreadText, table } from './report.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    node: { type: 'string', default: process.execPath },
    bundle: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
    start: { type: 'string' },
    'without-cdk': { type: 'boolean', default: false },
  },
});
const { node } = values;
const rounds = Number(values.rounds);
const bundle = resolve(values.bundle);
const sizes = [1, 30, 100, 1_000];

/** Environment without variables of AWS and GitHub, so that every run is offline and not in a workflow. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(AWS|GITHUB|ACTIONS|INPUT|NODE)_/.test(name)),
);

const work = join(home, 'offline');
rmSync(work, { recursive: true, force: true });
const folderOf = (name, config) => {
  mkdirSync(join(work, name), { recursive: true });
  writeFileSync(join(work, name, 'batch-jobs.yml'), config);
  return join(work, name);
};
const basic = folderOf('basic', basicConfig);
const folders = new Map(sizes.map((jobs) => [jobs, folderOf(`jobs-${jobs}`, configOf(jobs))]));
const built = new Map([1, 30].map((jobs) => [jobs, folderOf(`built-${jobs}`, builtConfigOf(jobs))]));
for (const folder of built.values()) {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/main.ts'), 'console.log(1);\n');
  for (let number = 0; number < otherFiles; number++) {
    const place = join(folder, `docs/part-${number % 50}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `page-${number}.md`), `${number}\n`.repeat(800));
  }
}
// Just over 3,000 lines: a job has 17.
const long = join(folderOf('long', configOf(Math.ceil(3_000 / 17))), 'batch-jobs.yml');

const ours = (command, folder, more) => ({
  name: `${command}, ${folder === basic ? 'basic example' : folder.replace(/.*(jobs-|(built)-)/, '$2 ').trim()}`,
  command: node,
  args: [bundle, command, ...(command === 'validate' ? [] : ['--stage', 'dev'])],
  // Deletes the output as in a fresh checkout: replaced files are flushed to disk, new ones are not.
  before: () => rmSync(join(folder, '.batch-job'), { recursive: true, force: true }),
  cwd: folder,
  env,
  ...more,
});
const cdk = values['without-cdk'] ? undefined : installCdk();
const app = join(import.meta.dirname, 'cdk/app.cjs');
const cdkOf = (jobs) => ({
  name: `cdk app, ${jobs}`,
  command: node,
  args: [app, String(jobs), cdk.folder, join(work, `cdk-${jobs}`)],
  // CDK takes minutes for 1,000 jobs: one run is enough.
  ...(jobs === 1_000 ? { rounds: 1 } : {}),
  env,
});
const start = values.start === undefined ? undefined : actionOf(values.start, 'start');

const contestants = [
  { name: 'node -e 0', command: node, args: ['-e', '0'], env },
  { name: '@actions/core', command: node, args: ['-e', 'import("@actions/core")'], cwd: import.meta.dirname, env },
  // Without inputs the other action fails at the first one that is missing, which measures its start.
  ...(start ? [{ name: 'start of another action', command: node, args: [start.entry], env, code: 1 }] : []),
  ours('validate', basic),
  ours('plan', basic),
  ...[...built.values()].map((folder) => ours('compile', folder)),
  // More than 500 resources are an error, which compile reports after it has written the files that are compared below.
  ...sizes.flatMap((jobs) => {
    const ending = { code: jobs > 30 ? 1 : 0 };
    const folder = folders.get(jobs);
    return [ours('plan', folder, ending), ours('compile', folder, ending), ...(cdk ? [cdkOf(jobs)] : [])];
  }),
  { name: 'judging 3,000 lines', command: node, args: [join(import.meta.dirname, 'judging.mjs'), long], env },
];
const runs = await runInterleaved(contestants, rounds, (line) => console.error(line));

/** Returns the number of resources by type, as JSON. Templates with the same numbers count as equal. */
const kinds = (file) => {
  const counts = new Map();
  for (const { Type } of Object.values(JSON.parse(readFileSync(file, 'utf8')).Resources))
    counts.set(Type, (counts.get(Type) ?? 0) + 1);
  return JSON.stringify([...counts].sort());
};
if (cdk)
  for (const jobs of sizes) {
    const mine = join(folders.get(jobs), '.batch-job/template.json');
    if (kinds(mine) !== kinds(join(work, `cdk-${jobs}/bench-dev.template.json`)))
      throw new Error(`The CDK app of ${jobs} jobs is not equal to what we compile: mend bench/cdk/app.cjs.`);
  }

const walls = (name) => runs.get(name).map(({ wall }) => wall);
const wall = (name) => spread(walls(name)).median;
const peak = (name) => runs.get(name).map(({ memory }) => memory);
const judging = runs.get('judging 3,000 lines').map(({ output }) => Number(output));

console.log(`${machine(node, cdk ? [`aws-cdk-lib ${cdk.versions['aws-cdk-lib']}`] : [])}; ${rounds} rounds.\n`);
const measured = contestants.filter(({ name }) => !name.startsWith('judging'));
console.log(
  table([
    ['process', 'wall ms: median (least–most)', 'peak MB'],
    ...measured.map(({ name }) => [name, spreadText(walls(name)), spreadText(peak(name))]),
    ['judging 3,000 lines, after parsing', spreadText(judging), ''],
  ]),
);
const judgement = [
  judged('validate of the basic example', wall('validate, basic example') / wall('node -e 0'), goals.validate),
  ...(cdk
    ? [
        judged('plan of the basic example', wall('plan, basic example') / wall('cdk app, 1'), goals.planOne),
        judged('compile of 30 jobs', wall('compile, 30') / wall('cdk app, 30'), goals.compileThirty),
      ]
    : []),
  ...(start
    ? [
        judged(
          `plan, beside the start of ${start.commit ?? 'the action'}`,
          wall('plan, basic example') / wall('start of another action'),
          goals.planStart,
        ),
      ]
    : []),
  judged('compile of 1,000 jobs', wall('compile, 1000'), goals.thousand),
  judged('compile of 1,000 jobs, growth', wall('compile, 1000') / wall('compile, 100'), goals.growth),
  judged(
    'compile of 30 built jobs of one folder',
    wall('compile, built 30') / wall('compile, built 1'),
    goals.oneFolder,
  ),
  judged('judging 3,000 lines', spread(judging).median, goals.judging),
  ...(peak('plan, basic example').every((megabytes) => megabytes !== undefined)
    ? [judged('peak memory of plan', spread(peak('plan, basic example')).median, goals.planMemory)]
    : []),
];
console.log(`\n${table([['goal', 'measured', 'wanted', ''], ...judgement])}`);
