import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Properties, Shapes } from '../schema/shape.ts';
import type { BuiltImage, FileLookup, Platform } from './packaging.ts';
import type { Program } from './program.ts';

/** The files of a program's folder. Paths are relative to it, with `/`. */
export interface ProgramFolder {
  readonly files: readonly string[];
  /** Returns the text of a small file; undefined if there is none. */
  text(path: string): string | undefined;
}

/** A Dockerfile for a program that has none. */
export interface FirstDockerfile {
  /** The file, or the script of a manifest, that it starts. */
  readonly starts: string;
  readonly text: string;
  /** Patterns for `.dockerignore`: files of the language's tools that no image needs. */
  readonly ignored: readonly string[];
}

/** The days on which versions of a language end: they get no fixes any more. */
export interface LanguageEnds {
  /** The property under `languageSpecificConfig` that names the version. */
  readonly property: string;
  /** Days, as `2026-04-30`, by the version as it is written. */
  readonly at: Readonly<Record<string, string>>;
}

/** The parts of a language beside how it is compiled. */
export interface KnownLanguage<P extends Shapes> {
  /** Its name in diagnostics. */
  readonly name: string;
  /** Extensions of its entry files, without the dot, lower case. */
  readonly extensions: readonly string[];
  /** An entry file may be followed by the name of an object in it: `app.py:app`. */
  readonly namesObject?: true;
  /** The ends of its versions, where they are known. */
  readonly ends?: LanguageEnds;
  /** Its own properties, under `languageSpecificConfig`. */
  readonly properties: P;
  /** Returns the entry file of a folder that has none at a path by convention; undefined if nothing tells it. */
  entryFile?(folder: ProgramFolder): string | undefined;
  /**
   * Returns the Dockerfile that `init` writes for a program that the buildpack does not compile, because it has no entry
   * file; undefined if the folder has no such program. `entry` is the entry file by
   * convention, if there is one.
   */
  dockerfile?(entry: string | undefined, folder: ProgramFolder): FirstDockerfile | undefined;
}

/** The part of a function's config that its code depends on, beside its packaging. */
export interface LambdaRequest {
  /** The exported function that Lambda calls. */
  readonly handlerFunction: string | undefined;
  /** The runtime of Lambda: `nodejs24.x`. */
  readonly runtime: string;
}

/** A language whose programs become the code of Lambda functions. */
export interface LambdaLanguage<P extends Shapes> {
  /** The handler in the form of Lambda, the same for every program: `index.handler`. */
  readonly handler: string;
  /** Returns the runtime for a function that names none. */
  runtime(own: Properties<P>): string;
  /** Returns the variables that the function gets unless the config sets them. */
  variables(own: Properties<P>): Readonly<Record<string, string>>;
  /**
   * Returns the build of a program whose entry file exists, the code being all files of the last stage, or diagnostics
   * with paths that begin at the packaging.
   */
  code(
    entry: string,
    program: Program<P>,
    request: LambdaRequest,
    surroundings: FileLookup,
    platform: Platform,
  ): Outcome<BuiltImage>;
}

/** A language that the buildpack compiles: one folder under `languages/`. */
export interface Language<P extends Shapes> extends KnownLanguage<P> {
  /**
   * Returns the image of a program whose entry file exists, or diagnostics with paths that begin at the packaging:
   * `['properties', …]`. `entry` is the path of the entry file in its shortest form, without the name of an object.
   */
  image(entry: string, program: Program<P>, surroundings: FileLookup, platform: Platform): Outcome<BuiltImage>;
  /** Absent for a language of which functions are not compiled yet. */
  readonly lambda?: LambdaLanguage<P>;
}

/** Declares a compiled language; identity at run time, infers `P`. */
export const defineLanguage = <const P extends Shapes>(language: Language<P>): Language<P> => language;
