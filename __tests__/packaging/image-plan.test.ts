import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOf, imagePlanFile, planImages } from '../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../src/packaging/packaging.ts';

const source = (change: Partial<BuiltImage> = {}): BuiltImage => ({
  kind: 'built',
  folder: 'app',
  dockerfile: { text: 'FROM node:24' },
  excluded: [],
  buildArguments: [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ],
  platform: 'linux/amd64',
  recipe: 1,
  ...change,
});
const context = { digest: 'c'.repeat(64), files: ['a.ts'], dockerfile: 'd'.repeat(64) };
const shop = { project: 'shop', preview: false };
const tagOf = (change: Partial<BuiltImage> = {}, digests: Partial<typeof context> = {}, job = 'job') =>
  planImages(shop, [{ job, source: source(change), context: { ...context, ...digests } }])[0]?.tag as string;

describe('The plan of images', () => {
  test('a tag is frozen: another one for the same content would build everything anew', () => {
    expect(tagOf()).toBe('job-a42a1f3680812ace60cfca480e9ba47f');
    expect(tagOf({ dockerfile: { path: 'Dockerfile' } })).toBe('job-b03e90cdf7ff503b608e9cb5d5fbc6e8');
  });

  test.each<[string, Partial<BuiltImage>, Partial<typeof context>]>([
    ['the content of the context', {}, { digest: 'e'.repeat(64) }],
    ['the text of our Dockerfile', { dockerfile: { text: 'FROM node:22' } }, {}],
    ['an argument’s value', { buildArguments: [{ name: 'A', value: '1' }] }, {}],
    [
      'an argument’s name',
      {
        buildArguments: [
          { name: 'A', value: '1' },
          { name: 'C', value: '2' },
        ],
      },
      {},
    ],
    ['the platform', { platform: 'linux/arm64' }, {}],
    ['the recipe', { recipe: 2 }, {}],
  ])('%s changes the tag', (_, change, digests) => {
    expect(tagOf(change, digests)).not.toBe(tagOf());
  });

  test('the content of the user’s Dockerfile changes the tag, its path does not', () => {
    const path = (name: string) => ({ dockerfile: { path: name } });
    expect(tagOf(path('a'), { dockerfile: 'f'.repeat(64) })).not.toBe(tagOf(path('a')));
    expect(tagOf(path('a'))).toBe(tagOf(path('b')));
  });

  test('order of arguments, folder, command and list of files do not change the tag', () => {
    const { buildArguments } = source();
    expect(tagOf({ buildArguments: [...buildArguments].reverse() })).toBe(tagOf());
    expect(tagOf({ folder: 'other', command: ['x'] }, { files: [] })).toBe(tagOf());
  });

  test('arguments whose texts run together have other tags', () => {
    const argument = fc.record({ name: fc.constantFrom('A', 'B', 'AB'), value: fc.constantFrom('', '=', 'A', 'B=A') });
    const unique = fc.uniqueArray(argument, { selector: ({ name }) => name, maxLength: 3 });
    const sorted = (list: { name: string; value: string }[]) =>
      JSON.stringify([...list].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => [name, value]));
    fc.assert(
      fc.property(unique, unique, (one, other) => {
        const same = tagOf({ buildArguments: one }) === tagOf({ buildArguments: other });
        expect(same).toBe(sorted(one) === sorted(other));
      }),
    );
  });

  test('every job name gives a tag that Docker takes, up to 128 characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,200}$/), (job) => {
        expect(tagOf({}, {}, job)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/);
        expect(tagOf({}, {}, job).startsWith(`${job.slice(0, 95)}-`)).toBe(true);
      }),
    );
  });

  test('an image is pushed to the repository of its kind of stage, and only a preview’s may stand elsewhere', () => {
    const [production, preview] = [false, true].map(
      (preview) => planImages({ project: 'Shop-2', preview }, [{ job: 'a', source: source(), context }])[0],
    );
    expect(production?.repository).toBe('batch-job/shop-2');
    expect(production).not.toHaveProperty('alsoIn');
    expect(preview).toEqual({ ...production, repository: 'batch-job/shop-2/preview', alsoIn: 'batch-job/shop-2' });
  });

  test('images are sorted by job, so that the file has the same bytes whatever order they came in', () => {
    const jobs = ['b', 'a', 'Z'].map((job) => ({ job, source: source(), context }));
    const file = imagePlanFile(planImages(shop, jobs));
    expect(imagePlanFile(planImages(shop, [...jobs].reverse()))).toBe(file);
    expect(JSON.parse(file).images.map(({ job }: { job: string }) => job)).toEqual(['Z', 'a', 'b']);
    expect(JSON.parse(file)).toMatchObject({ version: 1, images: [{ folder: 'app', files: ['a.ts'] }, {}, {}] });
  });

  test('the config file is no part of an image of ours, whatever its name, and stays in a context of the user’s', () => {
    expect(contextOf(source({ excluded: ['x'] }), ['[a] *.yml'])).toEqual({
      folder: 'app',
      excluded: ['x', '/\\[a\\] \\*.yml'],
    });
    expect(contextOf(source({ dockerfile: { path: 'D' } }), ['a.yml'])).toEqual({
      folder: 'app',
      excluded: [],
      dockerfile: 'D',
    });
  });

  test('a Dockerfile that was not digested is a bug, not a tag', () => {
    const job = { job: 'a', source: source({ dockerfile: { path: 'D' } }), context: { digest: 'c', files: [] } };
    expect(() => planImages(shop, [job])).toThrow('without its Dockerfile');
  });
});
