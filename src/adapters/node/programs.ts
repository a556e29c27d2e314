import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Answer, LocalQuestion } from '../../directives/directive.ts';
import type { Programs, Workspace } from '../../ports/machine.ts';
import { realPath, repositoryFolders } from './checkout.ts';
import { findProgram } from './machine-programs.ts';
import { type GateRequest, reasonNotToStart, reasonNotToStartWithoutWalls } from './program-gate.ts';
import { type Find, startOf } from './program-start.ts';
import { defaultLimits, type RunResult, runProgram } from './sandbox.ts';
import { areComplete, buildWalls } from './walls.ts';

/** Settings with which programs of the repository are started. */
export interface ProgramsRequest extends GateRequest {
  /** The config's folder; no program outside of it is started. */
  readonly workspace: Pick<Workspace, 'root' | 'look'>;
  /** A folder for temporary files. */
  readonly temporary: string;
  readonly signal?: AbortSignal;
  /** Other limits, for tests. */
  readonly limits?: typeof defaultLimits;
}

/** Variables that name the files by which a step passes values on to later steps. */
const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** Returns the files and folders outside of the repository that later steps and the action's post step trust. */
const trustedPaths = (environment: GateRequest['environment']): readonly string[] => {
  const files = commandFiles.flatMap((name) => environment[name] || []);
  const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'].flatMap((name) => environment[name] || []);
  return [dirname(realPath(process.argv[1] ?? '.')), ...files, ...files.map(dirname), ...folders];
};

/**
 * Returns the programs of the repository. Starts them one at a time, each behind walls and with limits, and none if
 * `reasonNotToStart` gives a reason. Throws `door/stopped` if the signal aborts while one runs.
 */
export const repositoryPrograms = (request: ProgramsRequest): Programs => {
  const reason = reasonNotToStart(request);
  const distrusted = repositoryFolders(request.root, request.environment);
  const find: Find = (name) => findProgram(name, request.environment.PATH, distrusted);
  const kept = [...distrusted, ...trustedPaths(request.environment)].map(realPath);
  let previous: Promise<unknown> = Promise.resolve();
  let walls: Promise<readonly string[]> | undefined;
  const run = async (question: LocalQuestion & { readonly kind: 'program' }): Promise<Answer> => {
    const { file, handler, args, says } = question;
    const kind = request.workspace.look(file);
    if (kind !== 'file') return noFile(file, kind);
    const start = startOf(realpathSync(join(request.workspace.root, file)), handler, args, find);
    if (!('argv' in start)) return start;
    walls ??= buildWalls(find, { root: realPath(request.root), temporary: realPath(request.temporary), kept });
    const words = await walls;
    const incomplete = areComplete(words) ? undefined : reasonNotToStartWithoutWalls(request);
    if (incomplete) return incomplete;
    const argv = [...words, ...start.argv];
    return answerOf(
      await runProgram(argv, start.input, request.temporary, request.limits ?? defaultLimits, request.signal),
      says,
    );
  };
  return {
    answer(question) {
      if (reason) return Promise.resolve(reason);
      const answer = previous.then(() => run(question));
      previous = answer.catch(() => {});
      return answer;
    },
  };
};

const failed = (sentence: string, hint: string): Answer => ({
  kind: 'missing',
  code: 'directives/custom-failed',
  sentence,
  hint,
});

const sentenceWithoutFile = (file: string, kind: string): string => {
  if (kind === 'outside') return `"${file}" leaves the folder of the config.`;
  if (kind === 'git') return `"${file}" leads into a .git folder, of which nothing is read.`;
  return `The program "${file}" does not exist.`;
};

const noFile = (file: string, kind: string): Answer => ({
  kind: 'missing',
  code: kind === 'outside' || kind === 'git' ? 'source/outside' : 'source/missing-path',
  sentence: sentenceWithoutFile(file, kind),
  hint: 'Paths of programs are relative to the config, written with "/".',
});

const exceeded: Readonly<Record<(RunResult & { kind: 'stopped' })['why'], string>> = {
  time: `did not answer within ${defaultLimits.milliseconds / 1000} seconds`,
  memory: `took more than ${defaultLimits.bytesOfMemory / 1024 / 1024} MB of memory`,
  answer: `answered with more than ${defaultLimits.bytesOfAnswer / 1024 / 1024} MB`,
  stop: 'was stopped with this run',
};

/**
 * Returns the answer of a program as data. Of its output only the last line after a failure is reported, visible and on
 * one line, so that it can contain no workflow command. Throws `door/stopped` if the run was stopped.
 */
const answerOf = (run: RunResult, says: string): Answer => {
  if (run.kind === 'stopped') {
    if (run.why === 'stop')
      throw new Refused({ code: 'door/stopped', message: 'The run was stopped.', hint: 'Run it again.' });
    return failed(`${upperFirst(says)} ${exceeded[run.why]}, and was ended.`, 'Let its program do less.');
  }
  const answer = parseAnswer(run.answer);
  if (answer?.error !== undefined)
    return failed(`${upperFirst(says)} failed: ${short(String(answer.error))}`, 'Mend its program.');
  if (answer === undefined)
    return failed(
      `${upperFirst(says)} ended without an answer.${run.output.trim() ? ` Its last words: ${short(lastLine(run.output))}` : ''}`,
      'Let its function return a value, and not end the process.',
    );
  if (answer.value === undefined || answer.value === null)
    return failed(`${upperFirst(says)} gave nothing.`, 'Let its function return a value.');
  return { kind: 'found', value: answer.value };
};

/** Returns the JSON object of an answer; undefined for anything else. */
const parseAnswer = (text: string): { value?: unknown; error?: unknown } | undefined => {
  try {
    const answer = JSON.parse(text) as unknown;
    return answer !== null && typeof answer === 'object' ? answer : undefined;
  } catch {
    return undefined;
  }
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
const short = (text: string): string => visible(text.length > 300 ? `${text.slice(0, 300)}…` : text);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
