import { expect, test } from '@jest/globals';
import { normalPath } from '../../src/packaging/config-paths.ts';

test.each([
  ['.', '.'],
  ['./', '.'],
  ['a/', 'a'],
  ['./a//b/../c', 'a/c'],
  ['/', '/'],
  ['../a', '../a'],
])('normalPath of %s is %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});
