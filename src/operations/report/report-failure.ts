import { Complained } from '../../diagnostics/complained.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { placeDiagnostics } from '../../diagnostics/render.ts';
import type { World } from '../../ports/world.ts';
import { type Failure, failureMarkdown, type ToldProblem } from '../../report/failure-markdown.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { readProject } from '../compile/read-project.ts';
import { DeployFailed } from '../stack/deploy-failed.ts';
import { writeReport } from './make-report.ts';
import { markerOf, sayReport, type TalkRequest } from './post-comment.ts';

export type ReportedRequest = CompileRequest & { readonly talk: TalkRequest };

/**
 * The project's name, also where the config is broken: the words after serviceName are enough to find the comment that
 * was made while it was not.
 */
const projectOf = async (world: World, request: CompileRequest): Promise<string> => {
  const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
  try {
    return await readProject(world, request);
  } catch (problem) {
    if (!(problem instanceof Complained) || !problem.located) return fallback;
    return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
  }
};

const rank = { error: 0, warning: 1, note: 2 } as const;

const problemsOf = (problem: unknown, file: string): ToldProblem[] => {
  if (problem instanceof Complained)
    return placeDiagnostics(problem.diagnostics, problem.located)
      .map(({ diagnostic: { code, severity, sentence, hint }, position: { line, column } }) => ({
        code,
        severity,
        sentence,
        ...(hint === undefined ? {} : { hint }),
        place: { file, line, column },
      }))
      .sort((a, b) => rank[a.severity] - rank[b.severity]);
  if (problem instanceof Refused)
    return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
  const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
  return [{ code: 'bug', severity: 'error', sentence }];
};

/** A command that did not come to its end, as the report says it. */
const failureOf = async (
  world: World,
  request: ReportedRequest,
  command: string,
  problem: unknown,
): Promise<Failure> => {
  const causes = problem instanceof DeployFailed ? problem.causes : [];
  const { page } = request.talk;
  return {
    project: await projectOf(world, request),
    stage: request.stage,
    command,
    stopped: problem instanceof Refused && problem.code === 'door/stopped',
    problems: problemsOf(problem, world.source.file),
    causes,
    links: [
      ...(problem instanceof DeployFailed ? problem.links : []),
      ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
    ],
  };
};

/** Reports a failure: `report.md`, the summary and the comment say what was wrong, where, and what to do next. */
export const tellFailure = async (
  world: World,
  request: ReportedRequest,
  command: string,
  problem: unknown,
): Promise<void> => {
  const failure = await failureOf(world, request, command, problem);
  const report = failureMarkdown(failure, markerOf(request.talk, failure));
  world.console.summary(report);
  await sayReport(world, request.talk, report);
  await writeReport(world, report);
};

/** At a prompt the failure is on the screen already, and nothing is left behind of it. */
const isHeard = ({ mode, run }: TalkRequest): boolean => mode !== 'never' || run.run !== undefined;

/**
 * Runs a command; what it throws is reported and thrown on. A report that fails itself is a warning: the failure that it
 * was about is told in any case.
 */
export const reported = async <T>(
  world: World,
  request: ReportedRequest,
  command: string,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!world.stopped && isHeard(request.talk))
      try {
        await tellFailure(world, request, command, problem);
      } catch (second) {
        const title = second instanceof Refused ? second.code : 'door/cannot-write';
        world.console.annotate({ severity: 'warning', title, message: `The failure was not reported: ${second}` });
      }
    throw problem;
  }
};
