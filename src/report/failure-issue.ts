import type { FailedRun, FailureFinding } from '../runs/failure-watch.ts';
import { executionPage } from '../runs/run-row.ts';
import { code, fence, join, linkedCode, type Markdown, md, table, text } from './markdown.ts';
import { counted } from './plain-text.ts';
import { programWord } from './start-by-hand.ts';

/** The most failed runs that an issue lists. */
const mostRuns = 10;

/** The most lines of a log in an issue. */
const mostLines = 30;

/** The stage that an issue is about. */
export interface WatchedStage {
  readonly project: string;
  readonly stage: string;
  readonly region: string;
}

/** Returns the title of the issue about the failures of a job. It has no count, so that it stays the same. */
const failureTitle = ({ project, stage }: WatchedStage, job: string): string =>
  `The job ${job} of ${project} fails in ${stage}`;

const rowOf = ({ name, arn, class: kind, cause, stoppedAt }: FailedRun): readonly Markdown[] => {
  const page = executionPage(arn);
  return [
    text(stoppedAt.toISOString().slice(0, 16).replace('T', ' ')),
    linkedCode(name, page),
    code(kind),
    text(cause, 300),
  ];
};

/**
 * Returns the text of the issue about the failures of a job: the failed runs since its last success with class and cause,
 * the end of the newest one's log, and how to see more. Equal for equal findings, so that nothing is edited without news.
 */
const failureBody = ({ project, stage, region }: WatchedStage, { job, failed, logTail }: FailureFinding): Markdown => {
  const tail = logTail.slice(-mostLines);
  const [newest] = failed;
  const flags = `--project-name ${project} --stage ${stage} --aws-region ${region}`;
  const commands = [`logs --execution ${newest?.name ?? ''}`, `runs --retry ${newest?.name ?? ''}`]
    .map((words) => `${programWord} ${words} ${flags}`)
    .join('\n');
  return join(
    [
      md`${text(counted(failed.length, 'run'))} of ${code(job)} in ${code(stage)} failed since the last success, the last one as ${code(newest?.class ?? 'unknown')}.`,
      table(['Ended (UTC)', 'Run', 'Class', 'Cause'], failed.slice(0, mostRuns).map(rowOf)),
      failed.length > mostRuns ? md`And ${text(String(failed.length - mostRuns))} more.` : md``,
      tail.length === 0 ? md`` : md`The end of the last one's log:\n\n${fence('', tail.join('\n'))}`,
      md`Its whole log, and another try with the same event:\n\n${fence('bash', commands)}`,
    ],
    '\n\n',
  );
};

/** An issue as it should be, one for each key. */
export interface FailureIssue {
  /** Project, stage and job: the subject of the issue. */
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly body: Markdown;
  /** `as-is`: there is no news, so an open issue stays open and none is opened. */
  readonly wanted: 'open' | 'closed' | 'as-is';
}

/**
 * Returns the issue about the failures of a job as it should be: open while runs fail, closed after a success, and as it is
 * without a finding.
 */
export const failureIssue = (stage: WatchedStage, job: string, finding: FailureFinding | undefined): FailureIssue => {
  const common = {
    key: `runs/${stage.project}/${stage.stage}/${job}`,
    label: 'batch-job-runs',
    title: failureTitle(stage, job),
  };
  if (finding === undefined) return { ...common, body: md``, wanted: 'as-is' };
  if (finding.kind === 'failing') return { ...common, body: failureBody(stage, finding), wanted: 'open' };
  return { ...common, body: md`The newest run of ${code(job)} in ${code(stage.stage)} succeeded.`, wanted: 'closed' };
};
