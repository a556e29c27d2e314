import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Stacks } from '../../src/ports/stacks.ts';
import type { World } from '../../src/ports/world.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';
const functionArn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const ours = 'phys-reporttriggerfunction-1';

/** Plants a stage whose job is triggered by a schedule, a queue and a bucket. */
const planted = (name: string) => {
  const stage = stageOf(name);
  const fake = makeWorld();
  const { account } = fake;
  const body = jobTemplate(stage, {
    Resources: {
      ReportRule: { Type: 'AWS::Events::Rule' },
      ReportSchedule: { Type: 'AWS::Scheduler::Schedule' },
      ReportMapping: { Type: 'AWS::Lambda::EventSourceMapping' },
      ReportTriggerFunction: { Type: 'AWS::Lambda::Function' },
    },
  });
  account.cloud.plant({ name: stage.stack, tags: stackTags(stage), body });
  account.rules.set('phys-reportrule-1', true);
  account.schedules.set('phys-reportschedule-1', { State: 'ENABLED' });
  account.mappings.set('phys-reportmapping-1', true);
  account.executions.push({ arn: 'e1', stateMachine: machine, status: 'RUNNING', definition: '' });
  account.buckets.set('phys-databucket-1', new Set(['a#1', 'b#2']));
  account.buckets.set('phys-stpeventbucket-1', new Set());
  account.notifications.set('phys-databucket-1', [functionArn(ours), functionArn('theirs')]);
  return { ...fake, stage };
};
const run = ({ stage: { stage }, world }: FakeWorld & { stage: ReturnType<typeof stageOf> }) =>
  destroy(world, { project: 'jobs', region: 'us-east-1', stage, confirm: stage, allowDelete: [] });

/** Returns the world with some ports of AWS replaced by their methods. */
const withPorts = (world: World, more: { triggers?: object; leftovers?: object; stacks?: Partial<Stacks> }): World => ({
  ...world,
  triggers: async () => ({ ...(await world.triggers()), ...more.triggers }),
  leftovers: async () => ({ ...(await world.leftovers()), ...more.leftovers }),
  stacks: async () => ({ ...(await world.stacks()), ...more.stacks }),
});

describe('destroy of a preview', () => {
  test('turns off every trigger before it stops runs and deletes objects', async () => {
    const fake = planted('pr-1');
    await run(fake);
    expect(fake.account.deeds).toEqual([
      'disable phys-reportrule-1',
      'disable phys-reportschedule-1',
      'disable phys-reportmapping-1',
      'clear phys-databucket-1',
      `stop ${machine}`,
      'empty phys-databucket-1',
    ]);
    expect(fake.account.notifications.get('phys-databucket-1')).toEqual([]);
  });

  test('stops what a late notification of a deleted object started', async () => {
    const fake = planted('pr-1');
    const { account } = fake;
    const leftovers = await fake.world.leftovers();
    const empty = async (bucket: string) => {
      account.executions.push({ arn: bucket, stateMachine: machine, status: 'RUNNING', definition: '' });
      return leftovers.empty(bucket);
    };
    const aborted: string[] = [];
    const stacks = await fake.world.stacks();
    const doomed: Stacks['delete'] = (...given) => {
      aborted.push(...account.executions.map(({ status }) => status));
      return stacks.delete(...given);
    };
    await run({ ...fake, world: withPorts(fake.world, { leftovers: { empty }, stacks: { delete: doomed } }) });
    expect(aborted).toEqual(['ABORTED', 'ABORTED', 'ABORTED']);
  });

  test('goes on with a warning where a trigger cannot be turned off', async () => {
    const fake = planted('pr-1');
    const denied = async () => {
      throw new Refused({ code: 'aws/denied', message: 'Not you.', hint: 'Ask.' });
    };
    const triggers = { disableRule: denied, disableMapping: denied, clearNotifications: denied };
    await run({ ...fake, world: withPorts(fake.world, { triggers }) });
    expect(fake.account.cloud.look('jobs-pr-1')).toBeUndefined();
    const warnings = fake.annotations.filter(({ title }) => title === 'aws/denied').map(({ message }) => message);
    for (const id of ['phys-reportrule-1', 'phys-reportmapping-1', 'phys-databucket-1'])
      expect(warnings).toContainEqual(expect.stringContaining(`${id} may start runs while its stack is deleted`));
  });
});

describe('destroy of any stage', () => {
  test('turns off the triggers of another stage too before it empties the bucket for large events', async () => {
    const fake = planted('dev');
    fake.account.buckets.set('phys-stpeventbucket-1', new Set(['a#1']));
    await run(fake);
    expect(fake.account.deeds).toEqual([
      'disable phys-reportrule-1',
      'disable phys-reportschedule-1',
      'disable phys-reportmapping-1',
      `stop ${machine}`,
      'empty phys-stpeventbucket-1',
      'clear phys-databucket-1',
    ]);
    expect(fake.account.notifications.get('phys-databucket-1')).toEqual([functionArn('theirs')]);
  });

  test('leaves the triggers of another stage without that bucket to CloudFormation', async () => {
    const fake = planted('dev');
    const stack = fake.account.cloud.find('jobs-dev');
    const StpEventBucket = { Type: 'AWS::S3::Bucket' };
    if (stack) stack.template = JSON.stringify(jobTemplate(fake.stage, { Resources: { StpEventBucket } }));
    await run(fake);
    expect([fake.account.rules.get('phys-reportrule-1'), fake.account.mappings.get('phys-reportmapping-1')]).toEqual([
      true,
      true,
    ]);
  });

  test.each(['pr-1', 'dev'])('deletes %s once more if an event was put into the bucket meanwhile', async (stage) => {
    const fake = planted(stage);
    const { account } = fake;
    const stacks = await fake.world.stacks();
    account.cloud.undeletable.set('StpEventBucket', 'The bucket you tried to delete is not empty.');
    let calls = 0;
    const late: Stacks['delete'] = async (...given) => {
      if (++calls > 1) account.cloud.undeletable.clear();
      const outcome = await stacks.delete(...given);
      if (calls === 1) account.buckets.set('phys-stpeventbucket-1', new Set(['late#1']));
      return outcome;
    };
    await run({ ...fake, world: withPorts(fake.world, { stacks: { delete: late } }) });
    expect([calls, account.cloud.look(fake.stage.stack)]).toEqual([2, undefined]);
    expect(account.deeds).toContain('empty phys-stpeventbucket-1');
  });

  test('does not try again where nothing was in the way that it could remove', async () => {
    const fake = planted('dev');
    fake.account.cloud.undeletable.set('InboxQueue', 'The queue is in use.');
    await expect(run(fake)).rejects.toMatchObject({ code: 'stack/delete-failed' });
    expect(fake.asked.filter((call) => call === 'stacks.delete')).toHaveLength(1);
  });

  test.each(['pr-1', 'dev'])('stops what starts in %s while CloudFormation deletes', async (stage) => {
    const fake = planted(stage);
    const { account } = fake;
    const stacks = await fake.world.stacks();
    const late: Stacks['delete'] = (...given) => {
      account.executions.push({ arn: 'late', stateMachine: machine, status: 'RUNNING', definition: '' });
      return stacks.delete(...given);
    };
    await run({ ...fake, world: withPorts(fake.world, { stacks: { delete: late } }) });
    expect(account.executions.find(({ arn }) => arn === 'late')?.status).toBe('ABORTED');
    expect(fake.lines).toContain(`Stopped 1 execution of ${machine}, started meanwhile.`);
  });

  test('ends well where what starts meanwhile cannot be stopped', async () => {
    const fake = planted('dev');
    let asked = 0;
    const stopExecutions = async () => {
      asked += 1;
      if (asked === 1) return 0;
      throw new Refused({ code: 'stack/timed-out', message: 'They run on.', hint: 'Wait.' });
    };
    await run({ ...fake, world: withPorts(fake.world, { leftovers: { stopExecutions } }) });
    expect(asked).toBe(2);
    expect(fake.annotations).toContainEqual(expect.objectContaining({ severity: 'warning', title: 'stack/timed-out' }));
  });
});

describe('destroy of a stage whose buckets stay', () => {
  test('removes only their notifications to functions that go', async () => {
    const fake = planted('dev');
    await run(fake);
    expect(fake.account.notifications.get('phys-databucket-1')).toEqual([functionArn('theirs')]);
    expect(fake.lines).toContain('Removed 1 notification of phys-databucket-1 to functions of the stack.');
  });

  test('keeps their notifications where the stack belongs to another repository by then', async () => {
    const fake = planted('dev');
    const stopExecutions = async () => {
      Object.assign(fake.account.cloud.find('jobs-dev') ?? {}, { terminationProtection: true });
      return 0;
    };
    const world = withPorts(fake.world, { leftovers: { stopExecutions } });
    await expect(run({ ...fake, world })).rejects.toMatchObject({ code: 'stack/protected' });
    expect(fake.account.notifications.get('phys-databucket-1')).toHaveLength(2);
  });
});
