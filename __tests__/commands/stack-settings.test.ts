import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import type { StackSettings } from '../../src/stack/stack-settings.ts';
import { compiledOf, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const dev = stageOf('dev');
const template = jobTemplate(dev);
const run = ({ world }: FakeWorld, settings: StackSettings, body = template) =>
  rollOut(world, compiledOf(dev, body), {
    region: 'us-east-1',
    origin: {},
    allow: { replace: [], delete: [] },
    settings,
  });
const planted = (more: object = {}) => {
  const fake = makeWorld();
  fake.account.cloud.plant({ name: dev.stack, tags: stackTags(dev), body: {}, ...more });
  return fake;
};
const stackOf = ({ account }: FakeWorld) => account.cloud.look(dev.stack);
const mutations = ({ account }: FakeWorld) => account.cloud.mutations;

describe('termination protection', () => {
  test('is turned on as soon as a new stack is there', async () => {
    const fake = makeWorld();
    await run(fake, { terminationProtection: true });
    expect(stackOf(fake)).toMatchObject({ status: 'CREATE_COMPLETE', terminationProtection: true });
    expect(mutations(fake)).toEqual([
      ...['CreateChangeSet', 'ExecuteChangeSet', 'SetStackPolicy', 'UpdateTerminationProtection'],
    ]);
  });

  test.each([
    [true, false],
    [false, true],
  ])('%s is set before an existing stack with %s is changed', async (wanted, before) => {
    const fake = planted({ terminationProtection: before });
    await run(fake, { terminationProtection: wanted });
    expect(stackOf(fake)).toMatchObject({ status: 'UPDATE_COMPLETE', terminationProtection: wanted });
    expect(mutations(fake)).toEqual([
      ...['UpdateTerminationProtection', 'CreateChangeSet', 'ExecuteChangeSet', 'SetStackPolicy'],
    ]);
  });

  test('is set where nothing else changes, and a deploy that finds it set asks for nothing', async () => {
    const fake = planted({ body: template });
    await run(fake, { terminationProtection: true });
    await run(fake, { terminationProtection: true });
    await run(fake, {});
    expect(mutations(fake)).toEqual(['UpdateTerminationProtection']);
    expect(stackOf(fake)).toMatchObject({ terminationProtection: true });
  });

  test('that AWS refuses stops a deploy before it changes anything', async () => {
    const fake = planted();
    fake.account.cloud.protect = () => {
      throw new Refused({ code: 'aws/refused', message: 'no', hint: 'x' });
    };
    await expect(run(fake, { terminationProtection: true })).rejects.toThrow('no');
    expect(mutations(fake)).toEqual([]);
  });
});

describe('a failed deploy that is not undone', () => {
  const failing = (fake: FakeWorld) => {
    fake.account.cloud.failures.set('ReportJobDefinition', 'No room.');
    return fake;
  };
  const resourceIn = Object.keys(template.Resources ?? {});

  test.each<[string, () => FakeWorld, string]>([
    ['new', makeWorld, 'CREATE_FAILED'],
    ['existing', planted, 'UPDATE_FAILED'],
  ])(
    'leaves a %s stack half done; the next deploy says how to go on, and with rollback false it does',
    async (_, open, status) => {
      const fake = failing(open());
      fake.account.cloud.failures.set(resourceIn.at(-1) as string, 'No room.');
      await expect(run(fake, { rollback: false })).rejects.toThrow(`The deployment failed (${status})`);
      expect(stackOf(fake)).toMatchObject({ status });
      fake.account.cloud.failures.clear();
      await expect(run(fake, {})).rejects.toMatchObject({
        code: 'stack/blocked',
        hint: expect.stringMatching(/^Deploy again with rollback: false to go on from there/),
      });
      await run(fake, { rollback: false });
      expect(stackOf(fake)).toMatchObject({ status: 'UPDATE_COMPLETE' });
    },
  );

  test('is not called up to date where CloudFormation finds nothing to change in it', async () => {
    const fake = planted({ status: 'UPDATE_FAILED', body: template });
    await expect(run(fake, { rollback: false })).rejects.toMatchObject({
      code: 'stack/blocked',
      hint: expect.stringContaining('aws cloudformation rollback-stack --stack-name jobs-dev'),
    });
  });
});
