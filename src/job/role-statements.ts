import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
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
 * stand twice, and operators of conditions that IAM does not know. `path` leads to the list.
 */
export const checkRoleStatements = (statements: readonly RoleStatement[], path: Path): Diagnostic[] =>
  statements.flatMap((statement, index) => [
    ...checkEveryAction(statement, [...path, index]),
    ...checkName(statement, statements.slice(0, index), [...path, index, 'Sid']),
    ...checkOperators(statement, [...path, index, 'Condition']),
  ]);

const checkEveryAction = ({ Action, Effect }: RoleStatement, path: Path): Diagnostic[] =>
  Action === undefined && Effect === 'Allow'
    ? [
        warningAt(
          'config/permission-for-everything',
          path,
          'A statement without Action allows every action on its resources, as in Stacktape.',
          'List the actions that the job needs.',
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

const checkOperators = ({ Condition }: RoleStatement, path: Path): Diagnostic[] =>
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
