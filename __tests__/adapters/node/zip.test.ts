import { readlinkSync } from 'node:fs';
import { chmod, cp, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { zipFiles } from '../../../src/adapters/node/zip.ts';
import { planArtifact } from '../../../src/packaging/code/code-plan.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { addFiles, folderWith } from './disk.ts';

/** Returns the zip file of the folder `code` of a config's folder, and its key. */
const zipped = async (root: string): Promise<{ bytes: string; key: string; files: readonly string[] }> => {
  const artifact = await openWorkspace(root).artifact('code', 'read');
  const { key } = planArtifact(
    { preview: false },
    'fn',
    { kind: 'artifact', path: 'code', handlerFiles: [] },
    artifact,
  );
  const files = artifact.files ?? [];
  const bytes = await zipFiles(join(root, 'code'), files);
  return { bytes: Buffer.from(bytes).toString('base64'), key, files };
};

const names = fc.stringMatching(/^[a-zA-Zé0-9_-]{1,8}(\/[a-zA-Z0-9_.-]{0,6}[a-z]){0,2}$/);
/** Names of files of which none is the folder of another. */
const paths = fc
  .uniqueArray(names, { minLength: 1, maxLength: 6 })
  .map((all) => all.filter((one) => !all.some((other) => other.toLowerCase().startsWith(`${one.toLowerCase()}/`))))
  .filter((all) => all.length > 0 && new Set(all.map((one) => one.toLowerCase())).size === all.length)
  .filter((all) => !all.some((one) => /(^|\/)\.(git|batch-job)$/i.test(one) || one.includes('/.')));
const contents = fc.oneof(fc.string({ maxLength: 200 }), fc.constant(''), fc.constant('x'.repeat(5_000)));
const folders = paths.chain((all) =>
  fc.tuple(...all.map((path) => fc.tuple(fc.constant(path), contents, fc.boolean()))),
);
const filesOf = (entries: readonly (readonly [string, string, boolean])[]): Record<string, FakeFile> =>
  Object.fromEntries(
    entries.map(([path, text, executable]) => [`code/${path}`, executable ? { text, executable } : text]),
  );

describe('zipFiles', () => {
  test('gives equal folders the same bytes and key, whatever their path, times, permissions and order are', async () => {
    const law = fc.asyncProperty(folders, async (entries) => {
      const one = await folderWith(filesOf(entries));
      const other = await folderWith(filesOf([...entries].reverse()));
      for (const [path, , executable] of entries) {
        await chmod(join(other, 'code', path), executable ? 0o700 : 0o600);
        await utimes(join(other, 'code', path), 1, 1);
      }
      expect(await zipped(other)).toEqual(await zipped(one));
    });
    await fc.assert(law, { numRuns: 25 });
  });

  test('gives a folder other bytes and another key when a file is changed, added, removed or made executable', async () => {
    const law = fc.asyncProperty(folders, fc.nat(), async (entries, pick) => {
      const root = await folderWith(filesOf(entries));
      const before = await zipped(root);
      const [path, text, executable] = entries[pick % entries.length] as (typeof entries)[0];
      const changes: ((at: string) => Promise<unknown>)[] = [
        (at) => writeFile(join(at, path), `${text}!`),
        (at) => chmod(join(at, path), executable ? 0o644 : 0o755),
        (at) => writeFile(join(at, 'zz-added'), ''),
        ...(entries.length > 1 ? [(at: string) => rm(join(at, path))] : []),
      ];
      for (const change of changes) {
        const copy = await folderWith({});
        await cp(join(root, 'code'), join(copy, 'code'), { recursive: true });
        await change(join(copy, 'code'));
        const after = await zipped(copy);
        expect(after.key).not.toBe(before.key);
        expect(after.bytes).not.toBe(before.bytes);
      }
    });
    await fc.assert(law, { numRuns: 15 });
  });

  test('gives a folder the same bytes in every time zone', async () => {
    const root = await folderWith({ a: 'a' });
    const before = process.env.TZ;
    const all = new Set<string>();
    try {
      for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = zone;
        all.add(Buffer.from(await zipFiles(root, ['a'])).toString('base64'));
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(all.size).toBe(1);
  });

  test('contains every file, sorted, and every link as a link', async () => {
    const root = await folderWith({
      'code/b.js': 'exports.b = 1;\n',
      'code/a/run': { text: '#!/bin/sh\n', executable: true },
      'code/a/link': { link: '../b.js' },
      'code/ü.txt': 'ü',
    });
    const { bytes, files } = await zipped(root);
    expect(files).toEqual(['a/link', 'a/run', 'b.js', 'ü.txt']);
    const zip = Buffer.from(bytes, 'base64');
    const unzipped = Object.entries(unzipSync(zip)).map(([name, data]) => [name, Buffer.from(data).toString()]);
    expect(unzipped).toEqual([
      ['a/link', readlinkSync(join(root, 'code/a/link'))],
      ['a/run', '#!/bin/sh\n'],
      ['b.js', 'exports.b = 1;\n'],
      ['ü.txt', 'ü'],
    ]);
    expect(modesIn(zip)).toEqual([0o120777, 0o100755, 0o100644, 0o100644]);
  });

  test('throws the reason of a signal that was aborted', async () => {
    const root = await folderWith({ a: 'a' });
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(zipFiles(root, ['a'], signal)).rejects.toThrow('stopped');
  });

  test('reads no file that became a link after the folder was listed', async () => {
    const root = await folderWith({ 'code/a': 'a', secret: 'secret' });
    await rm(join(root, 'code/a'));
    await addFiles(root, { 'code/a': { link: '../secret' } });
    const bytes = await zipFiles(join(root, 'code'), ['a']);
    expect(Buffer.from(unzipSync(bytes).a ?? []).toString()).toBe('../secret');
  });
});

/** Returns the mode of Unix of each entry, from the central directory: APPNOTE.TXT, 4.3.12. */
const modesIn = (zip: Buffer): number[] => {
  const found: number[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4))
    found.push(zip.readUInt32LE(at + 38) >>> 16);
  return found;
};
