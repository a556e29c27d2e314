import { isMap } from '../cloudformation/expression.ts';
import { isTooLarge } from './limits.ts';
import { asciiJson, type Template } from './synthesize.ts';

/**
 * Returns the JSON of a template with each section, resource and output at the beginning of a line. The keys that are
 * searched for never stand inside of a text, where quotes are escaped.
 */
const resourceLines = ({ template, templateText }: Template): string => {
  const keys = Object.entries(Object(template)).flatMap(([name, section]) =>
    isMap(section) ? [name, ...Object.keys(section)] : [name],
  );
  const lines: string[] = [];
  let start = 0;
  for (const key of keys) {
    const next = templateText.indexOf(`"${key}":`, start);
    lines.push(templateText.slice(start, next));
    start = next;
  }
  return [...lines, templateText.slice(start)].join('\n');
};

/**
 * Returns the text of `template.json`: indented, or with each resource in a line of its own where the template has more
 * bytes than CloudFormation takes. Indented, a file of many megabytes would be two thirds spaces.
 */
export const templateFile = (built: Template): string =>
  `${isTooLarge(built) ? resourceLines(built) : asciiJson(built.template, 2)}\n`;
