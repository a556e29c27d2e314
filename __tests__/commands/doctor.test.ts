import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { unknownsOf } from '../../src/doctor/verdict.ts';
import { doctorChecks } from '../../src/generated/doctor-checks.ts';
import { makeWorld } from '../fakes/world.ts';
import { environment, now, planted, setState } from './doctor-faults.ts';
import { examined, first, healthy } from './doctor-fixture.ts';
import { stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const deadLetters = config({
  queue: '    properties:\n      redrivePolicy:\n        targetSqsQueueName: letters\n        maxReceiveCount: 3',
}).replace('  report:\n', '  letters:\n    type: sqs-queue\n  report:\n');

describe('doctor', () => {
  test('finds no fault in an account and a stage without any, and changes nothing', async () => {
    const account = await healthy();
    account.cloud.mutations.length = 0;
    const { report, faults, ended, summaries } = await examined(account);
    expect([faults, ended.refusal, account.cloud.mutations, account.deeds]).toEqual([[], undefined, [], []]);
    const kinds = report?.checks.map(({ name, verdicts }) => [name, ...verdicts.map(({ kind }) => kind)]);
    expect(kinds).toEqual(doctorChecks.map(({ name }) => [name, 'fine']));
    expect(summaries.join()).toContain('no fault found');
  });

  test.each(Object.entries(planted))('names %s, why it matters and what mends it', async (_, fault) => {
    const { text = config() } = fault;
    const account = await healthy(text);
    fault.plant(account);
    const { faults, ended, summaries } = await examined(account, { ...fault.inputs, text });
    const own = faults.filter(({ check }) => check === fault.check);
    expect(own.map(({ what, why }) => `${what} ${why}`).join('\n')).toContain(fault.says);
    expect(own.map(({ mend }) => mend).join('\n')).toContain(fault.mends);
    expect(own.every(({ why }) => why !== '')).toBe(true);
    // Nothing else is wrong, but what follows from another partition or queue.
    expect(new Set(faults.map(({ check }) => check))).toEqual(new Set([fault.check]));
    expect(ended.refusal).toMatchObject({ code: 'doctor/fault' });
    expect(summaries.join()).toContain(fault.check);
  });

  test('has a planted fault for every check', () => {
    const checked = new Set(Object.values(planted).map(({ check }) => check));
    const others = doctorChecks.map(({ name }) => name).filter((name) => !checked.has(name));
    expect(others).toEqual(['config', 'credentials']);
  });

  test('says which right is missing where AWS does not let it look, and ends with 0', async () => {
    const account = await healthy();
    account.notPassed = 'denied';
    const { report, ended } = await examined(account);
    expect(unknownsOf(report ?? { checks: [] })).toMatchObject([
      { about: ['iam:PassRole'], mend: expect.stringContaining('Allow iam:SimulatePrincipalPolicy on arn:aws:iam::') },
    ]);
    expect(ended.refusal).toBeUndefined();
  });

  test('says of starts and of instances apart what it may not read, and takes old failures for nothing', async () => {
    const account = await healthy();
    const name = first(account, environment);
    account.health.failedStarts.set(name, [{ at: new Date(now.getTime() - 25 * 3_600_000), reason: 'Long ago.' }]);
    const fake = makeWorld([], account, config());
    const instances = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow ec2:DescribeInstances.' });
    };
    const { report, ended, faults } = await examined(
      account,
      {},
      { health: async () => ({ ...(await fake.world.health()), instances }) },
    );
    expect([faults, ended.refusal]).toEqual([[], undefined]);
    expect(report?.checks.find((one) => one.name === 'pool-instances')?.verdicts).toEqual([
      { kind: 'unknown', sentence: 'AWS denied the call.', mend: 'Allow ec2:DescribeInstances.' },
    ]);
  });

  test('looks without credentials at what inputs say, and says what it left out', async () => {
    const world = { offline: true };
    const inputs = { role: 'arn:aws-cn:iam::123456789012:role/deploy', expectedAccounts: ['123456789012'] };
    const { faults, report, asked } = await examined(await healthy(), inputs, world);
    expect(faults).toMatchObject([{ check: 'accounts', what: expect.stringContaining('in the partition aws-cn') }]);
    expect(unknownsOf(report ?? { checks: [] })).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test.each([
    ['without a stage', { namesStage: false }, 'No stage is named'],
    ['of a stage that is not deployed', { stage: 'other' }, 'The stack shop-other is not deployed in us-east-1'],
  ])('looks at the account alone %s', async (_, inputs, says) => {
    const { faults, report, ended } = await examined(await healthy(), inputs);
    expect([faults, ended.refusal]).toEqual([[], undefined]);
    const [unknown, ...others] = unknownsOf(report ?? { checks: [] });
    expect([unknown?.sentence, others]).toEqual([expect.stringContaining(says), []]);
    expect(report?.checks.find(({ name }) => name === 'service-linked-roles')?.verdicts).toMatchObject([
      { kind: 'fine' },
    ]);
  });

  test('prints faults first, then what it does not know, and hides secrets', async () => {
    const account = await healthy();
    account.notPassed = 'denied';
    const secret = `AKIA${'Q7CANARY'.repeat(2)}`;
    setState(account, environment, { status: 'INVALID', reason: `CLIENT_ERROR - ${secret}` });
    const { printed, summaries, ended } = await examined(account, { format: 'text' });
    const lines = printed.split('\n');
    expect(lines[0]).toMatch(/^shop-dev in us-east-1: 1 fault found by \d+ checks\. 1 check could not look\.$/);
    expect(lines[2]).toMatch(/^✗ compute-environments: The compute environment \S+ is INVALID\.$/);
    expect(lines.findIndex((line) => line.startsWith('?'))).toBeGreaterThan(2);
    expect(lines.findIndex((line) => line.startsWith('✓'))).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith('?')),
    );
    expect([printed, ...summaries, ended.refusal?.message].join('\n')).not.toContain('CANARY');
  });

  test('names messages of a queue that failed too often', async () => {
    const account = await healthy(deadLetters);
    const queue = [...stackIn(account).resources.values()].find(
      ({ logicalId, type }) => type === 'AWS::SQS::Queue' && /letter/i.test(logicalId) && !/^Stp/.test(logicalId),
    );
    account.queues.set(queue?.physicalId ?? '', [1, 0, 0]);
    const { faults } = await examined(account, { text: deadLetters });
    expect(faults).toMatchObject([{ check: 'dead-letters', what: expect.stringMatching(/ has a message\.$/) }]);
    expect(faults[0]?.mend).toContain('aws sqs start-message-move-task');
  });
});
