import { reportResult } from '../operations/report/label-result.ts';
import type { CommentRequest } from '../operations/report/post-comment.ts';
import { readForeignPlan } from '../operations/report/read-foreign-plan.ts';
import { readReport } from '../operations/report/read-report.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/**
 * Posts the report that `plan` or `deploy` wrote; about code of a fork one that is made of its `plan.json`. Needs nothing
 * but `pull-requests: write`, and reads no config.
 */
export const comment = async (world: World, request: CommentRequest): Promise<CommandResult> => {
  const read = world.code === 'fork' ? readForeignPlan : readReport;
  await reportResult(world, request, await read(world, request));
  return { diagnostics: [], located: undefined };
};
