import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../docs/pages.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const steps: readonly Step[] = Object.values(
  parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')).jobs as Record<string, { steps: Step[] }>,
).flatMap((job) => job.steps);
const script = steps.find(({ name }) => name?.startsWith('Move the tag of the major version'))?.run ?? '';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moving-tag-'));
  // A stand-in for GitHub's command line: lists the tags of $TAGS and writes down what would change.
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh
case "$*" in
  *matching-refs*) printf 'refs/tags/%s\\n' $TAGS ;;
  *--method*) echo "$*" >> "$CALLS" ;;
  *git/ref/tags/*) [ -n "$HAS_MAJOR" ] ;;
esac
`,
    { mode: 0o755 },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the step for a released tag in a repository with the tags given, and returns the requests that change a tag. */
const move = (tag: string, tags: readonly string[]): readonly string[] => {
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      TAGS: tags.join(' '),
      HAS_MAJOR: tags.includes('v1') ? 'yes' : '',
      CALLS: calls,
      GITHUB_REF_NAME: tag,
      GITHUB_REF: `refs/tags/${tag}`,
      GITHUB_REPOSITORY: 'acme/action',
      GITHUB_SHA: 'abc',
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(calls, 'utf8').split('\n').filter(Boolean);
};

const patched = [expect.stringContaining('--method PATCH repos/acme/action/git/refs/tags/v1')];
const created = [expect.stringContaining('--method POST repos/acme/action/git/refs')];

describe('the tag of a major version', () => {
  test.each<[string, string, string[], unknown]>([
    ['is made by the first release', 'v1.0.0', ['v1.0.0'], created],
    ['moves to a newer release', 'v1.10.0', ['v1', 'v1.9.0', 'v1.10.0'], patched],
    ['stays where a newer release has it', 'v1.9.1', ['v1', 'v1.9.1', 'v1.10.0'], []],
    ['moves past a tag that is no release', 'v1.2.0', ['v1', 'v1.2.0', 'v1.3.0-beta', 'v1.x'], patched],
  ])('%s', (_, tag, tags, changes) => {
    expect(move(tag, tags)).toEqual(changes);
  });
});
