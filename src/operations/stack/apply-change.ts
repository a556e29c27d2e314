import { redacted } from '../../diagnostics/secret.ts';
import type { LeaveCheck } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import { eventLine } from '../../report/event-line.ts';
import type { DeployedStack, StackOutcome } from '../../stack/deployed-stack.ts';
import { endedSessionHint } from '../../stack/ended-session.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import { outputsDocument } from '../../stack/outputs-document.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { nextStep } from '../../stack/state-table.ts';
import { takenNameHint } from '../../stack/taken-names.ts';
import type { Compiled } from '../compile/compiled.ts';
import { DeployFailed } from './deploy-failed.ts';

/** A stack after a change. */
export interface Applied {
  readonly stackId: string;
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** True if the change has begun and was not followed to its end. */
  readonly isRunning?: true;
}

/**
 * Executes a change set, logs each event as it arrives, and returns the stack after it. Without changes it returns the
 * stack as it is. On failure it annotates the lines of the config that asked for what failed first, and throws
 * `stack/deploy-failed`. Throws `LeftOperation` once `leave` returns true, which it is asked before the change set is
 * executed, too: CloudFormation then goes on, or has nothing to do.
 */
export const applyChange = async (
  world: World,
  compiled: Pick<Compiled, 'stage' | 'locate'>,
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
    await stacks.deleteChangeSet(proposal);
    throw new LeftOperation(compiled.stage.stack);
  }
  const outcome = await console.group(`Stack ${compiled.stage.stack}`, () =>
    stacks.executeChangeSet(proposal, (event) => console.info(eventLine(event)), leave),
  );
  if (outcome.kind === 'done') return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
  throw reportedFailure(world, compiled, proposal.stackId, outcome);
};

/** Annotates what failed first, sets the step output `stack-status`, and returns the error that reports it. */
const reportedFailure = (
  { console }: World,
  { stage, locate }: Pick<Compiled, 'stage' | 'locate'>,
  stackId: string,
  outcome: Exclude<StackOutcome, { readonly kind: 'done' }>,
): DeployFailed => {
  const causes = rootCauses(outcome.events).map(({ logicalId, type, reason }) => {
    const place = locate(logicalId);
    return { logicalId, type, reason: redacted(reason ?? ''), ...(place ? { place } : {}) };
  });
  for (const { logicalId, type, reason, place } of causes)
    console.annotate({
      severity: 'error',
      title: 'stack/deploy-failed',
      message: `${logicalId} (${type}): ${reason}`,
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
    causes,
    links.map(([, url]) => ({ text: 'Stack', url })),
  );
};

const whatIsLeft = (status: string): string =>
  status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';

const hintAfter = (status: string, stack: string): string => {
  const next = nextStep({ status }, 'deploy');
  return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};
