import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { compile, compileWithLookups } from '../../src/operations/compile/compile.ts';
import { compiledFiles } from '../../src/operations/compile/compiled-files.ts';
import { caseWorld } from '../cases/case-world.ts';

const home = fileURLToPath(new URL('../cases/', import.meta.url));
const cases = readdirSync(home).filter((name) => existsSync(join(home, name, 'expected/effective-config.yml')));

test.each(cases)('the effective config of %s compiles to the same template', async (name) => {
  const expected = (file: string) => readFileSync(join(home, name, 'expected', file));
  const { world, request, close } = caseWorld(join(home, name));
  try {
    const name = 'effective-config.yml';
    const path = world.source.path.replace(world.source.name, name);
    const source = { ...world.source, name, path, read: async () => expected('effective-config.yml') };
    const elsewhere = {
      ...world,
      source,
      checkout: async () => ({ describe: async () => ({}), defaultBranch: async () => undefined }),
      programs: async () => {
        throw new Error('nothing is left to be run');
      },
    };
    const { variables: _, ...later } = request;
    const { templateText } = await compileWithLookups(elsewhere, later, await compile(elsewhere, later));
    expect(JSON.parse(templateText)).toEqual(JSON.parse(expected('template.json').toString()));
  } finally {
    close();
  }
});

test('an effective config of another stage or region is refused', async () => {
  const { world, request, close } = caseWorld(join(home, 'example-event-schedule'));
  try {
    const made = await compile(world, request);
    const bytes = Buffer.from(compiledFiles(made)['effective-config.yml'] ?? '');
    const elsewhere = { ...world, source: { ...world.source, read: async () => bytes } };
    const refused = (more: object) =>
      compile(elsewhere, { ...request, ...more }).catch(({ diagnostics }) =>
        diagnostics.map(({ code }: { code: string }) => code),
      );
    expect(await refused({ stage: 'production' })).toEqual(['config/other-stage']);
    expect(await refused({ region: 'us-west-2' })).toEqual(['config/other-stage']);
  } finally {
    close();
  }
});
