import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, read, root } from './pages.ts';

const form = /(?<![\w}])Stp[A-Z]\w*/g;
const cases = readdirSync(join(root, '__tests__/cases')).map(
  (name) => `__tests__/cases/${name}/expected/template.json`,
);
const inTemplates = new Set(
  cases.filter((path) => existsSync(join(root, path))).flatMap((path) => read(path).match(form) ?? []),
);
/** True for a name that a template has, or that such a name begins with. */
const isKnown = (name: string): boolean => [...inTemplates].some((one) => one.startsWith(name));

test('pages name only shared resources and parameters that templates have', () => {
  // Records of decisions also name what no case has.
  const checked = pages.filter((page) => !page.startsWith('docs/decisions/'));
  const named = checked.flatMap((page) => (read(page).match(form) ?? []).map((name) => [page, name] as const));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(([, name]) => !isKnown(name))).toEqual([]);
  expect(isKnown('StpOnDemandQueue')).toBe(false);
});
