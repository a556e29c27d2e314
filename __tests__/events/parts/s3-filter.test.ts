import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concat } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { filterMistakes, filterValue, type KeyFilter } from '../../../src/events/parts/s3-filter.ts';

test.each([
  ['photos/', 'photos/'],
  ['.jpg', '.jpg'],
  ["a-b_c.d!e'(f)", "a-b_c.d!e'(f)"],
  ['my photos/', 'my+photos/'],
  ['a+b', 'a%2Bb'],
  ['100%', '100%25'],
  ['year=2026/', 'year%3D2026/'],
  ['~a&b@c:d,e;f$g#h', '%7Ea%26b%40c%3Ad%2Ce%3Bf%24g%23h'],
  ['größe/', 'gr%C3%B6%C3%9Fe/'],
  ['🐣', '%F0%9F%90%A3'],
])('filterValue writes %s as %s', (text, value) => {
  expect(filterValue(text)).toBe(value);
});

test('filterValue is read as the text that was written, by a reader of forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const value = filterValue(text) as string;
      expect(value).toMatch(/^[A-Za-z0-9!_.'()/%+-]*$/);
      expect(new URLSearchParams(`key=${value}`).get('key')).toBe(Buffer.from(text).toString());
    }),
  );
});

const reference = symbolExpression({ kind: 'resource-param', resource: 'a', param: 'name' });

test('filterValue encodes no reference', () => {
  expect(filterValue(`my files/${token(reference)}=`)).toEqual(concat('my+files/', reference, '%3D'));
});

const hintsOf = (filter: KeyFilter) => filterMistakes(filter, ['filterRule']).map(({ hint }) => hint);

test.each<[KeyFilter, string]>([
  [{ prefix: 'images/*' }, 'Write prefix: images/, which fits every key that begins so.'],
  [{ suffix: '*.jpg' }, 'Write suffix: .jpg, which fits every key that ends so.'],
  [{ prefix: 'images/*.jpg' }, 'Write prefix: images/ and suffix: .jpg.'],
  [{ suffix: 'images/*/?.jpg' }, 'Write prefix: images/ and suffix: .jpg.'],
  [{ prefix: '*.jpg' }, 'Leave prefix out, and write suffix: .jpg.'],
  [{ suffix: 'images/*' }, 'Leave suffix out, and write prefix: images/.'],
  [{ prefix: '**' }, 'Leave prefix out: without it every key fits.'],
  [{ prefix: `${token(reference)}/*` }, 'Leave * and ? out: prefix fits whatever follows or comes before.'],
])('filterMistakes rejects the wildcards of %j', (filter, hint) => {
  expect(filterMistakes(filter, ['filterRule'])).toMatchObject([
    { code: 'config/key-filter', severity: 'error', place: { path: ['filterRule', Object.keys(filter)[0]] } },
  ]);
  expect(hintsOf(filter)).toEqual([hint]);
});

test('filterMistakes reports both rules at once', () => {
  expect(hintsOf({ prefix: 'a*', suffix: '?.b' })).toHaveLength(2);
});

test('filterMistakes counts characters as S3 gets them', () => {
  expect(filterMistakes({ prefix: 'a'.repeat(1024) }, [])).toEqual([]);
  expect(filterMistakes({ prefix: 'ö'.repeat(170) }, [])).toEqual([]);
  expect(filterMistakes({ prefix: 'ö'.repeat(171) }, [])).toMatchObject([{ code: 'config/out-of-range' }]);
});

test('filterMistakes accepts no filter, an empty one, and a wildcard inside a reference', () => {
  const open = token(symbolExpression({ kind: 'open', call: '$SsmParam("*")', placeholder: 'SsmParam(*)' }));
  for (const filter of [{}, { prefix: '', suffix: '' }, { prefix: open }]) expect(hintsOf(filter)).toEqual([]);
});
