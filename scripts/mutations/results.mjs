// What is known from earlier runs, so that a stopped run goes on where it was.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from './mutants.mjs';
import { hashOfTests } from './related.mjs';

const resultsFile = '.mutations/results.json';
const none = { version: 1, sound: {}, mutants: {} };

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

/** Adds test files that pass without a mutant; `tree` is the hash of all that they passed with. */
export const keepSound = (tree, files, file = resultsFile) => {
  const { sound, ...rest } = readResults(file);
  const known = sound.tree === tree ? sound.files : [];
  writeResults({ ...rest, sound: { tree, files: [...new Set([...known, ...files])] } }, file);
};

/** What a result holds for: the mutant, the text of its file, and its tests. */
export const keyOf = (graph, { id, file, bundle }, tests) =>
  hashOf(
    `${id}\n${hashOf(graph.texts.get(file))}\n${tests.join()}\n${bundle.join()}\n${hashOfTests(graph, tests)}`,
  ).slice(0, 16);

/** A hash over all sources and tests: what test files that pass without a mutant are known for. */
export const hashOfAll = ({ texts }) => hashOf([...texts].map(([file, text]) => `${file}\n${hashOf(text)}\n`).join(''));
