import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import type { Account } from '../fakes/account.ts';
import { makeAccount } from '../fakes/account.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, planned, request } from './plan-fixture.ts';

const site = (more = '') => `${config()}      timeout: 60
  site:
    type: bucket
    properties:
      directoryUpload:
        directoryPath: public
        excludeFilesPatterns: ['**/*.map']
${more}`;
const files = {
  'public/index.html': '<p>',
  'public/js/app.js': 'a()',
  'public/js/app.js.map': '{}',
  'other.txt': 'no',
};

const worldOf = (text: string, has: Readonly<Record<string, string>> = files, account: Account = makeAccount()) => {
  const fake = makeWorld([], account, text);
  return { ...fake, world: { ...fake.world, workspace: fakeWorkspace(has) } };
};
const uploaded = ({ objects }: Account): string[] =>
  [...objects.keys()].map((place) => place.replace(/^[^/]*\//, '')).sort();

describe('A folder of directoryUpload', () => {
  test('is uploaded after the stack is deployed, without what is excluded', async () => {
    const fake = worldOf(site());
    await deploy(fake.world, request());
    expect(uploaded(fake.account)).toEqual(['index.html', 'js/app.js']);
    expect(fake.lines).toContainEqual(expect.stringMatching(/^Uploaded 2 files of public to .+\.$/));
  });

  test('is uploaded as far as it changed when nothing else did, and what left it stays', async () => {
    const { account, world } = worldOf(site());
    await deploy(world, request());
    const again = worldOf(site(), { 'public/index.html': '<b>', 'public/js/app.js': 'a()' }, account);
    await deploy(again.world, request());
    expect(again.lines).toContainEqual(
      expect.stringMatching(/^Uploaded 1 file of public to .+; 1 other had not changed\.$/),
    );
    const less = worldOf(site(), { 'public/index.html': '<b>' }, account);
    await deploy(less.world, request());
    expect(uploaded(account)).toEqual(['index.html', 'js/app.js']);
  });

  test('is a note of a plan, which uploads nothing', async () => {
    const fake = worldOf(site());
    expect((await planned(fake)).notes).toContainEqual(
      'After the stack a deploy uploads the files of public that changed to site. It deletes none.',
    );
    expect(uploaded(fake.account)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['does not exist', { 'other.txt': 'no' }],
    ['is a file', { public: 'no' }],
  ])('that %s is refused before AWS is called', async (_, has) => {
    const fake = worldOf(site(), has);
    const failure = await deploy(fake.world, request()).catch((error) => error);
    expect(failure.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'source/missing-path',
        place: { path: ['resources', 'site', 'properties', 'directoryUpload', 'directoryPath'] },
      }),
    );
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('with options that S3 would not take is refused on their lines', async () => {
    const options = `        fileOptions:
          - includePattern: '!*.html'
            headers:
              - {key: X-Frame-Options, value: DENY}
              - {key: x-amz-meta-made-by, value: mé}
            tags: [${Array.from({ length: 10 }, (_, index) => `{key: "k${index || '?'}", value: v}`).join(', ')}]
`;
    const failure = await deploy(worldOf(site(options)).world, request()).catch((error) => error);
    expect(
      failure.diagnostics.map(({ code, place }: { code: string; place: { path: string[] } }) => [
        code,
        place.path.slice(4).join('.'),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['config/wrong-format', 'fileOptions.0.includePattern'],
        ['config/bucket-rule', 'fileOptions.0.headers.0.key'],
        ['config/wrong-format', 'fileOptions.0.headers.1.value'],
        ['config/wrong-format', 'fileOptions.0.tags.0.key'],
        ['config/out-of-range', 'fileOptions.0.tags'],
      ]),
    );
  });
});
