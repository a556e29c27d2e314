import { isMap } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/**
 * The limits of a filter policy: attributes, combinations of their values, and bytes as JSON.
 * https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
 */
const most = { attributes: 5, combinations: 150, bytes: 262_144 } as const;

/** Operators of a filter policy whose operand is a text: https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html */
const textOperators: ReadonlySet<string> = new Set(['prefix', 'suffix', 'equals-ignore-case', 'cidr']);

const mistake = (path: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/filter-policy', path, sentence, hint);

const listHint = 'Write a list of values, `[urgent, late]`, or of conditions, `[{prefix: eu-}]`.';

/** Returns the items of `$or`, each a policy of its own; undefined for an attribute of that name. */
const alternatives = (key: string, value: unknown): readonly Record<string, unknown>[] | undefined =>
  key === '$or' && Array.isArray(value) && value.length > 1 && value.every(isMap) ? value : undefined;

/** Returns the combinations of values of a policy: the product of the lists, and the sum of what `$or` offers. */
const combinations = (policy: Readonly<Record<string, unknown>>): number =>
  Object.entries(policy).reduce((product, [key, value]) => {
    const either = alternatives(key, value);
    if (either) return product * either.reduce((sum, one) => sum + combinations(one), 0);
    return product * (Array.isArray(value) ? value.length : 1);
  }, 1);

/** Returns the diagnostics of `numeric`: an operator and a number, or two of each for a range. */
const numericMistakes = (value: unknown, path: Path): Diagnostic[] => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const fits =
    (items.length === 2 || items.length === 4) &&
    items.every((item, index) => (index % 2 ? typeof item === 'number' : /^(?:[<>]=?|=)$/.test(String(item))));
  return fits
    ? []
    : [
        mistake(
          path,
          'A numeric condition is a list of operators and numbers.',
          "Write `['=', 5]`, `['>=', 5]`, or `['>', 0, '<=', 150]`.",
        ),
      ];
};

/** Returns the diagnostics of a condition, `{prefix: eu-}`. Operators that are not known here are left to SNS. */
const conditionMistakes = (condition: Readonly<Record<string, unknown>>, path: Path): Diagnostic[] => {
  const [[operator, operand] = ['', undefined], ...more] = Object.entries(condition);
  if (operator === '' || more.length > 0)
    return [
      mistake(
        path,
        'A condition has exactly one operator.',
        'Write each as an item of its own, or a range as numeric.',
      ),
    ];
  const at = [...path, operator];
  if (operator === 'exists' && typeof operand !== 'boolean')
    return [mistake(at, 'The operand of `exists` is true or false.', 'Write true or false, without quotes.')];
  if (operator === 'numeric') return numericMistakes(operand, at);
  if (textOperators.has(operator) && typeof operand !== 'string')
    return [mistake(at, `The operand of \`${operator}\` is a text.`, 'Write it in quotes.')];
  return [];
};

/** Returns the diagnostics of the list of an attribute. */
const valueMistakes = (values: readonly unknown[], path: Path): Diagnostic[] => {
  if (values.length === 0) return [mistake(path, 'SNS refuses an empty list of values.', listHint)];
  return values.flatMap((value, index) => {
    const at = [...path, index];
    if (Array.isArray(value)) return [mistake(at, 'A list in a list matches nothing, and SNS refuses it.', listHint)];
    return isMap(value) ? conditionMistakes(value, at) : [];
  });
};

/** Returns the diagnostics of an attribute of a policy. */
const attributeMistakes = (key: string, value: unknown, path: Path): Diagnostic[] => {
  const either = alternatives(key, value);
  if (either) return either.flatMap((policy, index) => policyMistakes(policy, [...path, index]));
  if (Array.isArray(value)) return valueMistakes(value, path);
  if (isMap(value))
    return [
      mistake(
        path,
        'The policy matches attributes of a message, which hold no others, and SNS refuses it; a nested policy is for the content of a message.',
        'Publish what you filter by as a message attribute, and write a list of its values here.',
      ),
    ];
  return [mistake(path, 'SNS takes a list of values for an attribute, not a single value.', listHint)];
};

const policyMistakes = (policy: Readonly<Record<string, unknown>>, path: Path): Diagnostic[] =>
  Object.entries(policy).flatMap(([key, value]) => attributeMistakes(key, value, [...path, key]));

/** Returns the diagnostics of a filter policy that SNS refuses. `path` leads to it. */
export const filterPolicyMistakes = (policy: unknown, path: Path): Diagnostic[] => {
  if (policy === undefined) return [];
  if (!isMap(policy))
    return [mistake(path, 'A filter policy is a map of message attributes.', 'Write `kind: [urgent]` below it.')];
  const found = policyMistakes(policy, path);
  const attributes = Object.keys(policy).length;
  if (attributes > most.attributes)
    found.push(
      mistake(
        path,
        `SNS takes at most ${most.attributes} attributes in a filter policy, here are ${attributes}.`,
        'Filter by fewer, and let the program look at the others.',
      ),
    );
  const product = combinations(policy);
  if (product > most.combinations)
    found.push(
      mistake(
        path,
        `The values of this filter policy make ${product} combinations, and SNS takes ${most.combinations}.`,
        'List fewer values, or use conditions such as prefix.',
      ),
    );
  const bytes = Buffer.byteLength(JSON.stringify(policy));
  if (bytes > most.bytes)
    found.push(mistake(path, `SNS takes at most ${most.bytes} bytes, this takes ${bytes}.`, 'List fewer values.'));
  return found;
};
