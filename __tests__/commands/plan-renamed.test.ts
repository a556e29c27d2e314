import { describe, expect, test } from '@jest/globals';
import type { Base } from '../../src/ports/machine.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeBase, foundBase } from '../fakes/base.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, deployed, planned } from './plan-fixture.ts';

const renamed = config().replace('serviceName: shop', 'serviceName: store');
const base = { ref: 'main', required: false };
const says =
  'The project is store here and shop at "main": store-dev is another stack, in which everything is new. shop-dev goes on running';

/** Returns a world with the renamed config, whose base branch is in a state. */
const worldAt = (state: Base, account = makeAccount(), text = renamed): FakeWorld => {
  const fake = makeWorld([], account, text);
  return { ...fake, world: { ...fake.world, base: async () => fakeBase(state) } };
};
const offline = (fake: FakeWorld): FakeWorld => ({ ...fake, world: { ...fake.world, offline: true } });

describe('A plan of a renamed project', () => {
  test('says without credentials that it is another stack, in its headline too, and counts everything as new', async () => {
    const fake = offline(worldAt(foundBase(config())));
    const document = await planned(fake, { base });
    expect(document).toMatchObject({ against: 'empty-stack', counts: { modify: 0, remove: 0 } });
    expect(document.notes.join()).toContain(says);
    expect(fake.lines.join('\n')).toMatch(
      /^store-dev: .*compared with an empty stack: the project is shop at "main"\.$/m,
    );
    expect(fake.files['report.md']).toMatch(/^### .*compared with an empty stack: the project is shop at/m);
    expect(fake.files['report.md']).toContain('goes on running');
  });

  test('says with credentials that the former stack goes on running, if its own is not deployed', async () => {
    const fake = worldAt(foundBase(config()), await deployed());
    const document = await planned(fake, { base });
    expect(document.against).toBe('absent-stack');
    expect(document.notes.join()).toContain(says);
  });

  test.each<[string, Base]>([
    ['has the same project', foundBase(renamed)],
    ['is not in the checkout', { kind: 'no-ref' }],
    ['has a broken config', foundBase('serviceName: [')],
    ['has an impossible name', foundBase('serviceName: "-"')],
  ])('says nothing of another stack where the base %s', async (_, state) => {
    const document = await planned(worldAt(state), { base });
    expect(document.notes.join()).not.toContain('another stack');
  });

  test('says under an input project-name what would go on running if that was another one', async () => {
    const note = 'If project-name was not depot before, the former stack goes on running';
    const notesOf = async (stage: string) =>
      (await planned(worldAt(foundBase(config())), { base, project: 'depot', stage, baseStage: stage })).notes.join();
    expect(await notesOf('dev')).toContain(note);
    expect(await notesOf('pr-7')).not.toContain('goes on running');
  });

  test('says nothing of another stack without a base, and for a stage that is deployed', async () => {
    expect((await planned(worldAt(foundBase(config())))).notes.join()).not.toContain('another stack');
    const fake = worldAt(foundBase(config()), await deployed(renamed));
    expect((await planned(fake, { base })).notes.join()).not.toContain('another stack');
  });
});
