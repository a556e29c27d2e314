import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const files = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Patterns of code that unpacks archives: Node's modules, common packages, and programs. */
const unpackers = [
  /from 'node:zlib'|import\('node:zlib'\)/,
  /from '(?:tar|tar-stream|tar-fs|unzipper|yauzl|adm-zip|jszip|extract-zip|decompress|@actions\/(?:tool-cache|artifact|cache))'/,
  /(?:spawn|execFile)(?:Sync)?\(\s*['"](?:tar|unzip|gunzip|7z|bsdtar|cpio)/,
];

describe('T10: an archive', () => {
  test('is never unpacked, so that no path in it can be followed', () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.filter((file) => unpackers.some((form) => form.test(readFileSync(file, 'utf8'))));
    // One reads the one entry of a name that it knows, one tables of the bundle itself, into memory: no path is used. The
    // third only packs.
    expect([...found].sort()).toEqual([
      'src/adapters/github/zip-entry.ts',
      'src/cloudformation/properties.ts',
      'src/operations/report/warn-large-plan.ts',
    ]);
    expect(readFileSync('src/operations/report/warn-large-plan.ts', 'utf8')).not.toMatch(/inflate|unzip|decompress/i);
  });

  test.each([
    "import { gunzipSync } from 'node:zlib';",
    "const { Gunzip } = await import('node:zlib');",
    "import extract from 'extract-zip';",
    "import { DefaultArtifactClient } from '@actions/artifact';",
    "execFileSync('tar', ['-x']);",
  ])('unpacked by this line would fail this test: %s', (line) => {
    expect(unpackers.some((form) => form.test(line))).toBe(true);
  });
});
