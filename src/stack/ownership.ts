import { Refused } from '../diagnostics/refused.ts';
import type { Stage } from '../stage/stage.ts';
import type { StackLook } from './deployed.ts';
import type { StackCommand } from './state-table.ts';

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

/** The claim of a run on a stack. */
export interface Claim {
  /** The repository of the workflow, by GitHub's number; nothing at a prompt. */
  readonly repositoryId?: string | undefined;
  /** The stage's name, typed out. */
  readonly confirm?: string | undefined;
}

type Asked = Pick<Stage, 'project' | 'stage'> & Pick<Stage, 'preview'>;

const ownerOf = ({ tags }: StackLook): string | undefined => tags['batch-job:repository-id'] || undefined;

/** Changing a stack tag makes Batch's environments and queues anew: `Tags` replace both. */
const handOver = (stack: string, { project, stage }: Asked, repositoryId: string): string =>
  `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), repeat all its tags with that one changed: \`aws cloudformation update-stack --stack-name ${stack} --use-previous-template --capabilities CAPABILITY_NAMED_IAM --tags Key=batch-job:project,Value=${project} Key=batch-job:stage,Value=${stage} Key=batch-job:repository-id,Value=${repositoryId}\`. If it is not meant to be yours, choose another project-name or stage.`;

/**
 * Compares the repository that is written on the stack with that of the run, by GitHub's number, which renaming and
 * transferring a repository leave alone. Throws `stack/other-repository` where both are known and differ; throws
 * `stack/confirm` where a deploy at a prompt (no number of its own) would change a stack that belongs to a repository,
 * is no preview, and was not confirmed with the stage's name. `destroy` is confirmed before it reads the stack.
 */
export const assertRepository = (
  look: StackLook,
  stage: Asked,
  command: StackCommand,
  { repositoryId, confirm }: Claim,
): void => {
  const owner = ownerOf(look);
  if (owner === undefined || command === 'outputs') return;
  if (repositoryId && repositoryId !== owner)
    throw new Refused({
      code: 'stack/other-repository',
      message: `The stack ${look.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
      hint: handOver(look.name, stage, repositoryId),
    });
  if (repositoryId || command !== 'deploy' || stage.preview || confirm === stage.stage) return;
  throw new Refused({
    code: 'stack/confirm',
    message: `The stack ${look.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
    hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
  });
};

/** Throws unless the command may act on the stack: its tags (`holdOwnership`) and its repository (`assertRepository`). */
export const assertOwned = (look: StackLook, stage: Asked, command: StackCommand, claim: Claim): void => {
  holdOwnership(look, stage);
  assertRepository(look, stage, command, claim);
};

/** Returns sentences about the owner of the stack; none where both sides are known and equal. */
export const ownerNotes = (look: StackLook, stage: Asked, { repositoryId, confirm }: Claim): string[] => {
  const owner = ownerOf(look);
  if (owner === undefined)
    return repositoryId
      ? [
          `The stack ${look.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
        ]
      : [];
  if (repositoryId) return [];
  const asks =
    stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
  return [`The stack ${look.name} belongs to the repository with the id ${owner}.${asks}`];
};
