import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';
import { definition, machine, uses } from './operation-uses.ts';

const adapters = new URL('../../../src/adapters/aws/', import.meta.url);

describe('An SDK command', () => {
  let under: AdapterUnderTest | undefined;
  afterEach(async () => {
    await under?.close();
    under = undefined;
  });

  test('of the adapters is in the table above', () => {
    const source = readdirSync(adapters)
      .map((name) => readFileSync(new URL(name, adapters), 'utf8'))
      .join('\n');
    const calls =
      /new (?:sdk\.)?([A-Z]\w+)Command\(|(?:callEc2|listEc2|callAutoScaling|callScheduler|putLambda|readLambda|readRoute53)\(\s*clients,\s*clock,\s*'(\w+)'|action: '(\w+)'/g;
    const used = [...source.matchAll(calls)].map(([, command, signed, json]) => command ?? signed ?? json);
    expect(Object.keys(uses).sort()).toEqual([...new Set(used)].sort());
  });

  test.each(Object.entries(uses))(
    '%s ends within its time if every response stalls, and leaves no connection open',
    async (command, given) => {
      const role = { roleArn: 'arn:aws:iam::123456789012:role/r', token: async () => 't', sessionName: 's' };
      const chain = command === 'AssumeRole' ? { through: ['arn:aws:iam::123456789012:role/hub'] } : {};
      const assumes = command.startsWith('AssumeRole') ? { role: { ...role, ...chain, durationSeconds: 900 } } : {};
      under = await openAdapter({ waitMinutes: 1, ...assumes });
      const { account, loopback, clock } = under;
      account.executions.push({ arn: 'e', stateMachine: machine, status: 'RUNNING', definition });
      account.revisions.set(definition, true);
      loopback.faults.push({ call: given.name ?? command, kind: 'stall', times: Number.POSITIVE_INFINITY });
      const start = clock.now();
      const ended = await given.use(under).then(
        () => 'through',
        (error) => error.code,
      );
      expect(loopback.calls.map(({ name }) => name)).toContain(given.name ?? command);
      expect(given.through ? ['through'] : ['aws/unreachable', 'stack/timed-out', 'aws/role']).toContain(ended);
      // The client stays open: only the limit of each request ends it.
      await Promise.all(loopback.stalled);
      // Two minutes for the call, and in a wait two more for one before and after it.
      expect(clock.now() - start).toBeLessThanOrEqual(6 * 60_000);
    },
  );

  test.each(Object.entries(uses))('%s is sent again after an HTML page as response', async (command, given) => {
    const role = { roleArn: 'arn:aws:iam::123456789012:role/r', token: async () => 't', sessionName: 's' };
    const chain = command === 'AssumeRole' ? { through: ['arn:aws:iam::123456789012:role/hub'] } : {};
    const assumes = command.startsWith('AssumeRole') ? { role: { ...role, ...chain, durationSeconds: 900 } } : {};
    const calls = async (faulty: boolean) => {
      under = await openAdapter(assumes);
      const { account, loopback } = under;
      account.executions.push({ arn: 'e', stateMachine: machine, status: 'RUNNING', definition });
      account.revisions.set(definition, true);
      const call = given.name ?? command;
      if (faulty) loopback.faults.push({ call, kind: 'portal', times: 1 });
      await given.use(under);
      await under.close();
      return loopback.calls.map(({ name }) => name).filter((name) => name === call).length;
    };
    expect(await calls(true)).toBe((await calls(false)) + 1);
  });
});
