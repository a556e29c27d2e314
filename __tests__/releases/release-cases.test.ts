import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/cloudformation/canonical.ts';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { loadReplacementTable } from '../../src/cloudformation/replacements.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { compileAgainst } from '../../src/operations/stack/compile-against.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';
import { caseWorld } from '../cases/case-world.ts';
import { rewriting } from '../cases/golden.ts';
import { root } from '../docs/pages.ts';

const home = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** The cases of `__tests__/cases` that each release keeps: jobs, pools and network; queues; requests and people. */
const kept = [
  'three-jobs-on-both-pools',
  'a-fifo-queue-with-its-dead-letters',
  'requests-and-people-of-every-kind',
] as const;

/** True for a version with a dated section in CHANGELOG.md. */
const isReleased = (changelog: string, one: string): boolean => changelog.includes(`\n## ${one} (`);
const changelogFile = join(root, 'CHANGELOG.md');
const changelog = existsSync(changelogFile) ? readFileSync(changelogFile, 'utf8') : '';

/** Compiles a config as the next template of a stack with this template, or of a new stack. */
const compiledAgainst = async (folder: string, before?: Expression): Promise<Expression> => {
  const { world, request, close } = caseWorld(folder);
  try {
    const ours = await compile(world, request);
    if (before === undefined) return ours.template;
    const allow = { replace: [], delete: [], interrupt: [] };
    return (await compileAgainst(world, ours, { template: before }, { allow })).compiled.template;
  } finally {
    close();
  }
};

/** Returns the logical ids of what a plan would call changed, and `Outputs` where no resource is, but something else. */
const changedIn = async (before: Expression, ours: Expression): Promise<readonly string[]> => {
  const ids = templateChanges(before, ours, await loadReplacementTable()).map(({ logicalId }) => logicalId);
  return ids.length > 0 || canonicalJson(before) === canonicalJson(ours) ? ids : ['Outputs'];
};

// A released version is never written again: its stacks are deployed.
if (rewriting && !(existsSync(join(home, version)) && isReleased(changelog, version))) {
  rmSync(join(home, version), { recursive: true, force: true });
  for (const name of kept) {
    const [from, to] = [join(root, '__tests__/cases', name), join(home, version, name)];
    cpSync(from, to, { recursive: true, filter: (path) => path !== join(from, 'expected') });
    mkdirSync(join(to, 'expected'));
    writeFileSync(join(to, 'expected/template.json'), `${canonicalJson(await compiledAgainst(from))}\n`);
  }
}

const releases = readdirSync(home, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test('the version of package.json has its templates: after a new version run `npm run golden`', () => {
  expect(releases).toContain(version);
  expect(
    readdirSync(join(home, version))
      .filter((name) => name !== 'intended.json')
      .sort(),
  ).toEqual([...kept].sort());
});

test.each([
  ['# Changes\n\n## Unreleased\n\n## 1.2.3 (2027-01-01)\n', '1.2.3', true],
  ['# Changes\n\n## Unreleased\n\n## 1.2.3 (2027-01-01)\n', '1.2.4', false],
  ['# Changes\n\n## 1.2.3\n', '1.2.3', false],
  ['', '1.2.3', false],
])('of the changelog %j, %s is released: %s', (text, one, released) => {
  expect(isReleased(text, one)).toBe(released);
});

/** Returns the reasons for changes of deployed stacks of a release: by logical id, in `intended.json`. */
const intendedIn = (release: string): Readonly<Record<string, string>> => {
  const file = join(home, release, 'intended.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
};

describe.each(releases)('a stack of release %s', (release) => {
  const templateOf = (name: string): Expression =>
    JSON.parse(readFileSync(join(home, release, name, 'expected/template.json'), 'utf8')) as Expression;
  const names = readdirSync(join(home, release)).filter((name) => name !== 'intended.json');

  test('plans as nothing to change, but for what intended.json gives a reason', async () => {
    const changed = new Set<string>();
    for (const name of names) {
      const before = templateOf(name);
      for (const id of await changedIn(before, await compiledAgainst(join(home, release, name), before)))
        changed.add(id);
    }
    expect([...changed].sort()).toEqual(Object.keys(intendedIn(release)).sort());
  });

  test.each(names)('has in %s no resource whose change or removal would go unnoticed', async (name) => {
    const before = templateOf(name) as { readonly Resources: Readonly<Record<string, object>> };
    const ours = await compiledAgainst(join(home, release, name), before as unknown as Expression);
    for (const [id, resource] of Object.entries(before.Resources)) {
      const { [id]: _, ...others } = before.Resources;
      const renamed = { ...before, Resources: { ...others, [`${id}2`]: resource } };
      expect(await changedIn(renamed as unknown as Expression, ours)).toEqual(expect.arrayContaining([id, `${id}2`]));
    }
  });
});
