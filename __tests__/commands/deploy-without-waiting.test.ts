import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { outputs } from '../../src/commands/outputs.ts';
import { makeAccount } from '../fakes/account.ts';
import { compiledOf, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import type { FakeTemplate } from '../fakes/template.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { bodies, config, deployedAccount, request } from '../operations/report/comment-fixture.ts';
import { planOf } from '../operations/reviewed/reviewed-fixture.ts';

const start = (fake: FakeWorld) => deploy(fake.world, { ...request({ mode: 'always' }), follows: false });
const statusOf = ({ account }: FakeWorld) => account.cloud.look('shop-dev')?.status;

describe('deploy with wait: false', () => {
  test('ends once CloudFormation has begun, and its comment, summary and report say that it runs', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    await start(fake);
    expect(fake.asked.at(-1)).not.toBe('stacks.executeChangeSet');
    expect(fake.asked).toContain('stacks.startChangeSet');
    expect(fake.outputs).toMatchObject({ 'has-changes': 'true', 'stack-status': 'UPDATE_IN_PROGRESS' });
    expect(fake.outputs).not.toHaveProperty('outputs');
    expect(fake.files).not.toHaveProperty(['outputs.json']);
    expect(bodies(fake)).toEqual([expect.stringContaining(': being deployed')]);
    expect(fake.files['report.md']).toEqual(bodies(fake)[0]);
    expect(fake.summaries).toEqual([bodies(fake)[0]]);
    const page = fake.files['report.html'] ?? '';
    const [, data = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain('<title>Deployment of shop for dev');
    expect(page).toMatch(/⏳<\/span> *<p><strong>being deployed<\/strong>/);
    expect(JSON.parse(data)).toMatchObject({
      ...{ kind: 'deployment', status: 'UPDATE_IN_PROGRESS', counts: { modify: 1 } },
      hash: fake.outputs['plan-hash'],
    });
    expect(fake.outputs).toMatchObject({
      'plan-hash': expect.stringMatching(/^v1:/),
      'report-page': '.batch-job/report.html',
    });
  });

  test('says in comment and report that the change is not the reviewed one', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    fake.world.given = async () => planOf({ stack: 'shop-dev' });
    const reviewed = { planFile: 'plan.json', onMismatch: 'report' as const, required: false };
    await deploy(fake.world, { ...request({ mode: 'always' }), follows: false, reviewed });
    expect(fake.files['report.md']).toContain('ℹ️ The change is not the one that was reviewed (plan.json)');
  });

  test.each([
    ['of a new stage', makeAccount, 'CREATE_COMPLETE'],
    ['of an existing stage', deployedAccount, 'UPDATE_COMPLETE'],
  ])('%s is finished by the next deploy, which waits and finds nothing to change', async (_, open, status) => {
    const account = await open();
    await start(makeWorld([], account, config(1800)));
    const next = makeWorld([], account, config(1800));
    await deploy(next.world, request({ mode: 'always' }));
    expect(statusOf(next)).toBe(status);
    expect(next.asked).not.toContain('stacks.createChangeSet');
    expect(next.outputs).toMatchObject({ 'has-changes': 'false', 'stack-status': status });
    expect(next.files).toHaveProperty(['outputs.json']);
    expect(bodies(next)).toEqual([expect.not.stringContaining('being deployed')]);
  });

  test('that fails later is tried again by the next deploy, which says what failed', async () => {
    const account = await deployedAccount();
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    await start(makeWorld([], account, config(1800)));
    const next = makeWorld([], account, config(1800));
    await expect(deploy(next.world, request({ mode: 'never' }))).rejects.toMatchObject({
      code: 'stack/deploy-failed',
      causes: [expect.objectContaining({ logicalId: 'ReportJobDefinition', reason: 'No room.' })],
    });
  });

  test('is waited for by outputs, which warn if it failed', async () => {
    const account = await deployedAccount();
    await start(makeWorld([], account, config(1800)));
    const good = makeWorld([], account, config(1800));
    await outputs(good.world, request());
    expect(good.outputs).toMatchObject({ 'stack-status': 'UPDATE_COMPLETE' });
    expect(good.annotations).toEqual([]);
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    await start(makeWorld([], account, config(2000)));
    const bad = makeWorld([], account, config(2000));
    await outputs(bad.world, request());
    expect(bad.outputs).toMatchObject({ 'stack-status': 'UPDATE_ROLLBACK_COMPLETE' });
    expect(bad.annotations).toEqual([
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining('UPDATE_ROLLBACK_COMPLETE') }),
    ]);
  });

  test('of what is deployed already says so, and begins nothing', async () => {
    const fake = makeWorld([], await deployedAccount(), config());
    await start(fake);
    expect(fake.outputs).toMatchObject({ 'has-changes': 'false', 'stack-status': 'CREATE_COMPLETE' });
    expect(fake.asked).not.toContain('stacks.startChangeSet');
  });
});

describe('deploy with wait: false is followed to its end all the same, and says why,', () => {
  const dev = stageOf('dev');
  const { InboxQueue: _, ...fewer } = jobTemplate(dev).Resources ?? {};
  const run = async (fake: FakeWorld, body: FakeTemplate, more: object = {}) =>
    rollOut(fake.world, compiledOf(dev, body), {
      region: 'us-east-1',
      origin: {},
      allow: { replace: [], delete: ['*'] },
      follows: false,
      ...more,
    });

  test.each<[string, (fake: FakeWorld) => Promise<unknown>, string]>([
    [
      'where it removes resources',
      async (fake) => {
        await run(fake, jobTemplate(dev));
        return run(fake, { ...jobTemplate(dev), Resources: fewer });
      },
      'it removes resources',
    ],
    [
      'where it replaces what may hold data',
      async (fake) => {
        await run(fake, jobTemplate(dev));
        const createChangeSet = fake.account.cloud.createChangeSet;
        fake.account.cloud.createChangeSet = (...given) => {
          const made = createChangeSet(...given);
          made.changes = made.changes.map((change) => ({ ...change, replacement: 'True' }));
          return made;
        };
        const changed = { InboxQueue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'other' } } };
        return run(fake, jobTemplate(dev, { Resources: changed }), { allow: { replace: ['*'], delete: [] } });
      },
      'it replaces what may hold data',
    ],
    [
      'where it protects a new stack',
      (fake) => run(fake, jobTemplate(dev), { settings: { terminationProtection: true } }),
      'the new stack is protected after it',
    ],
  ])('%s', async (_, work, why) => {
    const fake = makeWorld();
    await work(fake);
    expect(fake.lines.join('\n')).toContain(`in spite of wait: false, since ${why}`);
    expect(fake.account.cloud.look(dev.stack)?.status).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
    expect(fake.asked.filter((call) => call === 'stacks.executeChangeSet')).toHaveLength(1);
  });
});
