import { describe, expect, test } from '@jest/globals';
import { drift } from '../../src/commands/drift.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { driftRequest, idOf, inSync } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const queue = 'AWS::SQS::Queue';

/** Returns an account of which one queue has drifted, and runs of `drift` on it, an hour apart, over one repository. */
const open = async () => {
  const account = await inSync();
  const fake = makeWorld([], account, config());
  let hour = 8;
  const run = (inputs: Parameters<typeof driftRequest>[0] = {}) =>
    drift(
      { ...fake.world, now: () => new Date(Date.UTC(2026, 10, 24, hour++)) },
      driftRequest({ keepsIssue: true, page: 'https://github.com/acme/svc/actions/runs/7', ...inputs }),
    );
  return { ...fake, run, account };
};
const modify = (account: Account, actual: string) =>
  account.detection.results.set(idOf(account, queue), {
    status: 'MODIFIED',
    differences: [{ path: '/VisibilityTimeout', expected: '120', actual }],
  });

describe('the issue about drift', () => {
  test('is not opened for a stack in sync, opened with what drifted, and closed once that is gone', async () => {
    const { run, account, tracker } = await open();
    await run();
    expect(tracker.issues).toEqual([]);
    modify(account, '33');
    await run();
    expect(tracker.issues).toMatchObject([
      { title: 'Drift in shop-dev (us-east-1)', labels: ['drift'], state: 'open' },
    ]);
    expect(tracker.issues[0]?.body).toContain('| <code>/Visibility<wbr>Timeout</code> | `120` | `33` |');
    account.detection.results.set(idOf(account, queue), { status: 'IN_SYNC', differences: [] });
    await run();
    expect(tracker.issues).toMatchObject([{ state: 'closed', body: expect.stringContaining('is as it was deployed') }]);
  });

  test('is edited in nothing but the time by a second run with the same findings', async () => {
    const { run, account, tracker } = await open();
    modify(account, '33');
    await run();
    const lines = () => (tracker.issues[0]?.body ?? '').split('\n');
    const before = lines();
    await run({ page: 'https://github.com/acme/svc/actions/runs/8' });
    const changed = lines().filter((line, index) => line !== before[index]);
    expect(changed).toEqual([expect.stringMatching(/^<sub>Last looked: 2026-11-24 \d\d:00 UTC<\/sub>$/)]);
    expect(tracker.edits).toMatchObject([{ title: undefined, isOpen: undefined }]);
  });

  test('is updated with other findings, and stays open while nobody knows', async () => {
    const { run, account, tracker } = await open();
    modify(account, '33');
    await run();
    modify(account, '44');
    await run();
    expect(tracker.issues[0]?.body).toContain('`44`');
    account.detection.results.set(idOf(account, queue), { status: 'UNKNOWN', differences: [] });
    await run();
    expect(tracker.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('Not known') }]);
  });

  /** Lets GitHub refuse each request about issues. */
  const refuseIssues = async () => {
    throw new Refused({ code: 'github/denied', message: 'No.', hint: 'Add issues: write.' });
  };

  test('fails the run that found drift where GitHub refuses it, since a green run notifies nobody', async () => {
    const { world, account, annotations, outputs } = await open();
    modify(account, '33');
    const { refusal } = await drift({ ...world, issues: refuseIssues }, driftRequest({ keepsIssue: true }));
    expect(refusal).toMatchObject({ code: 'drift/no-issue', hint: expect.stringContaining('issues: write') });
    expect(outputs['drift-status']).toBe('DRIFTED');
    expect(annotations).toMatchObject([
      {
        severity: 'warning',
        title: 'github/denied',
        message: expect.stringContaining('its issue is not up to date: No.'),
      },
    ]);
  });

  test('is a warning and no failure for a stack in sync where GitHub refuses it', async () => {
    const { world, annotations } = await open();
    const result = await drift({ ...world, issues: refuseIssues }, driftRequest({ keepsIssue: true }));
    expect(result).not.toHaveProperty('refusal');
    expect(annotations).toMatchObject([{ severity: 'warning', title: 'github/denied' }]);
  });

  test('is not kept without drift-issue', async () => {
    const { run, account, tracker, asked } = await open();
    modify(account, '33');
    await run({ keepsIssue: false });
    expect([tracker.issues, asked.filter((call) => call.startsWith('issues'))]).toEqual([[], []]);
  });
});

describe('drift-ignore', () => {
  test('leaves out what it names until its day, and says so in the report', async () => {
    const { run, account, outputs, lines, annotations } = await open();
    modify(account, '33');
    const id = idOf(account, queue);
    await run({ ignore: `${id} /VisibilityTimeout until 2026-11-24: tuned by hand`, failOnDrift: true });
    expect([outputs['drift-status'], outputs['drifted-resources'], annotations]).toEqual(['IN_SYNC', '[]', []]);
    expect(lines.join('\n')).toContain(`ignored until 2026-11-24: ${id} /VisibilityTimeout (tuned by hand)`);
  });

  test('warns of a rule that has expired, and of one that ignores nothing', async () => {
    const { run, account, outputs, annotations } = await open();
    modify(account, '33');
    await run({ ignore: `${idOf(account, queue)} until 2026-11-23: x\nnobody until 2026-12-01: y` });
    expect(outputs['drift-status']).toBe('DRIFTED');
    expect(annotations).toMatchObject([
      {
        severity: 'warning',
        title: 'drift/ignore-expired',
        message: expect.stringMatching(/^Line 1 .* held until 2026-11-23/),
      },
      {
        severity: 'warning',
        title: 'drift/ignore-unused',
        message: expect.stringMatching(/^Line 2 .*: nobody has not drifted/),
      },
    ]);
  });

  test('says of no rule that it is unused while something is not known', async () => {
    const { run, account, annotations } = await open();
    account.detection.results.set(idOf(account, queue), { status: 'UNKNOWN', differences: [] });
    await run({ ignore: 'nobody until 2026-12-01: y' });
    expect(annotations.map(({ title }) => title)).toEqual(['drift/not-checked']);
  });

  test('refuses every line that is no rule at once, before AWS is called', async () => {
    const { run, asked } = await open();
    asked.length = 0;
    await expect(run({ ignore: 'a\nb until 2026-12-01: fine\nc until never: x' })).rejects.toMatchObject({
      code: 'drift/ignore-rule',
      message: expect.stringMatching(/^2 lines of drift-ignore cannot be read: line 1 .*; line 3 .*no day/),
    });
    expect(asked).toEqual([]);
  });
});
