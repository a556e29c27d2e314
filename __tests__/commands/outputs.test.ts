import { describe, expect, test } from '@jest/globals';
import { printOutputs, reportOutputs } from '../../src/operations/report/report-outputs.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { compiledOf, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

const dev = stageOf('dev');
const compiled = compiledOf(dev, jobTemplate(dev));

describe('outputs', () => {
  test.each(['CREATE_COMPLETE', 'UPDATE_ROLLBACK_FAILED'])(
    'of a stack in %s are told without changing anything',
    async (status) => {
      const fake = makeWorld();
      fake.account.cloud.plant({ name: 'jobs-dev', tags: stackTags(dev), body: jobTemplate(dev), status });
      await printOutputs(fake.world, compiled);
      const document = JSON.parse(fake.lines.at(-1) ?? '');
      expect(document.resources.data).toEqual({ name: 'phys-databucket-1' });
      expect(document.stack).toEqual({ Own: 'mine' });
      expect(JSON.parse(fake.files['outputs.json'] ?? '')).toEqual(document);
      expect(fake.account.cloud.mutations).toEqual([]);
    },
  );

  test('are refused for a stage that is not deployed', async () => {
    await expect(printOutputs(makeWorld().world, compiled)).rejects.toMatchObject({ code: 'stack/absent' });
  });

  test('are refused for a stack of somebody else', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: 'jobs-dev', body: jobTemplate(dev) });
    await expect(printOutputs(fake.world, compiled)).rejects.toMatchObject({ code: 'stack/foreign' });
  });

  test('are hidden in the log if they are secrets, and unchanged in outputs.json', async () => {
    const fake = makeWorld();
    const secret = `ghp_${'a1B2c3'.repeat(6)}`;
    const stack = {
      name: 'jobs-dev',
      id: 'arn:aws:cloudformation:us-east-1:1:stack/jobs-dev/1',
      status: 'CREATE_COMPLETE',
    };
    const outputs = { DataName: secret, Own: `x ${secret}` };
    await reportOutputs(fake.world, stack, outputs, [{ resource: 'data', param: 'name', output: 'DataName' }]);
    const log = fake.lines.join('\n');
    expect(log).not.toContain(secret);
    expect(log).toMatch(/data\s+name\s+\(hidden\)/);
    expect(log).toMatch(/stack\s+Own\s+x \(hidden\)/);
    expect(JSON.parse(fake.outputs.outputs ?? '')).toMatchObject({
      resources: { data: { name: secret } },
      stack: { Own: `x ${secret}` },
    });
    expect(fake.files['outputs.json']).toContain(secret);
  });
});

describe('the log of a deployment', () => {
  test('lists the outputs of resources and of the stack, without secrets', async () => {
    const fake = makeWorld();
    const stack = {
      name: 'jobs-dev',
      id: 'arn:aws:cloudformation:eu-west-1:1:stack/jobs-dev/1',
      status: 'CREATE_COMPLETE',
    };
    const key = `AKIA${'EXAMPLE0'.repeat(2)}`;
    const outputs = { DataName: 'phys', DataKey: key, Own: 'mine', OwnKey: `key ${key}` };
    const params = [
      { resource: 'data', param: 'name', output: 'DataName' },
      { resource: 'data', param: 'key', output: 'DataKey' },
    ];
    const document = await reportOutputs(fake.world, stack, outputs, params);
    expect(document.resources.data).toEqual({ name: 'phys', key });
    expect(fake.lines.map((line) => line.trim().split(/\s{2,}/))).toEqual(
      expect.arrayContaining([
        ['data', 'name', 'phys'],
        ['data', 'key', '(hidden)'],
        ['stack', 'Own', 'mine'],
        ['stack', 'OwnKey', 'key (hidden)'],
      ]),
    );
    expect(fake.lines.join('\n')).not.toContain(key);
  });
});
