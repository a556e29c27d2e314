import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const deadLetters = 'https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue';
const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';
const revision = (number: number) =>
  `arn:aws:batch:us-east-1:123456789012:job-definition/ReportJobDefinition:${number}`;

const planted = (name: string, expected: readonly string[] = []) => {
  const stage = stageOf(name);
  const fake = makeWorld(expected);
  const { account } = fake;
  account.cloud.plant({ name: stage.stack, tags: stackTags(stage), body: jobTemplate(stage) });
  account.revisions.set(revision(2), true).set(revision(3), true);
  account.executions.push({ arn: 'e1', stateMachine: machine, status: 'RUNNING', definition: '' });
  account.buckets.set('phys-databucket-1', new Set(['a#1', 'b#2']));
  account.buckets.set('phys-stpeventbucket-1', new Set(['c#1']));
  return { ...fake, stage };
};
const run = (
  fake: FakeWorld & { stage: ReturnType<typeof stageOf> },
  more: { confirm?: string; allowDelete?: string[] } = {},
) =>
  destroy(fake.world, {
    project: 'jobs',
    region: 'us-east-1',
    stage: fake.stage.stage,
    confirm: more.confirm ?? fake.stage.stage,
    allowDelete: more.allowDelete ?? [],
  });
const active = (fake: FakeWorld) => [...fake.account.revisions].filter(([, alive]) => alive).map(([arn]) => arn);

describe('destroy', () => {
  test.each([[undefined], [''], ['Dev'], ['jobs-dev'], ['prod']])(
    'confirmed with %j asks nothing of the world',
    async (confirm) => {
      const fake = planted('dev');
      const refused = destroy(fake.world, {
        project: 'jobs',
        region: 'us-east-1',
        stage: 'dev',
        confirm,
        allowDelete: ['*'],
      });
      await expect(refused).rejects.toMatchObject({
        code: 'stack/confirm',
        hint: expect.stringContaining('confirm: dev'),
      });
      expect(fake.asked).toEqual([]);
    },
  );

  test.each([
    ['the role that CloudFormation remembers', undefined, 'arn:aws:iam::123456789012:role/remembered'],
    ['another one', 'arn:aws:iam::123456789012:role/cfn', 'arn:aws:iam::123456789012:role/cfn'],
  ])('deletes by %s', async (_, cloudformationRole, expected) => {
    const fake = planted('dev');
    const [stack] = [...fake.account.cloud.stacks.values()];
    Object.assign(stack ?? {}, { roleArn: 'arn:aws:iam::123456789012:role/remembered' });
    const request = { project: 'jobs', region: 'us-east-1', stage: 'dev', confirm: 'dev', allowDelete: [] };
    await destroy(fake.world, { ...request, cloudformationRole });
    expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', roleArn: expected });
  });

  test('reads only the identity in another account, and changes nothing', async () => {
    const fake = planted('pr-1', ['999999999999']);
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/wrong-account' });
    expect(fake.asked).toEqual(['identity.whoami']);
    expect([fake.account.deeds, fake.account.cloud.mutations]).toEqual([[], []]);
  });

  test('leaves no stack, object, execution or revision of a preview', async () => {
    const fake = planted('pr-1');
    await run(fake);
    expect(fake.lines).toContain('Deleted: the stack jobs-pr-1 with 6 resources.');
    expect(fake.lines).toContain('Deleted 2 objects of phys-databucket-1.');
    expect(fake.lines).toContain('Deleted 1 object of phys-stpeventbucket-1.');
    expect(fake.lines.filter((line) => line.startsWith('Kept'))).toEqual([]);
    expect(fake.account.deeds).toEqual([
      `stop ${machine}`,
      'deregister ReportJobDefinition',
      'empty phys-databucket-1',
      'empty phys-stpeventbucket-1',
    ]);
    expect(fake.account.cloud.look('jobs-pr-1')).toBeUndefined();
    expect(active(fake)).toEqual([]);
  });

  test('keeps resources with data of another stage, never empties them, and lists them before and after', async () => {
    const fake = planted('dev');
    await run(fake);
    expect(fake.lines).toContain('Kept in the account, outside any stack: 2.');
    expect(fake.account.buckets.get('phys-databucket-1')?.size).toBe(2);
    expect(fake.account.buckets.get('phys-stpeventbucket-1')?.size).toBe(0);
    const listed = fake.lines.filter((line) => line.includes('DataBucket  AWS::S3::Bucket  phys-databucket-1'));
    expect(listed).toHaveLength(2);
    expect(fake.lines.filter((line) => line.includes('ECR repository'))).toHaveLength(2);
    expect(fake.account.cloud.look('jobs-dev')).toBeUndefined();
  });

  test('empties no bucket of a preview that the deployed template retains, and lists it', async () => {
    const fake = planted('pr-1');
    const stack = fake.account.cloud.find('jobs-pr-1');
    const DataBucket = { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' };
    if (stack) stack.template = JSON.stringify(jobTemplate(fake.stage, { Resources: { DataBucket } }));
    await run(fake);
    expect(fake.account.buckets.get('phys-databucket-1')?.size).toBe(2);
    expect(fake.account.buckets.get('phys-stpeventbucket-1')?.size).toBe(0);
    expect(fake.lines).toContain('Kept in the account, outside any stack: 1.');
  });

  test('reads the policies of a template that was updated by hand as YAML', async () => {
    const fake = planted('pr-1');
    const stack = fake.account.cloud.find('jobs-pr-1');
    const keep = 'Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: !Sub "${AWS::StackName}-x"}';
    if (stack)
      stack.template = `Resources:\n  DataBucket: {${keep}}\n  StpEventBucket:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: !Ref Name}\n`;
    await run(fake);
    expect(fake.account.buckets.get('phys-databucket-1')?.size).toBe(2);
    expect(fake.account.buckets.get('phys-stpeventbucket-1')?.size).toBe(0);
    expect(fake.lines).toContain('Kept in the account, outside any stack: 1.');
  });

  test.each([
    ['cannot be read', 'Resources: {DataBucket: {'],
    ['says a policy in other words', '{"Resources":{"DataBucket":{"DeletionPolicy":{"Ref":"Policy"}}}}'],
    ['is missing', undefined],
  ])(
    'stops and empties nothing of a preview whose deployed template %s before CloudFormation deletes it, and says so',
    async (_, template) => {
      const fake = planted('pr-1');
      const stack = fake.account.cloud.find('jobs-pr-1');
      if (stack && template === undefined) delete stack.template;
      else if (stack && template !== undefined) stack.template = template;
      await run(fake);
      expect(fake.account.deeds).toEqual([`stop ${machine}`]);
      expect(fake.lines).toContain(`Stopped 1 execution of ${machine}, started meanwhile.`);
      expect([...fake.account.buckets.values()].map(({ size }) => size)).toEqual([2, 1]);
      expect(fake.lines.join('\n')).toMatch(/no DeletionPolicy could be read in the deployed template: 6\./);
      expect(fake.lines.join('\n')).toContain('Look for them in the account.');
    },
  );

  test('empties no bucket of another stage that only has the logical id of the one for events', async () => {
    const fake = planted('dev');
    const stack = fake.account.cloud.find('jobs-dev');
    const StpEventBucket = { Type: 'AWS::S3::Bucket' };
    if (stack) stack.template = JSON.stringify(jobTemplate(fake.stage, { Resources: { StpEventBucket } }));
    await run(fake);
    expect(fake.account.buckets.get('phys-stpeventbucket-1')?.size).toBe(1);
  });

  test('reads names, stops, deregisters and empties before it deletes the stack', async () => {
    const fake = planted('pr-1');
    await run(fake);
    const order = [
      'stacks.resources',
      'leftovers.messages',
      'leftovers.stopExecutions',
      'leftovers.deregister',
      'leftovers.empty',
      'stacks.delete',
    ];
    expect(order.map((call) => fake.asked.indexOf(call))).toEqual(
      order.map((call) => fake.asked.indexOf(call)).sort((a, b) => a - b),
    );
    expect(order.every((call) => fake.asked.includes(call))).toBe(true);
  });

  test('is refused at dead letters, changes nothing, and goes on with an allowance', async () => {
    const fake = planted('dev');
    fake.account.queues.set(deadLetters, [0, 3, 0]);
    await expect(run(fake)).rejects.toMatchObject({
      code: 'stack/dead-letters',
      message: expect.stringContaining('3 messages'),
      hint: expect.stringContaining('allow-delete: StpDeadLetterQueue'),
    });
    expect([fake.account.deeds, fake.account.cloud.mutations]).toEqual([[], []]);
    await run(fake, { allowDelete: ['StpDeadLetterQueue'] });
    expect(fake.account.cloud.look('jobs-dev')).toBeUndefined();
  });

  test('is refused at dead letters too if the deployed template cannot be read', async () => {
    const fake = planted('dev');
    const stack = fake.account.cloud.find('jobs-dev');
    if (stack) stack.template = 'Resources: {';
    fake.account.queues.set(deadLetters, [1, 0, 0]);
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/dead-letters' });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('counts no messages of a database that only has the logical id of the dead-letter queue', async () => {
    const fake = planted('pr-1');
    const stack = fake.account.cloud.find('jobs-pr-1');
    const queue = stack?.resources.get('StpDeadLetterQueue');
    if (queue) stack?.resources.set('StpDeadLetterQueue', { ...queue, type: 'AWS::RDS::DBInstance' });
    await run(fake);
    expect(fake.asked).not.toContain('leftovers.messages');
  });

  test('changes nothing of a protected stack', async () => {
    const fake = planted('dev');
    Object.assign(fake.account.cloud.find('jobs-dev') ?? {}, { terminationProtection: true });
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/protected' });
    expect([fake.account.deeds, fake.account.cloud.mutations]).toEqual([[], []]);
  });

  test("changes nothing of somebody else's stack", async () => {
    const fake = planted('dev');
    Object.assign(fake.account.cloud.find('jobs-dev') ?? {}, { tags: stackTags(stageOf('prod')) });
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/foreign' });
    expect([fake.account.deeds, fake.account.cloud.mutations]).toEqual([[], []]);
  });

  test('succeeds without a stack, also a second time', async () => {
    const fake = planted('pr-1');
    await run(fake);
    fake.account.cloud.mutations.length = 0;
    await run(fake);
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('names what could not be deleted, and finishes when run again', async () => {
    const fake = planted('pr-1');
    fake.account.cloud.undeletable.set('InboxQueue', 'The queue is in use.');
    await expect(run(fake)).rejects.toMatchObject({
      code: 'stack/delete-failed',
      message: expect.stringContaining('InboxQueue (AWS::SQS::Queue): The queue is in use.'),
    });
    fake.account.cloud.undeletable.clear();
    await run(fake);
    expect(fake.account.cloud.look('jobs-pr-1')).toBeUndefined();
    expect(active(fake)).toEqual([]);
  });

  test('leaves the current revision to CloudFormation, so that a job survives a failed deletion', async () => {
    const fake = planted('pr-1');
    fake.account.cloud.undeletable.set('ReportJobDefinition', 'Not now.');
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/delete-failed' });
    expect(active(fake)).toEqual([revision(1)]);
  });
});
