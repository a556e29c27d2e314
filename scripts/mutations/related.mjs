// Finds the test files that import a source file, also through others.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { hashOf } from './mutants.mjs';

/** Tests that start processes or a lab, which a mutant in this process does not reach. */
const apart = /^__tests__\/(?:bundle|lab|generate|bench)\//;
/** Most test files per mutant, the nearest ones. */
export const mostTests = 40;

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();

/** Returns the run-time imports of a module, lazy ones too, as paths from the root. */
const importsOf = (file, text) =>
  [
    ...text.matchAll(/^(?:import|export)(?! type\b)\s[^;]*?from '(\.[^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'(\.[^']+)'/g),
    ...text.matchAll(/^import '(\.[^']+)'/gm),
    ...text.matchAll(/mockModule\(\s*'(\.[^']+)'/g),
  ]
    .map(([, target]) => normalize(join(dirname(file), target)))
    .filter((target) => target.endsWith('.ts') && existsSync(target));

/** Returns the graph of sources and tests: `texts`, `imports` and `importers` by path. */
export const readGraph = () => {
  const texts = new Map(
    [...filesBelow('src'), ...filesBelow('__tests__')].map((file) => [file, readFileSync(file, 'utf8')]),
  );
  const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));
  const importers = new Map([...texts.keys()].map((file) => [file, []]));
  for (const [file, targets] of imports) for (const target of targets) importers.get(target)?.push(file);
  return { texts, imports, importers };
};

/** Returns the test files that import a source file, the nearest first, and of those the shortest first. */
export const relatedTests = ({ texts, importers }, file) => {
  const seen = new Set([file]);
  const found = [];
  for (let level = [file]; level.length > 0; ) {
    level = [...new Set(level.flatMap((one) => importers.get(one) ?? []))].filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
    const tests = level.filter((one) => one.endsWith('.test.ts') && !apart.test(one));
    found.push(
      ...tests.sort((one, other) => texts.get(one).length - texts.get(other).length || (one < other ? -1 : 1)),
    );
  }
  return found.slice(0, mostTests);
};

/** Returns a hash over files and all their imports for which `counts` is true. */
export const hashWithImports = ({ texts, imports }, files, counts = () => true) => {
  const seen = new Set(files);
  for (const file of seen) for (const target of imports.get(file) ?? []) if (counts(target)) seen.add(target);
  return hashOf([...seen].map((file) => `${file}\n${hashOf(texts.get(file) ?? '')}\n`).join(''));
};
