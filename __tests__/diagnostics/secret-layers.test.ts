import { describe, expect, test } from '@jest/globals';
import { redacted } from '../../src/diagnostics/secret.ts';
import { decodedLayers } from '../../src/diagnostics/secret-layers.ts';

/** Returns the text of the last layer, and for each of its characters the original text. */
const lastLayerOf = (text: string) => {
  const last = decodedLayers(text).at(-1);
  if (!last) throw new Error('no layer');
  const originals = [...last.text].map((_, index) => last.toOriginal({ from: index, to: index + 1 }));
  return { text: last.text, originals: originals.map(({ from, to }) => text.slice(from, to)) };
};

describe('decodedLayers', () => {
  test.each([
    ['a quote of JSON', 'a\\"b', 'a"b', ['a', '\\"', 'b']],
    ['a slash', 'a\\/b', 'a/b', ['a', '\\/', 'b']],
    ['line breaks and tabs', 'a\\nb\\rc\\td', 'a\nb\rc\td', ['a', '\\n', 'b', '\\r', 'c', '\\t', 'd']],
    ['an apostrophe', "a\\'b", "a'b", ['a', "\\'", 'b']],
    ['a code of JSON', '\\u0022b', '"b', ['\\u0022', 'b']],
    ['a code of a programming language', '\\x3Db', '=b', ['\\x3D', 'b']],
    ['percent-encoding', 'a%3Db%22', 'a=b"', ['a', '%3D', 'b', '%22']],
    ['repeated percent-encoding', 'a%253db', 'a=b', ['a', '%253d', 'b']],
    ['percent-encoded line breaks and tabs', 'a%0Ab%0d%09', 'a\nb\r\t', ['a', '%0A', 'b', '%0d', '%09']],
    ['entities of XML', '&quot;&apos;&lt;&gt;', '"\'<>', ['&quot;', '&apos;', '&lt;', '&gt;']],
    [
      'decimal references of XML',
      '&#34;a&#039;&#10;&#100;&#120;',
      '"a\'\ndx',
      ['&#34;', 'a', '&#039;', '&#10;', '&#100;', '&#120;'],
    ],
    ['hexadecimal references of XML', '&#x22;&#x0A;&#xa;', '"\n\n', ['&#x22;', '&#x0A;', '&#xa;']],
    ['repeated entities of XML', '&amp;quot;a', '"a', ['&amp;quot;', 'a']],
  ])('decodes %s and maps each character to its escape', (_, text, decoded, originals) => {
    expect(lastLayerOf(text)).toEqual({ text: decoded, originals });
  });

  test.each(['a\\b', 'a%zz', 'a%C3%A4', '&nbsp;', '&#8364;', '\\u00e4', 'plain', '100% & more'])(
    'decodes nothing in %s',
    (text) => {
      expect(decodedLayers(text).map((layer) => layer.text)).toEqual([text]);
    },
  );

  test('decodes four levels of escapes and no more', () => {
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

describe('redacting escaped secrets', () => {
  const value = 'hunter2hunter2';
  const json = (times: number): string =>
    Array.from({ length: times }).reduce<string>((text) => JSON.stringify(text), JSON.stringify({ password: value }));

  test.each([
    ['JSON in JSON', json(1)],
    ['JSON in JSON in JSON', json(2)],
    ['JSON nested three times', json(3)],
    ['a percent-encoded query', encodeURIComponent(`password=${value}`)],
    ['percent-encoded YAML', encodeURIComponent(`password: ${value}`)],
    ['percent-encoded JSON', encodeURIComponent(json(0))],
    ['a query that is percent-encoded twice', encodeURIComponent(encodeURIComponent(`password=${value}`))],
    ['percent-encoded JSON in JSON', encodeURIComponent(json(1))],
    ['XML', json(0).replaceAll('"', '&quot;')],
    ['a percent-encoded header', encodeURIComponent(`X-Api-Key: ${value}`)],
    ['a header in JSON in JSON', JSON.stringify({ headers: JSON.stringify({ 'X-Api-Key': value }) })],
    ['a percent-encoded address', encodeURIComponent(`postgres://me:${value}@db/x`)],
    [
      'a private key in JSON',
      JSON.stringify(`-----BEGIN ${'PRIVATE'} KEY-----\n${value}\n-----END ${'PRIVATE'} KEY-----`),
    ],
    [
      'a percent-encoded private key',
      encodeURIComponent(`-----BEGIN RSA ${'PRIVATE'} KEY-----\n${value}\n-----END RSA ${'PRIVATE'} KEY-----`),
    ],
  ])('replaces the secret in %s', (_, text) => {
    expect(text).toContain(value);
    expect(redacted(text)).not.toContain(value);
    expect(redacted(text)).toContain('(hidden)');
  });

  test('keeps the escapes around the secret, so that JSON stays JSON', () => {
    for (const times of [0, 1, 2, 3]) {
      const shown = redacted(json(times));
      const read = Array.from({ length: times + 1 }).reduce<unknown>((text) => JSON.parse(text as string), shown);
      expect(read).toEqual({ password: '(hidden)' });
    }
  });
});
