import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import { writeYaml } from '../../src/source/write.ts';

describe('writeYaml', () => {
  test.each(['core', 'yaml-1.1'] as const)('writes data that the schema %s parses as the same data', (schema) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '',
        ' ',
        'yes',
        'NO',
        '~',
        'null',
        'Null',
        '1',
        '1e3',
        '0x1',
        '.inf',
        '- a',
        '? a',
        'a: b',
        'a #b',
      ),
      fc.constantFrom(
        'a:',
        '*a',
        '&a',
        '!a',
        '|',
        '>',
        '%a',
        '@a',
        '`a',
        '{a',
        '[a',
        '"',
        "'",
        '---',
        '...',
        '<<',
        '=',
        '1:20',
      ),
      fc.constantFrom(
        '$Secret("a")',
        'cron(0 14 * * ? *)',
        '2020-01-01',
        'grüße 日本',
        'a\nb',
        'a\r\nb',
        '{"a": 1}',
        '"',
        `"'`,
        '\ufeff',
        '\u2028',
      ),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
      list: fc.array(tie('value')),
      map: fc.dictionary(text, tie('value')),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const written = writeYaml(data);
        expect(parseDocument(written, { schema }).errors).toEqual([]);
        expect(parse(written, { schema, merge: false })).toEqual(data);
      }),
      { numRuns: 200, examples: [[{ a: 'E0' }], [{ a: ['.e5', '-E5', 'e+5'] }]] },
    );
  });

  test('writes block style with the fewest quotes', () => {
    const data = {
      serviceName: 'a',
      list: [{ name: '{"at": 1}', value: 'grüße 日本' }, [1, [true]], {}],
      none: null,
      empty: [],
    };
    expect(writeYaml({ ...data, left: undefined })).toBe(`serviceName: a
list:
  - name: '{"at": 1}'
    value: grüße 日本
  - - 1
    - - true
  - {}
none: null
empty: []
`);
  });
});
