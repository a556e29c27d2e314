import { redacted } from '../../diagnostics/secret.ts';
import type { LeaveCheck } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedStack, StackOutcome } from '../../stack/deployed-stack.ts';
import { endedSessionHint } from '../../stack/ended-session.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import { outputsDocument } from '../../stack/outputs-document.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { nextStep } from '../../stack/state-table.ts';
import { takenNameHint } from '../../stack/taken-names.ts';
import type { Compiled } from '../compile/compiled.ts';
import { DeployFailed } from './deploy-failed.ts';
import { discardChangeSet } from './discard-change-set.ts';
import { explainSlow } from './explain-slow.ts';
import { findReasons } from './find-reasons.ts';
import { operationProgress } from './operation-progress.ts';

/** A stack after a change. */
export interface Applied {
  readonly stackId: string;
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** True if the change has begun and was not followed to its end. */
  readonly isRunning?: true;
}

/**
 * Executes a change set, logs each event as it arrives and why a resource takes long, and returns the stack after it.
 * Without changes it returns the stack as it is. On failure it annotates the lines of the config that asked for what failed
 * first, and throws `stack/deploy-failed`. Throws `LeftOperation` once `leave` returns true, which it is asked before the
 * change set is executed, too: CloudFormation then goes on, or has nothing to do.
 */
export const applyChange = async (
  world: World,
  compiled: Pick<Compiled, 'stage' | 'locate'> & Partial<Pick<Compiled, 'template'>>,
  proposal: Proposal,
  stack: DeployedStack | undefined,
  leave?: LeaveCheck,
): Promise<Applied> => {
  const { console } = world;
  if (proposal.kind === 'no-changes') {
    console.info('Nothing to change.');
    return { stackId: stack?.id ?? '', status: stack?.status ?? '', outputs: stack?.outputs ?? {} };
  }
  const stacks = await world.stacks();
  if (await leave?.()) {
    await discardChangeSet(world, proposal);
    throw new LeftOperation(compiled.stage.stack);
  }
  const outcome = await console.group(`Stack ${compiled.stage.stack}`, () =>
    stacks.executeChangeSet(
      proposal,
      explainSlow(
        world,
        compiled.template,
        operationProgress(
          console,
          proposal.changes.map(({ logicalId }) => logicalId),
        ),
      ),
      leave,
    ),
  );
  if (outcome.kind === 'done') return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
  throw await reportedFailure(world, compiled, proposal.stackId, outcome);
};

/** Annotates what failed first, sets the step output `stack-status`, and returns the error that reports it. */
const reportedFailure = async (
  world: World,
  compiled: Pick<Compiled, 'stage' | 'locate'> & Partial<Pick<Compiled, 'template'>>,
  stackId: string,
  outcome: Exclude<StackOutcome, { readonly kind: 'done' }>,
): Promise<DeployFailed> => {
  const { console } = world;
  const { stage } = compiled;
  const causes = await findReasons(world, compiled, outcome.events);
  for (const { logicalId, type, reason, advice, place } of causes)
    console.annotate({
      severity: 'error',
      title: 'stack/deploy-failed',
      message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
      ...place,
    });
  const why =
    causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
    redacted(outcome.statusReason ?? outcome.status);
  console.output('stack-status', outcome.status);
  const links = Object.entries(outputsDocument(stackId, {}, []).links);
  return new DeployFailed(
    {
      message: [
        `The deployment failed (${outcome.status}).`,
        ...(outcome.kind === 'rolled-back' ? [whatIsLeft(outcome.status)] : []),
        // Causes are in the annotations already.
        ...(causes.length ? [] : [why]),
      ].join(' '),
      hint: [takenNameHint(causes), endedSessionHint(causes), hintAfter(outcome.status, stage.stack)]
        .filter(Boolean)
        .join(' '),
      reason: why,
    },
    { causes, outcome: whatWasDone(outcome), links: links.map(([, url]) => ({ text: 'Stack', url })) },
  );
};

const whatIsLeft = (status: string): string =>
  status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';

/** Returns what CloudFormation did about a failure, as sentences about the status in which it left the stack. */
const whatWasDone = ({ kind, status }: Pick<StackOutcome, 'kind' | 'status'>): string => {
  if (kind === 'rolled-back')
    return status === 'DELETE_COMPLETE'
      ? `It deleted the new stack again. ${whatIsLeft(status)}`
      : `It rolled back. ${whatIsLeft(status)}`;
  if (/ROLLBACK_FAILED$/.test(status))
    return 'It began to roll back, and could not: resources are partly as before, and partly as wanted.';
  if (/^(?:CREATE|UPDATE)_FAILED$/.test(status))
    return 'It rolled nothing back, as asked: what succeeded stays, and what failed is as it was or half made.';
  return `It left the stack in the status ${status}.`;
};

const hintAfter = (status: string, stack: string): string => {
  const next = nextStep({ status }, 'deploy');
  return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};
