import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { answered, compile } from '../../src/commands/compile.ts';
import { caseWorld } from '../cases/case-world.ts';

const home = fileURLToPath(new URL('../cases/', import.meta.url));
const cases = readdirSync(home).filter((name) => existsSync(join(home, name, 'expected/effective-config.yml')));

test.each(cases)('the effective config of %s compiles to the same template', async (name) => {
  const expected = (file: string) => readFileSync(join(home, name, 'expected', file));
  const { world, request, close } = caseWorld(join(home, name));
  try {
    const source = { ...world.source, read: async () => expected('effective-config.yml') };
    const elsewhere = {
      ...world,
      source,
      checkout: async () => ({ describe: async () => ({}) }),
      programs: async () => {
        throw new Error('nothing is left to be run');
      },
    };
    const { variables: _, ...later } = request;
    const { templateText } = await answered(elsewhere, later, await compile(elsewhere, later));
    expect(JSON.parse(templateText)).toEqual(JSON.parse(expected('template.json').toString()));
  } finally {
    close();
  }
});
