import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildingInputs } from '../../src/door/building-inputs.ts';
import { folderWith } from '../adapters/node/disk.ts';

/** Returns the environment of a run whose event has this payload. */
const runOf = async (payload: object) => ({
  GITHUB_EVENT_PATH: join(await folderWith({ event: JSON.stringify(payload) }), 'event'),
});
const repository = { id: 7 };
const pull = (id: number) => ({ repository, pull_request: { head: { repo: { id } } } });

describe('buildingInputs', () => {
  test('takes secrets and keys line by line, and no cache unless one is asked for', () => {
    expect(buildingInputs({ 'build-secrets': 'npmrc=NPMRC\n\n netrc=./netrc ', 'build-ssh': 'default' }, {})).toEqual({
      access: { secrets: ['npmrc=NPMRC', 'netrc=./netrc'], ssh: ['default'] },
    });
    expect(buildingInputs({ 'build-cache': 'none' }, {})).toEqual({ access: { secrets: [], ssh: [] } });
  });

  test.each<[string, object, boolean]>([
    ['a push', { repository }, false],
    ['a pull request of the repository', pull(7), false],
    ['a pull request of a fork', pull(8), true],
    [
      'a comment on a pull request, which does not say whose code it is',
      { repository, issue: { pull_request: {} } },
      true,
    ],
    ['no event that is known', [], true],
  ])('lets the cache be written for code that is surely of the repository: %s', async (_, payload, readOnly) => {
    expect(buildingInputs({ 'build-cache': 'gha' }, await runOf(payload)).cache).toEqual({ kind: 'gha', readOnly });
  });

  test.each<[string, object, boolean]>([
    ['a push', { repository }, false],
    ['a pull request of the repository', { ...pull(7), pull_request: { ...pull(7).pull_request, number: 3 } }, true],
    ['a pull request of a fork', { ...pull(8), pull_request: { ...pull(8).pull_request, number: 3 } }, true],
    ['no event that is known', [], true],
  ])(
    'lets the cache in a registry, which knows no branches, be written for no pull request: %s',
    async (_, payload, readOnly) => {
      const { cache } = buildingInputs({ 'build-cache': 'registry' }, await runOf(payload));
      expect(cache).toEqual({ kind: 'registry', readOnly });
    },
  );
});
