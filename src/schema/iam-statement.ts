import { statementAction, statementId, statementResource } from './aws-values.ts';
import { anything, map, text } from './shape.ts';

/** The shape of an item of `Resource`. */
export const statementResources = text(
  'An ARN, which may hold `*` anywhere but in its service, or `*` for all.',
  statementResource,
);

/** The shape of an item of `Action`. */
export const statementActions = text(
  'An action, `service:Action`, such as `s3:GetObject`; `*` for all.',
  statementAction,
);

/** The shape of `Sid`. */
export const statementName = text('A name for the statement: letters and digits.', statementId);

/** The shape of `Condition`; `job/role-statements.ts` checks the operators. */
export const statementCondition = map(
  'When it applies, in the words of IAM.',
  map('Values by condition key, such as `aws:SourceAccount`.', anything('A value, or a list of them.')),
);
