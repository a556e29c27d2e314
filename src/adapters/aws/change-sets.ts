import type { Change, CreateChangeSetInput, DescribeChangeSetOutput } from '@aws-sdk/client-cloudformation';
import { Refused } from '../../diagnostics/refused.ts';
import { Overtaken } from '../../stack/overtaken.ts';
import type { ChangesProposal, Proposal, ProposalRequest, ResourceChange } from '../../stack/proposal.ts';
import { call, NoAnswer } from './call.ts';
import type { Clients } from './clients.ts';
import { isOvertaken } from './executions.ts';
import { pages } from './pages.ts';
import { errorOf, isPassing } from './refusals.ts';
import { shells } from './shells.ts';
import type { StackReads } from './stack-reads.ts';
import { delays, type Pace } from './wait.ts';

/** How long CloudFormation may take to make a change set, in milliseconds; `wait-minutes` may allow less. */
const patience = 30 * 60_000;
/** How often a run that is cut off tries to delete its change set: with 500 ms between, within the door's grace. */
const farewells = 6;
/** How long each of these tries may take, in milliseconds. */
const farewellTime = 2_000;

const nameOf = (token: string): string => `batch-job-${token}`;

/**
 * AWS's two sentences for "nothing to change"; the second comes with macros and transforms. A reason begins with one of
 * them: any other may quote a text of the config in which these words stand.
 */
const saysNoChange = /^(The submitted information didn't contain changes\b|No updates are to be performed\b)/;
/** A sign that the values before and after are not all there; the change set must be read once more without them. */
const incomplete = /\[WARN\].*include-property-values/is;

/** What becomes of a stack whose creation fails. `DELETE` is allowed for `CREATE` only, and forbids DisableRollback. */
const onFailure = { delete: 'DELETE', rollback: 'ROLLBACK', keep: 'DO_NOTHING' } as const;

const detailsOf = (change: Change['ResourceChange']): ResourceChange['details'] =>
  (change?.Details ?? []).map(({ Target }) => ({
    path: Target?.Path ?? `/${[Target?.Attribute, Target?.Name].filter(Boolean).join('/')}`,
    ...(Target?.BeforeValue === undefined ? {} : { before: Target.BeforeValue }),
    ...(Target?.AfterValue === undefined ? {} : { after: Target.AfterValue }),
    ...(Target?.RequiresRecreation ? { recreation: Target.RequiresRecreation } : {}),
  }));

const changeOf = ({ ResourceChange: change }: Change): ResourceChange => ({
  action: change?.Action ?? 'Dynamic',
  logicalId: change?.LogicalResourceId ?? '',
  ...(change?.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
  type: change?.ResourceType ?? '',
  ...(change?.Replacement ? { replacement: change.Replacement } : {}),
  ...(change?.PolicyAction ? { policyAction: change.PolicyAction } : {}),
  details: detailsOf(change),
});

/** The list without values is complete; before and after are added where the other one knows them. */
const merged = (complete: readonly ResourceChange[], valued: readonly ResourceChange[]): ResourceChange[] =>
  complete.map((change) => {
    const known = valued.find(({ logicalId }) => logicalId === change.logicalId)?.details ?? [];
    return {
      ...change,
      details: change.details.map((detail) => known.find(({ path }) => path === detail.path) ?? detail),
    };
  });

export const changeSets = (
  clients: Clients,
  pace: Pace,
  reads: StackReads,
  onMade: (id: string) => void = () => {},
) => {
  const { isInUse } = shells(clients, pace, reads);

  const describe = async (id: string, values: boolean, NextToken?: string): Promise<DescribeChangeSetOutput> => {
    const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const ask = new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: values, NextToken });
    return call(pace, 'cloudformation:DescribeChangeSet', (limit) => client.send(ask, limit));
  };

  /** All pages of changes, the first of which is read already. */
  const changesOf = async (id: string, first: DescribeChangeSetOutput, values: boolean): Promise<ResourceChange[]> => {
    const changes: Change[] = [];
    const paged = pages('cloudformation:DescribeChangeSet', async (token) => {
      const page = token === undefined ? first : await describe(id, values, token);
      return { page: page.Changes ?? [], next: page.NextToken };
    });
    for await (const page of paged) changes.push(...page);
    return changes.map(changeOf);
  };

  const ready = async (id: string): Promise<DescribeChangeSetOutput> => {
    const start = pace.now();
    const until = Math.min(start + patience, pace.until ?? Number.POSITIVE_INFINITY);
    const wait = delays(pace, 1_000);
    for (;;) {
      try {
        const answer = await describe(id, true);
        if (answer.Status === 'CREATE_COMPLETE' || answer.Status === 'FAILED') return answer;
        // Whoever executes or tidies another change set of the stack deletes this one.
        if (!/^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.Status ?? '')) throw new Overtaken(id);
      } catch (error) {
        if (!isPassing(error)) throw error;
        wait.slowDown();
      }
      if (pace.now() > until)
        throw new Refused({
          code: 'stack/timed-out',
          message: `CloudFormation did not finish the change set in ${Math.round((until - start) / 60_000)} minutes.`,
          hint: 'Look at the stack’s change sets in the console, and run the command again. wait-minutes sets how long.',
        });
      await pace.sleep(wait.next());
    }
  };

  /** What early validation said about the template, from the events; empty if it may not be read. */
  const validationFailures = async (id: string): Promise<string[]> => {
    const { DescribeEventsCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      const ask = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true } });
      const answer = await call(pace, 'cloudformation:DescribeEvents', (limit) => client.send(ask, limit));
      return (answer.OperationEvents ?? []).flatMap((event) => {
        const reason = event.ValidationStatusReason ?? event.ResourceStatusReason;
        const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ');
        return reason ? [`${where}: ${reason}`] : [];
      });
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  };

  /** Deletes a change set; one that is gone already is as it should be. */
  const remove = async (id: string): Promise<void> => {
    const { DeleteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const ask = new DeleteChangeSetCommand({ ChangeSetName: id });
    try {
      await call(pace, 'cloudformation:DeleteChangeSet', (limit) => client.send(ask, limit));
    } catch (error) {
      if (!(error instanceof Refused) || !/^ChangeSetNotFound/.test(errorOf(error.cause).name)) throw error;
    }
  };

  /**
   * Removes what a failed change set leaves: itself, and the empty stack it made, unless another run has filled that or
   * is about to. What cannot be removed does no harm.
   */
  const tidy = async (id: string, shell: string | undefined): Promise<void> => {
    const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    try {
      if (shell === undefined || (await isInUse(shell, id))) return await remove(id);
      if ((await reads.describe(shell))?.status !== 'REVIEW_IN_PROGRESS') return;
      const ask = new DeleteStackCommand({ StackName: shell });
      await call(pace, 'cloudformation:DeleteStack', (limit) => client.send(ask, limit));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  };

  const create = async (request: ProposalRequest, token: string) => {
    const { CreateChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    const input: CreateChangeSetInput = {
      StackName: request.stack,
      ChangeSetName: nameOf(token),
      ClientToken: token,
      ChangeSetType: request.changeSetType,
      // We name no IAM resource; roles that `cloudformationResources` names need the second one. AWS takes both.
      Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
      Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
      ...('url' in request.template ? { TemplateURL: request.template.url } : { TemplateBody: request.template.body }),
      ...(request.roleArn ? { RoleARN: request.roleArn } : {}),
      ...(request.changeSetType === 'CREATE' ? { OnStackFailure: onFailure[request.failedCreation ?? 'delete'] } : {}),
    };
    const ask = new CreateChangeSetCommand(input);
    return call(pace, 'cloudformation:CreateChangeSet', async (limit) => {
      const { Id: id, StackId: stackId } = await client.send(ask, limit);
      if (!id || !stackId) throw new NoAnswer('the answer to CreateChangeSet names no change set');
      return { id, stackId };
    });
  };

  const proposed = async (request: ProposalRequest, token: string, heard: (id: string) => void): Promise<Proposal> => {
    const isNew = request.changeSetType === 'CREATE';
    const [made, lastEventId] = await Promise.all([
      create(request, token),
      isNew ? undefined : reads.newestEvent(request.stack),
    ]);
    const { id, stackId } = made;
    heard(id);
    const answer = await ready(id);
    const reason = answer.StatusReason ?? '';
    if (answer.Status === 'FAILED' && saysNoChange.test(reason)) {
      await tidy(id, isNew ? stackId : undefined);
      return { kind: 'no-changes' };
    }
    if (/^(OBSOLETE|EXECUTE_)/.test(answer.ExecutionStatus ?? '')) throw new Overtaken(stackId);
    if (answer.Status === 'FAILED' || answer.ExecutionStatus !== 'AVAILABLE') {
      const more = /AWS::EarlyValidation/.test(reason) ? await validationFailures(id) : [];
      await tidy(id, isNew ? stackId : undefined);
      throw new Refused({
        code: 'stack/change-set-failed',
        message: `CloudFormation could not make the change set, and nothing was changed. ${[reason, ...more].join(' · ')}`,
        hint: 'The reason is in AWS’s own words. Mend the config where it names a resource, and run again.',
      });
    }
    const valued = await changesOf(id, answer, true);
    const changes = incomplete.test(reason)
      ? merged(await changesOf(id, await describe(id, false), false), valued)
      : valued;
    const { changeSetType } = request;
    return { kind: 'changes', id, stackId, changeSetType, changes, ...(lastEventId ? { lastEventId } : {}) };
  };

  /**
   * Takes away the change set of a run that was cut off, whether or not it heard that there is one. AWS deletes none
   * that is still being made, hence the tries; what they leave goes with the next change set that is executed.
   */
  const abandon = async (ChangeSetName: string, StackName?: string): Promise<void> => {
    const { DeleteChangeSetCommand } = await import('@aws-sdk/client-cloudformation');
    const client = await clients.cloudformation();
    for (let attempt = 0; attempt < farewells; attempt++)
      try {
        const limit = { abortSignal: pace.lastDeadline(farewellTime) };
        return void (await client.send(new DeleteChangeSetCommand({ ChangeSetName, StackName }), limit));
      } catch {
        await pace.linger(500);
      }
  };

  const propose = async (request: ProposalRequest): Promise<Proposal> => {
    const token = pace.uuid();
    let made = false;
    /** True where the change set is taken away already, by us or whoever overtook it, or was never made. */
    const isGone = (error: unknown): boolean =>
      error instanceof Overtaken ||
      isOvertaken(error) ||
      (error instanceof Refused && (error.code === 'stack/change-set-failed' || !(made || isPassing(error))));
    try {
      return await proposed(request, token, (id) => {
        made = true;
        onMade(id);
      });
    } catch (error) {
      if (!isGone(error)) await abandon(nameOf(token), request.stack);
      throw isOvertaken(error) ? new Overtaken(request.stack, error) : error;
    }
  };

  /** Deletes a change set that was read, also when the run is cut off meanwhile. */
  const discard = async ({ id }: ChangesProposal): Promise<void> => {
    try {
      await remove(id);
    } catch (error) {
      if (!(error instanceof Refused)) await abandon(id);
      throw error;
    }
  };

  return { propose, discard };
};
