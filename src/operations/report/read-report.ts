import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { cutMarkdown } from '../../report/cut-markdown.ts';
import { readMarker, withNewMarker } from '../../report/marker.ts';
import { commentLimit } from '../../report/review-markdown.ts';
import type { CommentRequest } from './post-comment.ts';

/**
 * Throws for a report of another run: a commit may have brought it. In a run on `workflow_run`, the report is that of
 * the run which ended; at a prompt there is no run, and the report names none.
 */
const assertOfThisRun = (report: string, name: string, { reportRun }: CommentRequest): void => {
  const { run } = readMarker(report) ?? {};
  if (run === reportRun) return;
  const wanted = reportRun === undefined ? 'outside of any run (GITHUB_RUN_ID)' : `by run ${reportRun}`;
  throw new Refused({
    code: 'github/not-a-report',
    message: `${name} was not written ${wanted}: its marker names ${run === undefined ? 'no run' : `run ${run}`}.`,
    hint: 'Say the report in the run that made it: let plan or deploy write it outside of the checkout, and hand it on as an artifact of that run.',
  });
};

/**
 * Reads the report that `plan` or `deploy` wrote into the output folder, perhaps in another job, and returns it with the
 * marker of this run. Cuts it to the size of a comment, with a warning. Throws `github/not-a-report` where there is
 * none, and for a report of another run.
 */
export const readReport = async (world: World, request: CommentRequest): Promise<string> => {
  const name = `${world.output}/report.md`;
  const text = await world.written('report.md');
  const report = text && withNewMarker(text, request.run, request.slot);
  if (!report)
    throw new Refused({
      code: 'github/not-a-report',
      message: text === undefined ? `There is no ${name}.` : `${name} does not begin with the marker of a report.`,
      hint: 'plan and deploy write it; in another job, download it first and name its folder by output-dir.',
    });
  assertOfThisRun(text, name, request);
  const cut = cutMarkdown(report, commentLimit);
  if (cut !== report)
    world.console.annotate({
      severity: 'warning',
      title: 'github/too-long',
      message: `${name} has ${report.length} characters, and a comment holds ${commentLimit}: it ends earlier, and says so.`,
    });
  return cut;
};
