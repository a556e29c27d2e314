import { type Diagnostic, isError } from './diagnostic.ts';

/** Errors after which a check stops: nobody reads more, and each one costs a search for the word that was meant. */
export const maxErrors = 200;

/** Returns the diagnostics of all items in order, and stops at 200 errors. Warnings are not counted. */
export const reportEach = <T>(
  items: Iterable<T>,
  check: (item: T, index: number) => readonly Diagnostic[],
): Diagnostic[] => {
  const found: Diagnostic[] = [];
  let errors = 0;
  let index = 0;
  for (const item of items) {
    if (errors >= maxErrors) break;
    const diagnostics = check(item, index++);
    found.push(...diagnostics);
    errors += diagnostics.filter(isError).length;
  }
  return found;
};
