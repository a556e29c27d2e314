import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeQuotas } from '../fakes/quotas.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed, planned, request } from './plan-fixture.ts';

const idsOf = (document: PlanDocument, resource: string | undefined) =>
  document.groups.find((group) => group.resource === resource)?.changes.map(({ logicalId }) => logicalId);

describe('plan against AWS', () => {
  test('of a new stage shows everything as new, lets AWS validate the template, and creates and starts nothing', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const document = await planned(fake);
    expect(fake.asked).toEqual([
      'identity.whoami',
      'stacks.describe',
      'stacks.template',
      'zones.available',
      'zones.offers',
      'quotas.pools',
      'quotas.value',
      'quotas.vpcs',
      'quotas.value',
      'quotas.internetGateways',
      'quotas.value',
      'quotas.gatewayEndpoints',
      'quotas.value',
      'stacks.validateTemplate',
    ]);
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.account.cloud.stacks.size).toBe(0);
    expect(document).toMatchObject({ version: 1, against: 'absent-stack', stack: 'shop-dev', account: '123456789012' });
    expect(document.hash).toMatch(/^v1:[0-9a-f]{64}$/);
    const { add, ...rest } = document.counts;
    expect(add).toBe(Object.keys(JSON.parse(fake.files['template.json'] ?? '').Resources).length);
    expect(rest).toEqual({ modify: 0, remove: 0, replace: 0 });
    expect(document.groups.map(({ resource }) => resource)).toEqual(['orders', 'report', undefined]);
    expect(idsOf(document, 'orders')).toEqual(['OrdersQueue']);
    expect(fake.outputs).toMatchObject({
      'has-changes': 'true',
      'plan-hash': document.hash,
      'plan-file': '.batch-job/plan.json',
      'stack-name': 'shop-dev',
    });
  });

  test("notes that a deploy would be refused for the region's quota, and still plans", async () => {
    const account = makeAccount();
    account.pools = { computeEnvironments: 50, jobQueues: 7 };
    const { notes, counts } = await planned(makeWorld([], account, config()));
    expect(notes).toEqual([expect.stringMatching(/would be refused \(stack\/quota\): .* 50 compute environments/)]);
    expect(counts.add).toBeGreaterThan(10);
  });

  test('notes that the role may not read the quota, and still plans', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const quotas = {
      ...fakeQuotas(fake.account),
      pools: async () => {
        throw new Refused({ code: 'aws/denied', message: 'May not batch:DescribeJobQueues.', hint: 'Allow it.' });
      },
    };
    const document = await planned({ ...fake, world: { ...fake.world, quotas: async () => quotas } });
    expect(document.notes).toEqual([expect.stringContaining('is not known (aws/denied)')]);
  });

  test('shows jobs with what starts them, the line of each change, and a diagram', async () => {
    const fake = makeWorld([], makeAccount(), config());
    const document = await planned(fake);
    expect(document.jobs).toEqual([
      {
        name: 'report',
        starts: ['every day at 14:00 UTC'],
        after: { instance: 'c6i.large', dollarsPerHour: 0.085, spot: false },
      },
    ]);
    expect(fake.files['report.md']).toMatch(/^<!-- batch-job:/);
    expect(fake.summaries.join()).toContain('c6i.large');
    expect(document.edges).toEqual([
      { from: 'every day at 14:00 UTC', to: 'report', label: 'schedule', change: 'none' },
      { from: 'report', to: 'on-demand queue', change: 'none' },
      { from: 'report', to: 'orders', label: 'uses', change: 'none' },
    ]);
    expect(document.nodes.map(({ name }) => name)).toEqual([
      'every day at 14:00 UTC',
      'report',
      'on-demand queue',
      'orders',
    ]);
    const text = fake.lines.join('\n');
    expect(text).toMatch(/^shop-dev: 1 job to add, 1 resource to add, shared parts to add\.$/m);
    expect(text).toMatch(/^CloudFormation: \d+ to add\.$/m);
    expect(text).toContain('report (batch-job), started every day at 14:00 UTC');
    expect(text).toMatch(/\+ ReportJobDefinition \(AWS::Batch::JobDefinition\) {2}batch-jobs\.yml:6$/m);
    expect(text).toContain(`Plan ${document.hash}`);
  });

  test('of an unchanged stage shows no change and creates no change set', async () => {
    const fake = makeWorld([], await deployed(), config());
    const document = await planned(fake);
    expect(document).toMatchObject({ against: 'deployed-stack', groups: [], losses: [] });
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.outputs).toMatchObject({
      'has-changes': 'false',
      changes: '{"add":0,"modify":0,"remove":0,"replace":0}',
    });
    expect(fake.lines.join('\n')).toContain('shop-dev: nothing to change.');
    expect(document.outputs).toContainEqual({
      resource: 'orders',
      param: 'name',
      value: expect.any(String),
    });
    expect(document.links.map(({ text }) => text)).toContain('Stack');
  });

  test('of a changed stage creates a change set and deletes it, and leaves the stack as it is', async () => {
    const account = await deployed();
    const before = structuredClone(account.cloud.look('shop-dev'));
    const fake = makeWorld([], account, config({ memory: 1900 }));
    const document = await planned(fake);
    expect(fake.asked).toEqual([
      'identity.whoami',
      'stacks.describe',
      'stacks.template',
      'stacks.resources',
      'pools.withNewerImage',
      'stacks.createChangeSet',
      'stacks.changeSetWarnings',
      'stacks.deleteChangeSet',
    ]);
    expect([...account.cloud.changeSets.values()].filter(({ executed }) => !executed)).toEqual([]);
    expect(account.cloud.look('shop-dev')).toEqual(before);
    const change = document.groups
      .find(({ resource }) => resource === 'report')
      ?.changes.find(({ logicalId }) => logicalId === 'ReportJobDefinition');
    expect(change).toMatchObject({ happening: 'modify', from: { path: ['resources', 'report'], line: 6 } });
    expect(change?.properties).toContainEqual({
      path: 'Properties.ContainerProperties.ResourceRequirements.MEMORY',
      before: '900',
      after: '1900',
      recreation: 'never',
    });
  });

  test('shows what AWS warns of before the deploy', async () => {
    const account = await deployed();
    account.cloud.findings.warnings.set('ReportQueue', 'The quota of queues is nearly used up.');
    expect((await planned(makeWorld([], account, config({ memory: 1900 })))).notes).toContain(
      'AWS warns before the deploy: ReportQueue /Resources/ReportQueue/Properties: The quota of queues is nearly used up.',
    );
  });

  test('of a stage with a new output only shows that there is something to do, and no resource changes', async () => {
    const account = await deployed();
    const fake = makeWorld([], account, `${config()}stackConfig:\n  outputs:\n    - name: Own\n      value: mine\n`);
    const document = await planned(fake);
    expect(fake.outputs['has-changes']).toBe('true');
    expect(document).toMatchObject({ groups: [], notes: [expect.stringContaining('outputs')] });
  });

  test('shows no secret, in no file and no line', async () => {
    const fake = makeWorld([], await deployed(), config({ variable: 'second-token' }));
    const document = await planned(fake);
    expect(document.counts.modify).toBe(1);
    expect(fake.files['plan.json']).toContain('Environment.API_TOKEN');
    for (const text of [fake.files['plan.json'], fake.lines.join('\n'), JSON.stringify(fake.outputs)]) {
      expect(text).not.toContain('first-token');
      expect(text).not.toContain('second-token');
    }
  });

  test('shows losses first, allowed or not', async () => {
    const account = await deployed(config({ queue: '  inbox:\n    type: sqs-queue' }));
    const fake = makeWorld([], account, config());
    const document = await planned(fake);
    expect(document.losses).toEqual([
      {
        logicalId: 'InboxQueue',
        type: 'AWS::SQS::Queue',
        kind: 'delete',
        kept: true,
        fate: 'kept',
        why: 'it holds messages',
        allowances: ['allow-delete'],
        allowed: false,
      },
    ]);
    expect(idsOf(document, 'inbox')).toEqual(['InboxQueue']);
    const text = fake.lines.join('\n');
    expect(text.indexOf('What would leave the stack')).toBeGreaterThan(0);
    expect(text.indexOf('What would leave the stack')).toBeLessThan(text.indexOf('inbox (sqs-queue)'));
    const allowed = await planned(fake, { allow: { replace: [], delete: ['InboxQueue'] } });
    expect(allowed.losses).toMatchObject([{ allowed: true }]);
  });

  test('ends with the refusal of the deploy, which says what to allow, unless fail-on-blocked is false', async () => {
    const account = await deployed(config({ queue: '  inbox:\n    type: sqs-queue' }));
    const fake = makeWorld([], account, config());
    const { refusal } = await plan(fake.world, request());
    expect(refusal).toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringMatching(/^A deploy would refuse this change, .*InboxQueue/),
      hint: expect.stringMatching(/allow-delete: InboxQueue\. With fail-on-blocked: false/),
    });
    expect(fake.annotations).toEqual([]);
    expect(fake.files['report.md']).toContain('blocked');
    expect(await plan(fake.world, request({ failOnBlocked: false }))).not.toHaveProperty('refusal');
    expect(fake.annotations).toMatchObject([{ severity: 'warning', title: 'stack/loses-data' }]);
    const allowed = request({ allow: { replace: [], delete: ['InboxQueue'] } });
    expect(await plan(fake.world, allowed)).not.toHaveProperty('refusal');
  });

  test('has the same hash until the config or the deployed stack changes', async () => {
    const account = await deployed();
    const changed = config({ memory: 1900 });
    const [one, two] = [await planned(makeWorld([], account, changed)), await planned(makeWorld([], account, changed))];
    expect(two.hash).toBe(one.hash);
    expect((await planned(makeWorld([], account, config({ memory: 1901 })))).hash).not.toBe(one.hash);
    await deploy(makeWorld([], account, config({ memory: 1000 })).world, request());
    expect((await planned(makeWorld([], account, changed))).hash).not.toBe(one.hash);
  });

  test('touches no stack of somebody else', async () => {
    const account = makeAccount();
    account.cloud.plant({ name: 'shop-dev' });
    const fake = makeWorld([], account, config());
    await expect(planned(fake)).rejects.toMatchObject({ code: 'stack/foreign' });
    expect(account.cloud.mutations).toEqual([]);
  });

  test('treats an empty stack as absent, and does not delete it', async () => {
    const account = makeAccount();
    const tags = { 'batch-job:project': 'shop', 'batch-job:stage': 'dev' };
    account.cloud.plant({ name: 'shop-dev', status: 'ROLLBACK_COMPLETE', tags });
    const document = await planned(makeWorld([], account, config()));
    expect(document.against).toBe('absent-stack');
    expect(account.cloud.mutations).toEqual([]);
  });

  test('fails if CloudFormation cannot read the template', async () => {
    const fake = makeWorld([], makeAccount(), config());
    fake.account.cloud.refusesTemplate = 'Template format error';
    await expect(planned(fake)).rejects.toMatchObject({ code: 'stack/invalid-template' });
  });
});
