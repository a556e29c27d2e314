// npm run bench:deploy -- [--peer <folder or bare repository>] [--shapes 1+5,3+14] [--rounds 5] [--jobs 1] [--node <path>] [--bundle …]
// Deploys the same template to the same emulator by this action, a peer, and a bare client, the floor. Needs the lab: `eval "$(lab/start)"`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { awsAction, awsCommandLine, bareClient, ourAction } from './deployers.mjs';
import { deployGoals as goals } from './goals.mjs';
import { configOf } from './jobs.mjs';
import { runOnce, spread } from './measure.mjs';
import { home } from './peers.mjs';
import { openProxy } from './proxy.mjs';
import { judged, machine, spreadText, table, whole } from './report.mjs';

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    shapes: { type: 'string', default: '1+5,3+14,5+23' },
    rounds: { type: 'string', default: '5' },
    jobs: { type: 'string', default: '1' },
    node: { type: 'string', default: process.execPath },
    bundle: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
  },
});
const upstream = process.env.AWS_ENDPOINT_URL;
if (!upstream || new URL(upstream).hostname !== '127.0.0.1') {
  console.error('bench:deploy: AWS_ENDPOINT_URL is no emulator on loopback; start the lab: eval "$(lab/start)"');
  process.exit(2);
}
const { node } = values;
const bundle = resolve(values.bundle);
const scenarios = [
  { scenario: 'create', revision: 'a' },
  { scenario: 'update', revision: 'b' },
  { scenario: 'no change', revision: 'b' },
];

const work = join(home, 'deploy');
rmSync(work, { recursive: true, force: true });
/** Creates a folder with two revisions of a config, `a` and `b`, which differ in one variable, and their templates. */
const folderOf = async (name) => {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [revision, number] of [
    ['a', 1],
    ['b', 2],
  ]) {
    writeFileSync(join(folder, `${revision}.yml`), configOf(Number(values.jobs), number));
    const args = [bundle, 'compile', '--config', `${revision}.yml`, '--stage', 'peer'];
    const { code, output } = await runOnce({ command: node, args, cwd: folder });
    if (code !== 0) throw new Error(output);
    const template = JSON.parse(readFileSync(join(folder, '.batch-job/template.json'), 'utf8'));
    writeFileSync(join(folder, `${revision}.json`), JSON.stringify(template));
  }
  return folder;
};

const peer = values.peer === undefined ? awsCommandLine() : awsAction(node, values.peer);
const contestants = [];
for (const [key, { name, command }] of Object.entries({ ours: ourAction(node, bundle), peer, floor: bareClient(node) }))
  contestants.push({
    name,
    command,
    key,
    folder: await folderOf(key),
    proxy: await openProxy(upstream),
  });

const isEventPolling = ({ operation }) => /Describe(Stack)?Events$/.test(operation);

/**
 * Deploys once. Returns wall time and overhead in ms, calls, peak memory in MB, and `useful`: the ms until the end of
 * the last call that polls no events.
 */
const deploy = async ({ name, command, folder, proxy }, stack, { scenario, revision }, shape) => {
  proxy.begin(shape);
  const order = command({ work: folder, stack, revision, scenario: scenario.replace(' ', '-') });
  const run = await runOnce({ ...order, env: { ...order.env, AWS_ENDPOINT_URL: proxy.url } });
  const calls = proxy.calls();
  if (run.code !== 0) throw new Error(`${name}, ${scenario} of ${stack}, ended with ${run.code}:\n${run.output}`);
  const useful = calls.filter((call) => !isEventPolling(call)).map(({ at, ms }) => at + ms - run.startedAt);
  const operation = scenario === 'no change' ? 0 : shape.changeSet + shape.stack;
  console.error(`${stack} ${scenario}, ${name}: ${Math.round(run.wall)} ms, ${calls.length} calls`);
  return {
    scenario,
    wall: run.wall,
    overhead: run.wall - operation,
    useful: Math.max(...useful),
    calls,
    memory: run.memory,
  };
};

const results = [];
let number = 0;
const round = async (contestant, shape) => {
  const stack = `bench-${contestant.key}-${process.pid}-${++number}`;
  for (const wanted of scenarios)
    results.push({ by: contestant.key, shape, ...(await deploy(contestant, stack, wanted, shape)) });
};
// Unshaped rounds run one after the other; shaped ones in parallel, since they wait nearly all the time.
const plain = { rtt: 0, changeSet: 0, stack: 0 };
for (let turn = 0; turn < Number(values.rounds); turn++)
  for (const contestant of contestants) await round(contestant, plain);
for (const written of values.shapes.split(',')) {
  const [changeSet, stack] = written.split('+').map((seconds) => Number(seconds) * 1_000);
  const shape = { rtt: 100, changeSet, stack };
  await Promise.all(contestants.map((contestant) => round(contestant, shape)));
}
for (const { proxy } of contestants) proxy.close();

const of = (by, scenario, isPlain) =>
  results.filter((run) => run.by === by && run.scenario === scenario && (run.shape === plain) === isPlain);
const middle = (runs, figure) => spread(runs.map(figure)).median;
const nameOf = (by) => contestants.find(({ key }) => key === by).name;

console.log(
  `${machine(node)}; ${values.rounds} rounds as the emulator is, shapes ${values.shapes} s with 100 ms a call.\n`,
);
const rows = [true, false].flatMap((isPlain) =>
  scenarios.flatMap(({ scenario }) =>
    contestants.map(({ key: by }) => {
      const runs = of(by, scenario, isPlain);
      return [
        isPlain ? 'as it is' : 'shaped',
        scenario,
        nameOf(by),
        spreadText(runs.map(({ wall }) => wall)),
        isPlain ? spreadText(runs.map(({ useful }) => useful)) : spreadText(runs.map(({ overhead }) => overhead)),
        whole(middle(runs, ({ calls }) => calls.length)),
        spreadText(runs.map(({ memory }) => memory)),
      ];
    }),
  ),
);
const head = [
  'emulator',
  'scenario',
  'by',
  'wall ms',
  'useful ms (as it is), overhead ms (shaped)',
  'calls',
  'peak MB',
];
console.log(table([head, ...rows]));

const ratio = (scenario, isPlain, figure, to = 'peer') =>
  middle(of('ours', scenario, isPlain), figure) / middle(of(to, scenario, isPlain), figure);
const identityOrRegistry = /^(sts|ecr):/;
const noChange = of('ours', 'no change', false);
const reads = middle(
  noChange,
  ({ calls }) => calls.filter(({ operation }) => !identityOrRegistry.test(operation)).length,
);
const changing = ['create', 'update'];
console.log(
  `\n${table([
    ['goal', 'measured', 'wanted', ''],
    ...changing.map((scenario) =>
      judged(
        `overhead of ${scenario}, shaped`,
        ratio(scenario, false, (run) => run.overhead),
        goals.overhead,
      ),
    ),
    ...changing.map((scenario) =>
      judged(
        `overhead of ${scenario}, shaped, beside the bare client`,
        ratio(scenario, false, (run) => run.overhead, 'floor'),
        goals.floor,
      ),
    ),
    judged(
      'no change, shaped',
      middle(noChange, (run) => run.wall),
      goals.noChange,
    ),
    judged('no change, reads beside identity and registry', reads, goals.noChangeReads),
    ...changing.map((scenario) =>
      judged(
        `${scenario} as it is, until the last useful call`,
        ratio(scenario, true, (run) => run.useful),
        goals.unshaped,
      ),
    ),
    ...changing.map((scenario) =>
      judged(
        `calls of ${scenario}, beside looks for events`,
        middle(of('ours', scenario, true), ({ calls }) => calls.filter((call) => !isEventPolling(call)).length),
        goals.unshapedCalls,
      ),
    ),
  ])}`,
);
const operations = (by, scenario) => of(by, scenario, true)[0].calls.map(({ operation }) => operation.split(':')[1]);
console.log(
  `\nCalls as the emulator is:\n${contestants
    .flatMap(({ key: by }) =>
      scenarios.map(({ scenario }) => `- ${nameOf(by)}, ${scenario}: ${operations(by, scenario).join(', ')}`),
    )
    .join('\n')}`,
);
