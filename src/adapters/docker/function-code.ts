import { realpathSync } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { mostUnzippedBytes, mostZippedFiles, type PlannedCode } from '../../packaging/code/function-code.ts';
import type { CodePlace, FunctionCode } from '../../ports/aws.ts';
import type { ImageLog } from '../../ports/images.ts';
import { cacheRepository } from '../../stage/image-repositories.ts';
import type { CodeStore } from '../aws/code-store.ts';
import { listContextFiles } from '../node/context-files.ts';
import { describeAll } from '../node/digest.ts';
import { folderContents } from '../node/folder-contents.ts';
import { zipFiles } from '../node/zip.ts';
import { sideBySide } from '../side-by-side.ts';
import { outputCommand } from './build.ts';
import { type BuildFolders, buildFoldersIn } from './build-folder.ts';
import { type Builds, openBuilds } from './builds.ts';
import { dockerStart } from './environment.ts';
import type { DockerImagesOptions } from './images.ts';
import { inTemporaryFolder } from './leftover.ts';
import { buildFailure, dockerRefusal, rethrow } from './refusals.ts';
import type { LayerPlace, LayerRegistry } from './registry-cache.ts';
import { writeSourceMaps } from './source-maps.ts';
import { withLog } from './with-log.ts';

/** Settings of `dockerFunctionCode`. */
export interface FunctionCodeOptions extends Omit<DockerImagesOptions, 'registry' | 'host' | 'clock'> {
  readonly store: CodeStore;
  /** Returns the registry that keeps layers; called for builds with a cache of kind `registry` alone. */
  layersIn(): Promise<LayerRegistry>;
}

/** Returns the port to the code of functions, built by the local Docker or by the user. */
export const dockerFunctionCode = (options: FunctionCodeOptions): FunctionCode => ({
  async missing(bucket, keys) {
    const found = await Promise.all(keys.map((key) => options.store.has(bucket, key)));
    return keys.filter((_, index) => !found[index]);
  },
  async publish(place, codes, openLog) {
    if (codes.length > 0) await publishAll(options, place, codes, openLog);
  },
});

/** Makes and uploads code in a temporary folder, which is removed afterwards. */
const publishAll = async (
  options: FunctionCodeOptions,
  place: CodePlace,
  codes: readonly PlannedCode[],
  openLog: (code: PlannedCode) => ImageLog,
): Promise<void> => {
  const { root, temporary, store } = options;
  const { bucket } = place;
  const built = codes.find(({ from }) => from.kind === 'built');
  const docker = built && dockerStart(options.environment, root);
  // A missing docker is found before anything is created in AWS.
  if (built && docker?.program === undefined)
    throw dockerRefusal('build', built, { code: undefined, notStarted: 'ENOENT', lastLines: [] });
  await inTemporaryFolder(temporary, async (folder) => {
    const builds = docker && (await openBuilds({ ...options, ...(await layersOf(options, place)) }, docker, folder));
    try {
      await store.ensure(bucket);
      await publishIn(folder, builds, options, bucket, codes, openLog);
    } finally {
      await builds?.close();
    }
  });
};

/** Returns the place of the layers of code: that of the project's images, which no preview writes to. */
const layersOf = async (
  { cache, layersIn }: FunctionCodeOptions,
  { images, preview }: CodePlace,
): Promise<{ readonly layers?: LayerPlace }> =>
  cache?.kind === 'registry' ? { layers: { ...(await layersIn()), repository: cacheRepository(images), preview } } : {};

/** Makes and uploads code in a folder. */
const publishIn = async (
  folder: string,
  builds: Builds | undefined,
  options: FunctionCodeOptions,
  bucket: string,
  codes: readonly PlannedCode[],
  openLog: (code: PlannedCode) => ImageLog,
): Promise<void> => {
  const { temporary, store, concurrency, signal } = options;
  const folders = buildFoldersIn(options, folder);
  /** Makes and uploads the code of one function. */
  const publish = async (code: PlannedCode, log: ImageLog, index: number): Promise<void> => {
    const bytes = await bytesOf(code, { options, builds, folder, folders, log, bucket, index });
    signal?.throwIfAborted();
    log.line(`Uploading ${bytes.length.toLocaleString('en')} bytes to s3://${bucket}/${code.key}.`);
    await store.put(bucket, code.key, bytes);
  };
  await sideBySide(codes, concurrency, (code, index) =>
    withLog(openLog(code), (log) => publish(code, log, index).catch((problem) => rethrow(problem, code, temporary))),
  );
};

/** Everything that the making of one function's code needs. */
interface Making {
  readonly options: FunctionCodeOptions;
  /** Undefined where no code is built. */
  readonly builds: Builds | undefined;
  /** The temporary folder of all. */
  readonly folder: string;
  readonly folders: BuildFolders;
  readonly log: ImageLog;
  /** The name of the artifact bucket, of which each project has one: layers are kept in its name. */
  readonly bucket: string;
  /** The place of the code among all. */
  readonly index: number;
}

/** Returns the zip file of a function: that of the user, or one of the files of a folder or of a build. */
const bytesOf = async (code: PlannedCode, making: Making): Promise<Uint8Array> => {
  const { from } = code;
  const { options, folders } = making;
  if (from.kind === 'zip') return folders.bytes(code, from);
  if (from.kind === 'folder') return zipFiles(await folders.copy(code, from), from.files, options.signal);
  const output = join(making.folder, `code-${making.index}`);
  await buildInto(output, code, from, making);
  const files = await listOutput(code, output, options.signal);
  await assertFits(code, output, files);
  return zipFiles(output, files, options.signal);
};

/** Builds code and writes the files of its last stage into a new folder, and its source maps where the config says. */
const buildInto = async (
  output: string,
  code: PlannedCode,
  from: PlannedCode['from'] & { readonly kind: 'built' },
  { options, builds, folder, folders, log, bucket }: Making,
): Promise<void> => {
  if (builds === undefined) throw new Error(`The code of ${code.function} is built without docker.`);
  await mkdir(output);
  const subject = { kind: 'code', project: bucket, name: code.function, platform: from.platform } as const;
  const { root, signal } = options;
  const files = await folders.build(code, from);
  const flags = builds.flags(subject);
  signal?.throwIfAborted();
  const run = await builds.run(outputCommand(from, output, files, flags), folder, log.line);
  signal?.throwIfAborted();
  if (run.code !== 0) throw buildFailure(code, from.platform, run);
  const maps = { owner: code, build: from, root, builds, folder, files, flags, onLine: log.line, signal };
  const mapsRun = await writeSourceMaps(maps);
  if (mapsRun !== undefined && mapsRun.code !== 0) throw buildFailure(code, from.platform, mapsRun);
};

/** Lists the files and links that a build left. Throws `packaging/function-code` for a link that leads out of them. */
const listOutput = async ({ function: name }: PlannedCode, output: string, signal?: AbortSignal): Promise<string[]> => {
  const contents = folderContents(realpathSync(output));
  const staysInside = async (link: string): Promise<boolean> => {
    if (await contents.staysInside(link)) return true;
    throw new Refused({
      code: 'packaging/function-code',
      message: `The link "${link}" in the built code of function "${name}" points out of it, and would lead nowhere in Lambda.`,
      hint: 'A package of a workspace is linked into node_modules: bundle it, instead of naming it in dependenciesToExcludeFromBundle.',
    });
  };
  return listContextFiles({ ...contents, staysInside }, '', { excluded: [] }, signal);
};

/** Throws `packaging/function-code` for code that Lambda would refuse for its size. */
const assertFits = async ({ function: name }: PlannedCode, base: string, files: readonly string[]): Promise<void> => {
  const sizes = await describeAll(files, async (file) => (await lstat(join(base, file))).size);
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (bytes <= mostUnzippedBytes && files.length <= mostZippedFiles) return;
  throw new Refused({
    code: 'packaging/function-code',
    message: `The built code of function "${name}" has ${files.length.toLocaleString('en')} files and ${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB, and Lambda takes 250 MB.`,
    hint: 'Leave out what the function does not need, put large files into a bucket, or make it a batch-job.',
  });
};
