import { describe, expect, test } from '@jest/globals';
import type { ChangeRequest } from '../../src/operations/stack/change-request.ts';
import type { PlannedImage } from '../../src/packaging/planned-image.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { compiledOf, image, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import type { FakeTemplate } from '../fakes/template.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const dev = stageOf('dev');
const tags = stackTags(dev);
const request = (more: Partial<ChangeRequest> = {}): ChangeRequest => ({
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  ...more,
});
const rolledOut = async (fake: FakeWorld, template: FakeTemplate, asked: ChangeRequest, images: PlannedImage[]) =>
  rollOut(fake.world, compiledOf(dev, template, images), asked);
const run = (
  fake: FakeWorld,
  template: FakeTemplate,
  more: Partial<ChangeRequest> = {},
  images = [image('report')],
) => {
  fake.asked.length = 0;
  fake.account.cloud.mutations.length = 0;
  return rolledOut(fake, template, request(more), images);
};
const deployed = async (template = jobTemplate(dev)) => {
  const fake = makeWorld();
  await run(fake, template);
  return fake;
};

describe('deploy', () => {
  test('creates a new stage: identity, reads, image, change set, execution, stack policy, outputs, in this order', async () => {
    const fake = makeWorld(['123456789012']);
    await run(fake, jobTemplate(dev));
    expect(fake.asked).toEqual([
      'identity.whoami',
      'stacks.describe',
      'stacks.template',
      'images.published',
      'images.publish',
      'stacks.createChangeSet',
      'keptObjects.put',
      'stacks.executeChangeSet',
      'stacks.setStackPolicy',
    ]);
    expect(fake.account.cloud.look('jobs-dev')).toMatchObject({ status: 'CREATE_COMPLETE', tags });
    expect(fake.account.cloud.find('jobs-dev')?.template).toContain('sha256:report-1');
    expect(JSON.parse(fake.files['outputs.json'] ?? '')).toEqual({
      version: 1,
      resources: {
        data: { name: 'phys-databucket-1' },
        report: { stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:report' },
      },
      stack: { Own: 'mine' },
      links: {
        stack: expect.stringContaining(
          'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/stackinfo?stackId=arn%3Aaws',
        ),
        report:
          'https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/statemachines/view/arn%3Aaws%3Astates%3Aus-east-1%3A123456789012%3AstateMachine%3Areport',
      },
    });
    expect(fake.outputs).toMatchObject({
      'has-changes': 'true',
      changes: '{"add":6,"modify":0,"remove":0,"replace":0}',
      'stack-name': 'jobs-dev',
      'stack-status': 'CREATE_COMPLETE',
    });
    expect(JSON.parse(fake.outputs.outputs ?? '')).toEqual(JSON.parse(fake.files['outputs.json'] ?? ''));
    expect(fake.lines.some((line) => /^\d\d:\d\d:\d\d {2}created {6}DataBucket \(AWS::S3::Bucket\)/.test(line))).toBe(
      true,
    );
  });

  test('changes nothing a second time: five reads, no mutating call, no image', async () => {
    const fake = await deployed();
    fake.published.length = 0;
    await run(fake, jobTemplate(dev));
    expect(fake.asked).toEqual([
      ...['identity.whoami', 'stacks.describe', 'stacks.template', 'images.published', 'stacks.stackPolicy'],
    ]);
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(fake.published).toEqual([]);
    expect(fake.outputs).toMatchObject({ 'has-changes': 'false', 'stack-status': 'CREATE_COMPLETE' });
    expect(fake.files['outputs.json']).toContain('phys-databucket-1');
  });

  test('of another repository with other tags is still no change', async () => {
    const fake = await deployed();
    await run(fake, jobTemplate(dev), { origin: { repositoryId: '42' } });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('repeats the deployed tags in an update, whatever this run would write', async () => {
    const fake = await deployed();
    await run(fake, jobTemplate(dev, { Description: 'new' }), { origin: { repositoryId: '42' } });
    expect(fake.account.cloud.look('jobs-dev')).toMatchObject({ status: 'UPDATE_COMPLETE', tags });
  });

  test('publishes an image again that was deleted from the registry', async () => {
    const fake = await deployed();
    fake.account.images.clear();
    fake.published.length = 0;
    await run(fake, jobTemplate(dev));
    expect(fake.published).toEqual(['report']);
  });

  test('publishes only missing images, and one of two jobs with the same content once', async () => {
    const fake = makeWorld();
    fake.account.images.set('batch-job/jobs:a-1', 'sha256:a');
    await run(fake, jobTemplate(dev), {}, [image('a'), image('b', 'same'), image('c', 'same')]);
    expect(fake.published).toEqual(['b']);
  });

  test('creates a change set for a template that was changed by hand', async () => {
    const fake = await deployed();
    const stack = fake.account.cloud.find('jobs-dev');
    if (stack) stack.template = JSON.stringify(jobTemplate(dev, { Description: 'by hand' }));
    await run(fake, jobTemplate(dev));
    expect(fake.asked).toContain('stacks.createChangeSet');
  });

  test('refuses a stack whose roll-back failed with the command that mends it, and builds nothing', async () => {
    const fake = await deployed();
    Object.assign(fake.account.cloud.find('jobs-dev') ?? {}, { status: 'UPDATE_ROLLBACK_FAILED' });
    fake.published.length = 0;
    await expect(run(fake, jobTemplate(dev), {}, [image('new')])).rejects.toMatchObject({
      code: 'stack/blocked',
      hint: expect.stringContaining('continue-update-rollback --stack-name jobs-dev'),
    });
    expect([fake.account.cloud.mutations, fake.published]).toEqual([[], []]);
  });

  test("refuses pools over the region's quota before anything is built or created", async () => {
    const fake = makeWorld();
    fake.account.pools = { computeEnvironments: 50, jobQueues: 7 };
    const template = jobTemplate(dev);
    template.Resources = { ...template.Resources, StpPool: { Type: 'AWS::Batch::ComputeEnvironment' } };
    await expect(run(fake, template)).rejects.toMatchObject({
      code: 'stack/quota',
      message: expect.stringContaining('50 compute environments'),
    });
    expect([fake.account.cloud.mutations, fake.published]).toEqual([[], []]);
  });

  test('calls nothing else in another account', async () => {
    const fake = makeWorld(['999999999999']);
    await expect(run(fake, jobTemplate(dev))).rejects.toMatchObject({ code: 'stack/wrong-account' });
    expect(fake.asked).toEqual(['identity.whoami']);
  });

  test('never touches a stack of somebody else', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: 'jobs-dev', body: jobTemplate(dev), tags: { team: 'other' } });
    await expect(run(fake, jobTemplate(dev))).rejects.toMatchObject({ code: 'stack/foreign' });
    expect([fake.account.cloud.mutations, fake.published]).toEqual([[], []]);
  });

  test.each(['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE'])(
    'an empty shell in %s is deleted and made anew',
    async (status) => {
      const fake = makeWorld();
      const shell = fake.account.cloud.plant({ name: 'jobs-dev', tags, status });
      await run(fake, jobTemplate(dev));
      const made = ['DeleteStack', 'CreateChangeSet', 'ExecuteChangeSet', 'SetStackPolicy'];
      expect(fake.account.cloud.mutations).toEqual(made);
      expect(shell.status).toBe('DELETE_COMPLETE');
      expect(fake.account.cloud.look('jobs-dev')?.status).toBe('CREATE_COMPLETE');
    },
  );

  test.each(['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE'])(
    'a shell in %s that holds something is left alone',
    async (status) => {
      const fake = makeWorld();
      fake.account.cloud.plant({ name: 'jobs-dev', tags, status, body: jobTemplate(dev) });
      await expect(run(fake, jobTemplate(dev))).rejects.toMatchObject({
        code: 'stack/blocked',
        message: expect.stringContaining('DataBucket'),
      });
      expect(fake.account.cloud.mutations).toEqual([]);
    },
  );

  test('never deletes an empty stack of somebody else', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: 'jobs-dev', tags: {}, status: 'ROLLBACK_COMPLETE' });
    await expect(run(fake, jobTemplate(dev))).rejects.toMatchObject({ code: 'stack/foreign' });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('waits for a running operation, and reads the stack again', async () => {
    const fake = await deployed();
    const { cloud } = fake.account;
    const stack = cloud.find('jobs-dev');
    if (!stack) throw new Error('no stack');
    stack.status = 'UPDATE_IN_PROGRESS';
    stack.steps.push(() => cloud.tell(stack, 'UPDATE_COMPLETE'));
    await run(fake, jobTemplate(dev));
    expect(fake.asked.filter((call) => call.startsWith('stacks.'))).toEqual([
      'stacks.describe',
      'stacks.template',
      'stacks.waitUntilSettled',
      'stacks.describe',
      'stacks.template',
      'stacks.stackPolicy',
    ]);
  });

  test('refuses a loss of data, deletes the change set, and names the allowance', async () => {
    const fake = await deployed();
    const { DataBucket: _, ...rest } = jobTemplate(dev).Resources ?? {};
    const without = { ...jobTemplate(dev), Resources: rest };
    await expect(run(fake, without)).rejects.toMatchObject({
      code: 'stack/loses-data',
      hint: expect.stringContaining('allow-delete: DataBucket'),
    });
    expect(fake.account.cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
    expect(fake.outputs).toMatchObject({ deletions: '1' });
    await run(fake, without, { allow: { replace: [], delete: ['DataBucket'] } });
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test("annotates a failure on the config's line, the cause first, and says how the stack is left", async () => {
    const fake = await deployed();
    fake.account.cloud.failures.set('ReportJobDefinition', 'Memory must be at least 4.');
    const changed = jobTemplate(dev, {
      Resources: { ReportJobDefinition: { Type: 'AWS::Batch::JobDefinition', Properties: { Memory: 1 } } },
    });
    await expect(run(fake, changed)).rejects.toMatchObject({
      code: 'stack/deploy-failed',
      message: expect.stringMatching(/UPDATE_ROLLBACK_COMPLETE.*as it was before\.$/),
      reason: 'ReportJobDefinition: Memory must be at least 4.',
    });
    expect(fake.annotations).toEqual([
      {
        severity: 'error',
        title: 'stack/deploy-failed',
        message: 'ReportJobDefinition (AWS::Batch::JobDefinition): Memory must be at least 4.',
        file: 'batch-jobs.yml',
        line: 7,
        column: 3,
      },
    ]);
    fake.account.cloud.failures.clear();
    await run(fake, changed);
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('leaves nothing of a failed creation, and the next run creates the stack again', async () => {
    const fake = makeWorld();
    fake.account.cloud.failures.set('InboxQueue', 'No.');
    await expect(run(fake, jobTemplate(dev))).rejects.toThrow(/Nothing of the new stack is left/);
    fake.account.cloud.failures.clear();
    await run(fake, jobTemplate(dev));
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('CREATE_COMPLETE');
  });

  test("uploads a template over 51,200 bytes to the project's bucket, unless that is forbidden", async () => {
    const fake = makeWorld();
    const large = jobTemplate(dev, { Description: 'x'.repeat(51_200) });
    await expect(run(fake, large, { artifactBucket: 'none' })).rejects.toMatchObject({ code: 'stack/needs-bucket' });
    await run(fake, large);
    await run(fake, { ...large, Description: 'y'.repeat(51_200) }, { artifactBucket: 'mine' });
    expect(fake.account.deeds).toEqual([
      'store jobs-artifacts-123456789012-us-east-1/templates/dev',
      'store mine/templates/dev',
    ]);
  });

  test('keeps the newest ten revisions and those in use, and deregisters those of a removed job', async () => {
    const fake = await deployed(
      jobTemplate(dev, { Resources: { OldJobDefinition: { Type: 'AWS::Batch::JobDefinition' } } }),
    );
    const arn = (number: number, name = 'ReportJobDefinition') =>
      `arn:aws:batch:us-east-1:123456789012:job-definition/${name}:${number}`;
    const stack = fake.account.cloud.find('jobs-dev');
    const report = stack?.resources.get('ReportJobDefinition');
    for (let number = 1; number <= 20; number++) fake.account.revisions.set(arn(number), true);
    if (report) stack?.resources.set('ReportJobDefinition', { ...report, physicalId: arn(20), revision: 20 });
    fake.account.revisions.set(arn(9, 'OldJobDefinition'), true);
    const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';
    fake.account.executions.push({ arn: 'e', stateMachine: machine, status: 'RUNNING', definition: `"${arn(3)}"` });
    await run(fake, jobTemplate(dev), {}, [image('report', 'report-2')]);
    const active = [...fake.account.revisions].filter(([, alive]) => alive).map(([one]) => one);
    expect(active).toEqual([3, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map((number) => arn(number)));
  });
});
