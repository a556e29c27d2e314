import { Refused } from '../../diagnostics/refused.ts';
import type { OperationListener, Stacks } from '../../ports/stacks.ts';
import type { StackOutcome } from '../../stack/deployed-stack.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal } from '../../stack/proposal.ts';
import { hasBucket, storeTemplate } from './artifacts.ts';
import { call } from './call.ts';
import { changeSets } from './change-sets.ts';
import type { Clients } from './clients.ts';
import { boundedClock, type Clock } from './clock.ts';
import { emptyStacks } from './empty-stacks.ts';
import { changeSetExecutions, isDeployed } from './executions.ts';
import { type Ending, follow, type Operation } from './following.ts';
import { listImporters } from './list-importers.ts';
import { listStacks } from './list-stacks.ts';
import { errorOf } from './refusals.ts';
import { stackPolicies } from './stack-policies.ts';
import { isNoStack, stackReads } from './stack-reads.ts';
import { validateTemplate } from './validate-template.ts';

/** Settings of `awsStacks`. */
export interface StacksOptions {
  readonly clients: Clients;
  readonly clock: Clock;
  /** Returns the id of the account that must own the artifact bucket. */
  account(): Promise<string>;
  /** Longest time to follow an operation, in milliseconds. */
  readonly patience: number;
  /** Called with the ARN of each change set as soon as it is created. */
  onChangeSet?(id: string): void;
}

/** Statuses after a failed operation that CloudFormation undid. */
const undone = /^(UPDATE_ROLLBACK|ROLLBACK|IMPORT_ROLLBACK|DELETE)_COMPLETE$/;

const deleted = 'The stack was deleted by somebody else while it was changed, or right after.';

const outcomeOfDeploy = ({ stack, events, announced }: Ending, { changeSetType }: ChangesProposal): StackOutcome => {
  const exists = stack !== undefined && stack.status !== 'DELETE_COMPLETE';
  const status = exists ? (announced ?? stack.status) : 'DELETE_COMPLETE';
  const isDone = isDeployed(announced ?? status);
  if (exists && isDone) return { kind: 'done', status, outputs: stack.outputs };
  const deletedByOther = !exists && (isDone || changeSetType === 'UPDATE');
  const reason = deletedByOther ? deleted : stack?.statusReason;
  return {
    kind: undone.test(status) && !deletedByOther ? 'rolled-back' : 'failed',
    status,
    ...(reason ? { statusReason: reason } : {}),
    events,
  };
};

const outcomeOfDelete = ({ stack, events }: Ending): StackOutcome => {
  if (stack === undefined || stack.status === 'DELETE_COMPLETE')
    return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
  const reason = stack.statusReason;
  return { kind: 'failed', status: stack.status, ...(reason ? { statusReason: reason } : {}), events };
};

/** Returns the port to CloudFormation. */
export const awsStacks = ({ clients, clock, account, patience, onChangeSet }: StacksOptions): Stacks => {
  const reads = stackReads(clients, clock);
  /** Returns reads and changes whose calls all end after `patience`, counted from now. */
  const startWait = () => {
    const bounded = boundedClock(clock, patience);
    const boundedReads = stackReads(clients, bounded);
    return {
      sets: changeSets(clients, bounded, boundedReads, onChangeSet),
      executions: changeSetExecutions(clients, bounded, boundedReads),
      empty: emptyStacks(clients, bounded, boundedReads),
      follow: (operation: Omit<Operation, 'patience'>, listener: OperationListener) =>
        follow(boundedReads, bounded, { ...operation, patience }, listener),
    };
  };

  return {
    describe: async (stack) => {
      const found = await reads.describe(stack);
      return found?.status === 'DELETE_COMPLETE' ? undefined : found;
    },
    template: reads.template,
    validateTemplate: (template) => validateTemplate(clients, clock, template),
    createChangeSet: (request) => startWait().sets.propose(request),
    changeSetWarnings: ({ id }) => startWait().sets.validationWarnings(id),
    deleteChangeSet: (proposal) => startWait().sets.discard(proposal),

    executeChangeSet: async (proposal, listener, leave) => {
      const { executions, follow } = startWait();
      const token = await executions.execute(proposal);
      const operation = {
        id: proposal.stackId,
        after: proposal.lastEventId,
        kind: proposal.changeSetType === 'CREATE' ? ('create' as const) : ('update' as const),
        token,
        execution: () => executions.executionOf(proposal.id),
        leave,
      };
      return outcomeOfDeploy(await follow(operation, listener), proposal);
    },

    startChangeSet: async (proposal) => {
      await startWait().executions.execute(proposal);
    },

    delete: async (stack, listener, status, roleArn) => {
      const after = await reads.newestEvent(stack);
      const found = await reads.describe(stack);
      if (found === undefined || found.status === 'DELETE_COMPLETE')
        return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
      if (status !== undefined && found.status !== status) throw new Overtaken(found.name);
      const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation');
      const client = await clients.cloudformation();
      const token = clock.uuid();
      const role = roleArn === undefined ? {} : { RoleARN: roleArn };
      const command = new DeleteStackCommand({ StackName: found.id, ClientRequestToken: token, ...role });
      try {
        await call(clock, 'cloudformation:DeleteStack', (limit) => client.send(command, limit));
      } catch (error) {
        if (isNoStack(error)) return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
        const isBusy = error instanceof Refused && /_IN_PROGRESS\b/.test(errorOf(error.cause).message);
        throw isBusy ? new Overtaken(found.name, error) : error;
      }
      const operation = { id: found.id, after, kind: 'delete' as const, token, before: found.status };
      return outcomeOfDelete(await startWait().follow(operation, listener));
    },

    waitUntilSettled: async (stack, listener, leave) => {
      const { follow, empty } = startWait();
      const after = await reads.newestEvent(stack);
      const found = await reads.describe(stack);
      if (!found?.status.endsWith('IN_PROGRESS')) return found?.status === 'DELETE_COMPLETE' ? undefined : found;
      if (found.status === 'REVIEW_IN_PROGRESS') {
        await empty.settle(found.id, leave);
        const left = await reads.describe(found.id);
        return left?.status === 'DELETE_COMPLETE' ? undefined : left;
      }
      try {
        const { stack } = await follow({ id: found.id, after, kind: 'unknown', leave }, listener);
        return stack?.status === 'DELETE_COMPLETE' ? undefined : stack;
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'stack/timed-out') throw error;
        throw new Refused({
          code: 'stack/busy',
          message: `Another operation (${found.status}) is running on the stack ${stack} and did not end in time.`,
          hint: 'Run again when it is over; run deployments of one stage one after the other (concurrency in the workflow).',
        });
      }
    },

    protect: async (StackName, EnableTerminationProtection) => {
      const { UpdateTerminationProtectionCommand } = await import('@aws-sdk/client-cloudformation');
      const client = await clients.cloudformation();
      const command = new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection });
      await call(clock, 'cloudformation:UpdateTerminationProtection', (limit) => client.send(command, limit));
    },

    ...stackPolicies(clients, clock),
    list: (beginning) => listStacks(clients, clock, beginning),
    importers: (exportName) => listImporters(clients, clock, exportName),
    resources: reads.resources,
    hasBucket: async (bucket) => hasBucket(clients, clock, await account(), bucket),
    uploadTemplate: async (template, place) => storeTemplate(clients, clock, await account(), template, place),
  };
};
