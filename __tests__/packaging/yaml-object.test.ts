import { describe, expect, test } from '@jest/globals';
import { yamlObject } from '../../src/packaging/yaml-object.ts';
import { expectLinear } from '../linear-time.ts';

describe('yamlObject', () => {
  test.each<[string, object]>([
    ['packages:\n  - "a/*" # why\n  - b\ncatalog: {c: ^1.0.0}\n', { packages: ['a/*', 'b'], catalog: { c: '^1.0.0' } }],
    ['\uFEFFa: true', { a: true }],
    ['', {}],
    ['# nothing\r\n  # yet\n\n', {}],
  ])('returns the object of %j', (text, value) => expect(yamlObject(text)).toEqual(value));

  test.each(['packages: [', 'a: "b', '- a', 'a', 'a: 1\n---\nb: 2', 'a: {b', `a: ${'['.repeat(1_000)}`])(
    'returns none for %j',
    (text) => expect(yamlObject(text)).toBeUndefined(),
  );

  test.each(['"', '[', 'a: "', '- ', '"a" '])('reads many %j in time linear in their number', (pump) => {
    expectLinear('a text', yamlObject, (length) => pump.repeat(length / pump.length), 32_000);
  });
});
