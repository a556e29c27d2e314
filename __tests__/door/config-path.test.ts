import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
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
