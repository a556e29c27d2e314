/**
 * Returns a text in which the runner finds no command. It reads both streams of every step line by line, takes `::name
 * …::` behind any leading space and `##[name …]` anywhere in a line, and ends lines at CR, LF or both:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse). Its comparisons
 * look over characters like the one that is put between here, but it cuts the name out by position, so that what it
 * then reads as one begins with `:` or `[`, as no command's does.
 */
export const plainText = (text: string): string =>
  text.replace(/(?<=(?:^|[\r\n])[\s\u0085]*:)(?=:)/g, '\u200b').replaceAll('##[', '##\u200b[');

/** Returns JSON of equal value in which the runner finds no command; at the beginning of a line of JSON no text stands. */
export const plainJson = (json: string): string => json.replaceAll('##[', '#\\u0023[');

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The one way to a stream that the runner reads along: only `command` writes commands. */
export interface RunnerStream {
  text(text: string): void;
  json(json: string): void;
  command(name: string, properties: Readonly<Record<string, string>>, data: string): void;
}

/** Opens the way to a stream. Texts that are written in several pieces are guarded across their seams. */
export const runnerStream = (write: (text: string) => void): RunnerStream => {
  /** The line that is not ended yet, as it was written. */
  let line = '';
  const put = (whole: string): void => {
    write(whole.slice(line.length));
    line = whole.slice(Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1);
  };
  return {
    text: (text) => put(plainText(line + text)),
    json: (json) => put(`${line && `${line}\n`}${plainJson(json)}`),
    command: (name, properties, data) => {
      const facts = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
      put(`${line && `${line}\n`}::${[name, facts.join(',')].filter(Boolean).join(' ')}::${escapeData(data)}\n`);
    },
  };
};
