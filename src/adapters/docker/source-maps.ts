import { readdirSync, realpathSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { type BuildOwner, ownerWords } from '../../packaging/build-owner.ts';
import type { PlannedBuild } from '../../packaging/planned-image.ts';
import { listWritten, replaceFile } from '../node/output-folder.ts';
import { readInside } from '../node/read-inside.ts';
import { outputCommand } from './build.ts';
import type { BuildFolder } from './build-folder.ts';
import type { Builds } from './builds.ts';
import type { DockerRun } from './process.ts';

/** A build that succeeded, and what it takes to write its source maps. */
export interface MapsBuild {
  readonly owner: BuildOwner;
  readonly build: PlannedBuild;
  /** Absolute path of the config's folder. */
  readonly root: string;
  readonly builds: Builds;
  /** The temporary folder of all builds. */
  readonly folder: string;
  readonly files: BuildFolder;
  /** The flags of the build before. */
  readonly flags: readonly string[];
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the source maps of a build below the config's folder, as `<folder>/<name of the job or function>/index.mjs.map`,
 * and follows no link there. Lists them beside them, by which build contexts leave them out. Builds the stage that contains them, which the builder has from the build before, and returns
 * that run; undefined for a build without source maps. Throws `packaging/source-maps` where they cannot be written.
 */
export const writeSourceMaps = async (request: MapsBuild): Promise<DockerRun | undefined> => {
  const { owner, build, root, builds, folder, files, flags, onLine, signal } = request;
  if (build.sourceMaps === undefined) return undefined;
  const output = await mkdtemp(join(folder, 'source-maps-'));
  const target = { ...build, target: build.sourceMaps.stage };
  signal?.throwIfAborted();
  const run = await builds.run(outputCommand(target, output, files, withoutExports(flags)), folder, onLine);
  signal?.throwIfAborted();
  if (run.code !== 0) return run;
  const from = realpathSync(output);
  // Attestations stand beside them: https://docs.docker.com/build/metadata/attestations/
  for (const name of readdirSync(from)
    .filter((one) => one.endsWith('.map'))
    .sort()) {
    const path = posix.join(build.sourceMaps.folder, ownerWords(owner).name, name);
    const text = readInside(from, join(from, name))?.toString('utf8');
    if (text === undefined) continue;
    try {
      replaceFile(realpathSync(root), path, text);
      listWritten(realpathSync(root), posix.dirname(path), { [name]: text });
    } catch (cause) {
      throw notWritten(owner, path, cause);
    }
    onLine(`Wrote the source map ${path}.`);
  }
  return run;
};

/**
 * Returns the flags of a build without those for its image: it would be loaded a second time, and the layers that are kept
 * would be replaced by those of the source maps alone.
 */
const withoutExports = (flags: readonly string[]): string[] =>
  flags.filter(
    (flag, index) => flag !== '--load' && !/^--cache-to(?:=|$)/.test(flag) && flags[index - 1] !== '--cache-to',
  );

const notWritten = (owner: BuildOwner, path: string, cause: unknown): Refused => {
  const { message } = cause as Error;
  return new Refused({
    code: 'packaging/source-maps',
    message: `The source map ${path} of ${ownerWords(owner).of} could not be written: ${message}`,
    hint: 'Name a folder in outputSourceMapsTo that this user may write, below the config, with no link on its path. Nothing of it was pushed.',
    cause,
  });
};
