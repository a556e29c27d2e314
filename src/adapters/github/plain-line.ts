/**
 * A line that the runner takes for no command: it looks for `::` behind any leading space and for `##[` anywhere, on
 * both streams of every step (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export const plainLine = (line: string): string =>
  line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b[');
