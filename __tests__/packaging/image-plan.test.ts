import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contextOf,
  generatedDockerfiles,
  imagePlanFile,
  type JobImage,
  planImages,
} from '../../src/packaging/image-plan.ts';
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
const context: JobImage['context'] = { digest: 'c'.repeat(64), files: ['a.ts'], dockerfile: 'd'.repeat(64) };
const shop = { project: 'shop', preview: false };
const tagOf = (change: Partial<BuiltImage> = {}, digests: Partial<typeof context> = {}, job = 'job') =>
  planImages(shop, [{ job, source: source(change), context: { ...context, ...digests } }])[0]?.tag as string;

/** A value of an arbitrary. */
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

describe('planImages', () => {
  test('returns a frozen tag, since another one for the same content would build every image again', () => {
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
    ['the stage of the Dockerfile', { target: 'worker' }, {}],
    ['a program in place of the Dockerfile', { dockerfile: { program: 'nixpacks', plan: {} } }, {}],
  ])('changes the tag with %s', (_, change, digests) => {
    expect(tagOf(change, digests)).not.toBe(tagOf());
  });

  test('changes the tag with the repository that the context has', () => {
    const git = (letter: string) => ({ git: { commit: letter, digest: letter.repeat(64) } });
    const tags = [{}, git('a'), git('b')].map((digests) => tagOf({}, digests));
    expect(new Set(tags).size).toBe(3);
  });

  test('changes the tag with the content of the user’s Dockerfile, not with its path', () => {
    const path = (name: string) => ({ dockerfile: { path: name } });
    expect(tagOf(path('a'), { dockerfile: 'f'.repeat(64) })).not.toBe(tagOf(path('a')));
    expect(tagOf(path('a'))).toBe(tagOf(path('b')));
  });

  test('keeps the tag for another order of arguments, folder, command and list of files', () => {
    const { buildArguments } = source();
    expect(tagOf({ buildArguments: [...buildArguments].reverse() })).toBe(tagOf());
    expect(tagOf({ folder: 'other', command: ['x'] }, { files: [] })).toBe(tagOf());
  });

  test('returns different tags for arguments whose joined texts are equal', () => {
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

  test('returns one tag exactly where everything that can change the image is equal, whatever else differs', () => {
    const part = fc.constantFrom('a', 'b');
    const parts = fc.record({
      digest: part,
      dockerfile: fc.record({ own: fc.boolean(), content: part }),
      buildArguments: fc.uniqueArray(fc.record({ name: part, value: part }), { selector: ({ name }) => name }),
      platform: fc.constantFrom('linux/amd64' as const, 'linux/arm64' as const),
      recipe: fc.constantFrom(1, 2),
    });
    const others = fc.record({
      folder: part,
      path: part,
      command: fc.array(part),
      files: fc.array(part),
      turned: fc.boolean(),
    });
    const tag = (image: Drawn<typeof parts>, other: Drawn<typeof others>) => {
      const { own, content } = image.dockerfile;
      const { folder, path, command, files, turned } = other;
      const buildArguments = turned ? [...image.buildArguments].reverse() : image.buildArguments;
      const dockerfile = own ? { path } : { text: content };
      const { platform, recipe } = image;
      return tagOf(
        { folder, command, dockerfile, buildArguments, platform, recipe },
        { digest: image.digest.repeat(64), files, dockerfile: content.repeat(64) },
      );
    };
    const sorted = ({ buildArguments, ...image }: Drawn<typeof parts>) =>
      JSON.stringify([
        image,
        [...buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => [name, value]),
      ]);
    fc.assert(
      fc.property(parts, parts, others, others, fc.boolean(), (one, drawn, here, there, alike) => {
        const other = alike ? one : drawn;
        expect(tag(one, here) === tag(other, there)).toBe(sorted(one) === sorted(other));
      }),
    );
  });

  test('returns a tag that Docker accepts, of at most 128 characters, for every name of a job', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,200}$/), (job) => {
        expect(tagOf({}, {}, job)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/);
        expect(tagOf({}, {}, job).startsWith(`${job.slice(0, 95)}-`)).toBe(true);
      }),
    );
  });

  test('names the repository of the stage, and for a preview also that of the other stages', () => {
    const [production, preview] = [false, true].map(
      (preview) => planImages({ project: 'Shop-2', preview }, [{ job: 'a', source: source(), context }])[0],
    );
    expect(production?.repository).toBe('batch-job/shop-2');
    expect(production).not.toHaveProperty('alsoIn');
    expect(preview).toEqual({ ...production, repository: 'batch-job/shop-2/preview', alsoIn: 'batch-job/shop-2' });
  });

  test('sorts images by job, so that imagePlanFile returns the same bytes for any order', () => {
    const jobs = ['b', 'a', 'Z'].map((job) => ({ job, source: source(), context }));
    const file = imagePlanFile(planImages(shop, jobs));
    expect(imagePlanFile(planImages(shop, [...jobs].reverse()))).toBe(file);
    expect(JSON.parse(file).images.map(({ job }: { job: string }) => job)).toEqual(['Z', 'a', 'b']);
    expect(JSON.parse(file)).toMatchObject({ version: 1, images: [{ folder: 'app', digest: context.digest }, {}, {}] });
  });

  test('lists the files of a context once, however many images share it', () => {
    const other = { ...context, digest: 'e'.repeat(64), files: ['b.ts'] };
    const jobs = ['a', 'b', 'c'].map((job) => ({ job, source: source(), context: job === 'c' ? other : context }));
    const { contexts, images } = JSON.parse(imagePlanFile(planImages(shop, jobs)));
    expect(contexts).toEqual({ [context.digest]: { files: ['a.ts'] }, [other.digest]: { files: ['b.ts'] } });
    expect(images.map(({ digest }: { digest: string }) => digest)).toEqual([
      context.digest,
      context.digest,
      other.digest,
    ]);
    expect(images[0]).not.toHaveProperty('files');
  });

  test('has each generated Dockerfile as a file of its own, as Docker reads it, and none of the user or another program', () => {
    const dockerfiles = [{ text: 'FROM node:24\nRUN a\n' }, { path: 'Dockerfile' }, { program: 'pack', words: [] }];
    const jobs = dockerfiles.map((dockerfile, index) => ({
      ...{ job: `job${index}`, context },
      source: source({ dockerfile } as Partial<BuiltImage>),
    }));
    expect(generatedDockerfiles(planImages(shop, jobs))).toEqual({
      'dockerfiles/job0.Dockerfile': 'FROM node:24\nRUN a\n',
    });
  });

  test('throws for a context that was digested without its Dockerfile', () => {
    const job = { job: 'a', source: source({ dockerfile: { path: 'D' } }), context: { digest: 'c', files: [] } };
    expect(() => planImages(shop, [job])).toThrow('without its Dockerfile');
  });
});

describe('contextOf', () => {
  test('excludes the config files from the context of a generated Dockerfile only', () => {
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
});
