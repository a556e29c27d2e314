import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../docs/pages.ts';

const dist = join(root, 'dist');
const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'));
const texts = chunks.map((name) => readFileSync(join(dist, name), 'utf8'));
const found = (form: RegExp): string[] => texts.flatMap((text) => [...text.matchAll(form)].map(([, one = '']) => one));

test('the bundle evaluates no text as code', () => {
  // What the bundler writes for an optional package that is not there: a module has no `require`, so that it throws.
  const absent = /module\.exports = eval\("require"\)\("kerberos"\);/g;
  for (const text of texts) expect(text.replace(absent, '')).not.toMatch(/\beval\(|\bnew Function\(/);
});

test('the bundle imports modules of Node and its own files, and no package of the machine', () => {
  const imported = [
    ...found(/^(?:import|export) [^'"\n]*from ["']([^"'\n]+)["'];?$/gm),
    ...found(/__WEBPACK_EXTERNAL_createRequire\([^()]*\)\(["']([^"'\n]+)["']\)/g),
  ];
  expect(imported.length).toBeGreaterThan(20);
  const others = imported.filter((name) => !isBuiltin(name) && !chunks.includes(name.replace(/^\.\//, '')));
  expect(others).toEqual([]);
});
