import { type Diagnostic, isError } from './diagnostic.ts';

/** Errors after which no more are looked for: nobody reads so many, and each costs a search for what was meant. */
export const mostErrors = 200;

/** What is wrong with each item in turn, until there are errors enough. Warnings never end it. */
export const tellEach = <T>(
  items: Iterable<T>,
  tell: (item: T, index: number) => readonly Diagnostic[],
): Diagnostic[] => {
  const found: Diagnostic[] = [];
  let errors = 0;
  let index = 0;
  for (const item of items) {
    if (errors >= mostErrors) break;
    const told = tell(item, index++);
    found.push(...told);
    errors += told.filter(isError).length;
  }
  return found;
};
