import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { createWorld } from '../../src/door/create-world.ts';
import type { Inputs } from '../../src/door/inputs.ts';
import { openLog } from '../../src/door/log.ts';

const top = mkdtempSync(join(tmpdir(), 'world-'));
mkdirSync(join(top, 'checkout/.git'), { recursive: true });
for (const folder of ['checkout', 'checkout/services/a', 'outside']) {
  mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, folder, 'jobs.yml'), 'resources: {}');
}
afterAll(() => rmSync(top, { recursive: true }));

const log = await openLog({ out: () => {}, err: () => {} }, ['validate'], {});
const pathOf = (folder: string, more: Record<string, string> = {}): string => {
  const values = { config: join(top, folder, 'jobs.yml'), ...more };
  const { world, close } = createWorld(
    { command: 'validate', values } as Inputs,
    {},
    log,
    new AbortController().signal,
  );
  close();
  return world.source.path;
};

describe('The path of a config', () => {
  test('is that from the top of its checkout, wherever the run starts', () => {
    expect(pathOf('checkout')).toBe('jobs.yml');
    expect(pathOf('checkout/services/a')).toBe('services/a/jobs.yml');
    const below = { config: 'jobs.yml', 'working-directory': join(top, 'checkout/services/a') };
    expect(pathOf('checkout/services/a', below)).toBe('services/a/jobs.yml');
  });

  test('is its name where there is no checkout', () => {
    expect(pathOf('outside')).toBe('jobs.yml');
  });
});

describe('The config at a prompt', () => {
  const start = process.cwd();
  afterEach(() => process.chdir(start));
  /** Returns the config's path in messages for a run in this folder. */
  const fileFrom = (folder: string, values: Record<string, string> = {}): string => {
    process.chdir(join(top, folder));
    const inputs = { command: 'validate', values } as Inputs;
    const { world, close } = createWorld(inputs, {}, log, new AbortController().signal);
    close();
    return world.source.file;
  };

  test('is that of the nearest folder above within the checkout', () => {
    mkdirSync(join(top, 'checkout/deep/er'), { recursive: true });
    writeFileSync(join(top, 'checkout/batch-jobs.yml'), 'resources: {}');
    expect(fileFrom('checkout/deep/er')).toBe('../../batch-jobs.yml');
    expect(fileFrom('checkout')).toBe('batch-jobs.yml');
    writeFileSync(join(top, 'checkout/deep/stacktape.yml'), 'resources: {}');
    expect(fileFrom('checkout/deep/er')).toBe('../stacktape.yml');
  });

  test('is not searched above the checkout, nor where a config or folder is named', () => {
    writeFileSync(join(top, 'batch-jobs.yml'), 'resources: {}');
    mkdirSync(join(top, 'other/.git'), { recursive: true });
    expect(fileFrom('other')).toBe('batch-jobs.yml');
    expect(fileFrom('outside')).toBe('batch-jobs.yml');
    expect(fileFrom('checkout/deep/er', { config: 'x.yml' })).toBe('x.yml');
    expect(fileFrom('checkout/deep/er', { 'working-directory': '.' })).toBe('batch-jobs.yml');
  });
});
