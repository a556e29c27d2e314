// Keeps results, so that a stopped run continues where it was.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from './mutants.mjs';
import { hashWithImports } from './related.mjs';

const resultsFile = '.mutations/results.json';
const none = { version: 2, sound: {}, mutants: {} };

/** Returns the results of earlier runs; none if the file cannot be read. */
export const readResults = (file = resultsFile) => {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    return found.version === none.version ? found : structuredClone(none);
  } catch {
    return structuredClone(none);
  }
};

/** Writes results atomically. */
const writeResults = (results, file) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(results, null, 1)}\n`);
  renameSync(`${file}.${process.pid}`, file);
};

/** Adds the result of a mutant to the file, and keeps what another run wrote in the meantime. */
export const keepResult = (id, result, file = resultsFile) => {
  const { mutants, ...rest } = readResults(file);
  writeResults({ ...rest, mutants: { ...mutants, [id]: result } }, file);
};

/** Adds test files that passed without a mutant, each with its key. */
export const keepSound = (keys, file = resultsFile) => {
  const { sound, ...rest } = readResults(file);
  writeResults({ ...rest, sound: { ...sound, ...keys } }, file);
};

const isOfTests = (file) => file.startsWith('__tests__/');

/** Returns the key of a mutant's result: the mutant, the text of its file, and its tests. */
export const keyOf = (graph, { id, file, bundle }, tests) =>
  hashOf(
    [id, hashOf(graph.texts.get(file)), ...tests, ...bundle, hashWithImports(graph, tests, isOfTests)].join('\n'),
  ).slice(0, 16);

/** Returns the key of a test file that passed without a mutant: all its imports; for the bundle, all sources. */
export const soundKeyOf = (graph, file) => {
  const isOfBundle = file.startsWith('__tests__/bundle/');
  return hashWithImports(graph, isOfBundle ? [file, 'src/main.ts', 'src/door/door.ts'] : [file]).slice(0, 16);
};
