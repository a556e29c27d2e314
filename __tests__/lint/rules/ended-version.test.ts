import { expect, test } from '@jest/globals';
import type { LintInput } from '../../../src/lint/rule.ts';
import { endedVersion } from '../../../src/lint/rules/ended-version.ts';

const packaging = (entryfilePath: string, languageSpecificConfig: object) => ({
  type: 'stacktape-lambda-buildpack',
  properties: { entryfilePath, languageSpecificConfig },
});
/** Returns the sentences about a function of this packaging on a day. */
const told = async (entry: string, own: object, now = '2026-11-29') => {
  const resources = { fn: { type: 'function', properties: { packaging: packaging(entry, own) } } };
  const found = await endedVersion.check({ jobs: [], resources, now: new Date(now) } as unknown as LintInput);
  return found.map(({ path, sentence }) => [path.slice(-2), sentence]);
};

test('ended-version reports functions as well as jobs, in every language whose ends are known', async () => {
  expect(await told('a.ts', { nodeVersion: 20 })).toEqual([
    [['languageSpecificConfig', 'nodeVersion'], 'Node 20 gets no fixes since 2026-04-30.'],
  ]);
  expect(await told('a.py:handler', { pythonVersion: 3.9 })).toEqual([
    [['languageSpecificConfig', 'pythonVersion'], 'Python 3.9 gets no fixes since 2025-10-31.'],
  ]);
  expect(await told('a.ts', { nodeVersion: 24, pythonVersion: 3.9 })).toEqual([]);
});

test('ended-version waits for the end of a version', async () => {
  expect(await told('a.py', { pythonVersion: 3.13 })).toEqual([]);
  expect(await told('a.py', { pythonVersion: 3.13 }, '2029-11-01')).toHaveLength(1);
});

test('ended-version reads no version that is not written, and no language without one', async () => {
  expect(await told('a.py', {})).toEqual([]);
  expect(await told('a.go', { pythonVersion: 3.9 })).toEqual([]);
  expect(await told('a.unknown', { nodeVersion: 18 })).toEqual([]);
});
