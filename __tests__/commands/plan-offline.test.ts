import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Base, Tracking } from '../../src/ports/machine.ts';
import { makeAccount } from '../fakes/account.ts';
import { commit, fakeBase, foundBase as found } from '../fakes/base.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, planned } from './plan-fixture.ts';

const offline = (text: string, base: Base = { kind: 'no-ref' }, likely?: string): FakeWorld => {
  const fake = makeWorld([], makeAccount(), text);
  const world = { ...fake.world, offline: true, base: async () => fakeBase(base, likely) };
  return { ...fake, world };
};
const zonesUnknown =
  'Zones unknown without credentials: deploy looks up the availability zones of the new network (StpZones).';

describe('plan without credentials', () => {
  test('compares with nothing, calls nobody, and has a hash that no deploy accepts', async () => {
    const fake = offline(config());
    const document = await planned(fake);
    expect(fake.asked).toEqual([]);
    expect(document).toMatchObject({ against: 'empty-stack', counts: { modify: 0, remove: 0 }, notes: [zonesUnknown] });
    expect(document.account).toBeUndefined();
    expect(document.hash).toMatch(/^offline:[0-9a-f]{64}$/);
  });

  test('of a preview notes no secret that only what it borrows has, and every other one', async () => {
    const forwarding = { type: 'datadog', properties: { apiKey: "$Secret('datadog.key')" } };
    const orders = {
      type: 'relational-database',
      properties: {
        engine: { type: 'postgres', properties: { primaryInstance: { instanceSize: 'db.t4g.micro' } } },
        logging: { logForwarding: forwarding },
      },
    };
    const shop = (stackConfig: object, more: object = {}): string =>
      JSON.stringify({
        ...parse(config()),
        ...more,
        stackConfig,
        resources: { ...parse(config()).resources, db: orders },
      });
    const borrow = { compute: { lend: ['previews'] }, lend: ['db'], preview: { borrow: ['db'] } };
    const notes = async (text: string, stage: string) =>
      (await planned(offline(text), { stage })).notes.filter((one) => one.startsWith('Not looked up'));
    const noted = [expect.stringContaining('the secret "datadog"')];
    expect(await notes(shop(borrow), 'pr-7')).toEqual([]);
    expect(await notes(shop(borrow), 'production')).toEqual(noted);
    expect(await notes(shop({ compute: borrow.compute }), 'pr-7')).toEqual(noted);
    const variable = config({ variable: '$This().resources.db.properties.logging.logForwarding.properties.apiKey' });
    const used = { ...parse(variable), stackConfig: borrow };
    used.resources.db = orders;
    expect(await notes(JSON.stringify(used), 'pr-7')).toEqual(noted);
  });

  test('refuses an images-file that is not there, as with credentials', async () => {
    const refusal = planned(offline(config()), { imagesFile: 'nope.json' });
    await expect(refusal).rejects.toMatchObject({ code: 'packaging/images-file' });
  });

  test("compares with the base branch's config, property by property", async () => {
    const base = { ref: 'main', required: false };
    const fake = offline(config({ memory: 1900, rate: 'rate(2 hours)' }), found(config()));
    const document = await planned(fake, { base });
    expect(fake.asked).toEqual([]);
    expect(document.against).toBe('base-branch');
    const changes = document.groups.find(({ resource }) => resource === 'report')?.changes ?? [];
    expect(changes.find(({ logicalId }) => logicalId === 'ReportJobDefinition')?.properties).toEqual([
      {
        path: 'Properties.ContainerProperties.ResourceRequirements.MEMORY',
        before: '900',
        after: '1900',
        recreation: 'never',
      },
    ]);
    expect(changes.map(({ happening }) => happening).sort()).toEqual(['add', 'add', 'modify', 'remove', 'remove']);
    expect(document.jobs).toMatchObject([{ starts: ['every 2 hours'] }]);
  });

  test('shows a replacement that would lose messages', async () => {
    const fifo = (yes: boolean) => config({ queue: `    properties:\n      fifoEnabled: ${yes}` });
    const document = await planned(offline(fifo(true), found(fifo(false))), { base: { ref: 'main', required: true } });
    expect(document.losses).toMatchObject([
      { logicalId: 'OrdersQueue', kind: 'replace', because: 'Properties.FifoQueue', allowed: false },
    ]);
  });

  test('shows no change for the same config as on the base branch', async () => {
    const document = await planned(offline(config(), found(config())), { base: { ref: 'main', required: true } });
    expect(document).toMatchObject({ against: 'base-branch', groups: [] });
  });

  test('notes that the base branch has no such config, or one that cannot be compiled', async () => {
    const base = { ref: 'main', required: false };
    const none = await planned(offline(config(), { kind: 'no-config', commit }), { base });
    expect(none).toMatchObject({ against: 'base-branch', notes: ['"main" has no such config yet.', zonesUnknown] });
    const broken = await planned(offline(config(), found('resources: 1')), { base });
    expect(broken).toMatchObject({ against: 'empty-stack' });
    expect(broken.notes.join()).toContain('cannot be compiled (config/');
  });

  test('notes that the base is not in the checkout, and fails if an input names it', async () => {
    const document = await planned(offline(config()), { base: { ref: 'main', required: false } });
    expect(document.notes.join()).toContain('fetch-depth: 0');
    const required = planned(offline(config()), { base: { ref: 'gone', required: true } });
    await expect(required).rejects.toMatchObject({ code: 'door/no-base' });
  });

  test('says at the beginning of its report that all is new, and why', async () => {
    const why = 'there is no "main" in this checkout';
    const base = { ref: 'main', required: false };
    const fake = offline(config());
    expect(await planned(fake, { base })).toMatchObject({
      against: 'empty-stack',
      base: { ref: 'main', missing: why },
    });
    expect(fake.lines.join().split('\n')[0]).toContain(`compared with an empty stack: ${why}.`);
    expect(fake.files['report.md']).toMatch(/^### .* to add, compared with an empty stack: there is no/m);
  });

  test.each<[string, Base, string]>([
    ['no such config', { kind: 'no-config', commit }, '"main" has no such config yet'],
    ['no bytes of the config', { kind: 'no-objects', commit }, 'the config of "main" is not in this checkout'],
    ['a config with errors', found('resources: 1'), 'the config of "main" cannot be compiled (config/'],
    ['nothing that git can read', { kind: 'no-git', says: 'git says: no' }, '"main" cannot be read: git says: no'],
  ])('says so where the base has %s', async (_, state, why) => {
    const document = await planned(offline(config(), state), { base: { ref: 'main', required: false } });
    expect(document.base?.missing).toContain(why);
    expect(document.counts.modify).toBe(0);
  });

  test.each<[Base, RegExp]>([
    [{ kind: 'no-objects', commit }, /without `filter`/],
    [{ kind: 'no-git', says: 'git says: no' }, /that git can read/],
  ])('fails for a base that an input names and that cannot be read: %j', async (state, hint) => {
    const required = planned(offline(config(), state), { base: { ref: 'main', required: true } });
    await expect(required).rejects.toMatchObject({ code: 'door/no-base', hint: expect.stringMatching(hint) });
  });

  test('names the ref and the commit that it compared with', async () => {
    const fake = offline(config(), found(config({ memory: 800 })));
    const document = await planned(fake, { base: { ref: 'HEAD~1', required: true } });
    expect(document.base).toEqual({ ref: 'HEAD~1', commit });
    expect(fake.lines.join()).toContain(`compared with HEAD~1 at ${commit.slice(0, 10)}.`);
    expect(fake.files['report.md']).toContain(`compared with \`HEAD~1\` at \`${commit.slice(0, 10)}\``);
  });

  test('tells how to compare with the usual branch of the checkout where no base is named', async () => {
    const document = await planned(offline(config(), undefined, 'main'));
    expect(document.notes.join()).toContain('give `--base-ref main`');
    expect(document.notes.join()).toContain('name a profile in AWS_PROFILE, also `default`');
    expect(document.base?.missing).toContain('the environment has no AWS credentials');
  });
});

describe('plan of a job whose image is built, compared with a base', () => {
  const base = { ref: 'main', required: true };
  const built = config().replace(
    /packaging:[\s\S]*?stable\n/,
    'packaging:\n          type: custom-dockerfile\n          properties:\n            buildContextPath: app\n',
  );
  const before = { 'app/Dockerfile': 'FROM a', 'app/run.py': 'one', 'app/old.py': '' };
  const change = async (files: Record<string, string>, tracking: Partial<Tracking> = {}, text = built) => {
    const fake = offline(text, found(built, fakeWorkspace(before), tracking));
    const world = { ...fake.world, workspace: fakeWorkspace(files) };
    const document = await planned({ ...fake, world }, { base });
    return { document, image: document.jobs[0]?.image, fake };
  };

  test('names the files that changed, were added and were removed, and has changes', async () => {
    const { document, image, fake } = await change({
      'app/Dockerfile': 'FROM b',
      'app/run.py': 'one',
      'app/new.py': '',
    });
    const changed = ['app/Dockerfile', 'app/new.py', 'app/old.py'];
    expect(image).toEqual({ changed, notInBase: [] });
    expect(document.counts.modify).toBeGreaterThan(0);
    expect(fake.outputs['has-changes']).toBe('true');
    expect(fake.lines.join()).toContain(`image of report is rebuilt: ${changed.join(', ')} changed`);
    expect(fake.files['report.md']).toContain(`image of report is rebuilt: ${changed.join(', ')} changed`);
  });

  test('shows no change where no file of the image changed', async () => {
    const { document, image, fake } = await change({ ...before, 'elsewhere.py': '' });
    expect(image).toBeUndefined();
    expect(document.groups).toEqual([]);
    expect(fake.outputs['has-changes']).toBe('false');
  });

  test('names files that git does not track', async () => {
    const trackedAs = (path: string) => (path === 'app/dist/x.js' ? undefined : path);
    const { image, fake } = await change({ ...before, 'app/run.py': 'two', 'app/dist/x.js': '' }, { trackedAs });
    expect(image).toEqual({ changed: ['app/run.py'], notInBase: ['app/dist/x.js'] });
    expect(fake.lines.join()).toContain('rebuilt: app/run.py changed, not in the base: app/dist/x.js');
  });

  test('says that nothing but the build changed', async () => {
    const argument = 'buildContextPath: app\n            buildArgs: [{argName: A, value: b}]\n';
    const { image, fake } = await change(before, {}, built.replace('buildContextPath: app\n', argument));
    expect(image).toEqual({ changed: [], notInBase: [] });
    expect(fake.lines.join()).toContain('image of report is rebuilt: its Dockerfile, arguments or platform changed');
  });

  test('names a Dockerfile that its context leaves out', async () => {
    const left = { 'app/Dockerfile.dockerignore': '*' };
    const fake = offline(built, found(built, fakeWorkspace({ ...before, ...left })));
    const world = { ...fake.world, workspace: fakeWorkspace({ ...before, ...left, 'app/Dockerfile': 'FROM b' }) };
    expect((await planned({ ...fake, world }, { base })).jobs[0]?.image?.changed).toEqual(['app/Dockerfile']);
  });

  test('names no more than 100 files, and counts the others', async () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`app/${index}`, '']));
    const { image } = await change({ ...before, ...many });
    expect(image?.changed).toHaveLength(100);
    expect(image?.more).toBe(30);
  });

  test.each(['look', 'digest', 'tracking'])(
    'says so where files of the base cannot be read by its %s, and fails only for a base that an input names',
    async (method) => {
      const problem = new Refused({ code: 'door/no-base', message: 'No object.', hint: 'Fetch.' });
      const fail = () => {
        throw problem;
      };
      const workspace = { ...fakeWorkspace(before), ...(method === 'tracking' ? {} : { [method]: fail }) };
      const state = found(built, workspace);
      const fake = offline(built, method === 'tracking' ? ({ ...state, tracking: async () => fail() } as Base) : state);
      const world = { ...fake.world, workspace: fakeWorkspace({ ...before, 'app/run.py': 'two' }) };
      const document = await planned({ ...fake, world }, { base: { ref: 'main', required: false } });
      expect(document).toMatchObject({ against: 'empty-stack', base: { ref: 'main', commit, missing: 'No object' } });
      expect(document.notes.join()).toContain('No object. Everything counts as new. Fetch.');
      await expect(planned({ ...fake, world }, { base })).rejects.toMatchObject({ code: 'door/no-base' });
    },
  );

  test('notes what git could not compare', async () => {
    const { document } = await change(before, { notCompared: ['app/secret.bin'], submodules: ['app/lib'] });
    expect(document.notes.join()).toContain('only a filter of git could, which is not started: "app/secret.bin"');
    expect(document.notes.join()).toContain('counts by the commit that the repository records for it: "app/lib"');
  });
});
