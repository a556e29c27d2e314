import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');
const member = /^(?:(?:directives|events|packaging|resources)\/types|lint\/rules|packaging\/languages\/[^/]+)\//;

test('only a registry imports a member of it, or a file of a language’s folder beside', () => {
  const wrong = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)]
        .map(([, target]) => join(dirname(file), target as string))
        .filter((target) => {
          const folder = member.exec(target)?.[0];
          return folder !== undefined && !(folder.startsWith('packaging/languages/') && file.startsWith(folder));
        })
        .map((target) => `${file} → ${target}`),
    );
  expect(wrong).toEqual([]);
});
