import { shortHash } from './canonical.ts';
import { concat, type Expression, ref, select, split } from './expression.ts';

/** The words of a name: split at everything that is not a letter or digit, and where the case changes. */
const words = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

/** `my-batchJob` → `MyBatchJob`, as Stacktape spells logical ids. */
export const pascalCase = (text: string): string =>
  words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');

/** `myHTTPApi` → `MY_HTTP_API`: how variables are named after resources. */
export const screamingSnakeCase = (text: string): string => words(text).join('_').toUpperCase();

/** A logical id. Frozen: a changed id deletes the resource of every stack that exists. */
export const logicalId = (...parts: readonly string[]): string => parts.map(pascalCase).join('');

/**
 * The first two groups of the UUID in the stack's id, `arn:…:stack/<name>/51af3dc0-da77-11e4-872e-1234567db123`:
 * the time in units of 100 ns, another for each stack; the last group is the same for many.
 */
const uuid = split('-', select(2, split('/', ref('AWS::StackId'))));
const twelveHex: readonly Expression[] = [select(0, uuid), select(1, uuid)];

/**
 * `{stack}-{resource}-{12 hex}` for the types that need a name, as an expression: bucket (63), state machine (80),
 * job definition (128). A resource over half of the room becomes its head and 6 hex of its SHA-256; the stack gets
 * what is left. Frozen: the name is part of what other stacks and people refer to, and a changed one replaces.
 */
export const physicalName = (
  stack: string,
  resource: string,
  limit: number,
  letterCase: 'as-written' | 'lower' = 'as-written',
): Expression => {
  const room = limit - 14;
  const cut = (text: string, length: number) => text.slice(0, length).replace(/(?<!-)-+$/, '');
  const half = Math.floor(room / 2);
  const tail = resource.length > half ? cut(resource, half - 6) + shortHash(resource, 6) : resource;
  const head = `${cut(stack, room - tail.length)}-${tail}-`;
  return concat(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
