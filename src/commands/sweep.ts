import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { readProject } from '../operations/compile/read-project.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { readCaller } from '../operations/stack/identify.ts';
import { placeOfKept } from '../operations/stack/kept-deployments.ts';
import { reportSweep } from '../operations/sweep/report-sweep.ts';
import { readRepositoryId } from '../operations/sweep/repository-id.ts';
import { sweepLeftovers } from '../operations/sweep/sweep-leftovers.ts';
import { type SweepRequest, sweepPreviews } from '../operations/sweep/sweep-previews.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Deletes the previews that nobody needs any more, and what they left. Deletes nothing where GitHub cannot be asked. */
export const sweep = async (
  world: World,
  request: CompileRequest & Omit<SweepRequest, 'keptIn'> & { readonly repositoryId?: string | undefined },
): Promise<CommandResult> => {
  assertOwnCode(world, 'sweep');
  const project = await readProject(world, request);
  const repositoryId = await readRepositoryId(world, request);
  if (repositoryId === undefined) return { diagnostics: [], located: undefined };
  const keptIn = placeOfKept(await readCaller(world), { project }, request);
  const previews = await sweepPreviews(world, project, repositoryId, { ...request, keptIn });
  const left = await sweepLeftovers(world, project, repositoryId, { ...request.sweeping, keptIn });
  return reportSweep(world, project, previews, left);
};
