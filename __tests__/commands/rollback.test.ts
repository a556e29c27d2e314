import { describe, expect, test } from '@jest/globals';
import { commentOn } from '../fakes/comment-request.ts';
import { fakeImages } from '../fakes/images.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';
import type { FakeWorld } from '../fakes/world.ts';
import { config } from './plan-fixture.ts';
import { makeHistory, templateIn, twoDeployments, withMemory } from './rollback-fixture.ts';

describe('rollback', () => {
  test('deploys the template again that was deployed before, byte by byte, by one change set', async () => {
    const { account, rollback, first, memory, kept } = await twoDeployments();
    const { problem, asked, lines } = await rollback();
    expect([problem, templateIn(account), memory()]).toEqual([undefined, first, 900]);
    expect(account.cloud.mutations).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
    expect(asked.filter((call) => /^(?:images|functionCode|lookups)\./.test(call))).toEqual([]);
    expect(kept().map(({ isRollback }) => isRollback)).toEqual([false, false, true]);
    expect(lines).toContain(`Kept and good, newest first: ${kept()[1]?.id} (deployed), ${kept()[0]?.id}.`);
  });

  test('needs no more of the config than the name of the project, and says what the next deploy does', async () => {
    const { rollback, kept, memory, deploy } = await twoDeployments();
    const { problem, summaries, files, outputs } = await rollback(
      {},
      'serviceName: shop\nresources: {broken: {type: nonsense}}',
    );
    expect([problem, memory()]).toEqual([undefined, 900]);
    expect(summaries.join('')).toContain('### ↩️ Batch jobs of `shop` for `dev`: rolled back');
    expect(summaries.join('')).toContain(`\`${kept()[0]?.id}\` of 2026-11-24 12:01 UTC`);
    expect(summaries.join('')).toContain('The next deploy brings the config again: revert its commit, too.');
    expect(summaries.join('')).toContain('memory: 1800 → 900 MiB');
    expect(files['report.md']).toContain('rolled back');
    expect(files['report.html']).toContain(`rolled back to ${kept()[0]?.id}`);
    expect(JSON.parse(files['outputs.json'] ?? '').resources.report).toHaveProperty('stateMachineArn');
    expect(outputs).toMatchObject({ 'has-changes': 'true', 'stack-status': 'UPDATE_COMPLETE' });
    await deploy(withMemory(1_800));
    expect(memory()).toBe(1_800);
  });

  test('names the commit that it goes back to in the comment, which replaces that of a plan or deploy', async () => {
    const { deploy, rollback } = makeHistory();
    const of = (commit: string) => commentOn({ run: { run: 7, attempt: 1, commit: commit.repeat(40) } });
    await deploy(withMemory(900), { comment: of('a') });
    await deploy(withMemory(1_800), { comment: of('b') });
    const { pull } = await rollback({ comment: of('c') });
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toMatch(/rolled back[\s\S]*of commit `aaaaaaaaaa`/);
  });

  test('changes nothing a second time, so that a run may be repeated, and goes further back to what to names', async () => {
    const { account, deploy, rollback, kept, memory } = makeHistory();
    for (const memory of [900, 1_000, 1_100]) await deploy(withMemory(memory));
    await rollback();
    expect(memory()).toBe(1_000);
    account.cloud.mutations.length = 0;
    const again = await rollback();
    expect([again.problem, memory(), account.cloud.mutations]).toEqual([undefined, 1_000, []]);
    expect(again.lines.join('\n')).toContain('An earlier rollback brought the stack back already: nothing is changed.');
    await rollback({ to: kept()[0]?.id });
    expect(memory()).toBe(900);
  });

  test('changes nothing where CloudFormation undid the last deployment, and does not go past it', async () => {
    const { account, deploy, rollback, memory } = await twoDeployments();
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    expect((await deploy(withMemory(2_000))).problem).toMatchObject({ code: 'stack/deploy-failed' });
    account.cloud.failures.clear();
    account.cloud.mutations.length = 0;
    const { problem, lines } = await rollback();
    expect([problem, memory(), account.cloud.mutations]).toEqual([undefined, 1_800, []]);
    expect(lines.join('\n')).toContain('CloudFormation undid it: the stack is as it was before');
    // The failed one is never gone back to.
    await deploy(withMemory(2_100));
    await rollback();
    expect(memory()).toBe(1_800);
  });

  test('refuses to name a deployment that failed, or that is not kept, and lists those that are good', async () => {
    const { account, deploy, rollback, kept } = await twoDeployments();
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    await deploy(withMemory(2_000));
    account.cloud.failures.clear();
    const [first, , failed] = kept().map(({ id }) => id);
    expect((await rollback({ to: failed })).problem).toMatchObject({
      code: 'rollback/not-kept',
      message: expect.stringMatching(new RegExp(`nothing shows that it reached its end.*${first}`)),
    });
    expect((await rollback({ to: '20200101T000000Z-0123456789ab' })).problem).toMatchObject({
      code: 'rollback/not-kept',
      message: expect.stringContaining('is none of the stack that is kept'),
    });
  });

  test('is refused where there is none to go back to', async () => {
    const { deploy, rollback } = makeHistory();
    await deploy(withMemory(900));
    expect((await rollback()).problem).toMatchObject({ code: 'rollback/nothing-kept' });
  });

  test.each([
    ['there is no bucket', '', {}, 'There is no bucket templates, in which deployments are kept.'],
    [
      'artifact-bucket is none',
      'templates',
      { artifactBucket: 'none' },
      'With artifact-bucket: none no deployment is kept',
    ],
  ])('says what is missing where %s; such a deploy warns of nothing', async (_, bucket, more, says) => {
    const { account, deploy, rollback } = makeHistory({ bucket });
    await deploy(withMemory(900), more);
    const { annotations, problem } = await deploy(withMemory(1_800), more);
    expect([annotations, problem, [...account.objects.keys()]]).toEqual([[], undefined, []]);
    expect((await rollback(more)).problem).toMatchObject({
      code: 'rollback/nothing-kept',
      message: expect.stringContaining(says),
      hint: expect.stringContaining('deploy the commit that was good'),
    });
  });

  test('is refused for a kept template that somebody changed', async () => {
    const { account, rollback, kept } = await twoDeployments();
    const place = `templates/${kept()[0]?.key}`;
    account.objects.set(place, account.objects.get(place)?.replace('\\"900\\"', '\\"901\\"') ?? '');
    expect((await rollback()).problem).toMatchObject({ code: 'rollback/unreadable' });
    expect(account.cloud.mutations).toEqual([]);
  });

  test('is refused, before a change set, if an image that the template names is gone, by the name of its job', async () => {
    const history = makeHistory();
    const images = fakeImages();
    const text = (memory: number) =>
      `serviceName: shop\nresources: {report: {type: batch-job, properties: {container: {packaging: {type: custom-dockerfile, properties: {buildContextPath: .}}}, resources: {cpu: 1, memory: ${memory}}}}}`;
    const withImages = (fake: FakeWorld): FakeWorld => {
      const workspace = fakeWorkspace({ Dockerfile: 'FROM busybox', 'batch-jobs.yml': '' });
      return { ...fake, world: { ...fake.world, workspace, images: async () => images } };
    };
    for (const memory of [900, 1_800]) await history.deploy(text(memory), {}, withImages);
    const held = new Map(images.held);
    images.held.clear();
    history.account.cloud.mutations.length = 0;
    const { problem } = await history.rollback({}, text(1), withImages);
    expect(problem).toMatchObject({
      code: 'rollback/image-gone',
      message: expect.stringContaining(`that of report, batch-job/shop@${[...held.values()][0]}`),
    });
    expect(history.account.cloud.mutations).toEqual([]);
    // Another registry than the template names is no place to look for them.
    const imageRegistry = '210987654321.dkr.ecr.us-east-1.amazonaws.com';
    const elsewhere = await history.rollback({ imageRegistry, maxChanges: 0 }, text(1), withImages);
    expect(elsewhere.problem).toMatchObject({ code: 'stack/too-many-changes' });
    expect(elsewhere.lines).toContain(
      `Images of the earlier template in 123456789012.dkr.ecr.us-east-1.amazonaws.com are not looked for: the registry of this run is ${imageRegistry}.`,
    );
    for (const [name, digest] of held) images.held.set(name, digest);
    expect((await history.rollback({}, text(1), withImages)).problem).toBeUndefined();
    expect(history.memory()).toBe(900);
    expect(images.built).toHaveLength(1);
  });

  test('passes the gates of a deploy: losses, and the most changes', async () => {
    const { account, deploy, rollback } = makeHistory();
    await deploy(config().replace('  orders:\n    type: sqs-queue\n', '').replace('      connectTo: [orders]\n', ''));
    const first = templateIn(account);
    await deploy(config());
    expect((await rollback()).problem).toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringContaining('OrdersQueue'),
    });
    expect((await rollback({ allow: { replace: [], delete: ['orders'] }, maxChanges: 0 })).problem).toMatchObject({
      code: 'stack/too-many-changes',
    });
    expect((await rollback({ allow: { replace: [], delete: ['orders'] } })).problem).toBeUndefined();
    expect(templateIn(account)).toBe(first);
  });

  test('is refused for a stack of another repository, and at a prompt without confirm', async () => {
    const { deploy, rollback, account } = makeHistory();
    for (const memory of [900, 1_800]) await deploy(withMemory(memory), { origin: { repositoryId: '7' } });
    account.cloud.mutations.length = 0;
    expect((await rollback({ origin: { repositoryId: '8' } })).problem).toMatchObject({
      code: 'stack/other-repository',
    });
    expect((await rollback()).problem).toMatchObject({ code: 'stack/confirm' });
    expect(account.cloud.mutations).toEqual([]);
    expect((await rollback({ confirm: 'dev' })).problem).toBeUndefined();
  });

  test('is not applied to a stack that another run changes meanwhile', async () => {
    const { rollback, memory, account } = await twoDeployments();
    const { problem } = await rollback({}, undefined, (fake) => {
      const { world } = fake;
      return {
        ...fake,
        world: {
          ...world,
          stacks: async () => {
            const port = await world.stacks();
            return {
              ...port,
              createChangeSet: async (asked) => {
                const proposal = await port.createChangeSet(asked);
                const stack = account.cloud.find('shop-dev');
                if (stack) {
                  stack.template = (stack.template ?? '').replace('"1800"', '"1900"');
                  stack.updatedAt = new Date();
                }
                return proposal;
              },
            };
          },
        },
      };
    });
    expect(problem).toMatchObject({ code: 'stack/busy' });
    expect(memory()).toBe(1_900);
  });

  test('of a preview reads what it borrows anew from the stage that lends', async () => {
    const { account, deploy, rollback } = makeHistory();
    const job = (memory: number) =>
      withMemory(memory).replace(/resources:/, 'stackConfig: {compute: {lend: [previews]}}\nresources:');
    await deploy(job(900), { stage: 'production' });
    for (const memory of [900, 1_800]) await deploy(job(memory), { stage: 'pr-7' });
    const { outputs } = account.cloud.find('shop-production') ?? {};
    const before = { ...account.cloud.find('shop-pr-7')?.parameters };
    for (const name of Object.keys(outputs ?? {}))
      if (/JobQueue$/.test(name)) Object.assign(outputs ?? {}, { [name]: `moved-${name}` });
    expect((await rollback({ stage: 'pr-7' })).problem).toBeUndefined();
    const after = account.cloud.find('shop-pr-7')?.parameters ?? {};
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.values(after).filter((value) => value.startsWith('moved-'))).not.toEqual([]);
  });

  test('is refused for a fork, and for a stage that is not deployed', async () => {
    const { rollback } = makeHistory();
    expect((await rollback()).problem).toMatchObject({ code: 'stack/absent' });
    const ofFork = (fake: FakeWorld): FakeWorld => ({ ...fake, world: { ...fake.world, code: 'fork' } });
    expect((await rollback({}, undefined, ofFork)).problem).toMatchObject({ code: 'door/fork' });
  });
});
