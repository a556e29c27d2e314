import { describe, expect, test } from '@jest/globals';
import { idOf, inSync, look, physicalIdOf, stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const queue = 'AWS::SQS::Queue';
const jobQueue = 'AWS::Batch::JobQueue';

describe('drift', () => {
  test('says IN_SYNC of a stack that is as it was deployed, and changes nothing', async () => {
    const account = await inSync();
    account.cloud.mutations.length = 0;
    const { status, drifted, ended, lines, annotations, asked } = await look(account, { failOnDrift: true });
    expect([status, drifted, ended.refusal, annotations]).toEqual(['IN_SYNC', [], undefined, []]);
    expect(lines.at(-1)).toMatch(/^shop-dev is as it was deployed \(\d+ resources compared\)\./);
    expect(account.cloud.mutations).toEqual([]);
    expect(asked.filter((call) => call.startsWith('trail'))).toEqual([]);
  });

  test('tells types that CloudFormation does not compare apart from resources that it could not read', async () => {
    const account = await inSync();
    const id = idOf(account, queue);
    account.detection.results.set(id, { status: 'UNKNOWN', reason: 'Access denied', differences: [] });
    account.detection.failure = `Failed to detect drift on resource [${id}]`;
    const { status, lines, annotations, ended } = await look(account, { failOnDrift: true });
    expect([status, ended.refusal]).toEqual(['UNKNOWN', undefined]);
    expect(lines.at(-1)).toContain(`not known: ${id} (${queue}): Access denied`);
    expect(lines.at(-1)).toMatch(/not compared by CloudFormation: .*AWS::StepFunctions::StateMachine \(\w+\)/);
    expect(lines.at(-1)).not.toMatch(new RegExp(`not compared by CloudFormation: .*${id}`));
    expect(annotations).toMatchObject([{ severity: 'warning', title: 'drift/not-checked' }]);
  });

  test('counts a resource without a result that CloudFormation names as failed among the unknown ones', async () => {
    const account = await inSync();
    const id = idOf(account, queue);
    account.detection.results.delete(id);
    account.detection.failure = `Failed to detect drift on resources [${id}, Other]`;
    const { status, lines } = await look(account);
    expect(status).toBe('UNKNOWN');
    expect(lines.at(-1)).toContain(`not known: ${id} (${queue}): Failed to detect drift`);
  });

  test('orders findings by what they do, with values before and after, and ends with 1 if fail-on-drift is true', async () => {
    const account = await inSync();
    const [inbox, role, pool] = [idOf(account, queue), idOf(account, 'AWS::IAM::Role'), idOf(account, jobQueue)];
    const set = (id: string, path: string, expected: string, actual: string) =>
      account.detection.results.set(id, { status: 'MODIFIED', differences: [{ path, expected, actual }] });
    set(pool, '/State', 'ENABLED', 'DISABLED');
    set(inbox, '/MessageRetentionPeriod', '1209600', '60');
    set(role, '/Policies/0', '{}', '{"Effect":"Allow"}');
    account.enabled.set(physicalIdOf(account, pool), false);
    const { drifted, status, ended, summaries } = await look(account, { failOnDrift: true });
    expect(status).toBe('DRIFTED');
    expect(drifted.map(({ logicalId, severity }) => [logicalId, severity])).toEqual([
      [role, 'access'],
      [inbox, 'data'],
      [pool, 'work'],
    ]);
    // The check of job queues finds the same property.
    expect(drifted[2]?.differences).toEqual([{ path: '/State', expected: 'ENABLED', actual: 'DISABLED' }]);
    expect(ended.refusal).toMatchObject({ code: 'drift/drifted' });
    expect((await look(account)).ended.refusal).toBeUndefined();
    expect(summaries.join('\n')).toContain('<code>/Message<wbr>Retention<wbr>Period</code> | `1209600` | `60`');
  });

  test.each([
    ['an access key', `AKIA${'Q7CANARY'.repeat(2)}`, 'Q7CANARY'],
    ['a token', `ghp_${'c4nary'.repeat(6)}`, 'c4nary'],
    [
      'a private key',
      `-----BEGIN RSA ${'PRIVATE'} KEY----- MIIc4nary/q== -----END RSA ${'PRIVATE'} KEY-----`,
      'c4nary',
    ],
    ['a password in an address', 'postgres://admin:c4nary-pass@db.example/x', 'c4nary'],
  ])(
    'shows %s in no report, whether it is a value, a reason of AWS, a caller or the reason of a rule',
    async (_, secret, canary) => {
      const account = await inSync();
      const [inbox, pool] = [idOf(account, queue), idOf(account, jobQueue)];
      const differences = [{ path: '/Tags/0/Value', expected: secret, actual: `x ${secret}` }, { path: '/State' }];
      account.detection.results.set(inbox, { status: 'MODIFIED', differences });
      account.detection.results.set(pool, { status: 'UNKNOWN', reason: `Denied: ${secret}`, differences: [] });
      const event = { eventTime: '2026-11-20T08:00:00Z', eventName: 'A', userAgent: secret, sourceIPAddress: secret };
      if (account.trail !== 'denied') account.trail.set(physicalIdOf(account, inbox), [event]);
      const ignore = `${inbox} /State until 2027-01-01: ${secret}`;
      const fake = await look(account, { keepsIssue: true, ignore });
      expect(fake.drifted).toMatchObject([{ severity: 'cosmetic', cause: { call: 'A' } }]);
      expect(JSON.stringify(fake.drifted[0]?.differences)).not.toContain(canary);
      const [issue] = fake.tracker.issues;
      expect(issue?.body).toContain('(hidden)');
      expect([...fake.lines, ...fake.summaries, issue?.title, issue?.body].join('\n')).not.toContain(canary);
    },
  );

  test('names who changed a resource, and says once that it may not read CloudTrail', async () => {
    const account = await inSync();
    const id = idOf(account, queue);
    const modified = {
      status: 'MODIFIED' as const,
      differences: [{ path: '/DelaySeconds', expected: '0', actual: '9' }],
    };
    account.detection.results.set(id, modified);
    const event = {
      eventTime: '2026-11-20T08:00:00Z',
      eventName: 'SetQueueAttributes',
      sourceIPAddress: '203.0.113.7',
      userAgent: 'Boto3/1.43.11 md/Botocore',
      userIdentity: { arn: 'arn:aws:iam::123456789012:user/alice' },
    };
    if (account.trail !== 'denied') account.trail.set(physicalIdOf(account, id), [event]);
    const known = await look(account);
    expect(known.drifted[0]?.cause).toMatchObject({ who: 'alice', call: 'SetQueueAttributes', from: '203.0.113.7' });
    expect(known.lines.at(-1)).toContain(
      'by: alice by SetQueueAttributes at 2026-11-20 08:00 UTC from 203.0.113.7 (Boto3/1.43)',
    );
    account.trail = 'denied';
    account.detection.results.set(idOf(account, jobQueue), modified);
    const denied = await look(account);
    expect(denied.drifted.map(({ cause }) => cause)).toEqual([undefined, undefined]);
    expect(denied.lines.at(-1)?.match(/not allowed to read CloudTrail/g)).toHaveLength(1);
    expect(denied.annotations).toEqual([]);
  });

  test.each([
    ['CREATE_FAILED', 'stack/blocked', /was never finished/],
    ['ROLLBACK_COMPLETE', 'stack/absent', /is not deployed/],
    ['UPDATE_FAILED', 'stack/blocked', /was half updated/],
    ['DELETE_FAILED', 'stack/blocked', /is half deleted/],
    ['UPDATE_IN_PROGRESS', 'stack/busy', /Another operation/],
  ])('refuses a stack in %s with %s before it compares anything', async (status, code, message) => {
    const account = await inSync();
    Object.assign(stackIn(account), { status });
    await expect(look(account)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(account.detection.started).toBe(0);
  });

  test('compares a stack whose rollback is stuck, waits for one that is being changed, and refuses an absent one', async () => {
    const account = await inSync();
    const stack = stackIn(account);
    Object.assign(stack, { status: 'UPDATE_ROLLBACK_FAILED' });
    expect((await look(account)).status).toBe('IN_SYNC');
    Object.assign(stack, { status: 'UPDATE_IN_PROGRESS', steps: [() => account.cloud.tell(stack, 'UPDATE_COMPLETE')] });
    expect((await look(account)).status).toBe('IN_SYNC');
    account.cloud.stacks.clear();
    await expect(look(account)).rejects.toMatchObject({ code: 'stack/absent' });
  });

  test('refuses a stack of somebody else', async () => {
    const account = await inSync();
    Object.assign(stackIn(account), { tags: {} });
    await expect(look(account)).rejects.toMatchObject({ code: 'stack/foreign' });
  });

  test('names changes of the config that are not deployed, and says why a config was not compared', async () => {
    const account = await inSync();
    const { drifted, status } = await look(account, {}, { text: config({ memory: 1800 }) });
    expect(status).toBe('DRIFTED');
    expect(drifted).toMatchObject([
      {
        logicalId: '',
        kind: 'undeployed',
        severity: 'cosmetic',
        sentence: expect.stringMatching(/would change \(.*JobDef/),
      },
    ]);
    const broken = await look(account, {}, { text: `${config()}  wrong: {}\n` });
    expect(broken.status).toBe('IN_SYNC');
    expect(broken.lines.at(-1)).toContain('The config was not compared: it has errors, which validate lists.');
  });
});
