// What is known from earlier runs, so that a stopped run goes on where it was.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from './mutants.mjs';
import { hashWithImports } from './related.mjs';

const resultsFile = '.mutations/results.json';
const none = { version: 2, sound: {}, mutants: {} };

/** The results of earlier runs; a file that cannot be read holds none. */
export const readResults = (file = resultsFile) => {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    return found.version === none.version ? found : structuredClone(none);
  } catch {
    return structuredClone(none);
  }
};

/** Writes results whole or not at all. */
const writeResults = (results, file) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(results, null, 1)}\n`);
  renameSync(`${file}.${process.pid}`, file);
};

/** Adds what became of a mutant to the file, beside what another run may have written meanwhile. */
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

/** What a result holds for: the mutant, the text of its file, and its tests. */
export const keyOf = (graph, { id, file, bundle }, tests) =>
  hashOf(
    [id, hashOf(graph.texts.get(file)), ...tests, ...bundle, hashWithImports(graph, tests, isOfTests)].join('\n'),
  ).slice(0, 16);

/** What a test file that passed without a mutant is known for: all that it imports; a bundle holds all sources. */
export const soundKeyOf = (graph, file) => {
  const isOfBundle = file.startsWith('__tests__/bundle/');
  return hashWithImports(graph, isOfBundle ? [file, 'src/main.ts', 'src/door/door.ts'] : [file]).slice(0, 16);
};
