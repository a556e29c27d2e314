// Jest's transformer of the project, with a mutant; the file on disk is unchanged.
import babelJest from 'babel-jest';
import { hashOf, mutate } from './mutants.mjs';

const mutant = process.env.MUTANT ? JSON.parse(process.env.MUTANT) : undefined;

/** Returns the text of a module, with the mutant if it belongs to it. Throws if the file has changed since. */
const given = (text, path) => {
  if (path !== mutant?.path) return text;
  if (hashOf(text) !== mutant.hash) throw new Error('the source changed while its mutants were run');
  return mutate(text, mutant);
};

export default {
  createTransformer: (options) => {
    const inner = babelJest.createTransformer(options);
    // The cache key contains the text, so that each mutant has its own entry.
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
