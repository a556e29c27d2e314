import { type Diagnostic, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import {
  isWrittenNumber,
  jsonOfNumber,
  looksLikeVersion,
  textOfNumber,
  valueOfNumber,
} from '../schema/written-number.ts';
import { memberOf, partOf, type Schema } from './shape-walk.ts';

/** A config without written numbers, with warnings about those that became another spelling. */
export interface SettledConfig {
  readonly value: unknown;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Returns a config in which each written number (`schema/written-number.ts`) is the text that stands there where its
 * shape takes a text, and a number where it takes a number. Where only a text is allowed it stays as it is, for a
 * complaint with the text. Where any JSON is allowed:
 *
 * - a text if no number has the written value: `012345678901`, 18 digits,
 * - in the language of CloudFormation, and in `variables`, a text also if it looks like a version (`1.10`), since
 *   CloudFormation takes texts for numbers (the values of its parameters are texts as well):
 *   https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 * - else a number, with a warning if it looks like a version.
 */
export const settleNumbers = (shape: Schema, config: unknown): SettledConfig => {
  const warnings: Diagnostic[] = [];

  const number = (own: Schema | undefined, written: string, path: Path): unknown => {
    const types = [own?.type ?? []].flat();
    if (types.includes('string')) return types.length > 1 ? textOfNumber(written) : written;
    const isJson = own === undefined || (types.length === 0 && !('enum' in own || 'const' in own || 'oneOf' in own));
    return isJson ? json(written, path) : valueOfNumber(written);
  };

  const json = (written: string, path: Path): unknown => {
    if (!looksLikeVersion(written)) return jsonOfNumber(written);
    if (takesTexts(path)) return textOfNumber(written);
    const value = valueOfNumber(written);
    warnings.push(
      warningAt(
        'config/rewritten-number',
        path,
        `${textOfNumber(written)} without quotes is a number, and becomes ${value}.`,
        `Put it into quotes if it is a text: "${textOfNumber(written)}".`,
      ),
    );
    return value;
  };

  const settled = (own: Schema | undefined, value: unknown, path: Path): unknown => {
    if (isWrittenNumber(value)) return number(own, value, path);
    if (value === null || typeof value !== 'object') return value;
    const member = own && memberOf(own, value);
    const below = (step: string | number, item: unknown) =>
      settled(member && partOf(member, step), item, [...path, step]);
    if (Array.isArray(value)) return value.map((item, index) => below(index, item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
  };

  return { value: settled(shape, config, []), warnings };
};

/** True in `variables` and in the language of CloudFormation: in its own resources and in overrides. */
const takesTexts = ([top, , below]: Path): boolean =>
  top === 'variables' || top === 'cloudformationResources' || (top === 'resources' && below === 'overrides');
