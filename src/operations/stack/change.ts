import { Refused } from '../../diagnostics/refused.ts';
import { concealed } from '../../diagnostics/secret.ts';
import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';
import { eventLine } from '../../report/event-line.ts';
import { type ChangeCounts, countChanges } from '../../stack/count-changes.ts';
import type { StackLook } from '../../stack/deployed.ts';
import { lossSentence, refusalOfLosses } from '../../stack/gates.ts';
import type { Allowances, Loss } from '../../stack/losses.ts';
import { isUnchanged } from '../../stack/no-change.ts';
import { outputsDocument } from '../../stack/outputs-document.ts';
import { type Claim, type Origin, tagsToSend } from '../../stack/ownership.ts';
import type { Proposal, ProposalRequest, ResourceChange } from '../../stack/proposal.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { nextStep } from '../../stack/state-table.ts';
import { artifactBucket, templateFolder } from '../../stage/artifact-bucket.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';
import { DeployFailed } from './deploy-failed.ts';
import type { DeployedSide } from './deployed-side.ts';
import { findLosses } from './find-losses.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html: a body's bytes. */
export const bodyLimit = 51_200;

export interface ChangeRequest {
  readonly region: string;
  /** A bucket's name, or `none`; without it the project's own. */
  readonly artifactBucket?: string;
  readonly cloudformationRole?: string;
  readonly failedCreation?: 'delete' | 'rollback' | 'keep';
  readonly origin: Origin;
  readonly allow: Allowances;
  /** The stage's name, typed out by somebody who deploys over another repository's stack at a prompt. */
  readonly confirm?: string | undefined;
}

/** Returns the claim of a deploy or plan on its stack: its repository, and the confirmation. */
export const claimOf = ({ origin: { repositoryId }, confirm }: ChangeRequest): Claim => ({ repositoryId, confirm });

/**
 * Returns the template as it is sent to CloudFormation: its text, or its URL after an upload to the artifact bucket if
 * it is too large for a call. Throws `stack/needs-bucket` where the request forbids a bucket.
 */
export const uploadIfTooLarge = async (
  world: World,
  caller: Caller,
  stage: Stage,
  text: string,
  request: ChangeRequest,
): Promise<ProposalRequest['template']> => {
  if (text.length <= bodyLimit) return { body: text };
  if (request.artifactBucket === 'none')
    throw new Refused({
      code: 'stack/needs-bucket',
      message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
      hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
    });
  const bucket = request.artifactBucket || artifactBucket(stage.project, caller.account, request.region);
  return { url: await (await world.stacks()).store(text, { bucket, folder: templateFolder(stage.stage) }) };
};

/**
 * The change from the deployed side to this template: by comparison if the two are equal, else as a change set.
 */
export const proposeChange = async (
  world: World,
  caller: Caller,
  stage: Stage,
  deployed: DeployedSide,
  ours: TemplateText,
  request: ChangeRequest,
): Promise<Proposal> => {
  const role = request.cloudformationRole ? { roleArn: request.cloudformationRole } : {};
  const { look, template } = deployed;
  if (look && isUnchanged({ look, template }, { template: ours.template, ...role })) return { kind: 'no-changes' };
  const stacks = await world.stacks();
  return stacks.propose({
    stack: look?.id ?? stage.stack,
    changeSetType: look ? 'UPDATE' : 'CREATE',
    template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
    tags: tagsToSend(look, stage, request.origin),
    ...role,
    ...(request.failedCreation ? { failedCreation: request.failedCreation } : {}),
  });
};

/** The step outputs that count changes; answers the counts. Outputs of the stack may differ where no resource does. */
export const tellCounts = ({ console }: World, changes: readonly ResourceChange[], differs: boolean): ChangeCounts => {
  const counts = countChanges(changes);
  console.output('has-changes', String(differs));
  console.output('changes', JSON.stringify(counts));
  console.output('replacements', String(counts.replace));
  console.output('deletions', String(counts.remove));
  return counts;
};

/**
 * Tells what would change, and discards it if it would lose what nobody gave up: throws `stack/loses-data`, or
 * `stack/dead-letters` where only those are in the way. Answers what is lost by allowance.
 */
export const assertNoLoss = async (
  world: World,
  proposal: Proposal,
  { stage }: Pick<Compiled, 'stage'>,
  { deployed, ours }: { readonly deployed: DeployedSide; readonly ours: TemplateText },
  allow: Allowances,
): Promise<readonly Loss[]> => {
  const { console } = world;
  const changes = proposal.kind === 'changes' ? proposal.changes : [];
  const { add, modify, replace, remove } = tellCounts(world, changes, proposal.kind === 'changes');
  if (proposal.kind === 'no-changes') return [];
  console.output('change-set-arn', proposal.id);
  console.info(
    `${add} to add, ${modify} to change${replace ? ` (${replace} by replacement)` : ''}, ${remove} to remove.`,
  );
  const sides = { deployed: deployed.template, ours: ours.template, preview: stage.preview };
  const { losses } = await findLosses(world, { changes, ...sides, allow }, deployed.look?.id);
  for (const loss of losses.filter(({ allowed }) => allowed)) console.info(`Allowed: ${lossSentence(loss)}.`);
  const refusal = refusalOfLosses(losses);
  if (refusal === undefined) return losses;
  await (await world.stacks()).discard(proposal);
  throw refusal;
};

/** The stack after the change. */
export interface Applied {
  readonly stackId: string;
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Executes the change and tells each event as it comes. On failure it points at the config's lines that asked for
 * what failed first, and throws `stack/deploy-failed`. Without changes it answers the stack as it is.
 */
export const applyChange = async (
  world: World,
  compiled: Compiled,
  proposal: Proposal,
  look: StackLook | undefined,
): Promise<Applied> => {
  const { console } = world;
  if (proposal.kind === 'no-changes') {
    console.info('Nothing to change.');
    return { stackId: look?.id ?? '', status: look?.status ?? '', outputs: look?.outputs ?? {} };
  }
  const stacks = await world.stacks();
  const outcome = await console.group(`Stack ${compiled.stage.stack}`, () =>
    stacks.apply(proposal, (event) => console.info(eventLine(event))),
  );
  if (outcome.kind === 'done') return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };

  const causes = rootCauses(outcome.events).map((event) => ({ ...event, reason: concealed(event.reason ?? '') }));
  for (const { logicalId, type, reason } of causes) {
    const place = compiled.locate(logicalId);
    const message = `${logicalId} (${type}): ${reason}`;
    console.annotate({ severity: 'error', title: 'stack/deploy-failed', message, ...place });
  }
  const why =
    causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
    concealed(outcome.statusReason ?? outcome.status);
  const gone = outcome.status === 'DELETE_COMPLETE' || outcome.status === 'ROLLBACK_COMPLETE';
  const left = gone ? 'Nothing of the new stack is left.' : 'The stack is as it was before.';
  const next = nextStep({ status: outcome.status }, 'deploy');
  console.output('stack-status', outcome.status);
  console.output('failure-reason', why);
  throw new DeployFailed(
    {
      // Each cause is told on its line already.
      message: [
        `The deployment failed (${outcome.status}).`,
        ...(outcome.kind === 'rolled-back' ? [left] : []),
        ...(causes.length ? [] : [why]),
      ].join(' '),
      hint:
        next.kind === 'blocked'
          ? next.hint.replaceAll('<stack>', compiled.stage.stack)
          : 'Mend what failed first and deploy again.',
    },
    causes.map(({ logicalId, type, reason }) => {
      const place = compiled.locate(logicalId);
      return { logicalId, type, reason, ...(place ? { place } : {}) };
    }),
    Object.entries(outputsDocument(proposal.stackId, {}, []).links).map(([, url]) => ({ text: 'Stack', url })),
  );
};
