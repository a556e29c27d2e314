import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { BuildFailed } from '../../packaging/build-errors.ts';
import type { Platform } from '../../packaging/packaging.ts';
import type { ImageLog } from '../../ports/images.ts';
import type { LocalImage } from '../../ports/local-containers.ts';
import type { World } from '../../ports/world.ts';
import { knownText } from '../../runs/known-text.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import { withBuildLogs } from '../build-logs.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { imageSubject, reportFailedBuilds } from '../failed-builds.ts';
import { localWarnings } from './local-warnings.ts';

/** The image of a job, and the platform that it is for. */
export interface LocalJobImage {
  readonly name: string;
  readonly platform: Platform;
}

/** Returns the platform of the instances on which a job runs. */
const platformOf = ({ graph }: CompiledConfig, { name }: LocalJob): Platform =>
  graph.images.find(({ job }) => job === name)?.platform ?? 'linux/amd64';

/** Does work with one log, whose lines are written at once under a title. */
const withLog = <T>(world: World, title: string, work: (openLog: () => ImageLog) => Promise<T>): Promise<T> =>
  withBuildLogs(world.console, [title], { name: String, beginning: String, title: String, all: '' }, (openLog) =>
    work(() => openLog(title)),
  );

/** Returns the name of the image that a registry has for a job. Throws `run/not-local` for one that only AWS knows. */
const publishedName = ({ stackImages, graph }: CompiledConfig, job: LocalJob): string => {
  const known = { 'AWS::Region': graph.region, 'AWS::StackName': graph.stage.stack };
  const name = knownText(stackImages.value?.byTag.get(job.name), known);
  if (name !== undefined) return name;
  throw new Refused({
    code: 'run/not-local',
    message: `The name of the image of ${job.name} has a part that only AWS knows, so that it cannot be pulled here.`,
    hint: 'Write the whole name of the image, or run the job in a deployed stage: run without local.',
  });
};

/**
 * Builds or pulls the image of a job, unless it is there. Throws a `DiagnosticsError` at the packaging for an image whose
 * build failed, with the warnings about it.
 */
export const prepareLocalImage = async (
  world: World,
  compiled: CompiledConfig,
  job: LocalJob,
): Promise<LocalJobImage> => {
  const containers = await world.localContainers();
  const platform = platformOf(compiled, job);
  const planned = compiled.images.find((image) => image.job === job.name);
  const image = await (planned === undefined
    ? pull(world, publishedName(compiled, job), job, platform)
    : withLog(world, `Image of ${job.name}: ${planned.tag}`, (openLog) => containers.build(planned, openLog)).catch(
        (failure: unknown) => {
          if (!(failure instanceof BuildFailed)) throw failure;
          const failed = [{ ...imageSubject(planned), build: planned, failure }];
          const { diagnostics } = reportFailedBuilds(world, compiled.located, failed);
          throw new DiagnosticsError([...diagnostics, ...localWarnings(compiled, job).diagnostics], compiled.located);
        },
      ));
  if (image.from === 'found') world.console.info(`The image of ${job.name} is here already.`);
  if (planned?.sourceMaps !== undefined) world.console.info(mapsSentence(planned.sourceMaps.folder, job, image));
  return { name: image.name, platform };
};

/** Returns where a local run wrote source maps, or that it wrote none. */
const mapsSentence = (folder: string, { name }: LocalJob, { from }: LocalImage): string =>
  from === 'built'
    ? `Its source maps are in ${folder}/${name}, as outputSourceMapsTo says.`
    : 'No source maps are written: only a build writes them.';

const pull = async (world: World, name: string, job: LocalJob, platform: Platform): Promise<LocalImage> => {
  const containers = await world.localContainers();
  const image = await withLog(world, `Image of ${job.name}: ${name}`, (openLog) =>
    containers.pull(name, platform, openLog()),
  );
  if (image.from === 'stale')
    world.console.info(`${name} could not be pulled: the image of an earlier pull is used, which may be older.`);
  return image;
};
