import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSource, maxSourceBytes } from '../../src/source/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

describe('decodeSource', () => {
  test.each([
    ['UTF-16, little-endian', Uint8Array.from(Buffer.from('\ufeffa: 1', 'utf16le')), 'source/not-utf8', 'UTF-16'],
    ['UTF-16, big-endian', bytes([0xfe, 0xff, 0, 0x61]), 'source/not-utf8', 'UTF-16'],
    [
      'UTF-16 without a byte order mark',
      Uint8Array.from(Buffer.from('a: 1', 'utf16le')),
      'source/not-utf8',
      'byte 2 is NUL',
    ],
    ['an executable', bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), 'source/not-utf8', 'NUL'],
    ['Latin-1', bytes('a: 1\nb: ', [0xe4], '\n'), 'source/not-utf8', 'line 2'],
    ['a character that is cut off', bytes('a: ', [0xe2, 0x82]), 'source/not-utf8', 'line 1'],
    ['one byte over 1 MiB', new Uint8Array(maxSourceBytes + 1).fill(97), 'source/too-large', '1,048,577'],
  ])('rejects %s', (_name, given, code, words) => {
    const { value, diagnostics } = decodeSource(given);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', place: 'file' });
    expect(diagnostics[0]?.sentence).toContain(words);
  });

  test('accepts 1 MiB, and drops a byte order mark', () => {
    expect(decodeSource(new Uint8Array(maxSourceBytes).fill(97)).value).toHaveLength(maxSourceBytes);
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], 'grüße: 日本')).value).toBe('grüße: 日本');
  });

  test('returns every text without NUL as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replaceAll('\0', '').replace(/^\ufeff/, '');
        expect(decodeSource(bytes(clean)).value).toBe(clean);
      }),
    );
  });

  test('returns a text or one error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (given) => {
        const { value, diagnostics } = decodeSource(given);
        expect(diagnostics).toHaveLength(value === undefined ? 1 : 0);
      }),
    );
  });
});
