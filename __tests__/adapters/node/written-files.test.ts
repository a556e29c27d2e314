import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import { outputFolderAt } from '../../../src/adapters/node/output-folder.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { listName, listText, readList } from '../../../src/adapters/node/written-files.ts';
import { commands } from '../../../src/commands/table.ts';
import { readArguments } from '../../../src/door/inputs.ts';
import { outputPlaces } from '../../../src/door/run-paths.ts';
import { folderWith } from './disk.ts';

const names = [...new Set(Object.values(commands).flatMap(({ files }): readonly string[] => files))];
/** A file of each name that a command writes. */
const written = Object.fromEntries(names.map((name) => [name.replace('*', 'a'), name]));
const sources = {
  Dockerfile: 'FROM x\nCOPY . .\n',
  'batch-jobs.yml': 'x',
  'src/a.py': 'a',
  'jobs/batch-jobs.yml': 'x',
};

/** Contexts that take the whole folder: of a Dockerfile, of a program with everything beside it, of one with globs. */
const contexts = [
  { folder: '.', excluded: [], dockerfile: 'Dockerfile' },
  { folder: '.', excluded: ['*.md'] },
  { folder: '.', excluded: [], included: { files: ['src/a.py'], globs: ['**', 'src/**'] } },
] as const;

const folderNames = fc.constantFrom('out', 'build/out', 'src/out', 'src', 'jobs/a.b', 'a [1]', '.', 'jobs');

/** Returns the files that a run leaves out by name. */
const placesOf = (output: string, config: string, ...words: string[]) =>
  outputPlaces(readArguments(['plan', '--stage', 'dev', ...words]), output, config);

/** Runs a command as far as its files: clears those of its own, digests each context, and writes. */
const runIn = async (top: string, output: string, files: Readonly<Record<string, string>>, config = 'jobs') => {
  const place = join(top, output);
  const folder = outputFolderAt(place, { base: top }, join(top, config, 'batch-jobs.yml'));
  folder.clear(Object.keys(files));
  const known = placesOf(place, join(top, config, 'batch-jobs.yml'));
  const [own, above] = [
    openWorkspace(top, undefined, undefined, known),
    openInCheckout(join(top, 'jobs'), top, undefined, undefined, known),
  ];
  const found = [
    ...(await Promise.all(contexts.map((context) => own.digest(context)))),
    await above.digest({ ...contexts[0], folder: '..' }),
  ];
  folder.write(files);
  return found.map(({ digest }) => digest);
};

describe('What a run writes', () => {
  test('changes no tag of a later run with any output folder, in any context that has the folder', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(folderNames, fc.subarray(Object.keys(written), { minLength: 1 })), {
          minLength: 2,
          maxLength: 4,
        }),
        async (runs) => {
          const top = realpathSync(await folderWith({ ...sources, 'src/keep': '', 'jobs/keep': '' }));
          const seen = new Set<string>();
          for (const [index, [output, files]] of runs.entries())
            seen.add(
              JSON.stringify(
                await runIn(top, output, Object.fromEntries(files.map((name) => [name, `${name} ${index}`]))),
              ),
            );
          expect(seen.size).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is no part of a context beside files of the user, which count', async () => {
    const top = realpathSync(await folderWith({ ...sources, 'out/mine.txt': '1' }));
    const before = await runIn(top, 'out', written);
    expect(await runIn(top, '.batch-job', {})).toEqual(before);
    writeFileSync(join(top, 'out/mine.txt'), '2');
    const after = await runIn(top, '.batch-job', {});
    expect(after.filter((digest, index) => digest === before[index])).toEqual([]);
  });

  test('counts again where somebody changes it, but for the output folder of the run', async () => {
    const top = realpathSync(await folderWith(sources));
    const before = await runIn(top, 'out', written);
    writeFileSync(join(top, 'out/plan.json'), 'mine');
    expect(await runIn(top, 'out', {})).toEqual(before);
    expect(await runIn(top, 'elsewhere', {})).not.toEqual(before);
  });

  test('leaves the files of an output folder that contains the config to the user, whatever their names', async () => {
    const top = realpathSync(await folderWith({ ...sources, 'template.json': 'mine' }));
    const files = async () =>
      (await openWorkspace(top, undefined, undefined, placesOf(top, join(top, 'batch-jobs.yml'))).digest(contexts[0]))
        .files;
    const before = await files();
    expect(before).toContain('template.json');
    outputFolderAt(top, { base: top }, join(top, 'batch-jobs.yml')).write({ 'outputs.json': '{}' });
    expect(await files()).toEqual(before);
  });

  test('is no part of a context as the images.json that is given, wherever it was downloaded to', async () => {
    const top = realpathSync(await folderWith(sources));
    const files = async (...words: string[]) => {
      const places = placesOf(join(top, '.batch-job'), join(top, 'batch-jobs.yml'), ...words);
      return (await openWorkspace(top, undefined, undefined, places).digest(contexts[0])).files;
    };
    const before = await files();
    for (const name of ['from-build/images.json', 'images.json']) {
      mkdirSync(dirname(join(top, name)), { recursive: true });
      writeFileSync(join(top, name), '{}');
      expect(await files('--images-file', join(top, name))).toEqual(before);
      rmSync(join(top, name.split('/')[0] ?? ''), { recursive: true });
    }
  });

  test('leaves no folder behind that a Dockerfile would find, even after its files are gone', async () => {
    const top = realpathSync(await folderWith(sources));
    await runIn(top, 'build/out', { 'state-machines/a.asl.json': '{}', 'plan.json': '{}' });
    rmSync(join(top, 'build/out/plan.json'));
    rmSync(join(top, 'build/out/state-machines/a.asl.json'));
    mkdirSync(join(top, 'mine'));
    const { files } = await openWorkspace(top).digest(contexts[0]);
    expect(files).toEqual(['Dockerfile', 'batch-jobs.yml', 'jobs/batch-jobs.yml', 'mine/', 'src/a.py']);
  });

  test('is listed as `sha256sum --check` reads it', async () => {
    const top = realpathSync(await folderWith(sources));
    await runIn(top, 'out', written);
    const said = execFileSync('sha256sum', ['--check', '--strict', listName], { cwd: join(top, 'out') }).toString();
    expect(said.trim().split('\n').sort()).toEqual(
      ['.gitignore', ...Object.keys(written)].map((name) => `${name}: OK`).sort(),
    );
  });
});

describe('The list of written files', () => {
  test.each([
    ['with another first line', 'mine\n'],
    ['that is empty', ''],
  ])('is none %s, and then a file of the user', async (_, text) => {
    const top = realpathSync(await folderWith({ ...sources, [`out/${listName}`]: text }));
    expect((await openWorkspace(top).digest(contexts[0])).files).toContain(`out/${listName}`);
  });

  test('names no file above its folder', async () => {
    const top = realpathSync(await folderWith({ ...sources, 'out/a': '' }));
    const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(join(top, 'src/b'), '');
    writeFileSync(
      join(dirname(join(top, 'out/a')), listName),
      listText(
        new Map([
          ['../src/b', digest],
          ['a', digest],
        ]),
      ),
    );
    const { files } = await openWorkspace(top).digest(contexts[0]);
    expect(files).toContain('src/b');
    expect(files).not.toContain('out/a');
  });

  test('is read as it was written', () => {
    const files = new Map([['a  b.json', 'a'.repeat(64)]]);
    expect(readList(listText(files))).toEqual(files);
  });
});
