import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Stacks } from '../../src/ports/stacks.ts';
import type { StackEvent } from '../../src/stack/deployed-stack.ts';
import type { ChangesProposal, ProposalRequest } from '../../src/stack/proposal.ts';
import type { Account } from '../fakes/account.ts';
import type { FakeTemplate } from '../fakes/template.ts';

/** A Stacks port and the account behind it. */
export interface StacksUnderTest {
  readonly stacks: Stacks;
  readonly account: Account;
  close(): Promise<void>;
}

const queue = (properties: Record<string, unknown> = {}) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const resources = (names: readonly string[], properties = {}) =>
  Object.fromEntries(names.map((name) => [name, queue(properties)]));
const five = ['A', 'B', 'C', 'D', 'E'];
const template = (names = five, properties = {}): FakeTemplate => ({
  Resources: resources(names, properties),
  Outputs: { Word: { Value: `${names.length} queues` } },
});
const request = (body: FakeTemplate, more: Partial<ProposalRequest> = {}): ProposalRequest => ({
  stack: 'jobs-dev',
  changeSetType: 'CREATE',
  template: { body: JSON.stringify(body) },
  tags: { 'batch-job:project': 'jobs', 'batch-job:stage': 'dev' },
  ...more,
});

/** Tests of the port `Stacks`, for the fake and for the adapter. */
export const stacksContract = (name: string, open: () => Promise<StacksUnderTest>): void => {
  describe(`Stacks, ${name}`, () => {
    let under: StacksUnderTest;
    let told: StackEvent[];
    const listener = { onEvent: (event: StackEvent) => void told.push(event) };
    const propose = async (body: FakeTemplate, more: Partial<ProposalRequest> = {}) => {
      const proposal = await under.stacks.createChangeSet(request(body, more));
      expect(proposal.kind).toBe('changes');
      return proposal as ChangesProposal;
    };
    const deploy = async (body: FakeTemplate, more: Partial<ProposalRequest> = {}) =>
      under.stacks.executeChangeSet(await propose(body, more), listener);

    beforeEach(async () => {
      under = await open();
      told = [];
    });
    afterEach(() => under.close());

    test('look, template and settle return undefined without a stack', async () => {
      expect(await under.stacks.describe('jobs-dev')).toBeUndefined();
      expect(await under.stacks.template('jobs-dev')).toBeUndefined();
      expect(await under.stacks.waitUntilSettled('jobs-dev', listener)).toBeUndefined();
    });

    test('list returns the stacks of a beginning with the time of their last change, without deleted ones', async () => {
      const { cloud } = under.account;
      for (const name of ['jobs-pr-1', 'jobs-pr-2', 'jobs-pr-3', 'jobs-dev', 'other-pr-1'])
        cloud.plant({ name, changedAt: new Date('2026-11-01T10:00:00Z') });
      cloud.plant({ name: 'jobs-pr-4', status: 'DELETE_COMPLETE' });
      const found = await under.stacks.list('jobs-pr-');
      expect(found.map(({ name }) => name).sort()).toEqual(['jobs-pr-1', 'jobs-pr-2', 'jobs-pr-3']);
      expect(found[0]).toMatchObject({
        id: expect.stringContaining(`stack/${found[0]?.name}/`),
        changedAt: new Date('2026-11-01T10:00:00Z'),
      });
      expect(await under.stacks.list('nobody-')).toEqual([]);
    });

    test('lists the stacks that import an export, and none of one that nobody imports', async () => {
      const importers = ['shop-dev', 'jobs-dev', 'night-dev'];
      under.account.imports.set('network-dev-vpcId', importers);
      expect(await under.stacks.importers('network-dev-vpcId')).toEqual(['jobs-dev', 'night-dev', 'shop-dev']);
      expect(await under.stacks.importers('network-dev-other')).toEqual([]);
    });

    test('a change set sends new values of parameters and keeps deployed ones', async () => {
      const declared = { Parameters: { StpZones: { Type: 'CommaDelimitedList' } } };
      const sent = (value: string, isDeployed: boolean) => ({ parameters: { StpZones: { value, isDeployed } } });
      await deploy({ ...template(), ...declared }, sent('a,b,none', false));
      const described = async () => (await under.stacks.describe('jobs-dev'))?.parameters;
      expect(await described()).toEqual({ StpZones: 'a,b,none' });
      const wider = { ...template([...five, 'F']), ...declared };
      await deploy(wider, { ...sent('not read', true), changeSetType: 'UPDATE' });
      expect(await described()).toEqual({ StpZones: 'a,b,none' });
      await deploy(template(), { changeSetType: 'UPDATE' });
      expect(await described()).toEqual({});
    });

    test('a change set without the value of a declared parameter is refused', async () => {
      const declared = { ...template(), Parameters: { StpZones: { Type: 'CommaDelimitedList' } } };
      await expect(under.stacks.createChangeSet(request(declared))).rejects.toThrow(
        'Parameters: [StpZones] must have values',
      );
    });

    test('validate accepts a readable template, throws CloudFormation’s message for another, and creates nothing', async () => {
      await under.stacks.validateTemplate({ body: JSON.stringify(template()) });
      under.account.cloud.refusesTemplate = 'Unresolved resource dependencies [X]';
      await expect(under.stacks.validateTemplate({ body: JSON.stringify(template()) })).rejects.toMatchObject({
        code: 'stack/invalid-template',
        message: expect.stringContaining('Unresolved resource dependencies [X]'),
      });
      expect(under.account.cloud.mutations).toEqual([]);
    });

    test('propose and apply create a new stack, with every resource as an addition', async () => {
      const proposal = await propose(template());
      expect(proposal.changes.map(({ action, logicalId }) => `${action} ${logicalId}`)).toEqual(
        five.map((id) => `Add ${id}`),
      );
      const outcome = await under.stacks.executeChangeSet(proposal, listener);
      expect(outcome).toEqual({ kind: 'done', status: 'CREATE_COMPLETE', outputs: { Word: '5 queues' } });
      const look = await under.stacks.describe('jobs-dev');
      expect(look).toMatchObject({
        name: 'jobs-dev',
        id: proposal.stackId,
        status: 'CREATE_COMPLETE',
        tags: { 'batch-job:project': 'jobs', 'batch-job:stage': 'dev' },
        outputs: { Word: '5 queues' },
        terminationProtection: false,
      });
      expect(await under.stacks.template('jobs-dev')).toEqual(template());
    });

    test('apply passes each event of its operation once, oldest first', async () => {
      await deploy(template());
      const first = told.length;
      await deploy(template(five, { Delay: 1 }), { changeSetType: 'UPDATE' });
      const ids = told.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(told.map(({ at }) => at.getTime())).toEqual(told.map(({ at }) => at.getTime()).sort((a, b) => a - b));
      expect(told.slice(first).map(({ status }) => status)).not.toContain('CREATE_COMPLETE');
      expect(told.slice(first)[0]).toMatchObject({ logicalId: 'jobs-dev', status: 'UPDATE_IN_PROGRESS' });
      expect(told.at(-1)).toMatchObject({ logicalId: 'jobs-dev', status: 'UPDATE_COMPLETE' });
      const deployed = under.account.cloud
        .find('jobs-dev')
        ?.events.filter(({ status }) => status !== 'REVIEW_IN_PROGRESS');
      expect(ids).toEqual(deployed?.map(({ id }) => id));
    });

    test('propose returns values before and after, and replacements, of an update', async () => {
      await deploy(template());
      const proposal = await propose(template([...five.slice(1), 'F'], { Name: 'new' }), { changeSetType: 'UPDATE' });
      expect(proposal.changes.map(({ action, logicalId }) => `${action} ${logicalId}`)).toEqual([
        'Remove A',
        'Modify B',
        'Modify C',
        'Modify D',
        'Modify E',
        'Add F',
      ]);
      expect(proposal.changes[0]).toMatchObject({ policyAction: 'Delete', type: 'AWS::SQS::Queue' });
      expect(proposal.changes[1]).toMatchObject({
        replacement: 'True',
        details: [{ path: '/Properties/Name', before: 'undefined', after: 'new', recreation: 'Always' }],
      });
    });

    test('propose returns no-changes for the deployed template, and leaves no change set', async () => {
      await deploy(template());
      expect(await under.stacks.createChangeSet(request(template(), { changeSetType: 'UPDATE' }))).toEqual({
        kind: 'no-changes',
      });
      expect(under.account.cloud.changeSets.size).toBe(0);
    });

    test('apply rolls back a failed creation, and returns its first failure among the events', async () => {
      under.account.cloud.failures.set('C', 'No more queues.');
      const outcome = await deploy(template());
      expect(outcome).toMatchObject({ kind: 'rolled-back', status: 'DELETE_COMPLETE' });
      expect(outcome.kind !== 'done' && outcome.events.find(({ status }) => status === 'CREATE_FAILED')).toMatchObject({
        logicalId: 'C',
        reason: 'No more queues.',
      });
      expect(await under.stacks.describe('jobs-dev')).toBeUndefined();
    });

    test('apply rolls back a failed update', async () => {
      await deploy(template());
      under.account.cloud.failures.set('C', 'Delay out of range.');
      const outcome = await deploy(template(five, { Delay: 1e9 }), { changeSetType: 'UPDATE' });
      expect(outcome).toMatchObject({ kind: 'rolled-back', status: 'UPDATE_ROLLBACK_COMPLETE' });
      expect(await under.stacks.template('jobs-dev')).toEqual(template());
      expect((await under.stacks.describe('jobs-dev'))?.outputs).toEqual({ Word: '5 queues' });
    });

    test('propose throws AWS’s message for a change set that cannot be created, and removes the empty stack', async () => {
      under.account.cloud.refusesChangeSet = 'Template error: no such thing as Foo.';
      const refused = under.stacks.createChangeSet(request(template()));
      await expect(refused).rejects.toMatchObject({ code: 'stack/change-set-failed' });
      await expect(refused).rejects.toThrow('no such thing as Foo');
      expect(await under.stacks.waitUntilSettled('jobs-dev', listener)).toBeUndefined();
    });

    test('discard deletes the change set and keeps the stack', async () => {
      await deploy(template());
      const proposal = await propose(template(['A']), { changeSetType: 'UPDATE' });
      await under.stacks.deleteChangeSet(proposal);
      expect(under.account.cloud.changeSets.size).toBe(0);
      expect((await under.stacks.describe('jobs-dev'))?.status).toBe('CREATE_COMPLETE');
    });

    test('delete follows the deletion to its end, and does nothing a second time', async () => {
      await deploy(template());
      told = [];
      expect(await under.stacks.delete('jobs-dev', listener)).toMatchObject({
        kind: 'done',
        status: 'DELETE_COMPLETE',
      });
      expect(told[0]).toMatchObject({ status: 'DELETE_IN_PROGRESS' });
      expect(told.filter(({ status }) => status === 'DELETE_COMPLETE')).toHaveLength(6);
      expect(await under.stacks.describe('jobs-dev')).toBeUndefined();
      expect(await under.stacks.delete('jobs-dev', listener)).toMatchObject({ kind: 'done' });
    });

    test('delete returns the reasons of a failed deletion, and can be repeated', async () => {
      await deploy(template());
      under.account.cloud.undeletable.set('B', 'The queue is in use.');
      const outcome = await under.stacks.delete('jobs-dev', listener);
      expect(outcome).toMatchObject({ kind: 'failed', status: 'DELETE_FAILED' });
      expect(outcome.kind !== 'done' && outcome.events.map(({ reason }) => reason)).toContain('The queue is in use.');
      const left = [];
      for await (const resource of under.stacks.resources('jobs-dev')) left.push(resource);
      expect(left).toMatchObject([{ logicalId: 'B', status: 'DELETE_FAILED' }]);
      under.account.cloud.undeletable.clear();
      expect(await under.stacks.delete('jobs-dev', listener)).toMatchObject({ kind: 'done' });
    });

    test('settle waits for an operation of another run', async () => {
      const stack = under.account.cloud.plant({ name: 'jobs-dev', body: template(), status: 'UPDATE_IN_PROGRESS' });
      const { tell } = under.account.cloud;
      stack.steps.push(
        () => tell(stack, 'UPDATE_COMPLETE', 'A'),
        () => tell(stack, 'UPDATE_COMPLETE'),
      );
      expect(await under.stacks.waitUntilSettled('jobs-dev', listener)).toMatchObject({ status: 'UPDATE_COMPLETE' });
    });

    test('settle leaves an operation of another run once it is told to', async () => {
      under.account.cloud.plant({ name: 'jobs-dev', body: template(), status: 'UPDATE_IN_PROGRESS' });
      const left = under.stacks.waitUntilSettled('jobs-dev', listener, async () => true);
      await expect(left).rejects.toMatchObject({ code: 'stack/left' });
      expect((await under.stacks.describe('jobs-dev'))?.status).toBe('UPDATE_IN_PROGRESS');
    });

    test('settle passes all events that occur between two polls', async () => {
      const stack = under.account.cloud.plant({ name: 'jobs-dev', body: template(), status: 'UPDATE_IN_PROGRESS' });
      const { tell } = under.account.cloud;
      // settle reads the stack twice before it reads events.
      stack.steps.push(
        () => {},
        () => {},
        () => {
          for (const id of five) tell(stack, 'UPDATE_COMPLETE', id);
        },
        () => tell(stack, 'UPDATE_COMPLETE'),
      );
      await under.stacks.waitUntilSettled('jobs-dev', listener);
      expect(told.map(({ logicalId }) => logicalId)).toEqual([...five, 'jobs-dev']);
    });

    test('settle returns at once for a stack without a running operation', async () => {
      under.account.cloud.plant({ name: 'jobs-dev', body: template() });
      expect(await under.stacks.waitUntilSettled('jobs-dev', listener)).toMatchObject({ status: 'CREATE_COMPLETE' });
    });

    test('resources lists all resources', async () => {
      await deploy(template());
      const found = [];
      for await (const resource of under.stacks.resources('jobs-dev')) found.push(resource);
      expect(found.map(({ logicalId }) => logicalId)).toEqual(five);
      expect(found[0]).toMatchObject({ type: 'AWS::SQS::Queue', status: 'CREATE_COMPLETE' });
      expect(found[0]?.physicalId).toMatch(/^https:/);
    });

    test('store uploads a template that is too large for a call', async () => {
      const large = { ...template(), Description: 'x'.repeat(60_000) };
      const place = { bucket: 'jobs-artifacts-123456789012-us-east-1', folder: 'templates/dev' };
      const url = await under.stacks.uploadTemplate(JSON.stringify(large), place);
      expect(url).toMatch(
        /^https:\/\/jobs-artifacts-123456789012-us-east-1\.s3\.us-east-1\.amazonaws\.com\/templates\/dev\//,
      );
      expect(await deploy(large, { template: { url } })).toMatchObject({ kind: 'done' });
      expect(await under.stacks.template('jobs-dev')).toEqual(large);
    });

    test('hasBucket tells whether there is a bucket, and creates none', async () => {
      const bucket = 'jobs-artifacts-123456789012-us-east-1';
      expect(await under.stacks.hasBucket(bucket)).toBe(false);
      expect(await under.stacks.hasBucket(bucket)).toBe(false);
      await under.stacks.uploadTemplate('{}', { bucket, folder: 'templates/dev' });
      expect(await under.stacks.hasBucket(bucket)).toBe(true);
    });
  });
};
