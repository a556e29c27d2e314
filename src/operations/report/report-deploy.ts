import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';
import { beginningMarkdown } from '../../report/beginning-markdown.ts';
import { doneMarkdown } from '../../report/done-markdown.ts';
import { reviewOf } from '../../review/make-review.ts';
import { countChanges } from '../../stack/count-changes.ts';
import { planHash } from '../../stack/plan-hash.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import { namedImages } from '../compare/compare-deployed.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import type { ChangeRequest } from '../stack/change.ts';
import type { RolledOut } from '../stack/roll-out.ts';
import { afterwards } from './after-success.ts';
import { reportOf, writeReport } from './make-report.ts';
import { markerOf, sayBeginning, sayReport, type TalkRequest } from './post-comment.ts';
import { originOf, priceOf } from './report-plan.ts';

/** Says that a deployment with changes has begun. */
export const tellBeginning = async (
  world: World,
  { stage }: Pick<CompiledConfig, 'stage'>,
  { region, talk }: Pick<ChangeRequest, 'region'> & { readonly talk: TalkRequest },
  changes: readonly ResourceChange[],
): Promise<void> => {
  const beginning = { ...stage, region, counts: countChanges(changes), page: talk.page };
  await sayBeginning(world, talk, beginningMarkdown(beginning, markerOf(talk, stage)));
};

/** What a deployment did, as the review that a plan would have made of it, with the outputs of now. */
const reviewOfDeployed = (
  { account }: Caller,
  compiled: CompiledConfig,
  { before: { look, template: before }, ours: { template: ours }, published, proposal, losses, applied }: RolledOut,
  { region }: ChangeRequest,
) => {
  const { stage, images } = compiled;
  const changes = proposal.kind === 'changes' ? proposal.changes : [];
  const named = namedImages(images, published);
  return reviewOf({
    ...compiled,
    region,
    account,
    against: look ? 'deployed-stack' : 'absent-stack',
    hash: planHash({ account, region, stack: stage.stack, before, ours, changes, images: named }),
    changes,
    before,
    ours,
    origin: originOf(compiled),
    losses,
    deployed: { id: applied.stackId, outputs: applied.outputs },
    notes: [],
    priceOf,
  });
};

/**
 * Writes, shows and says what was deployed. The deployment is done: a review that cannot be made leaves a comment that
 * says no more than that, and a file that cannot be written is a warning.
 */
export const tellDeploy = async (
  world: World,
  caller: Caller,
  compiled: CompiledConfig,
  rolledOut: RolledOut,
  request: ChangeRequest & { readonly talk: TalkRequest },
): Promise<void> => {
  const { proposal, before, applied, times } = rolledOut;
  const { talk } = request;
  const made = await afterwards(world, 'The deployment is done, but its report is missing', () => {
    const review = reviewOfDeployed(caller, compiled, rolledOut, request);
    const deployed = { status: applied.status, isNew: before.look === undefined, times };
    return { ...reportOf(review, talk, { quiet: proposal.kind === 'no-changes', deployed }), hash: review.hash };
  });
  if (made === undefined) {
    const done = { ...compiled.stage, status: applied.status, page: talk.page };
    return sayReport(world, talk, doneMarkdown(done, markerOf(talk, done)));
  }
  world.console.output('plan-hash', made.hash);
  world.console.summary(made.summary);
  await afterwards(world, 'The deployment is done, but report.md is missing', () => writeReport(world, made.comment));
  await sayReport(world, talk, made.comment);
};
