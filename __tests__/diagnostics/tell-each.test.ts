import { expect, test } from '@jest/globals';
import { complaint, warning } from '../../src/diagnostics/diagnostic.ts';
import { didYouMean } from '../../src/diagnostics/suggest.ts';
import { mostErrors, tellEach } from '../../src/diagnostics/tell-each.ts';

const many = Array.from({ length: 5_000 }, (_, index) => index);

test('errors are looked for until there are enough of them', () => {
  let asked = 0;
  const found = tellEach(many, (item) => {
    asked += 1;
    return [complaint('config/cycle', [item], 'x')];
  });
  expect(found).toHaveLength(mostErrors);
  expect(asked).toBe(mostErrors);
});

test('warnings never hide an error that comes after them', () => {
  const found = tellEach(many, (item) => [(item === 4_999 ? complaint : warning)('config/cycle', [item], 'x')]);
  expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(found).toHaveLength(5_000);
});

test('among thousands of names nothing is looked for, and a hundred are listed', () => {
  const names = many.map((item) => `name${item}`);
  expect(didYouMean('nam7', names)).toMatch(/^Known here: `name0`, .*`name99` and 4900 more\.$/);
  expect(didYouMean('nam7', names.slice(0, 1_000))).toBe('Did you mean `name7`?');
});
