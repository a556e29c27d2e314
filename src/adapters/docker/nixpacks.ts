import { lutimes, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NixpacksBuild } from '../../packaging/build-program.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import { buildCommand } from './build.ts';
import type { ProgramBuild } from './build-by-program.ts';
import { fixedTime } from './build-folder.ts';
import { subjectOf } from './build-subject.ts';
import { findBuilder } from './environment.ts';
import { type DockerRun, readOutput, runDocker } from './process.ts';
import { builderFailed, deeperSource } from './program-refusals.ts';

/** Folder in which Nixpacks writes its files, in the folder that `--out` names. */
const written = '.nixpacks';

/** Returns the arguments that give Nixpacks a plan to lay over that of the source; none for an empty plan. */
const planWords = ({ plan }: NixpacksBuild): string[] =>
  Object.keys(plan).length > 0 ? ['--json-plan', JSON.stringify(plan)] : [];

/** Returns the arguments of `nixpacks plan`, which prints the whole plan: https://nixpacks.com/docs/cli */
export const planCommand = (by: NixpacksBuild, context: string): string[] => [
  'plan',
  ...planWords(by),
  ...['--format', 'json', context],
];

/**
 * Returns the arguments of `nixpacks build` that write a Dockerfile into the copy of the source, and start no docker. The
 * key of caches stands in the Dockerfile; by default it would be that of the temporary folder.
 */
export const writeCommand = (by: NixpacksBuild, { repository, job }: PlannedImage, context: string): string[] => [
  'build',
  ...planWords(by),
  ...['--out', context, '--cache-key', `${repository}/${job}`, context],
];

/**
 * Builds an image by Nixpacks: it writes a Dockerfile, and docker builds that one like any other, with the platform, the
 * flags and the errors of every build. The variables of the plan are arguments of the build, as Nixpacks passes them.
 */
export const buildByNixpacks = async (build: ProgramBuild<NixpacksBuild>): Promise<DockerRun> => {
  const { image, by, address, docker, folders, builds, onLine, signal } = build;
  const program = findBuilder('nixpacks', build.environment, build.root);
  const { folder, context } = await folders.ownCopy(image, image);
  const start = { program, environment: docker.environment };
  signal?.throwIfAborted();
  const buildArguments = await readVariables(build, program, context, folder);
  signal?.throwIfAborted();
  const run = await runDocker(writeCommand(by, image, context), start, folder, onLine, signal);
  signal?.throwIfAborted();
  if (run.code !== 0) throw builderFailed(image, 'nixpacks', run);
  const deeper = run.lastLines.map((line) => /^Using subdirectory "(.{1,500})"$/.exec(line)?.[1]).find(Boolean);
  if (deeper !== undefined) throw deeperSource(image, deeper);
  const dockerfile = await placeDockerfile(folder, context);
  const flags = builds.flags(subjectOf(image));
  const command = buildCommand({ ...image, buildArguments }, address, { context, dockerfile }, flags);
  signal?.throwIfAborted();
  return builds.run(command, folder, onLine);
};

/** Largest plan in bytes that is read. */
const mostPlan = 4 * 1024 * 1024;

/** Returns the variables of the plan, sorted as Nixpacks prints them. Throws `packaging/build-failed` without a plan. */
const readVariables = async (
  { image, by, docker, onLine, signal }: ProgramBuild<NixpacksBuild>,
  program: string | undefined,
  context: string,
  folder: string,
): Promise<PlannedImage['buildArguments']> => {
  const start = { program, environment: docker.environment };
  const { output, ...run } = await readOutput(planCommand(by, context), start, folder, onLine, signal);
  signal?.throwIfAborted();
  const variables = run.code === 0 ? variablesIn(output) : undefined;
  if (variables === undefined) throw builderFailed(image, 'nixpacks', run);
  return Object.entries(variables).map(([name, value]) => ({ name, value: String(value) }));
};

/** Returns the variables of a plan in JSON; undefined for what is no plan. */
const variablesIn = (output: Buffer): Readonly<Record<string, unknown>> | undefined => {
  if (output.length > mostPlan) return undefined;
  try {
    const plan: { readonly variables?: Record<string, unknown> } | null = JSON.parse(output.toString('utf8'));
    return typeof plan === 'object' && plan !== null ? (plan.variables ?? {}) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Copies the Dockerfile that Nixpacks wrote beside the context, with an ignore file that leaves out nothing: that of the
 * context has been applied. Removes what differs from run to run: `build.sh`, which names the temporary folder, and times.
 */
const placeDockerfile = async (folder: string, context: string): Promise<string> => {
  const dockerfile = join(folder, 'Dockerfile');
  await writeFile(dockerfile, await readFile(join(context, written, 'Dockerfile')));
  await writeFile(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
  await rm(join(context, written, 'build.sh'), { force: true });
  for (const path of await readdir(join(context, written), { recursive: true }))
    await lutimes(join(context, written, path), fixedTime, fixedTime);
  await lutimes(join(context, written), fixedTime, fixedTime);
  return dockerfile;
};
