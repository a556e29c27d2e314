import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configFileAt } from '../../../src/adapters/node/config-file.ts';
import { configsBelow } from '../../../src/adapters/node/configs-below.ts';
import { folderWith } from './disk.ts';

/** Returns a folder with an empty config at each path. */
const repository = (...paths: readonly string[]) => folderWith(Object.fromEntries(paths.map((path) => [path, ''])));

describe('configsBelow', () => {
  test('finds the configs of a repository of several projects, the nearest ones first', async () => {
    const top = await repository(
      ...['services/etl/batch-jobs.yml', 'services/etl/stacktape.yml', 'a/b/c/stacktape.yaml', 'jobs/batch-jobs.yaml'],
      ...['batch-jobs.yml', 'services/batch-jobs.yml.txt'],
    );
    expect(configsBelow(top)).toEqual(['jobs/batch-jobs.yaml', 'services/etl/batch-jobs.yml', 'a/b/c/stacktape.yaml']);
  });

  test('looks into no folder of packages, no hidden one, behind no link, and not below four levels', async () => {
    const top = await repository(
      ...['node_modules/x/batch-jobs.yml', '.github/batch-jobs.yml', 'dist/batch-jobs.yml', 'a/b/c/d/e/batch-jobs.yml'],
    );
    const elsewhere = await repository('batch-jobs.yml');
    symlinkSync(elsewhere, join(top, 'link'));
    mkdirSync(join(top, 'f'));
    symlinkSync(join(elsewhere, 'batch-jobs.yml'), join(top, 'f/batch-jobs.yml'));
    expect(configsBelow(top)).toEqual([]);
    writeFileSync(join(top, 'a/b/c/d/batch-jobs.yml'), '');
    expect(configsBelow(top)).toEqual(['a/b/c/d/batch-jobs.yml']);
    expect(configsBelow(join(top, 'none'))).toEqual([]);
  });

  test('ends after 1,000 folders, and with six configs', async () => {
    const top = await folderWith({});
    for (let index = 0; index < 1_005; index++) mkdirSync(join(top, String(index).padStart(4, '0')));
    for (const name of ['0998', '1004']) writeFileSync(join(top, name, 'batch-jobs.yml'), '');
    expect(configsBelow(top)).toEqual(['0998/batch-jobs.yml']);
    for (let index = 0; index < 9; index++) writeFileSync(join(top, `000${index}`, 'batch-jobs.yml'), '');
    expect(configsBelow(top)).toHaveLength(6);
  });
});

describe('the hint for a config that is not there', () => {
  const hintOf = async (path: string): Promise<string> =>
    configFileAt(path, {})
      .read()
      .then(String, ({ hint }) => hint);

  test('names those below, up to five of them', async () => {
    const top = await repository('etl/batch-jobs.yml');
    expect(await hintOf(join(top, 'batch-jobs.yml'))).toBe(
      'There is one below: etl/batch-jobs.yml. Name its folder with --working-directory (input `working-directory`), or run in it.',
    );
    for (const name of 'abcdef') {
      mkdirSync(join(top, name));
      writeFileSync(join(top, name, 'stacktape.yml'), '');
    }
    expect(await hintOf(join(top, 'batch-jobs.yml'))).toMatch(
      /^Below there are a\/stacktape\.yml, .*e\/stacktape\.yml, …\. Name its folder/,
    );
  });

  test('says how to name or write one where there is none, and where the name was given', async () => {
    const top = await repository('etl/batch-jobs.yml');
    for (const path of [join(top, 'mine.yml'), join(top, 'etl/none/batch-jobs.yml')])
      expect(await hintOf(path)).toBe('Name it with --config (input `config`), or run `init` to write one.');
  });
});
