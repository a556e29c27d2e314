import { Refused } from '../diagnostics/refused.ts';
import type { Stage } from '../resources/resource.ts';
import type { StackLook } from './deployed.ts';

/** What of the run is written on a stack when it is created. */
export interface Origin {
  readonly repositoryId?: string;
  readonly pullRequest?: string;
  readonly ttlHours?: string;
}

/**
 * The tags of a stack, only ours and only these five. They are sent when the stack is created and never again
 * (`tagsToSend`): `Tags` on the Batch types force replacement, and stack tags go down to every resource.
 */
export const stackTags = (stage: Pick<Stage, 'project' | 'stage'>, origin: Origin = {}): Record<string, string> => ({
  'batch-job:project': stage.project,
  'batch-job:stage': stage.stage,
  ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
  ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
  ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});

/** The tags of the next change set: ours for a new stack, else the deployed stack's as DescribeStacks gave them. */
export const tagsToSend = (
  deployed: StackLook | undefined,
  stage: Pick<Stage, 'project' | 'stage'>,
  origin: Origin,
): Readonly<Record<string, string>> => deployed?.tags ?? stackTags(stage, origin);

/** Passes a stack that bears this project's and stage's tags; throws `stack/foreign` for every other one. */
export const holdOwnership = (look: StackLook, stage: Pick<Stage, 'project' | 'stage'>): void => {
  const owner = [look.tags['batch-job:project'], look.tags['batch-job:stage']];
  if (owner[0] === stage.project && owner[1] === stage.stage) return;
  const whose =
    owner[0] === undefined && owner[1] === undefined
      ? 'does not bear the tags batch-job:project and batch-job:stage'
      : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
  throw new Refused({
    code: 'stack/foreign',
    message: `The stack ${look.name} exists and ${whose}. It is never touched.`,
    hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
  });
};
