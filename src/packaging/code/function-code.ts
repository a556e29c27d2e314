import type { BuiltImage } from '../packaging.ts';
import type { PlannedBuild } from '../planned-image.ts';

/** The origin of a function's code. Paths are relative to the config's folder, with `/`. */
export type CodeSource = BuiltCode | CodeArtifact;

/** Code that Docker builds: the files in the last stage of the Dockerfile. */
export interface BuiltCode {
  readonly kind: 'built';
  readonly build: BuiltImage;
}

/** A folder or zip file that the user built. */
export interface CodeArtifact {
  readonly kind: 'artifact';
  /** The path of the folder or zip file. */
  readonly path: string;
  /** Paths of files, of which the code must have one so that Lambda finds the handler; empty if any will do. */
  readonly handlerFiles: readonly string[];
}

/** A folder or zip file with code as it is on disk or at a commit. */
export interface Artifact {
  readonly kind: 'folder' | 'zip';
  /** 64 hex digits: of a folder as those of a build context, of a zip file from its bytes. */
  readonly digest: string;
  /** The paths of its files and links, sorted; undefined for a zip file whose entries were not read. */
  readonly files?: readonly string[];
  /** Each path of a folder with the digits of its content or link target and its kind; of a zip file itself at `''`. */
  readonly contents: ReadonlyMap<string, string>;
  /** Bytes of the files, unzipped; undefined where they were not counted. */
  readonly bytes?: number;
}

/** The code that a function needs; its key in the artifact bucket is known before it is built or zipped. */
export interface PlannedCode {
  /** The name of the function. */
  readonly function: string;
  /** Its key in the artifact bucket: `functions/{function}-{32 hex digits}.zip`. */
  readonly key: string;
  readonly from: PlannedBuildOfCode | PlannedFolder | PlannedZip;
}

/** Code that Docker builds. */
export interface PlannedBuildOfCode extends PlannedBuild {
  readonly kind: 'built';
}

/** A folder that is zipped as it is. */
export interface PlannedFolder {
  readonly kind: 'folder';
  /** The path of the folder, relative to the config's folder. */
  readonly folder: string;
  /** Its files and links, relative to it, sorted. */
  readonly files: readonly string[];
  /** The digest of the folder, which is verified before it is zipped: 64 hex digits. */
  readonly digest: string;
}

/** A zip file that is uploaded as it is. */
export interface PlannedZip {
  readonly kind: 'zip';
  /** The path of the file, relative to the config's folder. */
  readonly path: string;
  /** The SHA-256 of its bytes, which is verified before it is uploaded: 64 hex digits. */
  readonly digest: string;
}

/**
 * Bytes that the code of a function may have at most when it is unzipped, 250 MB:
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const mostUnzippedBytes = 262_144_000;

/** Files that a zip file without its 64-bit extension can hold: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export const mostZippedFiles = 65_535;
