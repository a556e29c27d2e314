import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangesProposal } from '../../../src/stack/proposal.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';
import type { Fault } from '../../loopback/server.ts';

const template = (delay: number) =>
  JSON.stringify({
    Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { Delay: delay } } },
    Outputs: { O: { Value: delay } },
  });
const base = { stack: 'jobs-dev', tags: { 'batch-job:project': 'jobs' } };

describe('awsStacks', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter();
  });
  afterEach(() => under.close());

  const round = async () => {
    const stacks = await under.doors.stacks();
    const kinds: string[] = [];
    for (const [index, changeSetType] of (['CREATE', 'UPDATE'] as const).entries()) {
      const request = { ...base, changeSetType, template: { body: template(index) } };
      const proposal = (await stacks.createChangeSet(request)) as ChangesProposal;
      const outcome = await stacks.executeChangeSet(proposal, { onEvent: () => {} });
      kinds.push(`${outcome.status} ${outcome.kind === 'done' ? outcome.outputs.O : ''}`);
    }
    kinds.push((await stacks.delete('jobs-dev', { onEvent: () => {} })).status);
    return kinds;
  };
  const wholeRound = ['CREATE_COMPLETE 0', 'UPDATE_COMPLETE 1', 'DELETE_COMPLETE'];
  const names = () => under.loopback.calls.map(({ name }) => name);
  const sent = (name: string) =>
    under.loopback.calls.filter((call) => call.name === name).map(({ parameters }) => parameters);

  const calls = [
    'CreateChangeSet',
    'DescribeChangeSet',
    'ExecuteChangeSet',
    'DescribeStackEvents',
    'DescribeStacks',
    'DeleteStack',
  ];
  const kinds: Fault['kind'][] = ['throttle', 'fault', 'drop', 'drop-after', 'slow'];
  test.each(calls.flatMap((call) => kinds.map((kind) => [kind, call] as const)))(
    'creates, updates and deletes a stack with one %s at the first %s',
    async (kind, call) => {
      under.loopback.faults.push({ call, kind, times: 1 });
      expect(await round()).toEqual(wholeRound);
      expect(under.loopback.faults[0]?.times).toBe(0);
      expect(under.account.cloud.mutations).toEqual([
        'CreateChangeSet',
        'ExecuteChangeSet',
        'CreateChangeSet',
        'ExecuteChangeSet',
        'DeleteStack',
      ]);
    },
  );

  test('creates, updates and deletes a stack if the first call is throttled nine times', async () => {
    under.loopback.faults.push({ call: '*', kind: 'throttle', times: 9 });
    expect(await round()).toEqual(wholeRound);
  });

  test('follows an operation through 25 throttled polls', async () => {
    const stacks = await under.doors.stacks();
    const request = { ...base, changeSetType: 'CREATE' as const, template: { body: template(0) } };
    const proposal = (await stacks.createChangeSet(request)) as ChangesProposal;
    under.loopback.faults.push({ call: 'DescribeStackEvents', kind: 'throttle', times: 25 });
    expect(await stacks.executeChangeSet(proposal, { onEvent: () => {} })).toMatchObject({ kind: 'done' });
  });

  test('sends nothing that turns validation off, reads nested stacks, imports what is there, narrows the types or forces a deletion', async () => {
    expect(await round()).toEqual(wholeRound);
    const sentKeys = (name: string) => [
      ...new Set(sent(name).flatMap((parameters) => Object.keys(parameters).map((key) => key.split('.')[0]))),
    ];
    const created = sentKeys('CreateChangeSet');
    expect(created).toEqual(expect.arrayContaining(['ChangeSetName', 'ChangeSetType', 'ClientToken', 'TemplateBody']));
    for (const key of [
      ...['DisableValidation', 'IncludeNestedStacks', 'ImportExistingResources', 'ResourceTypes', 'DeploymentMode'],
      ...['DeploymentConfig', 'NotificationARNs', 'RollbackConfiguration', 'RoleARN'],
    ])
      expect(created).not.toContain(key);
    const deleted = sentKeys('DeleteStack');
    expect(deleted).toContain('ClientRequestToken');
    for (const key of ['DeletionMode', 'RetainResources', 'DeploymentConfig']) expect(deleted).not.toContain(key);
  });

  test('sends OnStackFailure for a creation and DisableRollback for an update, never both', async () => {
    await round();
    const [create, update] = sent('CreateChangeSet');
    expect(create).toMatchObject({ ChangeSetType: 'CREATE', OnStackFailure: 'DELETE' });
    expect(update).toMatchObject({ ChangeSetType: 'UPDATE' });
    expect(update).not.toHaveProperty('OnStackFailure');
    const [first, second] = sent('ExecuteChangeSet');
    expect(first).not.toHaveProperty('DisableRollback');
    expect(second).toMatchObject({ DisableRollback: 'false' });
  });

  test('sends a distinct token with every change, and a valid name of each change set', async () => {
    await round();
    const tokens = under.loopback.calls
      .filter(({ name }) => /^(CreateChangeSet|ExecuteChangeSet|DeleteStack)$/.test(name))
      .map(({ parameters }) => parameters.ClientToken ?? parameters.ClientRequestToken);
    expect(new Set(tokens).size).toBe(5);
    expect(tokens).not.toContain(undefined);
    for (const { ChangeSetName } of sent('CreateChangeSet'))
      expect(ChangeSetName).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
  });

  test('reads a change set again without values if the values are incomplete', async () => {
    const stacks = await under.doors.stacks();
    const body = (delay: number) =>
      JSON.stringify({
        Resources: Object.fromEntries(
          ['A', 'B', 'C'].map((id) => [id, { Type: 'AWS::SQS::Queue', Properties: { Delay: delay } }]),
        ),
      });
    const made = await stacks.createChangeSet({ ...base, changeSetType: 'CREATE', template: { body: body(0) } });
    await stacks.executeChangeSet(made as ChangesProposal, { onEvent: () => {} });
    under.account.cloud.incompleteValues = true;
    const proposal = await stacks.createChangeSet({ ...base, changeSetType: 'UPDATE', template: { body: body(1) } });
    const { changes } = proposal as ChangesProposal;
    expect(changes.map(({ logicalId }) => logicalId)).toEqual(['A', 'B', 'C']);
    expect(changes[0]?.details).toMatchObject([{ before: '0', after: '1' }]);
    expect(changes[1]?.details).toMatchObject([{ path: '/Properties/Delay' }]);
  });

  describe('in a cancelled run', () => {
    const request = { ...base, changeSetType: 'CREATE' as const, template: { body: template(0) } };
    let cut: AdapterUnderTest;
    let stopped: boolean;
    beforeEach(async () => {
      stopped = true;
      const sleep = async () => {
        if (stopped) throw new DOMException('cut off', 'AbortError');
      };
      cut = await openAdapter({ clock: { ...fakeClock().clock, sleep } });
    });
    afterEach(() => cut.close());
    const deletions = () => cut.loopback.calls.filter(({ name }) => name === 'DeleteChangeSet').length;

    test.each(['CreateChangeSet', 'DescribeChangeSet'])('deletes the change set after %s was sent', async (call) => {
      cut.loopback.faults.push({ call, kind: 'drop-after', times: 1 });
      await expect((await cut.doors.stacks()).createChangeSet(request)).rejects.toThrow('cut off');
      expect(cut.account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
      expect(cut.account.cloud.changeSets.size).toBe(0);
    });

    test('gives up deleting a change set after six failed tries', async () => {
      cut.loopback.faults.push({ call: '*', kind: 'drop', times: 1_000 });
      await expect((await cut.doors.stacks()).createChangeSet(request)).rejects.toThrow('cut off');
      expect(deletions()).toBe(6);
    });

    test('deletes a change set that it was discarding', async () => {
      const stacks = await cut.doors.stacks();
      stopped = false;
      const proposal = (await stacks.createChangeSet(request)) as ChangesProposal;
      stopped = true;
      cut.loopback.faults.push({ call: 'DeleteChangeSet', kind: 'drop', times: 1 });
      await expect(stacks.deleteChangeSet(proposal)).rejects.toThrow('cut off');
      expect(cut.account.cloud.changeSets.size).toBe(0);
    });
  });

  test.each([
    ['CreateChangeSet', 'drop-after'],
    ['DescribeChangeSet', 'throttle'],
    ['DescribeChangeSet', 'page'],
    ['DescribeStackEvents', 'throttle'],
  ] as const)('deletes a change set that it cannot read: endless faults at %s, %s', async (call, kind) => {
    under.account.cloud.plant({ name: 'jobs-dev', body: JSON.parse(template(0)) });
    under.loopback.faults.push({ call, kind, times: 10_000 });
    const request = { ...base, changeSetType: 'UPDATE' as const, template: { body: template(1) } };
    await expect((await under.doors.stacks()).createChangeSet(request)).rejects.toMatchObject({
      code: expect.stringMatching(/^(aws\/(throttled|unreachable)|stack\/timed-out)$/),
    });
    expect(under.account.cloud.changeSets.size).toBe(0);
  });

  test('deletes nothing after a refused CreateChangeSet', async () => {
    const request = { ...base, changeSetType: 'UPDATE' as const, template: { body: 'x'.repeat(60_000) } };
    under.account.cloud.plant({ name: 'jobs-dev', body: JSON.parse(template(0)) });
    await expect((await under.doors.stacks()).createChangeSet(request)).rejects.toMatchObject({ code: 'aws/refused' });
    expect(names()).not.toContain('DeleteChangeSet');
  });

  test('reports the reason of a failed change set, not the [WARN] of the answer with values', async () => {
    under.account.cloud.incompleteValues = true;
    under.account.cloud.refusesChangeSet = 'Template error: no such thing as Foo.';
    const refused = (await under.doors.stacks()).createChangeSet({
      ...base,
      changeSetType: 'CREATE',
      template: { body: template(0) },
    });
    await expect(refused).rejects.toMatchObject({
      code: 'stack/change-set-failed',
      message: expect.stringMatching(/^(?!.*\[WARN\]).*no such thing as Foo/),
    });
  });

  test('removes a failed change set and its empty stack also if it cannot be read without values', async () => {
    under.account.cloud.refusesChangeSet = 'Template error: no such thing as Foo.';
    // The change set has failed by its second description; all later ones are throttled.
    under.loopback.faults.push({ call: 'DescribeChangeSet', kind: 'throttle', times: 100, skip: 2 });
    const request = { ...base, changeSetType: 'CREATE' as const, template: { body: template(0) } };
    const refused = (await under.doors.stacks()).createChangeSet(request);
    await expect(refused).rejects.toMatchObject({ code: 'stack/change-set-failed' });
    expect(names()).toContain('DeleteStack');
  });

  test('recognises a change set without changes behind a [WARN]', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', body: JSON.parse(template(0)) });
    under.account.cloud.incompleteValues = true;
    const request = { ...base, changeSetType: 'UPDATE' as const, template: { body: template(0) } };
    expect(await (await under.doors.stacks()).createChangeSet(request)).toEqual({ kind: 'no-changes' });
  });

  test.each([
    "No export named didn't contain changes found.",
    'Transform 123456789012::Shape failed with: No updates are to be performed.',
  ])('throws for a reason that only quotes AWS’s sentence for "no change": %s', async (reason) => {
    under.account.cloud.plant({ name: 'jobs-dev', body: JSON.parse(template(0)) });
    under.account.cloud.refusesChangeSet = reason;
    const refused = (await under.doors.stacks()).createChangeSet({
      ...base,
      changeSetType: 'UPDATE',
      template: { body: template(1) },
    });
    await expect(refused).rejects.toMatchObject({
      code: 'stack/change-set-failed',
      message: expect.stringContaining(reason),
    });
  });

  test('sends tags and the service role', async () => {
    const stacks = await under.doors.stacks();
    const roleArn = 'arn:aws:iam::123456789012:role/cfn';
    await stacks.createChangeSet({ ...base, changeSetType: 'CREATE', template: { body: template(0) }, roleArn });
    expect(sent('CreateChangeSet')[0]).toMatchObject({
      RoleARN: roleArn,
      'Tags.member.1.Key': 'batch-job:project',
      'Tags.member.1.Value': 'jobs',
      'Capabilities.member.1': 'CAPABILITY_IAM',
    });
  });

  test('calls DescribeStacks once per operation if the events announce its end', async () => {
    await round();
    expect(names().filter((name) => name === 'DescribeStacks')).toHaveLength(4);
    expect(names().at(-1)).toBe('DescribeStacks');
  });

  test('follows an operation without events by DescribeStacks', async () => {
    const stacks = await under.doors.stacks();
    const request = { ...base, changeSetType: 'CREATE' as const, template: { body: template(0) } };
    const proposal = (await stacks.createChangeSet(request)) as ChangesProposal;
    under.account.cloud.find('jobs-dev')?.events.splice(0);
    const { cloud } = under.account;
    const tell = cloud.tell;
    cloud.tell = (stack, ...rest) => {
      tell(stack, ...rest);
      stack.events.splice(0);
    };
    expect(await stacks.executeChangeSet(proposal, { onEvent: () => {} })).toMatchObject({
      kind: 'done',
      status: 'CREATE_COMPLETE',
    });
  });

  test('throws stack/busy for an operation that takes longer than wait-minutes', async () => {
    const patient = await openAdapter({ waitMinutes: 1 });
    try {
      const stack = patient.account.cloud.plant({ name: 'jobs-dev', status: 'UPDATE_IN_PROGRESS' });
      stack.steps.push(...Array.from({ length: 1_000 }, () => () => {}));
      await expect(
        (await patient.doors.stacks()).waitUntilSettled('jobs-dev', { onEvent: () => {} }),
      ).rejects.toMatchObject({
        code: 'stack/busy',
      });
    } finally {
      await patient.close();
    }
  });

  test('throws aws/unreachable without a server, after the retries', async () => {
    const stacks = await under.doors.stacks();
    await under.loopback.close();
    await expect(stacks.describe('jobs-dev')).rejects.toMatchObject({ code: 'aws/unreachable' });
  });
});
