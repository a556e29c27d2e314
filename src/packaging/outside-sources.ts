import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.ts';
import { normalPath } from './config-paths.ts';
import type { Included } from './context.ts';
import { lineNaming, placeIn } from './manifest-complaints.ts';
import type { FileLookup } from './packaging.ts';

/** The way in which the sources of a language load each other by a path from where they stand. */
export interface RelativeLoads {
  /** Matches a call that is not in a comment; its first group is the path. With the flags `gm`. */
  readonly calls: RegExp;
  /** Endings that a path may leave out. */
  readonly endings: readonly string[];
  /** The verb of the call: `requires` */
  readonly verb: string;
}

/**
 * Returns a warning for each path outside of the folder of the config by which a source of a program loads another one, from
 * its entry file and the files of its context on. Empty for a path that is not there, where that is known: it may be loaded
 * at some places only.
 */
export const outsideSources = (
  entry: string,
  included: Included | undefined,
  { calls, endings, verb }: RelativeLoads,
  surroundings: FileLookup,
): Diagnostic[] => {
  const isSource = (path: string) => endings.some((ending) => ending !== '' && path.endsWith(ending));
  const found: Diagnostic[] = [];
  const sources = new Set([entry, ...(included?.files ?? []).filter(isSource)]);
  // A source that is added while the set is read is read too.
  for (const path of sources) {
    for (const [, written = ''] of (surroundings.text(path) ?? '').matchAll(calls)) {
      const place = normalPath(posix.join(posix.dirname(path), written));
      const all = ['', ...endings].map((ending) => place + ending);
      if (surroundings.look(place) === 'outside') {
        if (!isAbsent(all, surroundings)) found.push(complaint(path, written, verb, surroundings));
        continue;
      }
      for (const one of all) if (isSource(one) && surroundings.look(one) === 'file') sources.add(one);
    }
  }
  return found;
};

/** True for paths above the config of which none is in the checkout; false outside of a checkout, where nothing is known. */
const isAbsent = (paths: readonly string[], { checkout }: FileLookup): boolean =>
  checkout !== undefined && paths.every((path) => checkout.look(path) === 'absent');

const complaint = (file: string, written: string, verb: string, files: FileLookup): Diagnostic =>
  warningAt(
    'source/outside',
    ['properties', 'entryfilePath'],
    `${placeIn({ file, line: lineNaming(files, file, written) })} ${verb} "${written}", which is outside of the folder of the config: the program does not find it.`,
    'Move the config above both, or the file below the config.',
  );
