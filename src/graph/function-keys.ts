import { isMap } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';

/**
 * Properties with keys of the user's own that become keys of the template: patterns of EventBridge, policies of SNS, paths
 * of an input transformer, and attributes and settings of Cognito.
 */
const ownKeys: ReadonlySet<string> = new Set([
  'attributeMapping',
  'eventPattern',
  'filterPolicy',
  'inputPathsMap',
  'providerDetails',
]);

/** True for a key by which CloudFormation knows a function: `Ref`, `Fn::Transform`. */
const isFunctionName = (key: string): boolean => key === 'Ref' || key.startsWith('Fn::');

/** Returns an error for each key in a value, at any depth, that is the name of a function. */
const misread = (value: unknown, path: Path): Diagnostic[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => misread(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key];
    if (!isFunctionName(key)) return misread(item, at);
    return [
      errorAtKey(
        'config/unknown-key',
        at,
        `\`${key}\` is a function of CloudFormation, which would evaluate it here and leave the key out.`,
        'Write the value itself, or a directive in its place. A field of that name cannot be matched: let the program look at it.',
      ),
    ];
  });
};

/** Returns the errors of the properties in `ownKeys`, at any depth of a value. */
const misreadIn = (value: unknown, path: Path): Diagnostic[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return ownKeys.has(key) ? misread(item, at) : misreadIn(item, at);
  });
};

/**
 * Returns an error for each key of a user's own that CloudFormation would take for a function, such as `Fn::Transform` in
 * an event pattern, which would run a macro when a change set is created.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export const checkFunctionKeys = ({ resources }: Config): Diagnostic[] =>
  Object.entries(resources).flatMap(([name, { properties }]) =>
    misreadIn(properties, ['resources', name, 'properties']),
  );
