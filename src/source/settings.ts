/**
 * Parses the lines `NAME=value` of a `.env`, `.ini` or `.properties` file into a map of texts, without quotes around
 * values. A section of an INI file becomes a map in it. Returns the number of the first line that is none, from 1.
 */
export const parseSettings = (
  text: string,
  form: 'env' | 'ini',
): { readonly value: Record<string, unknown> } | { readonly line: number } => {
  const value: Record<string, unknown> = {};
  let into = value;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || (form === 'ini' && line.startsWith(';'))) continue;
    const section = form === 'ini' ? /^\[([^\]]+)\]$/.exec(line)?.[1] : undefined;
    const equals = line.indexOf('=');
    const name = line
      .slice(0, Math.max(0, equals))
      .replace(/^export\s/, '')
      .trim();
    const key = section?.trim() ?? name;
    if (key === '' || key === '__proto__') return { line: index + 1 };
    if (section === undefined) into[key] = unquoted(line.slice(equals + 1).trim());
    else {
      into = {};
      value[key] = into;
    }
  }
  return { value };
};

/**
 * Returns a value without quotes and comment. In double quotes `\n` is a line break, as in dotenv; a comment is ` #`.
 */
const unquoted = (written: string): string => {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  if (double !== undefined) return double.replace(/\\([n"\\])/g, (_, letter) => (letter === 'n' ? '\n' : letter));
  return /^'([^']*)'/.exec(written)?.[1] ?? written.replace(/(?:^|\s)#.*$/, '').trim();
};
