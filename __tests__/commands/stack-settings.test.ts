import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { FoundPlan, PlanCheck } from '../../src/operations/reviewed/reviewed-request.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { deployedSettingNotes } from '../../src/stack/setting-notes.ts';
import type { StackSettings } from '../../src/stack/stack-settings.ts';
import { compiledOf, jobTemplate, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

const dev = stageOf('dev');
const template = jobTemplate(dev);
const run = ({ world }: FakeWorld, settings: StackSettings, body = template, more: object = {}, check?: PlanCheck) =>
  rollOut(
    world,
    compiledOf(dev, body),
    { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] }, settings, ...more },
    check,
  );
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

  test('is turned on before an existing stack is changed', async () => {
    const fake = planted();
    await run(fake, { terminationProtection: true });
    expect(stackOf(fake)).toMatchObject({ status: 'UPDATE_COMPLETE', terminationProtection: true });
    expect(mutations(fake)).toEqual([
      ...['UpdateTerminationProtection', 'CreateChangeSet', 'ExecuteChangeSet', 'SetStackPolicy'],
    ]);
  });

  test('is turned off once nothing refuses the change of an existing stack any more', async () => {
    const fake = planted({ terminationProtection: true });
    await run(fake, { terminationProtection: false });
    expect(stackOf(fake)).toMatchObject({ status: 'UPDATE_COMPLETE', terminationProtection: false });
    expect(mutations(fake)).toEqual([
      ...['CreateChangeSet', 'UpdateTerminationProtection', 'ExecuteChangeSet', 'SetStackPolicy'],
    ]);
  });

  test.each<[string, object, PlanCheck | undefined]>([
    ['has too many changes', { maxChanges: 1 }, undefined],
    ['has no plan, which is required', {}, { found: { kind: 'none', why: 'x' }, onMismatch: 'fail', required: true }],
  ])('stays on where the change %s', async (_, more, check) => {
    const fake = planted({ terminationProtection: true });
    await expect(run(fake, { terminationProtection: false }, template, more, check)).rejects.toThrow(Refused);
    expect(stackOf(fake)).toMatchObject({ terminationProtection: true });
    expect(mutations(fake)).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
  });

  test.each<[string, FoundPlan]>([
    ['none was found', { kind: 'none', why: 'x' }],
    ['the plan does not say that it ends', { kind: 'found', hash: 'v1:0', from: 'x', review: { notes: [] } as never }],
  ])('stays on where nothing else changes, a plan is required, and %s', async (_, found) => {
    const fake = planted({ body: template, terminationProtection: true });
    const check: PlanCheck = { found, onMismatch: 'fail', required: true };
    await expect(run(fake, { terminationProtection: false }, template, {}, check)).rejects.toMatchObject({
      code: 'stack/no-reviewed-plan',
    });
    expect(stackOf(fake)).toMatchObject({ terminationProtection: true });
  });

  test('ends where the required plan says so', async () => {
    const fake = planted({ body: template, terminationProtection: true });
    const review = {
      notes: deployedSettingNotes({ terminationProtection: true }, { terminationProtection: false }, false),
    };
    const found: FoundPlan = { kind: 'found', hash: 'v1:0', from: 'x', review: review as never };
    await run(fake, { terminationProtection: false }, template, {}, { found, onMismatch: 'fail', required: true });
    expect(stackOf(fake)).toMatchObject({ terminationProtection: false });
  });

  test('of a new stack that AWS refuses is a warning, since the deployment is done', async () => {
    const fake = makeWorld();
    fake.account.cloud.protect = () => {
      throw new Refused({ code: 'aws/denied', message: 'No.', hint: 'x' });
    };
    await run(fake, { terminationProtection: true });
    expect(stackOf(fake)).toMatchObject({ status: 'CREATE_COMPLETE' });
    expect(fake.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        title: 'aws/denied',
        message: expect.stringMatching(/not protected/),
      }),
    );
  });

  test('is set where nothing else changes, and a deploy that finds it set asks for nothing', async () => {
    const fake = planted({ body: template });
    await run(fake, { terminationProtection: true });
    await run(fake, { terminationProtection: true });
    await run(fake, {});
    expect(mutations(fake)).toEqual(['UpdateTerminationProtection', 'SetStackPolicy']);
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
