import { Refused } from '../diagnostics/refused.ts';
import type { Stage } from '../stage/stage.ts';
import type { DeployedStack } from './deployed-stack.ts';
import { handOverCommand } from './hand-over.ts';
import type { StackCommand } from './state-table.ts';

/** Facts about a run that the tags of a new stack record. */
export interface TagOrigin {
  /** `GITHUB_REPOSITORY_ID`, a number. */
  readonly repositoryId?: string;
  /** Number of the pull request. */
  readonly pullRequest?: string;
  /** Hours after which a preview may be destroyed. */
  readonly ttlHours?: string;
}

/**
 * Returns the tags of a new stack: at most these five, sent when the stack is created and never changed (`tagsToSend`).
 * CloudFormation propagates stack tags to every resource, and a change of `Tags` replaces Batch compute environments
 * and job queues.
 */
export const stackTags = (stage: Pick<Stage, 'project' | 'stage'>, origin: TagOrigin = {}): Record<string, string> => ({
  'batch-job:project': stage.project,
  'batch-job:stage': stage.stage,
  ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
  ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
  ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});

/** Returns the tags of the next change set: those of the deployed stack unchanged, or `stackTags` for a new stack. */
export const tagsToSend = (
  deployed: DeployedStack | undefined,
  stage: Pick<Stage, 'project' | 'stage'>,
  origin: TagOrigin,
): Readonly<Record<string, string>> => deployed?.tags ?? stackTags(stage, origin);

/** Throws `stack/foreign` unless the stack has the tags of this project and stage. */
export const assertStackTags = (stack: DeployedStack, stage: Pick<Stage, 'project' | 'stage'>): void => {
  const owner = [stack.tags['batch-job:project'], stack.tags['batch-job:stage']];
  if (owner[0] === stage.project && owner[1] === stage.stage) return;
  const whose =
    owner[0] === undefined && owner[1] === undefined
      ? 'does not bear the tags batch-job:project and batch-job:stage'
      : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
  throw new Refused({
    code: 'stack/foreign',
    message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
    hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
  });
};

/** Facts that entitle a run to change a stack. */
export interface Claim {
  /** `GITHUB_REPOSITORY_ID` of the workflow; undefined in a terminal. */
  readonly repositoryId?: string | undefined;
  /** Input `confirm`: the stage's name. */
  readonly confirm?: string | undefined;
  /** True for a run that goes on from where a failed operation stopped (`rollback: false`). */
  readonly goesOn?: boolean;
}

type OwnStage = Pick<Stage, 'project' | 'stage' | 'preview'>;

const ownerOf = ({ tags }: DeployedStack): string | undefined => tags['batch-job:repository-id'] || undefined;

/**
 * Returns the hint to change the repository tag. That replaces compute environments and job queues, like any change of
 * stack tags.
 */
const handOverHint = (stack: DeployedStack, repositoryId: string): string =>
  `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), run \`${handOverCommand(stack, repositoryId)}\`: it repeats all tags with that one changed. If it is not meant to be yours, choose another project-name or stage.`;

/**
 * Compares the repository id in the stack's tags with that of the run. GitHub keeps the id when a repository is renamed
 * or transferred. Throws `stack/other-repository` if both are known and differ. Throws `stack/confirm` if `deploy` or `rollback` runs
 * in a terminal, which has no id, on a stack of a repository that is no preview, and `confirm` is not the stage's name;
 * `destroy` checks `confirm` before it reads the stack.
 */
export const assertRepository = (
  stack: DeployedStack,
  stage: OwnStage,
  command: StackCommand,
  { repositoryId, confirm }: Claim,
): void => {
  const owner = ownerOf(stack);
  if (owner === undefined || command === 'outputs') return;
  if (repositoryId && repositoryId !== owner)
    throw new Refused({
      code: 'stack/other-repository',
      message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
      hint: handOverHint(stack, repositoryId),
    });
  if (repositoryId || !/^(?:deploy|rollback)$/.test(command) || stage.preview || confirm === stage.stage) return;
  throw new Refused({
    code: 'stack/confirm',
    message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
    hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
  });
};

/**
 * Throws unless the command may act on the stack, by its tags (`assertStackTags`) and repository (`assertRepository`).
 */
export const assertOwned = (stack: DeployedStack, stage: OwnStage, command: StackCommand, claim: Claim): void => {
  assertStackTags(stack, stage);
  assertRepository(stack, stage, command, claim);
};

/** Returns sentences about the owner of a stack for the report; none if the stack and the run name a repository. */
export const ownerNotes = (stack: DeployedStack, stage: OwnStage, { repositoryId, confirm }: Claim): string[] => {
  const owner = ownerOf(stack);
  if (owner === undefined)
    return repositoryId
      ? [
          `The stack ${stack.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
        ]
      : [];
  if (repositoryId) return [];
  const asks =
    stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
  return [`The stack ${stack.name} belongs to the repository with the id ${owner}.${asks}`];
};
