import { Refused } from '../../diagnostics/refused.ts';

/**
 * Most pages of one list. The longest real lists are far shorter: a stack has at most 500 resources, a page of changes
 * is 1 MB (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html), a page
 * of executions has 1,000, and an operation on 500 resources some thousand events, 100 a page.
 */
const mostPages = 1_000;

/**
 * Yields the pages of a list; `read` returns one page and the token of the next. Throws `aws/refused` if the pages do
 * not end: if a token repeats, or after 1,000 pages. `name` is the IAM action, for the message.
 */
export async function* pages<T>(
  name: string,
  read: (token: string | undefined) => Promise<{ readonly page: T; readonly next: string | undefined }>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let token: string | undefined;
  for (;;) {
    const { page, next } = await read(token);
    yield page;
    token = next || undefined;
    if (token === undefined) return;
    if (seen.has(token) || seen.size >= mostPages)
      throw new Refused({
        code: 'aws/refused',
        message: `The pages of an answer do not end (${name}): ${
          seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`
        }.`,
        hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
      });
    seen.add(token);
  }
}

/** Returns the items of all pages of a list. Throws `aws/refused` if the pages do not end. */
export const allItems = async <T>(
  name: string,
  read: (
    token: string | undefined,
  ) => Promise<{ readonly items: readonly T[] | undefined; readonly next: string | undefined }>,
): Promise<T[]> => {
  const found: T[] = [];
  const paged = pages(name, async (token) => {
    const { items, next } = await read(token);
    return { page: items ?? [], next };
  });
  for await (const items of paged) found.push(...items);
  return found;
};
