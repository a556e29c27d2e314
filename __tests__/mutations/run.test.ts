import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
// @ts-expect-error The harness is plain JavaScript.
import { mutantsOf } from '../../scripts/mutations/mutants.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { hashOfTests, mostTests, readGraph, relatedTests } from '../../scripts/mutations/related.mjs';
// @ts-expect-error The harness is plain JavaScript.
import { keepResult, keepSound, keyOf, readResults } from '../../scripts/mutations/results.mjs';
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
    expect(relatedTests(graph, file)[0]).toBe(guard);
    expect(relatedTests(graph, 'src/adapters/aws/secret-arns.ts')).toContain('__tests__/contracts/lookups.test.ts');
    expect(relatedTests(graph, 'src/ports/quotas.ts')).toEqual([]);
  });

  test('are limited in number, and none starts a process', () => {
    const many = relatedTests(graph, 'src/diagnostics/secret.ts');
    expect(many).toHaveLength(mostTests);
    expect(many.filter((one: string) => one.startsWith('__tests__/bundle/'))).toEqual([]);
  });
});

describe('trying a mutant', () => {
  test('names the test that kills it, changes no file and leaves nothing behind', async () => {
    const mutant = mutantWith("? value.map((item: Expression) => (false ? { ...item, ValueFrom: 'secret' } : item))");
    const result = await tryMutant(mutant, [guard], graph.texts.get(file), { folder, signal });
    expect(result).toMatchObject({
      outcome: 'killed',
      by: expect.stringMatching(`^${guard} › the plan hash takes the`),
    });
    expect(readGraph().texts.get(file)).toBe(graph.texts.get(file));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('lets one survive that no test sees', async () => {
    const mutant = mutantWith("? value.map((item: Expression) => (false ? { ...item, ValueFrom: 'secret' } : item))");
    const result = await tryMutant(mutant, ['__tests__/stack/no-change.test.ts'], graph.texts.get(file), {
      folder,
      signal,
    });
    expect(result).toMatchObject({ outcome: 'survived' });
  });

  test('is an error when the source is another one by now', async () => {
    const mutant = mutantWith("? value.map((item: Expression) => (false ? { ...item, ValueFrom: 'secret' } : item))");
    await expect(tryMutant(mutant, [guard], 'another text', { folder, signal })).rejects.toThrow(
      'the source changed while its mutants were run',
    );
  });

  test('ends at once when it is stopped, and leaves nothing behind', async () => {
    const stop = new AbortController();
    const mutant = mutantWith("? value.map((item: Expression) => (false ? { ...item, ValueFrom: 'secret' } : item))");
    const trying = tryMutant(mutant, [guard], graph.texts.get(file), { folder, signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(trying).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a result', () => {
  const mutant = { id: 'a', file, bundle: [] };

  test('holds until the guard, its tests or what they import change', () => {
    const key = keyOf(graph, mutant, [guard]);
    const changed = (path: string) => ({
      ...graph,
      texts: new Map([...graph.texts, [path, `${graph.texts.get(path)}\n`]]),
    });
    expect(keyOf(changed('src/stack/gates.ts'), mutant, [guard])).toBe(key);
    expect(keyOf(changed(file), mutant, [guard])).not.toBe(key);
    expect(keyOf(changed(guard), mutant, [guard])).not.toBe(key);
    const story = '__tests__/commands/deploy.test.ts';
    expect(hashOfTests(changed('__tests__/fakes/world.ts'), [story])).not.toBe(hashOfTests(graph, [story]));
  });

  test('is kept beside those of other runs; a file that is cut off holds none', () => {
    const path = join(folder, 'kept/results.json');
    expect(readResults(path)).toMatchObject({ mutants: {}, sound: {} });
    keepResult('a', { key: 'b', outcome: 'killed' }, path);
    keepResult('c', { key: 'd', outcome: 'survived' }, path);
    keepSound('one tree', ['a.test.ts'], path);
    keepSound('one tree', ['b.test.ts'], path);
    expect(readResults(path)).toMatchObject({
      mutants: { a: { key: 'b', outcome: 'killed' }, c: { key: 'd', outcome: 'survived' } },
      sound: { tree: 'one tree', files: ['a.test.ts', 'b.test.ts'] },
    });
    keepSound('another tree', ['c.test.ts'], path);
    expect(readResults(path).sound.files).toEqual(['c.test.ts']);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5));
    expect(readResults(path)).toMatchObject({ mutants: {}, sound: {} });
  });
});
