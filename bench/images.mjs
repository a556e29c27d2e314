// eval "$(lab/start)"; lab/images/build node; npm run bench:images -- [--rounds 3] [--node <path>] [--bundle dist/index.js]
// Measures thirty jobs of one package: plans, first builds, an edit of one file, no change. Docker builds the same
// Dockerfiles from the same contexts: one after the other, and all at once by `docker buildx bake`, or without buildx
// as many at a time as there are cores. Nothing is pushed. Empties the build cache of the lab's Docker before first builds.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeNpmSettings } from '../lab/npm-settings.mjs';
import { imageGoals as goals } from './goals.mjs';
import { openRegistry } from './image-registry.mjs';
import {
  configOf,
  jobCount,
  loadAnything,
  publishedConfigOf,
  sourceOf,
  writeManyFiles,
  writeRepository,
} from './image-repository.mjs';
import { runOnce, spread } from './measure.mjs';
import { home } from './peers.mjs';
import { judged, machine, spreadText, table } from './report.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    node: { type: 'string', default: process.execPath },
    bundle: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
  },
});
const { node } = values;
const rounds = Number(values.rounds);
const bundle = resolve(values.bundle);
const { LAB_DIR: lab, DOCKER_HOST: daemon = '' } = process.env;
// A user's own build cache is not emptied.
if (!lab || daemon !== `unix://${join(lab, 'docker/docker.sock')}`)
  throw new Error('Start the lab first: eval "$(lab/start)"; lab/images/build node');
const docker = join(lab, 'bin/docker');
const npmrc = join(lab, 'tmp/npmrc');
writeNpmSettings(npmrc);
process.once('exit', () => rmSync(npmrc, { force: true }));
const flags = ['--network', 'host', '--secret', `id=npmrc,src=${npmrc}`];
const hasBuildx = spawnSync(docker, ['buildx', 'version']).status === 0;

const work = join(home, 'images');
rmSync(work, { recursive: true, force: true });
const repository = join(work, 'repository');
const single = join(work, 'single');
const whole = join(work, 'whole');
const wholeSingle = join(work, 'whole-single');
const published = join(work, 'published');
const many = join(work, 'many');
const start = `${Date.now()}`;
for (const folder of [repository, single]) writeRepository(folder, start);
execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: repository });
cpSync(join(repository, 'package-lock.json'), join(single, 'package-lock.json'));
writeFileSync(join(repository, 'batch-jobs.yml'), configOf(jobCount));
writeFileSync(join(single, 'batch-jobs.yml'), configOf(1));
for (const [from, folder] of [
  [single, wholeSingle],
  [repository, whole],
]) {
  cpSync(from, folder, { recursive: true });
  loadAnything(folder);
}
mkdirSync(published);
writeFileSync(join(published, 'batch-jobs.yml'), publishedConfigOf(jobCount));
writeManyFiles(many);

const registry = await openRegistry(docker);
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(AWS|GITHUB|ACTIONS|INPUT|NODE)_/.test(name)),
);
const building = { ...plain, DOCKER_BUILDKIT: '1', BUILDKIT_PROGRESS: 'plain' };
const online = {
  ...building,
  PATH: `${registry.bin}:${process.env.PATH}`,
  AWS_ENDPOINT_URL: registry.url,
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_REGION: 'us-east-1',
  BATCH_JOB_DOCKER_BUILD_FLAGS: JSON.stringify(flags),
};

const runs = new Map();
/** Runs a program once and keeps its time under a name. Throws if it fails, or printed another number of builds. */
const measure = async (name, program, begin = performance.now()) => {
  for (const run of [await program()].flat())
    if (run.code !== 0) throw new Error(`${name} ended with ${run.code}:\n${run.output}`);
  const wall = performance.now() - begin;
  runs.set(name, [...(runs.get(name) ?? []), wall]);
  console.error(`${name}: ${Math.round(wall)} ms`);
};
const ours = (command, cwd, env = plain) => {
  rmSync(join(cwd, '.batch-job'), { recursive: true, force: true });
  return runOnce({ command: node, args: [bundle, command, '--stage', 'dev'], cwd, env });
};

/** Plans the images as they are now, and copies their contexts and Dockerfiles for Docker alone: by job, the command's words. */
const preparePeers = async () => {
  const { code, output } = await ours('compile', repository);
  if (code !== 0) throw new Error(output);
  const { contexts, images } = JSON.parse(readFileSync(join(repository, '.batch-job/image-plan.json'), 'utf8'));
  const place = join(work, 'peers');
  rmSync(place, { recursive: true, force: true });
  return images.map(({ job, digest, folder, dockerfile, platform }) => {
    const context = join(place, job);
    for (const file of contexts[digest].files) {
      mkdirSync(dirname(join(context, file)), { recursive: true });
      cpSync(join(repository, folder, file), join(context, file));
    }
    const recipe = join(place, `${job}.Dockerfile`);
    writeFileSync(recipe, dockerfile.text);
    return { job, context, recipe, platform };
  });
};
const buildOf = ({ job, context, recipe, platform }) =>
  runOnce({
    command: docker,
    args: ['build', '--platform', platform, '--file', recipe, '--tag', `bench/${job}`, ...flags, context],
    env: building,
  });
const oneByOne = async (peers) => {
  const done = [];
  for (const peer of peers) done.push(await buildOf(peer));
  return done;
};
/** Builds side by side, as `docker buildx bake` does, in the words of this machine's Docker. */
const together = async (peers) => {
  if (hasBuildx) {
    const target = Object.fromEntries(
      peers.map(({ job, context, recipe, platform }) => [
        job,
        {
          ...{ context, dockerfile: recipe, platforms: [platform], tags: [`bench/${job}`], network: 'host' },
          ...{ secret: [flags.at(-1)], output: ['type=docker'] },
        },
      ]),
    );
    const file = join(work, 'bake.json');
    writeFileSync(file, JSON.stringify({ group: { default: { targets: Object.keys(target) } }, target }));
    return runOnce({
      command: docker,
      args: ['buildx', 'bake', '--file', file, '--allow', 'network.host'],
      env: building,
    });
  }
  const left = [...peers];
  const done = [];
  const worker = async () => {
    for (let peer = left.shift(); peer; peer = left.shift()) done.push(await buildOf(peer));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done;
};
const bake = hasBuildx ? 'docker buildx bake' : `docker build, ${availableParallelism()} at a time`;

/** Throws unless our last run built this number of images. */
const assertBuilt = ({ output }, number) => {
  const built = output.match(/^Building the image of|is not published yet/gm)?.length ?? 0;
  if ((number === 0) !== (built === 0)) throw new Error(`Not ${number} images were built:\n${output}`);
};
const build = async (number) => {
  const run = await ours('build', repository, online);
  if (run.code === 0) assertBuilt(run, number);
  return run;
};
const emptyCache = () => execFileSync(docker, ['builder', 'prune', '--all', '--force'], { stdio: 'ignore' });
const edit = (mark) => writeFileSync(join(repository, 'src/job7.ts'), sourceOf(7, mark));

for (let round = 1; round <= rounds; round++) {
  await measure('plan, 1 job', () => ours('plan', single));
  await measure('plan, 30 jobs', () => ours('plan', repository));
  await measure('plan, 1 job that may need all 5,000 files', () => ours('plan', wholeSingle));
  await measure('plan, 30 jobs that may need all 5,000 files', () => ours('plan', whole));
  await measure('plan, 30 jobs without an image to build', () => ours('plan', published));
  await measure('compile, one context of 50,000 files', () => ours('compile', many));

  const peers = await preparePeers();
  emptyCache();
  await measure('first build, one after the other', () => oneByOne(peers));
  await measure('no change, one after the other', () => oneByOne(peers));
  emptyCache();
  await measure(`first build, ${bake}`, () => together(peers));
  await measure(`no change, ${bake}`, () => together(peers));
  emptyCache();
  registry.forget();
  await measure('first build, ours', () => build(jobCount));
  await measure('no change, ours', () => build(0));

  edit(`${start}-${round}-ours`);
  await measure('one edit, ours', () => build(1));
  edit(`${start}-${round}-docker`);
  const edited = (await preparePeers()).filter(({ job }) => job === 'job7');
  await measure('one edit, docker build of that job', () => buildOf(edited[0]));
}
registry.close();

const median = (name) => spread(runs.get(name)).median;
const version = execFileSync(docker, ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' }).trim();
console.log(`${machine(node, [`Docker ${version}`])}; ${rounds} rounds.\n`);
console.log(
  table([['process', 'wall ms: median (least–most)'], ...[...runs].map(([name, walls]) => [name, spreadText(walls)])]),
);
const judgement = [
  judged('plan of 30 jobs', median('plan, 30 jobs') / median('plan, 1 job'), goals.planThirty),
  judged(
    'plan of 30 jobs that may need all 5,000 files',
    median('plan, 30 jobs that may need all 5,000 files') / median('plan, 1 job that may need all 5,000 files'),
    goals.planThirty,
  ),
  judged(
    'first build of 30 jobs',
    median('first build, ours') / median('first build, one after the other'),
    goals.firstBuild,
  ),
  judged('an edit of one file', median('one edit, ours') / median('one edit, docker build of that job'), goals.oneEdit),
  judged(
    'hashing 50,000 files, with the start of the program',
    median('compile, one context of 50,000 files'),
    goals.hashing,
  ),
];
console.log(`\n${table([['goal', 'measured', 'wanted', ''], ...judgement])}`);
