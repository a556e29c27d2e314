import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { BrokenRule } from '../../schema/check.ts';
import type { Schema } from '../shape-walk.ts';
import { atMostOne, exactlyOne, missingKey, unknownKey, wrongName } from './keys.ts';
import { nameOf } from './phrases.ts';
import { unknownType, wrongType } from './types.ts';
import { notAllowed, wrongCount, wrongFormat, wrongLength, wrongNumber } from './values.ts';
import { type Violation, violationOf } from './violation.ts';

/**
 * Returns the diagnostic for a broken rule of the shape; undefined if another rule reports the same mistake, or if only
 * CloudFormation knows whether the rule is broken.
 */
export const complaintOf = (error: BrokenRule, shape: Schema, root: unknown): Diagnostic | undefined =>
  (byKeyword[error.keyword] ?? otherRule)(violationOf(error, shape, root));

/** Functions that phrase the diagnostic, by the keyword of the broken rule. */
const byKeyword: Readonly<Record<string, (violation: Violation) => Diagnostic | undefined>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  propertyNames: wrongName,
  exactlyOne,
  atMostOne,
  type: wrongType,
  discriminator: unknownType,
  enum: notAllowed,
  const: notAllowed,
  minimum: wrongNumber,
  maximum: wrongNumber,
  exclusiveMinimum: wrongNumber,
  minLength: wrongLength,
  maxLength: wrongLength,
  minItems: wrongCount,
  maxItems: wrongCount,
  pattern: wrongFormat,
};

const otherRule = ({ error, path }: Violation): Diagnostic =>
  errorAt('config/wrong-format', path, `${nameOf(path)} breaks the rule \`${error.keyword}\` of the schema.`);
