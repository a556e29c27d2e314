/** Characters of a line, about. */
const lineWidth = 110;

/** Returns texts in quotes, with commas, in lines of about 110 characters, indented by `indent`. */
const wrapped = (texts: readonly string[], indent: string): string => {
  const lines: string[] = [];
  for (const [index, text] of texts.entries()) {
    const word = `${JSON.stringify(text)}${index < texts.length - 1 ? ',' : ''}`;
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > lineWidth) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
};

/**
 * Returns a value as JSON for readers, without a line break at its end: indented by two spaces, with lists of texts as
 * paragraphs.
 */
export const jsonText = (value: unknown, indent = ''): string => {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const texts = value.every((item) => typeof item === 'string');
    const short = texts ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : '';
    if (short !== '' && short.length < 80) return short;
    const body = texts ? wrapped(value, deeper) : value.map((item) => `${deeper}${jsonText(item, deeper)}`).join(',\n');
    return `[\n${body}\n${indent}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const rows = Object.entries(value).filter(([, item]) => item !== undefined);
  const flat = JSON.stringify(value);
  if (rows.length === 1 && flat.length < 160) return flat.replace(/^\{("[^"]+"):/, '{ $1: ').replace(/\}$/, ' }');
  return `{\n${rows.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${jsonText(item, deeper)}`).join(',\n')}\n${indent}}`;
};

/**
 * The most bytes of a template in a request.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const largestTemplate = 51_200;

/** True for the text of a template that fits into a request. */
export const fitsRequest = (text: string): boolean => Buffer.byteLength(text) <= largestTemplate;

/** Returns a template as JSON for readers, or without white space where it would not fit into a request so. */
export const templateText = (template: unknown): string => {
  const text = `${jsonText(template)}\n`;
  return fitsRequest(text) ? text : `${JSON.stringify(template)}\n`;
};
