import { Refused } from '../diagnostics/refused.ts';
import type { World } from '../ports/world.ts';
import { cutMarkdown } from '../report/cut-markdown.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { restamped } from '../report/marker.ts';
import { commentLimit } from '../report/review-markdown.ts';
import { sayReport, type TalkRequest } from './stages/talk.ts';

/**
 * Says the report that `plan` or `deploy` left in the output folder, perhaps in another job: nothing but
 * `pull-requests: write` is needed, and the config is not read. The report keeps the run that made it.
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
