import { posix } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { languages } from '../generated/languages.ts';
import { type Always, object, type Properties } from '../schema/shape.ts';
import { foreignProperties } from './foreign-properties.ts';
import type { BuiltImage, FileLookup } from './packaging.ts';
import { programProperties } from './program.ts';
import { type Globs, unmatchedGlobs } from './unmatched-globs.ts';

/** A language of the registry. */
type AnyLanguage = (typeof languages)[number];
/**
 * Turns a union of types into their intersection: https://www.typescriptlang.org/docs/handbook/2/conditional-types.html
 */
type IntersectionOf<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void ? I : never;
type OwnProperties = IntersectionOf<AnyLanguage['properties']>;

const ownProperties: OwnProperties = Object.assign({}, ...languages.map(({ properties }) => properties));

const languageSpecificConfig: Always<Properties<OwnProperties>> = object(
  'What only one language knows.',
  ownProperties,
  { default: {} },
);

const { requiresGlibcBinaries, customDockerBuildCommands, ...properties } = programProperties;

/**
 * The properties of the buildpack, in Stacktape's order: one shape for all languages, since the language follows from
 * the entry file only.
 */
export const buildpackProperties = {
  ...properties,
  languageSpecificConfig,
  requiresGlibcBinaries,
  customDockerBuildCommands,
};

/** Returns the extension of a path, without the dot, lower case; an empty text where it has none. */
export const extensionOf = (path: string): string => posix.extname(path).slice(1).toLowerCase();

/** A written `entryfilePath`: a path, and in languages that name objects the object behind a colon. */
interface EntryFile {
  readonly path: string;
  /** `handler` in `app.py:handler`. */
  readonly object?: string;
}

/** Returns the path and the object of an `entryfilePath`. */
export const entryFileOf = (entryfilePath: string): EntryFile => {
  const [, path, object] = /^(.+):(\w+)$/.exec(entryfilePath) ?? [];
  const names = languages.some(
    ({ extensions, namesObject }) => namesObject && extensions.includes(extensionOf(path ?? '')),
  );
  return names && path !== undefined && object !== undefined ? { path, object } : { path: entryfilePath };
};

/** Returns the language of an entry file by its extension; undefined for an unknown one. */
export const languageOf = (entryfilePath: string): AnyLanguage | undefined => {
  const extension = extensionOf(entryFileOf(entryfilePath).path);
  return languages.find(({ extensions }) => extensions.includes(extension));
};

/** The extensions of entry files that the buildpack compiles, without the dot. */
export const compiledExtensions: readonly string[] = languages.flatMap(({ extensions }) => extensions);

/** Returns the build of a program with what is said, in every language alike, of properties that change nothing. */
export const withUnused = (
  { name, properties }: AnyLanguage,
  buildpack: Globs & { readonly languageSpecificConfig: object },
  { value, diagnostics }: Outcome<BuiltImage>,
  surroundings: FileLookup,
): Outcome<BuiltImage> => {
  const foreign = foreignProperties({ name, properties }, buildpack.languageSpecificConfig, languages);
  if (value === undefined) return { diagnostics: [...diagnostics, ...foreign] };
  return { value, diagnostics: [...diagnostics, ...foreign, ...unmatchedGlobs(buildpack, value, surroundings)] };
};
