import { describe, expect, test } from '@jest/globals';
import { makeAccount } from '../fakes/account.ts';
import { fakeBase, foundBase } from '../fakes/base.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, planned } from './plan-fixture.ts';

const settings = (written: object): string => `deploymentConfig: ${JSON.stringify(written)}\n${config()}`;
const offline = (text: string, base: string): FakeWorld => {
  const fake = makeWorld([], makeAccount(), text);
  return { ...fake, world: { ...fake.world, offline: true, base: async () => fakeBase(foundBase(base)) } };
};
const base = { ref: 'main', required: true };
const later = 'Nothing else changes: it is set by the next deploy that changes the template.';
const topic = 'arn:aws:sns:us-east-1:123456789012:deploys';

describe('plan without credentials, where only deploymentConfig changes,', () => {
  test.each<[string, object, object, string]>([
    [
      'protection on',
      {},
      { terminationProtection: true },
      'A deploy protects the stack: AWS refuses to delete it from then on.',
    ],
    [
      'protection off',
      { terminationProtection: true },
      { terminationProtection: false },
      'A deploy ends the protection of the stack: AWS does not refuse to delete it any more.',
    ],
    [
      'protection not written any more',
      { terminationProtection: true },
      {},
      'terminationProtection is not written any more: a deploy leaves the protection of the stack as it is.',
    ],
    [
      'alarms',
      {},
      { triggerRollbackOnAlarms: ['late'] },
      `A deploy is rolled back when one of these alarms goes off: late. ${later}`,
    ],
    [
      'no alarms',
      { triggerRollbackOnAlarms: ['late'] },
      { triggerRollbackOnAlarms: [] },
      `No alarm rolls a deploy back any more: the stack loses those it has. ${later}`,
    ],
    [
      'minutes',
      { monitoringTimeAfterDeploymentInMinutes: 5 },
      { monitoringTimeAfterDeploymentInMinutes: 1 },
      `After a deploy its alarms are watched for 1 minute, for which it waits. ${later}`,
    ],
    ['topics', {}, { publishEventsToArn: [topic] }, `Events of the stack go to ${topic}. ${later}`],
    [
      'no rollback',
      {},
      { disableAutoRollback: true },
      'A deploy that fails is not rolled back: the stack stays as it is then, and the next deploy goes on from there.',
    ],
    ['rollback again', { disableAutoRollback: true }, {}, 'A deploy that fails is rolled back.'],
  ])('says what a deploy does with %s, in a new comment and by the same hash', async (_, before, after, sentence) => {
    const fake = offline(settings(after), settings(before));
    const document = await planned(fake, { base });
    expect(document).toMatchObject({ groups: [], notes: [sentence] });
    expect(fake.files['report.md']).not.toContain('quiet=1');
    const unset = offline(settings(before), settings(before));
    const { hash, notes } = await planned(unset, { base });
    expect({ hash, notes }).toEqual({ hash: document.hash, notes: [] });
    expect(unset.files['report.md']).toContain('quiet=1');
  });

  test('says of alarms that a deploy sets them, if it changes anything else', async () => {
    const fake = offline(settings({ triggerRollbackOnAlarms: ['late'] }), config({ memory: 1900 }));
    expect((await planned(fake, { base })).notes).toContain(
      'A deploy is rolled back when one of these alarms goes off: late.',
    );
  });

  test('says nothing of a setting that an input overrules', async () => {
    const fake = offline(settings({ terminationProtection: true }), config());
    expect((await planned(fake, { base, settings: { terminationProtection: false } })).notes).toEqual([]);
  });

  test('says that protection and topics have no effect in a preview', async () => {
    const fake = offline(settings({ terminationProtection: true, publishEventsToArn: [topic] }), config());
    expect((await planned(fake, { base, stage: 'pr-7' })).notes).toContain(
      'Of deploymentConfig terminationProtection, publishEventsToArn have no effect in previews.',
    );
  });
});

describe('plan against AWS', () => {
  const online = async (text: string, terminationProtection: boolean, more: object = {}) => {
    const account = await deployed();
    Object.assign(account.cloud.find('shop-dev') ?? {}, { terminationProtection });
    return (await planned(makeWorld([], account, text), more)).notes;
  };
  const on = 'A deploy protects the stack: AWS refuses to delete it from then on.';
  const off = 'A deploy ends the protection of the stack: AWS does not refuse to delete it any more.';

  test('says that a deploy protects the deployed stack, or ends that, only where the stack is otherwise', async () => {
    expect(await online(settings({ terminationProtection: true }), false)).toEqual([on]);
    expect(await online(settings({ terminationProtection: true }), true)).toEqual([]);
    expect(await online(settings({ terminationProtection: false }), true)).toEqual([off]);
    expect(await online(config(), true)).toEqual([]);
    expect(await online(config(), false, { settings: { terminationProtection: true } })).toEqual([on]);
  });

  test('says that a deploy which changes something does not undo a failure, or does not wait', async () => {
    const notes = await online(config({ memory: 1900 }), false, { settings: { rollback: false, express: true } });
    expect(notes).toEqual([
      'A deploy that fails is not rolled back: the stack stays as it is then, and the next deploy goes on from there.',
      'A deploy ends when all is configured, before pools and databases are ready.',
    ]);
    expect(await online(config(), false, { settings: { rollback: false, express: true } })).toEqual([]);
  });

  test('says all of a new stack, but what such a stack has by itself', async () => {
    const text = settings({
      terminationProtection: true,
      triggerRollbackOnAlarms: ['late'],
      monitoringTimeAfterDeploymentInMinutes: 0,
      publishEventsToArn: [],
      disableAutoRollback: false,
    });
    expect((await planned(makeWorld([], makeAccount(), text))).notes).toEqual([
      on,
      'A deploy is rolled back when one of these alarms goes off: late.',
    ]);
  });
});
