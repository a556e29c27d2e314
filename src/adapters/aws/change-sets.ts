import type { CreateChangeSetInput } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal, Proposal, ProposalRequest } from '../../stack/proposal.ts';
import { call, NoAnswer } from './call.ts';
import { changeSetFindings } from './change-set-findings.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { changeSetReads } from './describe-change-set.ts';
import { emptyStacks } from './empty-stacks.ts';
import { isOvertaken } from './executions.ts';
import { errorOf, isTransient } from './refusals.ts';
import type { StackReads } from './stack-reads.ts';

/** Tries of a cancelled run to delete its change set: with 500 ms between, within the time that a signal leaves. */
const abandonTries = 6;
/** Longest time of each of these tries, in milliseconds. */
const abandonTryTime = 2_000;

const nameOf = (token: string): string => `batch-job-${token}`;

/**
 * StatusReason of a change set without changes; the second sentence comes with macros and transforms. A reason begins
 * with one of them: any other may quote a text of the config that contains these words.
 */
const saysNoChange = /^(The submitted information didn't contain changes\b|No updates are to be performed\b)/;

const templateOf = (template: ProposalRequest['template']): Partial<CreateChangeSetInput> => {
  if ('deployed' in template) return { UsePreviousTemplate: true };
  return 'url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body };
};

/** Returns the settings of a request that are about the operation, and about the stack beside its template. */
const settingsOf = ({ express, rollbackAlarms, notificationArns }: ProposalRequest): Partial<CreateChangeSetInput> => ({
  ...(express ? { DeploymentConfig: { Mode: 'EXPRESS' } } : {}),
  ...(rollbackAlarms === undefined
    ? {}
    : {
        RollbackConfiguration: {
          // An empty list takes the stack's alarms away; without a list it keeps them.
          ...(rollbackAlarms.arns && {
            RollbackTriggers: rollbackAlarms.arns.map((Arn) => ({ Arn, Type: 'AWS::CloudWatch::Alarm' })),
          }),
          ...(rollbackAlarms.minutes === undefined ? {} : { MonitoringTimeInMinutes: rollbackAlarms.minutes }),
        },
      }),
  ...(notificationArns === undefined ? {} : { NotificationARNs: [...notificationArns] }),
});

/** Creates and deletes change sets. `onCreated` receives the ARN of each as soon as CloudFormation returns it. */
export const changeSets = (
  clients: Clients,
  clock: Clock,
  reads: StackReads,
  onCreated: (id: string) => void = () => {},
) => {
  const { isInUse } = emptyStacks(clients, clock, reads);
  const { waitUntilCreated } = changeSetReads(clients, clock);
  const { validationFailures, validationWarnings, hookFailures } = changeSetFindings(clients, clock);

  /** Deletes a change set. Does nothing if there is none. */
  const remove = async (id: string): Promise<void> => {
    const { DeleteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const command = new DeleteChangeSetCommand({ ChangeSetName: id });
    try {
      await call(clock, 'cloudformation:DeleteChangeSet', (limit) => client.send(command, limit));
    } catch (error) {
      if (!(error instanceof Refused) || !/^ChangeSetNotFound/.test(errorOf(error.cause).name)) throw error;
    }
  };

  /**
   * Removes a failed change set and the empty stack (`shell`, by id) that it created, unless another run has deployed
   * into that stack or may be about to. Ignores what AWS refuses to remove: it does no harm.
   */
  const removeFailed = async (id: string, shell: string | undefined): Promise<void> => {
    const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      if (shell === undefined || (await isInUse(shell, id))) return await remove(id);
      if ((await reads.describe(shell))?.status !== 'REVIEW_IN_PROGRESS') return;
      const command = new DeleteStackCommand({ StackName: shell });
      await call(clock, 'cloudformation:DeleteStack', (limit) => client.send(command, limit));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  };

  const create = async (request: ProposalRequest, token: string) => {
    const { CreateChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const parameters = Object.entries(request.parameters ?? {}).map(([ParameterKey, { value, isDeployed }]) =>
      isDeployed ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue: value },
    );
    const input: CreateChangeSetInput = {
      StackName: request.stack,
      ChangeSetName: nameOf(token),
      ClientToken: token,
      ChangeSetType: request.changeSetType,
      // Our templates name no IAM resource; roles in `cloudformationResources` may. AWS accepts both at once.
      Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
      ...(parameters.length ? { Parameters: parameters } : {}),
      Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
      ...templateOf(request.template),
      ...settingsOf(request),
      ...(request.revertsDrift ? { DeploymentMode: 'REVERT_DRIFT' } : {}),
      ...(request.roleArn ? { RoleARN: request.roleArn } : {}),
      // `DELETE` is allowed for `CREATE` only, and leaves nothing to clean up: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
      ...(request.changeSetType === 'CREATE'
        ? { OnStackFailure: request.rollback === false ? 'DO_NOTHING' : 'DELETE' }
        : {}),
    };
    const command = new CreateChangeSetCommand(input);
    return call(clock, 'cloudformation:CreateChangeSet', async (limit) => {
      const { Id: id, StackId: stackId } = await client.send(command, limit);
      if (!id || !stackId) throw new NoAnswer('the answer to CreateChangeSet names no change set');
      return { id, stackId };
    });
  };

  /** Returns what CloudFormation knows about a failed change set beyond the reason that it gives. */
  const reasonsOf = async (id: string, reason: string): Promise<readonly string[]> => {
    if (/AWS::EarlyValidation/.test(reason)) return validationFailures(id);
    return /\bhook/i.test(reason) ? hookFailures(id) : [];
  };

  /** Creates a change set, waits for it and reads its changes. Calls `onId` as soon as its ARN is known. */
  const createAndRead = async (
    request: ProposalRequest,
    token: string,
    onId: (id: string) => void,
  ): Promise<Proposal> => {
    const { changeSetType } = request;
    const isNew = changeSetType === 'CREATE';
    const [{ id, stackId }, lastEventId] = await Promise.all([
      create(request, token),
      isNew ? undefined : reads.newestEvent(request.stack),
    ]);
    onId(id);
    const { failed, executionStatus, reason, readChanges } = await waitUntilCreated(id);
    if (failed && saysNoChange.test(reason)) {
      await removeFailed(id, isNew ? stackId : undefined);
      return { kind: 'no-changes' };
    }
    if (/^(OBSOLETE|EXECUTE_)/.test(executionStatus)) throw new Overtaken(stackId);
    if (failed || executionStatus !== 'AVAILABLE') {
      const more = await reasonsOf(id, reason);
      await removeFailed(id, isNew ? stackId : undefined);
      throw new Refused({
        code: 'stack/change-set-failed',
        message: `CloudFormation could not make the change set, and nothing was changed. ${[reason, ...more].join(' · ')}`,
        hint: 'The reason is in AWS’s own words. Mend the config where it names a resource, and run again.',
      });
    }
    const changes = await readChanges();
    const more = {
      ...(lastEventId ? { lastEventId } : {}),
      ...(request.rollback === false ? { rollback: false as const } : {}),
    };
    return { kind: 'changes', id, stackId, changeSetType, changes, ...more };
  };

  /**
   * Deletes the change set of a cancelled run, by ARN, or by its name and stack if the response with the ARN was lost.
   * AWS deletes no change set that it is still creating, so this retries; one that stays is deleted when another change
   * set of the stack is executed.
   */
  const abandon = async (ChangeSetName: string, StackName?: string): Promise<void> => {
    const { DeleteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    for (let attempt = 0; attempt < abandonTries; attempt++)
      try {
        const limit = { abortSignal: clock.lastDeadline(abandonTryTime) };
        return void (await client.send(new DeleteChangeSetCommand({ ChangeSetName, StackName }), limit));
      } catch {
        await clock.linger(500);
      }
  };

  /**
   * Creates a change set and returns its changes. Throws `stack/change-set-failed` if CloudFormation cannot create it,
   * `Overtaken` if another run changed the stack meanwhile; leaves no change set behind when it throws.
   */
  const propose = async (request: ProposalRequest): Promise<Proposal> => {
    const token = clock.uuid();
    let isCreated = false;
    /** True if the change set is deleted already, by us or by another run, or was never created. */
    const isRemoved = (error: unknown): boolean =>
      error instanceof Overtaken ||
      isOvertaken(error) ||
      (error instanceof Refused && (error.code === 'stack/change-set-failed' || !(isCreated || isTransient(error))));
    try {
      return await createAndRead(request, token, (id) => {
        isCreated = true;
        onCreated(id);
      });
    } catch (error) {
      if (!isRemoved(error)) await abandon(nameOf(token), request.stack);
      throw isOvertaken(error) ? new Overtaken(request.stack, error) : error;
    }
  };

  /** Deletes a change set, also if the run is cancelled meanwhile. */
  const discard = async ({ id }: ChangesProposal): Promise<void> => {
    try {
      await remove(id);
    } catch (error) {
      if (!(error instanceof Refused)) await abandon(id);
      throw error;
    }
  };

  return { propose, discard, validationWarnings };
};
