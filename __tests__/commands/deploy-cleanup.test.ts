import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { compiledOf, image, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import type { FakeTemplate } from '../fakes/template.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const dev = stageOf('dev');
const request = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: ['*'] } };
const run = ({ world }: Pick<FakeWorld, 'world'>, template: FakeTemplate, tag = 'report-1') =>
  rollOut(world, compiledOf(dev, template, [image('report', tag)]), request);
const deployed = async (template: FakeTemplate) => {
  const fake = makeWorld();
  await run(fake, template);
  return fake;
};
const arn = (number: number, name = 'ReportJobDefinition') =>
  `arn:aws:batch:us-east-1:123456789012:job-definition/${name}:${number}`;
const active = ({ account }: FakeWorld) => [...account.revisions].filter(([, alive]) => alive).map(([one]) => one);
const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';
/** Returns a world whose job has deployed a number of revisions, all ACTIVE, and no calls so far. */
const withRevisions = async (count: number, physicalId = arn(count)) => {
  const fake = await deployed(jobTemplate(dev));
  const resources = fake.account.cloud.find('jobs-dev')?.resources;
  const report = resources?.get('ReportJobDefinition');
  if (report) resources?.set('ReportJobDefinition', { ...report, physicalId, revision: count });
  for (let number = 1; number <= count; number++) fake.account.revisions.set(arn(number), true);
  fake.asked.length = 0;
  return fake;
};
describe('deploy while more than 100 executions run', () => {
  const busy = async () => {
    const old = { OldJobDefinition: { Type: 'AWS::Batch::JobDefinition' } };
    const fake = await deployed(jobTemplate(dev, { Resources: old }));
    const report = fake.account.cloud.find('jobs-dev')?.resources;
    const found = report?.get('ReportJobDefinition');
    if (found) report?.set('ReportJobDefinition', { ...found, physicalId: arn(20), revision: 20 });
    for (let number = 1; number <= 20; number++) fake.account.revisions.set(arn(number), true);
    for (let number = 1; number <= 101; number++)
      fake.account.executions.push({
        arn: `e${number}`,
        stateMachine: machine,
        status: 'RUNNING',
        definition: `"${arn(3)}"`,
      });
    return fake;
  };

  test('keeps every revision of a job that stays, says so, and deregisters those of a removed one', async () => {
    const fake = await busy();
    await run(fake, jobTemplate(dev), 'report-2');
    expect(active(fake).sort()).toEqual(Array.from({ length: 21 }, (_, index) => arn(index + 1)).sort());
    expect(fake.lines.join('\n')).toContain('which revisions of ReportJobDefinition they use: all stay');
  });

  test('deregisters them once fewer run', async () => {
    const fake = await busy();
    await run(fake, jobTemplate(dev), 'report-2');
    fake.account.executions.splice(1);
    await run(fake, jobTemplate(dev), 'report-3');
    expect(active(fake)).toEqual([3, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => arn(number)));
  });
});

test('deploy deregisters the revisions of a removed job whose change set does not name its physical id', async () => {
  const old = { OldJobDefinition: { Type: 'AWS::Batch::JobDefinition' } };
  const fake = await deployed(jobTemplate(dev, { Resources: old }));
  fake.account.revisions.set(arn(99, 'OldJobDefinition'), true);
  const port = await fake.world.stacks();
  const stacks: FakeWorld['world']['stacks'] = async () => ({
    ...port,
    createChangeSet: async (asked) => {
      const made = await port.createChangeSet(asked);
      if (made.kind === 'no-changes') return made;
      return { ...made, changes: made.changes.map(({ physicalId: _, ...change }) => change) };
    },
  });
  await run({ world: { ...fake.world, stacks } }, jobTemplate(dev));
  expect(active(fake).join()).not.toContain('OldJobDefinition');
});

test('deploy finds the revision of a job definition that CloudFormation names without its ARN', async () => {
  const fake = await withRevisions(12, 'ReportJobDefinition');
  await run(fake, jobTemplate(dev), 'report-2');
  expect(active(fake)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => arn(number)));
});

describe('a bucket that leaves the stack with its job and stays in the account', () => {
  const functionArn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
  const triggered = jobTemplate(dev, {
    Resources: {
      PhotosBucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'RetainExceptOnCreate' },
      PhotosTriggerFunction: { Type: 'AWS::Lambda::Function' },
    },
  });
  const notified = [functionArn('phys-photostriggerfunction-1'), functionArn('theirs')];
  const planted = async () => {
    const fake = await deployed(triggered);
    fake.account.notifications.set('phys-photosbucket-1', notified);
    fake.account.notifications.set('phys-databucket-1', notified);
    return fake;
  };

  test('no longer notifies the function that is gone, but still others', async () => {
    const fake = await planted();
    await run(fake, jobTemplate(dev));
    expect(fake.account.notifications.get('phys-photosbucket-1')).toEqual(notified.slice(1));
    expect(fake.account.notifications.get('phys-databucket-1')).toEqual(notified);
  });

  test('does not fail the deployment where its notifications may not be changed', async () => {
    const fake = await planted();
    const clearNotifications = async () => {
      throw new Refused({ code: 'aws/denied', message: 'No s3:PutBucketNotification.', hint: 'Allow it.' });
    };
    const triggers = async () => ({ ...(await fake.world.triggers()), clearNotifications });
    await run({ world: { ...fake.world, triggers } }, jobTemplate(dev));
    expect(fake.annotations).toMatchObject([{ severity: 'warning', title: 'aws/denied' }]);
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('is not asked for by a deploy that removes nothing', async () => {
    const fake = await planted();
    fake.asked.length = 0;
    await run(fake, triggered, 'report-2');
    expect(fake.asked.filter((call) => call.startsWith('triggers.'))).toEqual([]);
  });
});

const cleaning = ({ asked }: FakeWorld) =>
  asked.filter((name) => name.startsWith('leftovers.') || name === 'stacks.resources');

describe('deploy of a changed job', () => {
  test('asks for no revisions before the eleventh', async () => {
    const fake = await withRevisions(9);
    await run(fake, jobTemplate(dev), 'report-2');
    expect(cleaning(fake)).toEqual([]);
    await run(fake, jobTemplate(dev), 'report-3');
    expect(cleaning(fake)).toEqual(['leftovers.deregister', 'stacks.resources', 'leftovers.revisionsInUse']);
    expect(active(fake)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => arn(number)));
  });

  test('lists no resources while ten revisions are ACTIVE, though CloudFormation names none', async () => {
    const fake = await withRevisions(9, 'ReportJobDefinition');
    await run(fake, jobTemplate(dev), 'report-2');
    expect(cleaning(fake)).toEqual(['leftovers.deregister']);
    expect(active(fake)).toHaveLength(10);
  });

  test('leaves the revisions of other jobs as they are', async () => {
    const fake = await withRevisions(12);
    fake.asked.length = 0;
    const more = jobTemplate(dev, { Resources: { OtherJobDefinition: { Type: 'AWS::Batch::JobDefinition' } } });
    await run(fake, more, 'report-1');
    expect(cleaning(fake)).toEqual([]);
    expect(active(fake)).toHaveLength(13);
  });
});

test('warns about revisions that cannot be deregistered, and never fails for them', async () => {
  const fake = await withRevisions(10);
  const leftovers = await fake.world.leftovers();
  const refuse = async () => {
    throw new Refused({ code: 'aws/denied', message: 'No batch:DeregisterJobDefinition.', hint: 'Allow it.' });
  };
  const world = { ...fake.world, leftovers: async () => ({ ...leftovers, deregister: refuse }) };
  await run({ world }, jobTemplate(dev), 'report-2');
  expect(fake.annotations).toMatchObject([{ severity: 'warning', title: 'aws/denied' }]);
  expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
});
