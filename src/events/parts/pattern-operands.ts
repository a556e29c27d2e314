import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/** Returns the sentence and the hint about what follows an operator; undefined if nothing is wrong. */
type Judge = (operand: unknown) => readonly [sentence: string, hint: string] | undefined;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** True for a text, or for an operator of its own in a map, such as `{equals-ignore-case: a}`, which EventBridge judges. */
const isTextual = (operand: unknown): boolean => typeof operand === 'string' || isMap(operand);

/** Returns the judge of an operator whose operand is a text. */
const textual =
  (operator: string, fits: (operand: unknown) => boolean): Judge =>
  (operand) =>
    fits(operand) ? undefined : [`${operator} takes a text.`, 'Write it in quotes.'];

/** True for signs and numbers in turn: one pair, or two for a range. */
const isRange = (operand: unknown): boolean =>
  Array.isArray(operand) &&
  (operand.length === 2 || operand.length === 4) &&
  operand.every((item, index) =>
    index % 2 ? typeof item === 'number' : typeof item === 'string' && /^(?:[<>]=?|=)$/.test(item),
  );

/** True for an address, of either version, with the length of a network behind a slash. */
const isNetwork = (text: string): boolean => hasToken(text) || /^[0-9a-f.:]+\/\d{1,3}$/i.test(text);

const judges: Readonly<Record<string, Judge>> = {
  exists: (operand) =>
    typeof operand === 'boolean'
      ? undefined
      : ['exists takes true or false.', 'Write {exists: true} or {exists: false}.'],
  numeric: (operand) =>
    // A reference to what only CloudFormation knows is a text.
    isRange(operand) || hasToken(JSON.stringify(operand) ?? '')
      ? undefined
      : ['numeric takes a list of signs and numbers.', "Write {numeric: ['>', 0, '<=', 5]}."],
  prefix: textual('prefix', isTextual),
  suffix: textual('suffix', isTextual),
  'equals-ignore-case': textual('equals-ignore-case', (operand) => typeof operand === 'string'),
  cidr: (operand) =>
    typeof operand === 'string' && isNetwork(operand)
      ? undefined
      : ['cidr takes a network.', 'Write {cidr: 10.0.0.0/24}.'],
  wildcard: (operand) => {
    if (typeof operand !== 'string') return ['wildcard takes a text.', 'Write it in quotes.'];
    if (hasToken(operand)) return undefined;
    if (/\*\*/.test(operand.replace(/\\./gs, '-')))
      return ['EventBridge refuses two wildcards side by side.', 'Write one *, which stands for any characters.'];
    return undefined;
  },
  'anything-but': (operand) =>
    operand === null || typeof operand === 'boolean' || (Array.isArray(operand) && operand.length === 0)
      ? ['anything-but takes a text, a number, a list of either, or an operator.', 'Write {anything-but: [a, b]}.']
      : undefined,
};

/** The operators of event patterns whose operands are known, besides `$or`. */
export const operators: readonly string[] = Object.keys(judges).sort();

/**
 * Returns the error of what follows a known operator, which EventBridge would refuse when the rule is made; `at` is its
 * config path.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export const operandMistake = (operator: string, operand: unknown, at: Path): Diagnostic[] => {
  const [sentence, hint] = judges[operator]?.(operand) ?? [];
  return sentence === undefined || hint === undefined ? [] : [errorAt('config/event-pattern', at, sentence, hint)];
};
