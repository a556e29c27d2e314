import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
// @ts-expect-error The harness is plain JavaScript.
import { mutantsOf } from '../../scripts/mutations/mutants.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { mostTests, readGraph, relatedTests } from '../../scripts/mutations/related.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { keepResult, keepSound, keyOf, readResults, soundKeyOf } from '../../scripts/mutations/results.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { tryMutant } from '../../scripts/mutations/try.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const graph = readGraph();
const file = 'src/stack/plan-hash.ts';
const guard = '__tests__/stack/plan-hash.test.ts';
const signal = AbortSignal.timeout(120_000);

const mutantWith = (after: string) => {
  const found = mutantsOf(file, graph.texts.get(file)).find((one: { after: string }) => one.after === after);
  expect(found).toBeDefined();
  return { ...found, bundle: [] };
};

describe('the tests of a guard', () => {
  test('are those that import it, the nearest first, lazy imports too, and no types', () => {
    const nearest = relatedTests(graph, file).slice(0, 3);
    expect(nearest.every((test: string) => graph.imports.get(test).includes(file))).toBe(true);
    expect(nearest).toContain(guard);
    expect(relatedTests(graph, 'src/adapters/aws/secret-arns.ts')).toContain('__tests__/contracts/lookups.test.ts');
    expect(relatedTests(graph, 'src/ports/aws.ts')).toEqual([]);
  });

  test('are limited in number, and none starts a process', () => {
    const many = relatedTests(graph, 'src/diagnostics/secret.ts');
    expect(many).toHaveLength(mostTests);
    expect(many.filter((one: string) => one.startsWith('__tests__/bundle/'))).toEqual([]);
  });
});

describe('trying a mutant', () => {
  test('names the test that kills it, changes no file and leaves nothing behind', async () => {
    const mutant = mutantWith("return ['secret', ...rest].join(':').replace(/:{1,8}$/, '');");
    const result = await tryMutant(mutant, [guard], graph.texts.get(file), { folder, signal });
    expect(result).toMatchObject({
      outcome: 'killed',
      by: expect.stringMatching(`^${guard} › planHash differs with a`),
    });
    expect(readGraph().texts.get(file)).toBe(graph.texts.get(file));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('reports a survivor if no test fails', async () => {
    const mutant = mutantWith("return ['secret', ...rest].join(':').replace(/:{1,8}$/, '');");
    const result = await tryMutant(mutant, ['__tests__/stack/no-change.test.ts'], graph.texts.get(file), {
      folder,
      signal,
    });
    expect(result).toMatchObject({ outcome: 'survived' });
  });

  test('throws if the source has changed since', async () => {
    const mutant = mutantWith("return ['secret', ...rest].join(':').replace(/:{1,8}$/, '');");
    await expect(tryMutant(mutant, [guard], 'another text', { folder, signal })).rejects.toThrow(
      'the source changed while its mutants were run',
    );
  });

  test('ends at once if it is stopped, and leaves nothing behind', async () => {
    const stop = new AbortController();
    const mutant = mutantWith("return ['secret', ...rest].join(':').replace(/:{1,8}$/, '');");
    const trying = tryMutant(mutant, [guard], graph.texts.get(file), { folder, signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(trying).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a result', () => {
  const mutant = { id: 'a', file, bundle: [] };

  const changed = (path: string) => {
    expect(graph.texts.get(path)).toBeDefined();
    return { ...graph, texts: new Map([...graph.texts, [path, `${graph.texts.get(path)}\n`]]) };
  };
  const story = '__tests__/commands/deploy.test.ts';

  test('is valid until the guard, its tests or the test files that they import change', () => {
    const key = keyOf(graph, mutant, [guard, story]);
    expect(keyOf(changed('src/stack/loss-refusal.ts'), mutant, [guard, story])).toBe(key);
    for (const path of [file, guard, '__tests__/fakes/world.ts'])
      expect(keyOf(changed(path), mutant, [guard, story])).not.toBe(key);
  });

  test('of a test file without a mutant is valid until any of its imports changes', () => {
    const key = soundKeyOf(graph, guard);
    expect(soundKeyOf(changed('src/review/redaction.ts'), guard)).toBe(key);
    for (const path of [file, guard, 'src/cloudformation/canonical.ts'])
      expect(soundKeyOf(changed(path), guard)).not.toBe(key);
    const bundle = '__tests__/bundle/signals.test.ts';
    expect(soundKeyOf(changed('src/door/log.ts'), bundle)).not.toBe(soundKeyOf(graph, bundle));
  });

  test('is kept beside those of other runs; a truncated file has none', () => {
    const path = join(folder, 'kept/results.json');
    expect(readResults(path)).toMatchObject({ mutants: {}, sound: {} });
    keepResult('a', { key: 'b', outcome: 'killed' }, path);
    keepResult('c', { key: 'd', outcome: 'survived' }, path);
    keepSound({ 'a.test.ts': 'e' }, path);
    keepSound({ 'a.test.ts': 'f', 'b.test.ts': 'g' }, path);
    expect(readResults(path)).toMatchObject({
      mutants: { a: { key: 'b', outcome: 'killed' }, c: { key: 'd', outcome: 'survived' } },
      sound: { 'a.test.ts': 'f', 'b.test.ts': 'g' },
    });
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5));
    expect(readResults(path)).toMatchObject({ mutants: {}, sound: {} });
  });
});
