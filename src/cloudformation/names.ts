import { canonicalJson, shortHash } from './canonical.ts';
import { concat, type Expression, ref, select, split } from './expression.ts';

/** Returns the words of a name, split at every character but letters and digits, and where the case changes. */
const words = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

/** Names as `pascalCase` returned them: a run spells the few names of a config thousands of times. */
const spelled = new Map<string, string>();

/** Returns a name as Stacktape spells logical ids: `my-batchJob` → `MyBatchJob`. */
export const pascalCase = (text: string): string => {
  const found =
    spelled.get(text) ??
    words(text)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
      .join('');
  spelled.set(text, found);
  return found;
};

/** Returns a name as part of the name of an environment variable: `myHTTPApi` → `MY_HTTP_API`. */
export const screamingSnakeCase = (text: string): string => words(text).join('_').toUpperCase();

/**
 * Returns a logical id made of parts. Frozen: a changed id deletes and recreates the resource in every existing stack.
 */
export const logicalId = (...parts: readonly string[]): string => parts.map(pascalCase).join('');

/**
 * The first two groups of the UUID in the stack id, `arn:…:stack/<name>/51af3dc0-da77-11e4-872e-1234567db123`. They are
 * the low parts of a timestamp in units of 100 ns, different for each stack; many stacks share the last group.
 */
const uuid = split('-', select(2, split('/', ref('AWS::StackId'))));
const twelveHex: readonly Expression[] = [select(0, uuid), select(1, uuid)];

/**
 * Returns the expression `{stack}-{resource}-{12 hex}` for a type that needs a name of at most `limit` characters:
 * bucket (63), state machine (80), job definition (128). A resource over half of the available characters is cut and
 * ends with 6 hex digits of its SHA-256; the stack gets the rest. Frozen: a changed name replaces the resource.
 */
export const physicalName = (
  stack: string,
  resource: string,
  limit: number,
  letterCase: 'as-written' | 'lower' = 'as-written',
): Expression => {
  // Two hyphens and 12 hex digits.
  const available = limit - 14;
  const cut = (text: string, length: number) => text.slice(0, length).replace(/(?<!-)-+$/, '');
  const half = Math.floor(available / 2);
  const tail = resource.length > half ? cut(resource, half - 6) + shortHash(resource, 6) : resource;
  const head = `${cut(stack, available - tail.length)}-${tail}-`;
  return concat(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};

/**
 * Returns the expression `{12 hex of SHA-256 of the parts}-{12 hex}` for a type that needs a name too short for words: a
 * target group has 32 characters. Frozen: a changed name replaces the resource.
 */
export const hashedName = (...parts: readonly string[]): Expression =>
  concat(`${shortHash(canonicalJson(parts), 12)}-`, ...twelveHex);
