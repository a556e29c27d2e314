import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Buildpack } from './buildpack.ts';
import type { BuiltImage, Platform, Surroundings } from './packaging.ts';

/** A language that the buildpack compiles. */
export interface Language {
  readonly name: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** The image of an entry file that exists; complaints' paths start at the packaging. */
  image(entry: string, buildpack: Buildpack, surroundings: Surroundings, platform: Platform): Outcome<BuiltImage>;
}
