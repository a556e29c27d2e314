import { canonicalJson } from '../../cloudformation/canonical.ts';
import { partsOf } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { operandMistake, operators } from './pattern-operands.ts';

/** The longest pattern, in characters: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
const longest = 4_096;

/**
 * The quota of a pattern's size, in characters, unless AWS has raised it for the account:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
 */
const quota = 2_048;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Returns a mistake at a value of a pattern. */
const mistake = (at: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/event-pattern', at, sentence, hint);

/** Returns a short text of a value, for a hint. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 || hasToken(text) ? '…' : text;
};

/** Returns the mistakes of what follows an operator. */
const operandMistakes = (operator: string, operand: unknown, at: Path): Diagnostic[] => {
  if (!operators.includes(operator)) {
    const meant = nearest(operator, operators);
    return [
      warningAt(
        'config/event-pattern',
        at,
        `"${operator}" is none of the operators of EventBridge that this version knows: ${operators.join(', ')}.`,
        meant === undefined
          ? 'A map in a list is an operator and its value, such as {prefix: orders-}.'
          : `Did you mean \`${meant}\`?`,
      ),
    ];
  }
  return operandMistake(operator, operand, at);
};

/** Returns the mistakes of an item in a list of values that match. */
const itemMistakes = (item: unknown, at: Path): Diagnostic[] => {
  if (Array.isArray(item))
    return [
      mistake(at, 'A list stands in a list, and EventBridge takes values and operators there.', 'Write one list.'),
    ];
  if (!isMap(item)) return [];
  const [operator, ...more] = Object.keys(item);
  if (operator === undefined || more.length > 0)
    return [
      mistake(
        at,
        `An operator is a map of one key, and this has ${more.length === 0 ? 'none' : more.length + 1}.`,
        'Write each operator as an item of the list, such as [{prefix: a}, {suffix: b}]; one of them is enough to match.',
      ),
    ];
  return operandMistakes(operator, item[operator], [...at, operator]);
};

/** True for the list of an `$or`, of which EventBridge takes at least two maps. */
const isAlternatives = (key: string | number | undefined, value: readonly unknown[]): boolean =>
  key === '$or' && value.length > 1 && value.every(isMap);

/** Returns the mistakes of a value of a pattern. */
const valueMistakes = (value: unknown, at: Path): Diagnostic[] => {
  if (Array.isArray(value)) {
    if (value.length === 0)
      return [
        mistake(
          at,
          'The list is empty, and EventBridge refuses a list that nothing matches.',
          'Write the values, or leave the key out.',
        ),
      ];
    const check = isAlternatives(at.at(-1), value) ? valueMistakes : itemMistakes;
    return value.flatMap((item, index) => check(item, [...at, index]));
  }
  if (!isMap(value))
    return [
      mistake(
        at,
        'A pattern has lists of values that match, and this is a single value.',
        `Write ${String(at.at(-1))}: [${shown(value)}].`,
      ),
    ];
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0)
    return [
      mistake(at, 'The map is empty, and EventBridge refuses it.', 'Write what must match, or leave the key out.'),
    ];
  return entries.flatMap(([key, item]) => valueMistakes(item, [...at, key]));
};

/** Returns the number of characters of a pattern that are known: a token counts as none. */
const lengthOf = (pattern: unknown): number =>
  JSON.stringify(JSON.parse(canonicalJson(pattern)), (_, value) =>
    typeof value === 'string' && hasToken(value)
      ? partsOf(expressionOf(value))
          .filter((part) => typeof part === 'string')
          .join('')
      : value,
  ).length;

/** Returns a diagnostic for a pattern that is longer than EventBridge takes. */
const sizeMistakes = (pattern: unknown, at: Path): Diagnostic[] => {
  const length = lengthOf(pattern);
  const hint = 'Match by fewer values or by a prefix, or start the job by several events.';
  if (length > longest)
    return [mistake(at, `The pattern has ${length} characters, and EventBridge takes ${longest}.`, hint)];
  if (length <= quota) return [];
  return [
    warningAt(
      'config/event-pattern',
      at,
      `The pattern has ${length} characters, and EventBridge takes ${quota} unless AWS has raised the quota of the account.`,
      hint,
    ),
  ];
};

/**
 * Returns the errors of a pattern that EventBridge refuses when the stack is deployed, and warnings about operators that
 * are not known. `at` is the config path of the pattern.
 */
export const patternMistakes = (pattern: Readonly<Record<string, unknown>>, at: Path): Diagnostic[] => {
  if (Object.values(pattern).every((value) => value === undefined))
    return [
      mistake(
        at,
        'The pattern is empty, and EventBridge refuses it.',
        "Write what must match; source: [{prefix: ''}] is every event.",
      ),
    ];
  return [...valueMistakes(pattern, at), ...sizeMistakes(pattern, at)];
};
