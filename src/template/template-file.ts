import { type Expression, isMap } from '../cloudformation/expression.ts';
import { isTooLarge } from './limits.ts';
import { asciiJson, escapeNonAscii, type Template } from './synthesize.ts';

/** Returns the entries of a map as JSON, each in a line of its own. */
const linesOf = (map: object, textOf: (value: Expression) => string): string =>
  `{\n${Object.entries(map)
    .map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`)
    .join(',\n')}\n}`;

/** Returns a template as JSON with each resource, parameter, condition and output in a line of its own. */
const resourceLines = (template: Expression): string =>
  linesOf(Object(template), (section) => (isMap(section) ? linesOf(section, JSON.stringify) : JSON.stringify(section)));

/**
 * Returns the text of `template.json`: indented, or with each resource in a line of its own where the template has more
 * bytes than CloudFormation takes. Indented, a file of many megabytes would be two thirds spaces.
 */
export const templateFile = (built: Template): string =>
  `${isTooLarge(built) ? escapeNonAscii(resourceLines(built.template)) : asciiJson(built.template, 2)}\n`;
