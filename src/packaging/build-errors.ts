import { Refused } from '../diagnostics/refused.ts';

/** An error in the output of `docker build`, in the words of the program that failed. */
export interface BuildError {
  /** The program's own sentence. */
  readonly sentence: string;
  /** Path of the file as the program printed it, `/`-separated. */
  readonly file?: string;
  /** Line and column, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** The refusal of an image, or of the code of a function, whose `docker build` failed. */
export class BuildFailed extends Refused {
  /** The job or function that it belongs to. */
  readonly job: string;
  /** The errors that were found in docker's output; none if no program is known by its words. */
  readonly errors: readonly BuildError[];

  constructor(refusal: { job: string; errors: readonly BuildError[]; message: string; hint: string }) {
    super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
    this.job = refusal.job;
    this.errors = refusal.errors;
  }
}

/** Most errors that are taken from one build. */
const mostErrors = 10;

/** Returns a line without BuildKit's prefix, `#12 0.345 `. */
const ofStep = (line: string): string => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');

/** Reads an error from the lines of a build, of which `lines[at]` is the first; undefined if another program wrote it. */
type Reader = (lines: readonly string[], at: number) => BuildError | undefined;

const placed = (sentence: string, file = '', line = '', column = ''): BuildError => ({
  sentence: sentence.trim(),
  ...(file ? { file: file.replace(/^(?:\.|\/build)\//, '') } : {}),
  ...(line ? { line: Number(line) } : {}),
  ...(column ? { column: Number(column) } : {}),
});

/** esbuild: `✘ [ERROR] sentence`, and below it `    file:line:column:`, column from 0. */
const esbuild: Reader = (lines, at) => {
  const [, sentence] = /^\W{1,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
  if (sentence === undefined) return undefined;
  for (const line of lines.slice(at + 1, at + 4)) {
    const [, file, row, column] = /^\s{2,8}([^\s:][^:]{0,500}):(\d{1,9}):(\d{1,9}):$/.exec(line) ?? [];
    if (file !== undefined) return placed(sentence, file, row, String(Number(column) + 1));
  }
  return placed(sentence);
};

/** TypeScript: `file(line,column): error TS1234: sentence`, or with `:line:column -`. */
const typescript: Reader = (lines, at) => {
  const [, file, row, column, sentence] =
    /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
  return sentence === undefined ? undefined : placed(sentence, file, row, column);
};

/** Compilers of the family of gcc, javac and go: `file:line:column: error: sentence`, the column optional. */
const compilers: Reader = (lines, at) => {
  const [, file, row, column, sentence] =
    /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(
      lines[at] ?? '',
    ) ?? [];
  if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence)) return undefined;
  return placed(sentence, file, row, column);
};

/** Lines of npm's error that say nothing about the cause. */
const npmNoise =
  /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;

/** npm: the first sentence behind `npm error` (`npm ERR!` before version 10). */
const npm: Reader = (lines, at) => {
  const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
  return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};

/** Python: `  File "x.py", line 3`, source and caret, then `SyntaxError: sentence`; and `ERROR: sentence` of pip. */
const python: Reader = (lines, at) => {
  const line = lines[at] ?? '';
  const [, pip] = /^ERROR: (?!failed to |process "|executor failed )(\S.+)$/.exec(line) ?? [];
  if (pip !== undefined) return placed(`pip: ${pip}`);
  const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
  if (file === undefined) return undefined;
  const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
  return sentence === undefined ? undefined : placed(sentence, file, row);
};

/** Maven: `[ERROR] file:[line,column] sentence`, and what it could not resolve. */
const maven: Reader = (lines, at) => {
  const [, unresolved] =
    /^\[ERROR\] [^:]{0,200}: (Could not (?:resolve|find|transfer) .+?)(?: -> \[Help \d\])?$/.exec(lines[at] ?? '') ??
    [];
  if (unresolved !== undefined) return placed(`Maven: ${unresolved}`);
  const [, file, row, column, sentence] =
    /^\[ERROR\] (\/[^:]{1,500}):\[(\d{1,9}),(\d{1,9})\] (.+)$/.exec(lines[at] ?? '') ?? [];
  return sentence === undefined ? undefined : placed(sentence, file, row, column);
};

/** .NET: `file(line,column): error CS1234: sentence [project]`, or ` : error NU1234:` without a line. */
const dotnet: Reader = (lines, at) => {
  const [, file, row, column, sentence] =
    /^\s{0,8}(\/[^(:]{1,500}?)(?:\((\d{1,9}),(\d{1,9})\))? ?: error ((?:CS|NU|MSB|NETSDK)\d{1,6}: .+)$/.exec(
      lines[at] ?? '',
    ) ?? [];
  return sentence === undefined ? undefined : placed(sentence.replace(/ \[\/[^\]]*\]$/, ''), file, row, column);
};

/** uv: `error: sentence`, and below it `  cause: sentence`; and poetry on an old lock file. */
const packageManagers: Reader = (lines, at) => {
  const line = lines[at] ?? '';
  const [, sentence] = /^error: (?!subprocess-exited-with-error)(\S.+)$/.exec(line) ?? [];
  const [, cause] = /^ {2}cause: (\S.+)$/.exec(lines[at + 1] ?? '') ?? [];
  if (sentence !== undefined) return placed(cause === undefined ? sentence : `${sentence}: ${cause}`);
  return /^pyproject\.toml changed significantly since poetry\.lock was last generated/.test(line)
    ? placed(line)
    : undefined;
};

/**
 * Docker: `Dockerfile:3`, and elsewhere `ERROR: failed to solve: sentence`; in Docker 20.10 `failed to solve with frontend
 * dockerfile.v0: failed to create LLB definition: sentence`, without `ERROR`. A parse error names its line itself.
 */
const docker: Reader = (lines, at) => {
  const [, sentence] =
    /^(?:ERROR: )?failed to (?:build: failed to )?solve(?: with frontend [\w.-]{1,100}: failed to create LLB definition)?: (.+)$/.exec(
      lines[at] ?? '',
    ) ?? [];
  if (sentence === undefined) return undefined;
  const [, parsed] = /^dockerfile parse error (?:on )?line (\d{1,9}):/.exec(sentence) ?? [];
  const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
  return placed(sentence, undefined, parsed ?? rows.at(-1));
};

/** The programs whose errors explain a build, before docker's own words. */
const programs: readonly Reader[] = [esbuild, typescript, npm, python, packageManagers, maven, dotnet, compilers];

const readAll = (lines: readonly string[], readers: readonly Reader[]): BuildError[] => {
  const found = lines.flatMap((_, at) => {
    const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
    return error === undefined ? [] : [error];
  });
  // Docker repeats the last lines of the step that failed.
  return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};

/**
 * Returns the errors in the last lines of a `docker build` with plain progress: of bundlers, compilers and package managers
 * if there are any, else docker's own, of which a `line` without a `file` is one of the Dockerfile. Of npm, which
 * explains itself at length, the first sentence counts, and what the lock file lacks.
 */
export const buildErrorsIn = (output: readonly string[]): readonly BuildError[] => {
  const lines = output.map(ofStep);
  const found = readAll(lines, programs);
  const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
  const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
  return kept.length > 0 ? kept : readAll(lines, [docker]);
};
