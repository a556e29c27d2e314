import { secretMount } from '../../../build-secrets.ts';
import type { TextFault } from '../../../text-faults.ts';

/** The facts of a project from which its package manager and its version follow. */
export interface Pinned {
  /** The text of the lock file; undefined without one, and for one of more than 16 MiB. */
  readonly lock: string | undefined;
  /** The exact version in `packageManager` of package.json; undefined if it names another program, or none. */
  readonly version: string | undefined;
  /** Returns the text of a file beside the lock file; undefined if there is none. */
  text(name: string): string | undefined;
}

/** A program as it installs the packages of one project. */
export interface Installer {
  /** The program in sentences: `Yarn 1`. */
  readonly title: string;
  /** The package of npm with its exact version, `pnpm@10.34.9`; undefined for the program that the image of Node has. */
  readonly tool: string | undefined;
  /** Scripts of that package run when it is installed. */
  readonly toolScripts?: true;
  /** The words that start it in the folder of the lock file. */
  readonly program: readonly string[];
  /** Variables of the stage in which it runs. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of its cache, which outlives a build. */
  readonly cache: string;
  /** The file in the home folder with the user's registries and tokens, by the id of its secret. */
  readonly settings: string;
  /** The words of an installation that follow the program: of what the lock file says if there is one. */
  words(install: { readonly isLocked: boolean; readonly production: boolean }): readonly string[];
  /** Protocols of versions in package.json that it cannot read, without the colon. */
  readonly unreadable: readonly string[];
}

/** A package manager of JavaScript. */
export interface PackageManager {
  /** Its name in `packageManager` of package.json: https://nodejs.org/docs/latest-v24.x/api/packages.html#packagemanager */
  readonly name: string;
  /** Names of its lock files; where there are several, the first is read. */
  readonly locks: readonly string[];
  /** Returns the fault of the text of a lock file that it cannot read; of one that `name` tells. */
  faultOf(lock: string, name: string): TextFault | undefined;
  /** Other files beside the lock file that its installation reads. */
  readonly files: readonly string[];
  /** Folders beside the lock file of which its installation may read everything. */
  readonly folders: readonly string[];
  /** Files that tell that a project without a lock file is one of its own. */
  readonly signs: readonly string[];
  /** The command by which the user makes the lock file. */
  readonly lockCommand: string;
  /** The command by which the user adds a package, without its name. */
  readonly addCommand: string;
  /** Returns the program that installs the packages of a project. */
  installer(pinned: Pinned): Installer;
}

/** Returns the path of a program that a package of npm brings, in the folder of tools. */
export const toolPath = (name: string): string => `${toolFolder}/node_modules/.bin/${name}`;

/** The folder of the package manager in the stage that installs packages. */
export const toolFolder = '/tools';

/** Returns the major version in `10.34.9`; undefined without a version. */
export const majorOf = (version: string | undefined): number | undefined =>
  version === undefined ? undefined : Number.parseInt(version, 10);

/** The flag that mounts the user's .npmrc, which npm, pnpm, Yarn 1 and Bun read. */
export const npmrc = secretMount('npmrc');
