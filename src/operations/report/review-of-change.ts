import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { makeReview } from '../../review/make-review.ts';
import type { Review } from '../../review/review.ts';
import type { Loss } from '../../stack/losses.ts';
import { parameterValues } from '../../stack/parameters.ts';
import { planHash } from '../../stack/plan-hash.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { additionsOf, namedImages } from '../compare/compare-deployed.ts';
import type { ReviewedConfig } from '../compile/assemble.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { ChangeRequest } from '../stack/change-request.ts';
import type { PreparedDeployment } from '../stack/prepare-deployment.ts';
import type { DeployedSide } from '../stack/read-deployed.ts';
import { configLines } from './config-lines.ts';
import type { CommentRequest } from './post-comment.ts';
import { priceOf } from './report-plan.ts';

/** A change that a deploy proposed, whether it was executed or not. */
export interface ProposedChange extends Pick<PreparedDeployment, 'published'> {
  /** The stack before it; empty if it is new. */
  readonly before: DeployedSide;
  readonly proposal: Proposal;
  readonly next: Pick<PreparedDeployment, 'ours' | 'parameters' | 'notes'>;
  readonly losses: readonly Loss[];
}

const changesOf = ({ proposal }: Pick<ProposedChange, 'proposal'>) =>
  proposal.kind === 'changes' ? proposal.changes : [];

/**
 * Returns the hash that a plan of the change has. Of a new stack a plan knows no change set, and every resource of the template
 * counts as added: that of AWS has none whose condition does not hold.
 */
export const hashOfChange = (
  { account }: Caller,
  { stage, images }: Pick<Compiled, 'stage' | 'images'>,
  { before: { stack: deployed, template: before }, next, published, proposal }: ProposedChange,
  { region }: Pick<ChangeRequest, 'region'>,
): string =>
  planHash({
    ...{ account, region, stack: stage.stack, before, ours: next.ours.template },
    parameters: parameterValues(next.parameters),
    changes: deployed === undefined ? additionsOf(next.ours.template) : changesOf({ proposal }),
    images: namedImages(images, published),
  });

/** Returns the review that a plan makes of the change; `about` is what is known of the stack after it, and further notes. */
export const reviewOfChange = (
  world: Pick<World, 'source'>,
  caller: Caller,
  compiled: ReviewedConfig,
  change: ProposedChange,
  request: Pick<ChangeRequest, 'region'> & { readonly comment: CommentRequest },
  about: {
    readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
    readonly notes?: readonly string[];
  } = {},
): Review => {
  const { before, next, losses } = change;
  const { region, comment } = request;
  return makeReview({
    ...compiled,
    region,
    account: caller.account,
    against: before.stack ? 'deployed-stack' : 'absent-stack',
    hash: hashOfChange(caller, compiled, change, request),
    changes: changesOf(change),
    before: before.template,
    ours: next.ours.template,
    ...configLines(world, compiled, comment),
    losses,
    ...(about.deployed === undefined ? {} : { deployed: about.deployed }),
    notes: [...next.notes, ...(about.notes ?? [])],
    priceOf,
  });
};
