import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonObject } from '../../../../../src/packaging/languages/node/files/json-file.ts';

test('any object is read as JSON has it', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const plain = JSON.stringify(object);
      expect(jsonObject(plain)).toEqual(JSON.parse(plain));
      expect(jsonObject(JSON.stringify(object, null, 2))).toEqual(JSON.parse(plain));
    }),
  ));

test.each([
  ['{ // a\n "a": 1, /* b */ }', { a: 1 }],
  ['{"a": [1, 2, // c\n ], /* d */ }', { a: [1, 2] }],
  ['{"a": "// no /* comment */ ,}"}', { a: '// no /* comment */ ,}' }],
  ['{"a": "\\"//"}', { a: '"//' }],
  ['\uFEFF{}', {}],
  ['[1]', undefined],
  ['{"a": 1,, }', undefined],
  ['{"a": "', undefined],
  ['{} /* open', {}],
  ['', undefined],
])('%j is read as tsconfig.json', (text, value) => {
  expect(jsonObject(text)).toEqual(value);
});
