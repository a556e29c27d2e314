import { hasFunction, isMap } from '../cloudformation/expression.ts';
import { hasToken } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { policyText } from '../schema/aws-values.ts';
import type { JobProperties } from './job-shape.ts';

type RoleStatement = JobProperties['iamRoleStatements'][number];

/**
 * The operators of IAM conditions, without prefix and suffix.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const operators = [
  ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
  ...['StringLike', 'StringNotLike'],
  ...['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals'],
  ...['NumericGreaterThan', 'NumericGreaterThanEquals'],
  ...['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
  ...['Bool', 'BinaryEquals', 'IpAddress', 'NotIpAddress'],
  ...['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'Null'],
];
const knownOperators: ReadonlySet<string> = new Set(operators.map((operator) => operator.toLowerCase()));

/** Returns an operator without `ForAllValues:`, `ForAnyValue:` and `IfExists`. */
const plainOperator = (operator: string): string =>
  operator.replace(/^(?:ForAllValues|ForAnyValue):/i, '').replace(/IfExists$/i, '');

/**
 * Returns the diagnostics of `iamRoleStatements` that no pattern expresses: statements for every action, names that
 * stand twice, operators of conditions that IAM does not know, and values and characters that it does not take. `path`
 * leads to the list.
 */
export const checkRoleStatements = (statements: readonly RoleStatement[], path: Path, subject = 'job'): Diagnostic[] =>
  statements.flatMap((statement, index) => [
    ...checkEveryAction(statement, [...path, index], subject),
    ...checkName(statement, statements.slice(0, index), [...path, index, 'Sid']),
    ...conditionMistakes(statement.Condition, [...path, index, 'Condition']),
    ...statement.Resource.flatMap((resource, item) => [
      ...checkCharacters(resource, [...path, index, 'Resource', item]),
      ...checkIamRegion(resource, [...path, index, 'Resource', item]),
    ]),
  ]);

/** Returns the diagnostics of a condition: operators that IAM does not know, and values and characters that it does not take. */
export const conditionMistakes = (condition: RoleStatement['Condition'], path: Path): Diagnostic[] => [
  ...checkOperators(condition, path),
  ...checkConditionValues(condition, path),
];

const checkEveryAction = ({ Action, Effect }: RoleStatement, path: Path, subject: string): Diagnostic[] =>
  Action === undefined && Effect === 'Allow'
    ? [
        warningAt(
          'config/permission-for-everything',
          path,
          'A statement without Action allows every action on its resources, as in Stacktape.',
          `List the actions that the ${subject} needs.`,
        ),
      ]
    : [];

/** IAM refuses two statements of one name: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
const checkName = ({ Sid }: RoleStatement, before: readonly RoleStatement[], path: Path): Diagnostic[] =>
  Sid && before.some((other) => other.Sid === Sid)
    ? [
        errorAt(
          'config/iam-statement',
          path,
          `Two statements of one role have the Sid "${Sid}", and IAM refuses the policy.`,
          'Rename one of them, or leave Sid out.',
        ),
      ]
    : [];

const checkOperators = (Condition: RoleStatement['Condition'], path: Path): Diagnostic[] =>
  Object.keys(Condition ?? {}).flatMap((operator) =>
    knownOperators.has(plainOperator(operator).toLowerCase())
      ? []
      : [
          errorAtKey(
            'config/iam-statement',
            [...path, operator],
            `IAM knows no operator "${operator}" of conditions.`,
            didYouMean(plainOperator(operator), operators),
          ),
        ],
  );

/** IAM takes texts, numbers and booleans, and lists of them: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
const checkConditionValues = (Condition: RoleStatement['Condition'], path: Path): Diagnostic[] =>
  Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, values]) => {
      const at = [...path, operator, key];
      if (Array.isArray(values)) return values.flatMap((value, index) => checkConditionValue(value, [...at, index]));
      return [...checkCharacters(key, at), ...checkConditionValue(values, at)];
    }),
  );

const checkConditionValue = (value: unknown, path: Path): Diagnostic[] => {
  if (typeof value === 'string') return checkCharacters(value, path);
  // `null` is a complaint about the template, in which CloudFormation takes none anywhere.
  if (typeof value !== 'object' || value === null || (isMap(value) && hasFunction(value))) return [];
  return [
    errorAt(
      'config/iam-statement',
      path,
      `A ${Array.isArray(value) ? 'list in a list' : 'map'} is no value of a condition.`,
      'Write a text, a number, true or false, or a list of them.',
    ),
  ];
};

/**
 * Returns an error for the ARN of a role, user or policy with a region, which IAM refuses: "cannot contain region
 * information". https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
const checkIamRegion = (resource: string, path: Path): Diagnostic[] => {
  const region = /^arn:[^:]+:iam:([a-z0-9-]+):/.exec(resource)?.[1];
  return region === undefined || hasToken(resource)
    ? []
    : [
        errorAt(
          'config/iam-statement',
          path,
          `What belongs to IAM is in no region, and IAM refuses an ARN of it with ${region}.`,
          `Write ${resource.replace(`:iam:${region}:`, () => ':iam::')}.`,
        ),
      ];
};

/** Returns an error for a text with characters that IAM refuses in a policy; a token is none. */
const checkCharacters = (text: string, path: Path): Diagnostic[] => {
  const wrong = hasToken(text) ? undefined : [...text].find((character) => !policyText.test(character));
  if (wrong === undefined) return [];
  const code = `U+${(wrong.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    errorAt(
      'config/iam-statement',
      path,
      `IAM takes no character ${code} in a policy; the last that it takes is ÿ (U+00FF).`,
      'Write ? in its place, which stands for any one character in ARNs and in StringLike, or * for any number.',
    ),
  ];
};
