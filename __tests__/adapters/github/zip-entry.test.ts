import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readZipEntry } from '../../../src/adapters/github/zip-entry.ts';

const most = 1024 * 1024;
const read = (zip: Uint8Array, limit = most) => {
  const found = readZipEntry(zip, 'plan.json', limit);
  return found && Buffer.from(found).toString();
};
const zipOf = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });

/** Returns a copy of a zip file with 16 or 32 bits written at an offset of the first record with a signature. */
const patched = (zip: Uint8Array, signature: number, offset: number, value: number, bytes: 2 | 4 = 4): Buffer => {
  const copy = Buffer.from(zip);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature);
  const at = copy.indexOf(wanted) + offset;
  copy.writeUIntLE(value, at, bytes);
  return copy;
};
const entry = 0x02014b50;
const file = 0x04034b50;
const end = 0x06054b50;

describe('readZipEntry', () => {
  test('returns the bytes of the file, stored or deflated, beside any others', () => {
    const names = fc.stringMatching(/^[a-z/]{1,12}$/).map((name) => `x${name}`);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.dictionary(names, fc.string({ maxLength: 100 }), { maxKeys: 4 }),
        fc.constantFrom(0 as const, 6 as const),
        (text, others, level) => {
          expect(read(zipOf({ ...others, 'plan.json': text }, level))).toBe(text);
          expect(read(zipOf(others, level))).toBeUndefined();
        },
      ),
    );
  });

  test('never throws, and never returns other bytes than the directory says, for any change of one byte', () => {
    const zip = zipOf({ 'report.md': 'report', 'plan.json': '{"hash":"v1:a"}' });
    for (let at = 0; at < zip.length; at++)
      for (const change of [1, 0x80, 0xff]) {
        const copy = Uint8Array.from(zip);
        copy[at] = (copy[at] as number) ^ change;
        expect([undefined, '{"hash":"v1:a"}']).toContain(read(copy));
      }
  });

  test('never throws for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(read(bytes)).toBeUndefined()));
    const zip = zipOf({ 'plan.json': '{}' });
    for (let length = 0; length < zip.length; length++) expect(read(zip.subarray(0, length))).toBeUndefined();
  });

  test('returns nothing for two files of the name, whose reader would have the choice', () => {
    const zip = Buffer.from(zipOf({ 'plan.json': '{}', 'plan-json': '{"other":1}' }));
    for (let at = zip.indexOf('plan-json'); at >= 0; at = zip.indexOf('plan-json', at + 1)) zip.write('plan.json', at);
    expect(read(zip)).toBeUndefined();
  });

  test('returns nothing for a file in a folder, of another case, or behind a path', () => {
    for (const name of ['a/plan.json', 'Plan.json', '../plan.json', '/plan.json', 'plan.json ', 'plan.json\0'])
      expect(read(zipOf({ [name]: '{}' }))).toBeUndefined();
  });

  test('stops at the size that a bomb declares', () => {
    const bomb = zipSync({ 'plan.json': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(most);
    expect(read(bomb)).toBeUndefined();
    expect(read(patched(bomb, entry, 24, 10))).toBeUndefined();
    expect(read(patched(patched(bomb, entry, 24, 0), file, 22, 0))).toBeUndefined();
  });

  test('returns a file of exactly the limit, and none that is one byte longer', () => {
    expect(read(zipOf({ 'plan.json': 'x'.repeat(100) }), 100)).toHaveLength(100);
    expect(read(zipOf({ 'plan.json': 'x'.repeat(101) }), 100)).toBeUndefined();
    expect(read(zipOf({ 'plan.json': '' }), 100)).toBe('');
  });

  test('returns nothing for an encrypted file, an unknown method, another checksum or another size', () => {
    const zip = zipOf({ 'plan.json': '{"a":1}' }, 0);
    expect(read(zip)).toBe('{"a":1}');
    expect(read(patched(zip, entry, 8, 1, 2))).toBeUndefined();
    expect(read(patched(zip, entry, 10, 12, 2))).toBeUndefined();
    expect(read(patched(zipOf({ 'plan.json': '{"a":1}' }), entry, 10, 9, 2))).toBeUndefined();
    expect(read(patched(zip, entry, 16, 1))).toBeUndefined();
    expect(read(patched(zip, entry, 24, 6))).toBeUndefined();
  });

  test('returns nothing where the directory points out of the file or to something else', () => {
    const zip = zipOf({ 'plan.json': '{"a":1}' }, 0);
    for (const far of [1, 6, zip.length, 0xffffffff]) {
      expect(read(patched(zip, entry, 42, far))).toBeUndefined();
      expect(read(patched(zip, end, 16, far))).toBeUndefined();
      expect(read(patched(zip, entry, 20, far))).toBeUndefined();
    }
    expect(read(patched(zip, end, 10, 0xffff, 2))).toBeUndefined();
    expect(read(patched(zip, entry, 28, 0xffff, 2))).toBeUndefined();
  });
});
