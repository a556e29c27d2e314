import { projectName } from '../../config/project.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type Failure, type FailureProblem, failureMarkdown } from '../../report/failure-markdown.ts';
import { problemsIn } from '../../report/problems-markdown.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { readProject } from '../compile/read-project.ts';
import { DeployFailed } from '../stack/deploy-failed.ts';
import { labelFacts, reportResult } from './label-result.ts';
import { type CommentRequest, markerOf } from './post-comment.ts';
import { reportCauses } from './report-check.ts';
import { makeFailurePage, writePage } from './write-page.ts';
import { writeReport } from './write-report.ts';

/** The request of a command whose failure is posted as a comment. */
export type ReportedRequest = CompileRequest & { readonly comment: CommentRequest };

/**
 * Returns the project's name, also for a broken config: the text after `serviceName` is enough to find the comment that
 * was posted while it was not broken.
 */
const projectOf = async (world: World, request: CompileRequest): Promise<string> => {
  const fallback = projectName(undefined, undefined, request).value ?? 'batch-jobs';
  try {
    return await readProject(world, request);
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError) || !problem.located) return fallback;
    return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
  }
};

/** Returns the problems of a failure, errors first. */
const problemsOf = (problem: unknown, file: string): FailureProblem[] => {
  if (problem instanceof DiagnosticsError) return problemsIn(problem, file);
  if (problem instanceof Refused)
    return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
  const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
  return [{ code: 'bug', severity: 'error', sentence }];
};

/** Returns the page of the config at the commit of the run; empty outside of GitHub. */
const pageOfConfig = ({ source }: World, { comment: { files } }: ReportedRequest): Pick<Failure, 'config'> =>
  files === undefined
    ? {}
    : { config: { file: source.file, url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };

/** Returns a failed command as its report shows it. */
const failureOf = async (
  world: World,
  request: ReportedRequest,
  command: string,
  problem: unknown,
): Promise<Failure> => {
  const deployment = problem instanceof DeployFailed ? problem.about : undefined;
  const { page } = request.comment;
  return {
    project: await projectOf(world, request),
    stage: request.stage,
    command,
    stopped: problem instanceof Refused && problem.code === 'door/stopped',
    problems: problemsOf(problem, world.source.file),
    causes: deployment?.causes ?? [],
    ...(deployment === undefined ? {} : { outcome: deployment.outcome, notes: deployment.notes ?? [] }),
    ...pageOfConfig(world, request),
    links: [...(deployment?.links ?? []), ...(page === undefined ? [] : [{ text: 'Run', url: page }])],
  };
};

/**
 * Reports a failure in `report.md`, the summary and the comment: what was wrong, where, and what to do next; in
 * `report.html` with the review of a change that CloudFormation failed.
 */
export const reportFailure = async (
  world: World,
  request: ReportedRequest,
  command: string,
  problem: unknown,
): Promise<void> => {
  const failure = await failureOf(world, request, command, problem);
  const state = failure.stopped ? 'stopped' : 'failed';
  const marker = { ...markerOf(request.comment, failure, state), ...labelFacts(request.comment, failure, state) };
  const report = failureMarkdown(failure, marker);
  world.console.summary(report);
  await reportResult(world, request.comment, report);
  await writeReport(world, report);
  const reviewed = problem instanceof DeployFailed ? problem.about.reviewed : undefined;
  if (reviewed !== undefined) world.console.output('plan-hash', reviewed.review.hash);
  await writePage(world, await makeFailurePage(world, failure, reviewed, request.comment));
  await reportCauses(world, request.comment, failure);
};

/** True in a run of GitHub or with a comment asked for; at a prompt the failure is on the screen already. */
const isReported = ({ mode, run }: CommentRequest): boolean => mode !== 'never' || run.run !== undefined;

/**
 * Does the work of a command, reports its failure and throws it again, except a stack that the run stopped following. A report that fails itself is a warning: the door
 * prints the failure in any case.
 */
export const reportingFailure = async <T>(
  world: World,
  request: ReportedRequest,
  command: string,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    const left = problem instanceof LeftOperation;
    if (!world.stopped && !left && isReported(request.comment))
      try {
        await reportFailure(world, request, command, problem);
      } catch (second) {
        const title = second instanceof Refused ? second.code : 'door/cannot-write';
        world.console.annotate({
          severity: 'warning',
          title,
          message: `The failure was not reported: ${second}`,
        });
      }
    throw problem;
  }
};
