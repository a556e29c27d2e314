import { type Markdown, md } from './markdown.ts';

const note = md`<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;

/** What is still open at the end of some lines: the fence of a block of code, and how many parts that fold. */
interface Open {
  readonly fence: string | undefined;
  readonly parts: number;
}

const after = ({ fence, parts }: Open, line: string): Open => {
  const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence !== undefined)
    return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, parts };
  if (ticks) return { fence: ticks, parts };
  const opened = line.match(/<details\b/g)?.length ?? 0;
  const closed = line.match(/<\/details>/g)?.length ?? 0;
  return { fence, parts: Math.max(0, parts + opened - closed) };
};

const closing = ({ fence, parts }: Open): string =>
  `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(parts)}\n\n${note}\n`;

/**
 * Markdown that is shorter than `limit` UTF-16 units: as it is where it fits, else as many whole lines as fit, with
 * blocks and folded parts closed behind them and a note. The first line always stays.
 */
export const cutMarkdown = (body: string, limit: number): string => {
  if (body.length < limit) return body;
  let open: Open = { fence: undefined, parts: 0 };
  let [kept, length] = [0, 0];
  let end = closing(open);
  for (const line of body.split('\n')) {
    const next = after(open, line);
    const rest = closing(next);
    if (kept > 0 && length + line.length + rest.length >= limit) break;
    [open, end] = [next, rest];
    length += line.length + 1;
    kept += 1;
  }
  return `${body.split('\n').slice(0, kept).join('\n')}${end}` as Markdown;
};
