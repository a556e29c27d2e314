import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSource, largestSource } from '../../src/source/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

describe('the bytes of a config', () => {
  test.each([
    ['UTF-16, little end first', Uint8Array.from(Buffer.from('\ufeffa: 1', 'utf16le')), 'source/not-utf8', 'UTF-16'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61]), 'source/not-utf8', 'UTF-16'],
    ['UTF-16 without mark', Uint8Array.from(Buffer.from('a: 1', 'utf16le')), 'source/not-utf8', 'byte 2 is NUL'],
    ['a program', bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), 'source/not-utf8', 'NUL'],
    ['Latin-1', bytes('a: 1\nb: ', [0xe4], '\n'), 'source/not-utf8', 'line 2'],
    ['a character that is cut off', bytes('a: ', [0xe2, 0x82]), 'source/not-utf8', 'line 1'],
    ['one byte too many', new Uint8Array(largestSource + 1).fill(97), 'source/too-large', '1,048,577'],
  ])('%s is refused', (_name, given, code, words) => {
    const { value, diagnostics } = decodeSource(given);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', place: 'file' });
    expect(diagnostics[0]?.sentence).toContain(words);
  });

  test('1 MiB is read, and a byte order mark goes', () => {
    expect(decodeSource(new Uint8Array(largestSource).fill(97)).value).toHaveLength(largestSource);
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], 'grüße: 日本')).value).toBe('grüße: 日本');
  });

  test('every text without NUL comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replaceAll('\0', '').replace(/^\ufeff/, '');
        expect(decodeSource(bytes(clean)).value).toBe(clean);
      }),
    );
  });

  test('any bytes give a text or one complaint', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (given) => {
        const { value, diagnostics } = decodeSource(given);
        expect(diagnostics).toHaveLength(value === undefined ? 1 : 0);
      }),
    );
  });
});
