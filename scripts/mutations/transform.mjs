// Jest's transformer of the project, with a mutant: the file on the disk stays as it is.
import babelJest from 'babel-jest';
import { hashOf, mutate } from './mutants.mjs';

const mutant = process.env.MUTANT ? JSON.parse(process.env.MUTANT) : undefined;

/** The text of a module, with the mutant in it if it is the one. Throws when the file is not the one that was read. */
const given = (text, path) => {
  if (path !== mutant?.path) return text;
  if (hashOf(text) !== mutant.hash) throw new Error('the source changed while its mutants were run');
  return mutate(text, mutant);
};

export default {
  createTransformer: (options) => {
    const inner = babelJest.createTransformer(options);
    // The key of the cache is made of the text, so that each mutant has a place of its own there.
    return Object.fromEntries(
      Object.entries(inner).map(([name, value]) => [
        name,
        /^(?:process|getCacheKey)(?:Async)?$/.test(name)
          ? (text, path, ...more) => value(given(text, path), path, ...more)
          : value,
      ]),
    );
  },
};
