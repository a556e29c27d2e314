import { posix } from 'node:path';
import { exec, literal, onePath } from '../../instructions.ts';
import type { Installation } from './installation.ts';
import { npmrc, toolFolder } from './managers/manager.ts';
import { npmCache, quiet } from './managers/npm.ts';

/** The settings and the cache that an installation mounts. */
interface Mounted {
  /** The flag that mounts them. */
  readonly settings: string;
  readonly cache: string;
}

/**
 * Returns the line that installs packages. It mounts the user's settings, if the build has them, and a cache: neither
 * becomes part of a layer.
 */
const installLine = ({ settings, cache }: Mounted, ...words: string[]): string =>
  `RUN ${settings} --mount=type=cache,target=${cache},sharing=locked ${exec(...words)}`;

/** Returns the line that installs programs of npm, with their exact versions, into a folder of their own. */
export const installTools = (folder: string, scripts: boolean, ...packages: string[]): string =>
  installLine(
    { settings: npmrc, cache: npmCache },
    ...['npm', 'install', ...quiet, ...(scripts ? [] : ['--ignore-scripts']), '--prefix', folder, ...packages],
  );

/** The folder of the build in its stages: that of the context. */
export const buildFolder = '/build';

/** The folder of the first stage with the files that an installation reads. */
export const installFolder = '/install';

/** True where the files that an installation reads stand in several folders, so that one instruction cannot copy them. */
export const isSpread = ({ files, readsSources, project }: Installation): boolean =>
  !readsSources && files.some((file) => posix.dirname(file) !== project.top.folder);

/**
 * Returns the lines that install packages, which are the same for every program of the package or workspace: neither
 * they nor the files that they copy depend on its sources.
 */
export const installPackages = (installation: Installation, production: boolean): string[] => {
  const { installer, lock, files, readsSources, project } = installation;
  const folder = posix.join(buildFolder, project.top.folder);
  const { tool, toolScripts = false, environment } = installer;
  const words = installer.words({ isLocked: lock !== undefined, production });
  return [
    ...(tool === undefined ? [] : [installTools(toolFolder, toolScripts, tool)]),
    ...Object.entries(environment).map(([name, value]) => `ENV ${name}=${value}`),
    readsSources
      ? '# All files, since the installation may read any of them.'
      : '# The files that the installation reads: another file that changes installs nothing again.',
    ...copyLines(installation, readsSources, files, folder),
    installLine(installer, ...installer.program, ...words),
  ];
};

/** Returns the lines that copy what an installation reads, and enter its folder. */
const copyLines = (
  installation: Installation,
  readsSources: boolean,
  files: readonly string[],
  folder: string,
): string[] => {
  const enter = `WORKDIR ${literal(folder)}`;
  if (readsSources) return [`WORKDIR ${buildFolder}`, 'COPY . .', ...(folder === buildFolder ? [] : [enter])];
  if (isSpread(installation))
    return [
      `WORKDIR ${buildFolder}`,
      `COPY --from=context ${installFolder}/ ./`,
      ...(folder === buildFolder ? [] : [enter]),
    ];
  return [enter, `COPY ${JSON.stringify([...files.map(onePath), './'])}`];
};
