import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import { deployedWorld, eventBucket, inputs } from './run-fixture.ts';

describe('the event of run', () => {
  test('goes through the bucket of the stack if it does not fit into a variable, as the trigger function puts it', async () => {
    const fake = deployedWorld();
    const text = JSON.stringify({ text: 'ü'.repeat(1_100) });
    await run(fake.world, inputs({ wait: false, event: { kind: 'text', text } }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const key = `events/report/run-20261124T120000Z-00000001-${sha256.slice(0, 8)}.json`;
    expect(fake.account.objects.get(`${eventBucket}/${key}`)).toBe(text);
    const s3Uri = `s3://${eventBucket}/${key}`;
    const { jobName, ...input } = JSON.parse(fake.account.runs[0]?.input ?? '');
    expect(input).toEqual({
      triggerEvent: JSON.stringify({ stpEvent: { s3Uri, bytes: Buffer.byteLength(text), sha256 } }),
      eventUri: s3Uri,
    });
    expect(fake.account.deeds.map((deed) => deed.split(' ')[0])).toEqual(['put', 'start']);
  });

  test('is refused if it is too large and the job reads none from S3: nothing is started', async () => {
    const fake = deployedWorld({ spills: false });
    const event = { kind: 'text' as const, text: JSON.stringify('x'.repeat(6_000)) };
    await expect(run(fake.world, inputs({ event }))).rejects.toMatchObject({
      code: 'run/event-too-large',
      message: expect.stringContaining('The event takes 6,006 characters, and a run of report can hold 6,000'),
    });
    expect(fake.account.deeds).toEqual([]);
    const fits = { kind: 'text' as const, text: JSON.stringify('x'.repeat(5_994)) };
    await run(fake.world, inputs({ event: fits, wait: false }));
    expect(fake.account.runs).toHaveLength(1);
  });

  test('may be a file of the folder of the config, and is refused if that holds no JSON', async () => {
    const fake = deployedWorld();
    const texts: Record<string, string> = { 'event.json': ' {"a": 12345678901234567890}\n', 'bad.json': '{' };
    const workspace = { ...fake.world.workspace, read: async (path: string) => texts[path] ?? '' };
    const world = { ...fake.world, workspace };
    await run(world, inputs({ wait: false, event: { kind: 'file', path: 'event.json' } }));
    expect(JSON.parse(fake.account.runs[0]?.input ?? '').triggerEvent).toBe('{"a": 12345678901234567890}');
    await expect(run(world, inputs({ event: { kind: 'file', path: 'bad.json' } }))).rejects.toMatchObject({
      code: 'door/bad-value',
    });
    expect(fake.account.runs).toHaveLength(1);
  });
});

describe('the job of run', () => {
  test.each([
    [undefined, 'The stage dev has 2 jobs, and none is named.', 'Name one with job: convert, report.'],
    [
      'reprot',
      'The deployed stage dev has no job "reprot".',
      'Did you mean `report`? Name one with job: convert, report.',
    ],
  ])('%s is refused with the names of the jobs among several', async (job, message, hint) => {
    const fake = deployedWorld({ second: true });
    await expect(run(fake.world, inputs({ job }))).rejects.toMatchObject({ code: 'run/unknown-job', message, hint });
    expect(fake.account.deeds).toEqual([]);
  });

  test('is refused in a stage that is not deployed, and in a stack of somebody else', async () => {
    const fake = deployedWorld();
    await expect(run(fake.world, { ...inputs(), stage: 'prod' })).rejects.toMatchObject({ code: 'stack/absent' });
    fake.account.cloud.plant({ name: 'jobs-qa' });
    await expect(run(fake.world, { ...inputs(), stage: 'qa' })).rejects.toMatchObject({ code: 'stack/foreign' });
  });

  test('is refused to a workflow of another repository, and to one about code of a fork', async () => {
    const fake = deployedWorld({ repository: '1' });
    await expect(run(fake.world, inputs({ repositoryId: '2' }))).rejects.toMatchObject({
      code: 'stack/other-repository',
    });
    await expect(run({ ...fake.world, code: 'fork' }, inputs())).rejects.toMatchObject({ code: 'door/fork' });
    await run(fake.world, inputs({ repositoryId: '1', wait: false }));
    expect(fake.account.runs).toHaveLength(1);
  });

  test('starts while the stack is being updated, without waiting for that', async () => {
    const fake = deployedWorld();
    const stack = [...fake.account.cloud.stacks.values()][0] as { status: string };
    stack.status = 'UPDATE_IN_PROGRESS';
    await run(fake.world, inputs({ wait: false }));
    expect(fake.account.runs).toHaveLength(1);
    expect(fake.asked).not.toContain('stacks.waitUntilSettled');
  });
});
