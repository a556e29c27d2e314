import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Answer, NearQuestion } from '../../directives/directive.ts';
import type { Programs, Workspace } from '../../ports/machine.ts';
import { realPath, repositoryFolders } from './checkout.ts';
import { findProgram } from './machine-programs.ts';
import { type GateRequest, shutGate, shutWithoutWalls } from './program-gate.ts';
import { type Find, startOf } from './program-start.ts';
import { bounds, type Ran, runWalled } from './sandbox.ts';
import { areWhole, walls } from './walls.ts';

export interface ProgramsRequest extends GateRequest {
  /** The config's folder: no program outside of it is started. */
  readonly workspace: Pick<Workspace, 'root' | 'look'>;
  /** A folder for what is needed only now. */
  readonly temporary: string;
  readonly signal?: AbortSignal;
  /** Other bounds, in tests. */
  readonly limits?: typeof bounds;
}

/** Files to which a step writes what the runner passes on to later steps. */
const passedOn = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** Returns the files and folders outside of the repository that later steps, and our own `post`, take for true. */
const trusted = (environment: GateRequest['environment']): readonly string[] => {
  const files = passedOn.flatMap((name) => environment[name] || []);
  const folders = ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'].flatMap((name) => environment[name] || []);
  return [dirname(realPath(process.argv[1] ?? '.')), ...files, ...files.map(dirname), ...folders];
};

/** Programs of the repository, started one after another, each behind walls; none where something could be stolen. */
export const repositoryPrograms = (request: ProgramsRequest): Programs => {
  const shut = shutGate(request);
  const distrusted = repositoryFolders(request.root, request.environment);
  const find: Find = (name) => findProgram(name, request.environment.PATH, distrusted);
  const kept = [...distrusted, ...trusted(request.environment)].map(realPath);
  let before: Promise<unknown> = Promise.resolve();
  let built: Promise<readonly string[]> | undefined;
  const run = async (question: NearQuestion & { readonly kind: 'program' }): Promise<Answer> => {
    const { file, handler, args, says } = question;
    const seen = request.workspace.look(file);
    if (seen !== 'file') return noFile(file, seen);
    const start = startOf(realpathSync(join(request.workspace.root, file)), handler, args, find);
    if (!('argv' in start)) return start;
    built ??= walls(find, { root: realPath(request.root), temporary: realPath(request.temporary), kept });
    const words = await built;
    const open = areWhole(words) ? undefined : shutWithoutWalls(request);
    if (open) return open;
    const argv = [...words, ...start.argv];
    return answerOf(
      await runWalled(argv, start.input, request.temporary, request.limits ?? bounds, request.signal),
      says,
    );
  };
  return {
    answer(question) {
      if (shut) return Promise.resolve(shut);
      const answer = before.then(() => run(question));
      before = answer.catch(() => {});
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

const noFile = (file: string, seen: string): Answer => ({
  kind: 'missing',
  code: seen === 'outside' || seen === 'git' ? 'source/outside' : 'source/missing-path',
  sentence:
    seen === 'outside'
      ? `"${file}" leaves the folder of the config.`
      : seen === 'git'
        ? `"${file}" leads into a .git folder, of which nothing is read.`
        : `The program "${file}" does not exist.`,
  hint: 'Paths of programs are relative to the config, written with "/".',
});

const tooMuch: Readonly<Record<(Ran & { kind: 'stopped' })['why'], string>> = {
  time: `did not answer within ${bounds.milliseconds / 1000} seconds`,
  memory: `took more than ${bounds.bytesOfMemory / 1024 / 1024} MB of memory`,
  answer: `answered with more than ${bounds.bytesOfAnswer / 1024 / 1024} MB`,
  stop: 'was stopped with this run',
};

/** The answer as data. What the program wrote is only told when it failed, on one line, so that it commands nobody. */
const answerOf = (ran: Ran, says: string): Answer => {
  if (ran.kind === 'stopped') {
    if (ran.why === 'stop')
      throw new Refused({ code: 'door/stopped', message: 'The run was stopped.', hint: 'Run it again.' });
    return failed(`${upperFirst(says)} ${tooMuch[ran.why]}, and was ended.`, 'Let its program do less.');
  }
  const answer = parsed(ran.answer);
  if (answer?.error !== undefined)
    return failed(`${upperFirst(says)} failed: ${short(String(answer.error))}`, 'Mend its program.');
  if (answer === undefined)
    return failed(
      `${upperFirst(says)} ended without an answer.${ran.said.trim() ? ` Its last words: ${short(lastLine(ran.said))}` : ''}`,
      'Let its function return a value, and not end the process.',
    );
  if (answer.value === undefined || answer.value === null)
    return failed(`${upperFirst(says)} gave nothing.`, 'Let its function return a value.');
  return { kind: 'found', value: answer.value };
};

const parsed = (text: string): { value?: unknown; error?: unknown } | undefined => {
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
