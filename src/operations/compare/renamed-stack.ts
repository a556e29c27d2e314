import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import { type Stage, stackName } from '../../stage/stage.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { readProject } from '../compile/read-project.ts';
import type { BaseRequest } from './compare-offline.ts';

/**
 * Returns the note that a changed project makes another stack, while the former one goes on; empty if both are stacks of
 * one name.
 */
export const renamedStackNotes = (
  base: Pick<Stage, 'project' | 'stack'>,
  ours: Pick<Stage, 'project' | 'stack'>,
  ref: string,
): string[] =>
  base.stack === ours.stack
    ? []
    : [
        `The project is ${ours.project} here and ${base.project} at ${literal(ref)}: ${ours.stack} is another stack, in which everything is new. ${base.stack} goes on running, with its schedules, until destroy deletes it (project-name: ${base.project}); its data does not move. With project-name: ${base.project} the stack stays the same.`,
      ];

/**
 * Returns the note for a stage that is not deployed, and whose project may have had another name. The input
 * `project-name` has no earlier state that could be read, the config of the base branch has: its stack may be running.
 * Empty for previews under that input, which are new by nature, without a base, and where its config has errors or
 * cannot be read.
 */
export const formerStackNotes = async (
  world: World,
  request: CompileRequest & { readonly base?: BaseRequest },
  ours: Stage,
): Promise<string[]> => {
  const { base, project: given } = request;
  if (given !== undefined)
    return ours.preview
      ? []
      : [
          `${ours.stack} is not deployed yet. If project-name was not ${given} before, the former stack goes on running, with its schedules, until destroy deletes it; its data does not move.`,
        ];
  if (base === undefined) return [];
  try {
    const port = await world.base();
    return await port.at(base.ref, async (found) => {
      if (found.kind !== 'found') return [];
      const source = { ...world.source, read: async () => found.bytes };
      const project = await readProject({ ...world, source }, request);
      return renamedStackNotes({ project, stack: stackName(project, ours.stage) }, ours, base.ref);
    });
  } catch (problem) {
    if (problem instanceof DiagnosticsError || problem instanceof Refused) return [];
    throw problem;
  }
};
