import { Refused } from '../diagnostics/refused.ts';
import { sayReport, type TalkRequest } from '../operations/report/post-comment.ts';
import type { World } from '../ports/world.ts';
import { cutMarkdown } from '../report/cut-markdown.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { readMarker, restamped } from '../report/marker.ts';
import { commentLimit } from '../report/review-markdown.ts';

/**
 * Throws for a report of another run: it may have been brought by a commit. In a run that another one has started by
 * its end (`workflow_run`), the report is that one's; at a prompt there is no run, and no report of one.
 */
const assertOfThisRun = (report: string, name: string, { reportRun }: TalkRequest): void => {
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
 * Says the report that `plan` or `deploy` left in the output folder, perhaps in another job of the run: nothing but
 * `pull-requests: write` is needed, and the config is not read. A report of another run is refused.
 */
export const comment = async (world: World, talk: TalkRequest): Promise<Ended> => {
  const name = `${world.output}/report.md`;
  const text = await world.written('report.md');
  const report = text && restamped(text, talk.run, talk.slot);
  if (!report)
    throw new Refused({
      code: 'github/not-a-report',
      message: text === undefined ? `There is no ${name}.` : `${name} does not begin with the marker of a report.`,
      hint: 'plan and deploy write it; in another job, download it first and name its folder by output-dir.',
    });
  assertOfThisRun(text, name, talk);
  const cut = cutMarkdown(report, commentLimit);
  if (cut !== report)
    world.console.annotate({
      severity: 'warning',
      title: 'github/too-long',
      message: `${name} has ${report.length} characters, and a comment holds ${commentLimit}: it ends earlier, and says so.`,
    });
  await sayReport(world, talk, cut);
  return { diagnostics: [], located: undefined };
};
