import { type CommentRequest, postReport } from '../operations/report/post-comment.ts';
import { readReport } from '../operations/report/read-report.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Posts the report that `plan` or `deploy` wrote. Needs nothing but `pull-requests: write`, and reads no config. */
export const comment = async (world: World, request: CommentRequest): Promise<CommandResult> => {
  await postReport(world, request, await readReport(world, request));
  return { diagnostics: [], located: undefined };
};
