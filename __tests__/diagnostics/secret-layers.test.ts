import { describe, expect, test } from '@jest/globals';
import { concealed } from '../../src/diagnostics/secret.ts';
import { decodedLayers } from '../../src/diagnostics/secret-layers.ts';

/** A text as its last layer reads, and each of that layer's characters as it is written. */
const lastOf = (text: string) => {
  const last = decodedLayers(text).at(-1);
  if (!last) throw new Error('no layer');
  const written = [...last.text].map((_, index) => last.toOriginal({ from: index, to: index + 1 }));
  return { text: last.text, written: written.map(({ from, to }) => text.slice(from, to)) };
};

describe('an escape', () => {
  test.each([
    ['of JSON', 'a\\"b', 'a"b', ['a', '\\"', 'b']],
    ['of a slash', 'a\\/b', 'a/b', ['a', '\\/', 'b']],
    ['of a line', 'a\\nb\\rc\\td', 'a\nb\rc\td', ['a', '\\n', 'b', '\\r', 'c', '\\t', 'd']],
    ['of an apostrophe', "a\\'b", "a'b", ['a', "\\'", 'b']],
    ['by code in JSON', '\\u0022b', '"b', ['\\u0022', 'b']],
    ['by code in programs', '\\x3Db', '=b', ['\\x3D', 'b']],
    ['of an address', 'a%3Db%22', 'a=b"', ['a', '%3D', 'b', '%22']],
    ['of an address again', 'a%253db', 'a=b', ['a', '%253d', 'b']],
    ['of a line in an address', 'a%0Ab%0d%09', 'a\nb\r\t', ['a', '%0A', 'b', '%0d', '%09']],
    ['of XML', '&quot;&apos;&lt;&gt;', '"\'<>', ['&quot;', '&apos;', '&lt;', '&gt;']],
    [
      'of XML by number',
      '&#34;a&#039;&#10;&#100;&#120;',
      '"a\'\ndx',
      ['&#34;', 'a', '&#039;', '&#10;', '&#100;', '&#120;'],
    ],
    ['of XML by code', '&#x22;&#x0A;&#xa;', '"\n\n', ['&#x22;', '&#x0A;', '&#xa;']],
    ['of XML again', '&amp;quot;a', '"a', ['&amp;quot;', 'a']],
  ])('%s is taken off, and its place is known', (_, text, read, written) => {
    expect(lastOf(text)).toEqual({ text: read, written });
  });

  test.each(['a\\b', 'a%zz', 'a%C3%A4', '&nbsp;', '&#8364;', '\\u00e4', 'plain', '100% & more'])(
    'is none: %s',
    (text) => {
      expect(decodedLayers(text).map((layer) => layer.text)).toEqual([text]);
    },
  );

  test('is taken off four times and no more', () => {
    const nested = (times: number): string => (times ? JSON.stringify(nested(times - 1)) : 'a');
    expect(
      decodedLayers(nested(5))
        .map(({ text }) => text)
        .at(-1),
    ).toBe('"""""a"""""');
    expect(decodedLayers(nested(5))).toHaveLength(5);
    expect(decodedLayers(nested(7))).toHaveLength(5);
  });
});

describe('a secret that is escaped', () => {
  const value = 'hunter2hunter2';
  const json = (times: number): string =>
    Array.from({ length: times }).reduce<string>((text) => JSON.stringify(text), JSON.stringify({ password: value }));

  test.each([
    ['once', json(1)],
    ['twice', json(2)],
    ['three times', json(3)],
    ['for an address', encodeURIComponent(`password=${value}`)],
    ['for an address, as YAML', encodeURIComponent(`password: ${value}`)],
    ['for an address, as JSON', encodeURIComponent(json(0))],
    ['for an address twice', encodeURIComponent(encodeURIComponent(`password=${value}`))],
    ['for an address, as JSON twice', encodeURIComponent(json(1))],
    ['for XML', json(0).replaceAll('"', '&quot;')],
    ['as a header in an address', encodeURIComponent(`X-Api-Key: ${value}`)],
    ['inside the text of a header', JSON.stringify({ headers: JSON.stringify({ 'X-Api-Key': value }) })],
    ['as an address in an address', encodeURIComponent(`postgres://me:${value}@db/x`)],
    [
      'as a key of many lines',
      JSON.stringify(`-----BEGIN ${'PRIVATE'} KEY-----\n${value}\n-----END ${'PRIVATE'} KEY-----`),
    ],
    [
      'as a key of many lines in an address',
      encodeURIComponent(`-----BEGIN RSA ${'PRIVATE'} KEY-----\n${value}\n-----END RSA ${'PRIVATE'} KEY-----`),
    ],
  ])('%s is hidden', (_, text) => {
    expect(text).toContain(value);
    expect(concealed(text)).not.toContain(value);
    expect(concealed(text)).toContain('(hidden)');
  });

  test('leaves the escapes around it as they are, so that JSON stays JSON', () => {
    for (const times of [0, 1, 2, 3]) {
      const shown = concealed(json(times));
      const read = Array.from({ length: times + 1 }).reduce<unknown>((text) => JSON.parse(text as string), shown);
      expect(read).toEqual({ password: '(hidden)' });
    }
  });
});
