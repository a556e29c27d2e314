import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { config, planned, request } from './plan-fixture.ts';

const filesOf = async (fake: FakeWorld) => {
  await planned(fake);
  return fake.files;
};

describe('plan of a job whose image is built', () => {
  const built = config().replace(
    /packaging:[\s\S]*?stable\n/,
    'packaging:\n          type: custom-dockerfile\n          properties:\n            buildContextPath: .\n',
  );
  const world = (account: Account, dockerfile: string): FakeWorld => {
    const fake = makeWorld([], account, built);
    return { ...fake, world: { ...fake.world, workspace: fakeWorkspace({ Dockerfile: dockerfile }) } };
  };
  const imageIn = (document: PlanDocument) =>
    document.groups
      .flatMap(({ changes }) => changes)
      .flatMap(({ properties }) => properties)
      .find(({ path }) => path.endsWith('.Image'));

  test('names the image by tag, notes that it is missing, and builds nothing', async () => {
    const fake = world(makeAccount(), 'FROM a');
    const document = await planned(fake);
    expect(document.notes).toEqual(['Not published yet, and built by deploy: the image of report.']);
    expect(fake.published).toEqual([]);
    expect(fake.asked).not.toContain('images.publish');
  });

  test('notes what the scan of a published image found', async () => {
    const account = makeAccount();
    await deploy(world(account, 'FROM a').world, request());
    const [digest = ''] = account.images.values();
    account.scans.set(digest, { MEDIUM: 3, CRITICAL: 1, LOW: 0 });
    const scan = "ECR's scans found: 1 critical, 3 medium in the image of report.";
    expect(await planned(world(account, 'FROM a'))).toMatchObject({ groups: [], notes: [scan] });
    account.scans.set(digest, 'pending');
    expect(await planned(world(account, 'FROM a'))).toMatchObject({ notes: [] });
  });

  test("shows no change while the image's content is the same", async () => {
    const account = makeAccount();
    await deploy(world(account, 'FROM a').world, request());
    expect(await planned(world(account, 'FROM a'))).toMatchObject({ groups: [], notes: [] });
  });

  test('shows the new tag when the content changes, and keeps its hash when the image is published meanwhile', async () => {
    const account = makeAccount();
    await deploy(world(account, 'FROM a').world, request());
    const before = await planned(world(account, 'FROM b'));
    expect(imageIn(before)).toMatchObject({
      before: expect.stringContaining('@sha256:'),
      after: expect.stringMatching(/^shop:report-[0-9a-f]{8}$/),
    });
    const [image] = JSON.parse((await filesOf(world(account, 'FROM b')))['image-plan.json'] ?? '').images;
    account.images.set(`${image.repository}:${image.tag}`, `sha256:${'b'.repeat(64)}`);
    const after = await planned(world(account, 'FROM b'));
    expect(imageIn(after)?.after).toBe(`shop@sha256:${'b'.repeat(12)}`);
    expect(after.hash).toBe(before.hash);
  });
});
