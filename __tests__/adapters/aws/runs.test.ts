import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:report';
const arn = 'arn:aws:states:us-east-1:123456789012:execution:report:r';

let under: AdapterUnderTest;
beforeEach(async () => {
  under = await openAdapter({ waitMinutes: 2 });
});
afterEach(() => under.close());

const watched = async (): Promise<number> => {
  let reads = 0;
  for await (const _ of (await under.doors.runs()).watch(arn)) reads += 1;
  return reads;
};

describe('a run that is watched', () => {
  test('is given up after wait-minutes, with pauses of at most three seconds, and goes on', async () => {
    await (await under.doors.runs()).start(machine, 'r', '{}');
    await expect(watched()).rejects.toMatchObject({
      code: 'run/timed-out',
      message: 'The run r did not end in 2 minutes. It goes on in AWS; nothing was stopped.',
    });
    expect(Math.max(...under.sleeps)).toBeLessThanOrEqual(3_300);
    expect(under.account.deeds).toEqual([`start ${arn}`]);
  });

  test('is not given up after wait-minutes where the caller knows when to leave', async () => {
    await (await under.doors.runs()).start(machine, 'r', '{}');
    for await (const _ of (await under.doors.runs()).watch(arn, 'caller'))
      if (under.sleeps.reduce((sum, one) => sum + one, 0) > 600_000) break;
    expect(under.account.deeds).toEqual([`start ${arn}`]);
  });

  test('is unknown if it does not appear within a minute', async () => {
    await expect(watched()).rejects.toMatchObject({ code: 'run/unknown-execution' });
    expect(under.sleeps.reduce((sum, one) => sum + one)).toBeLessThan(70_000);
  });

  test('ends when the command is stopped', async () => {
    const runs = await under.doors.runs();
    await runs.start(machine, 'r', '{}');
    under.account.runSteps.push(
      () => {},
      () => under.stop(),
    );
    await expect(watched()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a run that is started', () => {
  test('is started once if the response is lost', async () => {
    under.loopback.faults.push({ call: 'StartExecution', kind: 'drop-after', times: 1 });
    expect(await (await under.doors.runs()).start(machine, 'r', '{}')).toBe(arn);
    expect(under.account.runs).toHaveLength(1);
  });

  test('is found by its ARN if the response is lost and it has ended before the next try', async () => {
    under.loopback.faults.push({ call: 'StartExecution', kind: 'drop-after', times: 1 });
    let calls = 0;
    under.loopback.onCall = () => {
      calls += 1;
      if (calls === 2) Object.assign(under.account.runs[0] as object, { status: 'SUCCEEDED', stoppedAt: 1 });
    };
    expect(await (await under.doors.runs()).start(machine, 'r', '{}')).toBe(arn);
  });
});

describe('a page of a log', () => {
  test('that breaks off is read again: no line is lost and none comes twice', async () => {
    const lines = ['one', 'two', 'three', 'four', 'five'].map((text, at) => ({ at, text }));
    under.account.logs.set('g s', lines);
    under.loopback.faults.push({ call: 'GetLogEvents', kind: 'cut', times: 2, skip: 1 });
    const logs = await under.doors.jobLogs();
    const texts: string[] = [];
    for (let token: string | undefined, isEnd = false; !isEnd; ) {
      const page = await logs.read({ group: 'g', name: 's' }, token);
      texts.push(...page.lines.map(({ text }) => text));
      token = page.token;
      isEnd = page.isEnd;
    }
    expect(texts).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
});
