/**
 * The lines `NAME=value` of a `.env`, `.ini` or `.properties` file as a map. A section of an INI file is a map in it.
 * Values are texts; around them quotes are taken away. What is no such line is told by its number.
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

/** In double quotes `\n` is a line break, as dotenv reads it; a comment after a value begins with a space and `#`. */
const unquoted = (written: string): string => {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  if (double !== undefined) return double.replace(/\\([n"\\])/g, (_, letter) => (letter === 'n' ? '\n' : letter));
  return /^'([^']*)'/.exec(written)?.[1] ?? written.replace(/(?:^|\s)#.*$/, '').trim();
};
