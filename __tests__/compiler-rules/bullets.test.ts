import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bullets } from './bullets.ts';

const here = dirname(fileURLToPath(import.meta.url));
const rules = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts') && file !== 'bullets.test.ts')
  .map((file) => readFileSync(join(here, file), 'utf8'))
  .join('\n');

test('each bullet has rules, laws or refusals of its own', () => {
  const named = new Set(
    [...rules.matchAll(/\b(?:rule|refusal|law|runs|does)\(\s*'([^']+)',/g)].map(([, bullet]) => bullet),
  );
  expect(Object.keys(bullets).filter((bullet) => !named.has(bullet))).toEqual([]);
});
