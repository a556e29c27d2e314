/**
 * Returns a text in which the runner finds no command: puts a zero-width space into each mark of one. The runner reads
 * both streams of every step line by line, finds `::name …::` after any leading white space and `##[name …]` anywhere in
 * a line, and ends lines at CR, LF or both:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse). Its comparison
 * ignores characters like a zero-width space, but it cuts the name out by position: the name then begins with `:` or
 * `[`, as that of no command does.
 */
export const plainText = (text: string): string =>
  text.replace(/(?<=(?:^|[\r\n])[\s\u0085]*:)(?=:)/g, '\u200b').replaceAll('##[', '##\u200b[');

/** Returns JSON of equal value in which the runner finds no command; no line of JSON begins with `::`. */
export const plainJson = (json: string): string => json.replaceAll('##[', '#\\u0023[');

/** Escapes the data of a command: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes the value of a command's property, in which `:` and `,` are marks as well. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A stream that the runner searches for workflow commands; only `command` and `mask` write any. */
export interface RunnerStream {
  /** Writes a text as it is but for what would be a command. */
  text(text: string): void;
  /** Writes JSON on a line of its own. */
  json(json: string): void;
  /** Writes a workflow command on a line of its own. */
  command(name: string, properties: Readonly<Record<string, string>>, data: string): void;
  /**
   * Registers each line of a secret as a mask.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log
   */
  mask(secret: string): void;
}

/** Opens a stream for the runner. Finds commands that several texts would form together, too. */
export const runnerStream = (write: (text: string) => void): RunnerStream => {
  /** The current line, without its end, as it was written. */
  let line = '';
  const append = (whole: string): void => {
    write(whole.slice(line.length));
    line = whole.slice(Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1);
  };
  const command: RunnerStream['command'] = (name, properties, data) => {
    const fields = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    append(`${line && `${line}\n`}::${[name, fields.join(',')].filter(Boolean).join(' ')}::${escapeData(data)}\n`);
  };
  return {
    text: (text) => append(plainText(line + text)),
    json: (json) => append(`${line && `${line}\n`}${plainJson(json)}`),
    command,
    mask: (secret) => {
      for (const part of secret.split(/\r?\n|\r/)) if (part.trim() !== '') command('add-mask', {}, part);
    },
  };
};
