import { Refused } from '../../diagnostics/refused.ts';
import type { Stacks } from '../../ports/stacks.ts';
import type { StackOutcome } from '../../stack/deployed.ts';
import { storeTemplate } from './artifacts.ts';
import { call } from './call.ts';
import { changeSets } from './change-sets.ts';
import type { Clients } from './clients.ts';
import { type Ending, follow } from './following.ts';
import { stackReads } from './stack-reads.ts';
import { validateTemplate } from './validate-template.ts';
import type { Pace } from './wait.ts';

export interface StacksOptions {
  readonly clients: Clients;
  readonly pace: Pace;
  /** The account that must own the artifact bucket. */
  account(): Promise<string>;
  /** How long an operation is followed, in milliseconds. */
  readonly patience: number;
  /** Hears of each change set, by ARN, as soon as it is made. */
  onChangeSet?(id: string): void;
}

const deployed = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/;
const undone = /^(UPDATE_ROLLBACK|ROLLBACK|IMPORT_ROLLBACK|DELETE)_COMPLETE$/;

const outcomeOfDeploy = ({ look, events }: Ending): StackOutcome => {
  const status = look?.status ?? 'DELETE_COMPLETE';
  if (look && deployed.test(status)) return { kind: 'done', status, outputs: look.outputs };
  const reason = look?.statusReason;
  return {
    kind: undone.test(status) ? 'rolled-back' : 'failed',
    status,
    ...(reason ? { statusReason: reason } : {}),
    events,
  };
};

const outcomeOfDelete = ({ look, events }: Ending): StackOutcome => {
  if (look === undefined || look.status === 'DELETE_COMPLETE')
    return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
  const reason = look.statusReason;
  return { kind: 'failed', status: look.status, ...(reason ? { statusReason: reason } : {}), events };
};

/** CloudFormation through the SDK. */
export const awsStacks = ({ clients, pace, account, patience, onChangeSet }: StacksOptions): Stacks => {
  const reads = stackReads(clients, pace);
  const sets = changeSets(clients, pace, reads, onChangeSet);

  return {
    look: async (stack) => {
      const found = await reads.describe(stack);
      return found?.status === 'DELETE_COMPLETE' ? undefined : found;
    },
    template: reads.template,
    validate: (template) => validateTemplate(clients, pace, template),
    propose: sets.propose,
    discard: sets.discard,

    apply: async (proposal, onEvent) => {
      await sets.execute(proposal);
      const operation = { id: proposal.stackId, after: proposal.lastEventId, patience };
      return outcomeOfDeploy(await follow(reads, pace, operation, onEvent));
    },

    delete: async (stack, onEvent) => {
      const found = await reads.describe(stack);
      if (found === undefined || found.status === 'DELETE_COMPLETE')
        return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
      const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation');
      const client = await clients.cloudformation();
      const after = await reads.newestEvent(found.id);
      const ask = new DeleteStackCommand({ StackName: found.id, ClientRequestToken: pace.uuid() });
      await call(pace, 'cloudformation:DeleteStack', () => client.send(ask));
      return outcomeOfDelete(await follow(reads, pace, { id: found.id, after, patience }, onEvent));
    },

    settle: async (stack, onEvent) => {
      const after = await reads.newestEvent(stack);
      const found = await reads.describe(stack);
      const moves = found?.status.endsWith('IN_PROGRESS') && found.status !== 'REVIEW_IN_PROGRESS';
      if (!found || !moves) return found?.status === 'DELETE_COMPLETE' ? undefined : found;
      try {
        const { look } = await follow(reads, pace, { id: found.id, after, patience }, onEvent);
        return look?.status === 'DELETE_COMPLETE' ? undefined : look;
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'stack/timed-out') throw error;
        throw new Refused({
          code: 'stack/busy',
          message: `Another operation (${found.status}) is running on the stack ${stack} and did not end in time.`,
          hint: 'Run again when it is over; run deployments of one stage one after the other (concurrency in the workflow).',
        });
      }
    },

    resources: reads.resources,
    store: async (template, place) => storeTemplate(clients, pace, await account(), template, place),
  };
};
