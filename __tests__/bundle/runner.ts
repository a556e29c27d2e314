/** A workflow command as GitHub's runner would execute it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

const propertiesIn = (text: string, separator: string): Record<string, string> =>
  Object.fromEntries(
    text.split(separator).flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]];
    }),
  );

/**
 * Reads output as GitHub's runner does (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs):
 * lines end at CR or LF; `::name …::value` counts behind leading space, `##[name …]value` anywhere in a line.
 */
export const commandsIn = (output: string): RunnerCommand[] =>
  output.split(/\r\n|\r|\n/).flatMap((line): RunnerCommand[] => {
    const newer = /^[\s\u0085]*::(.*?)::(.*)$/.exec(line);
    const older = newer ? null : /##\[(.*?)\](.*)$/.exec(line);
    const [, head = '', value = ''] = newer ?? older ?? [];
    if (!newer && !older) return [];
    const space = head.indexOf(' ');
    const name = space < 0 ? head : head.slice(0, space);
    const properties = space < 0 ? {} : propertiesIn(head.slice(space + 1), newer ? ',' : ';');
    return [{ name, properties, value: unescaped(value) }];
  });

/** Reads the file behind GITHUB_OUTPUT: `name<<delimiter`, lines, `delimiter`. Throws if it is broken. */
export const outputsIn = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length && lines[at] !== ''; at++) {
    const [, name, mark] = /^([^=<]+)<<(.+)$/.exec(lines[at] as string) ?? [];
    const end = lines.indexOf(mark ?? '', at + 1);
    if (name === undefined || end < 0) throw new Error(`line ${at + 1} of the outputs is broken`);
    found[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
};

/** Returns a step's output without the lines that register masks, which the runner does not log. */
export const withoutMasks = (output: string): string => output.replace(/^::add-mask::.*\n/gm, '');
