import { type Markdown, md } from './markdown.ts';

const note = md`<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;

/** Elements that are still open after some lines of Markdown. */
interface Open {
  /** Fence of the open code block. */
  readonly fence: string | undefined;
  /** Number of open `<details>`. */
  readonly folds: number;
}

/** Returns the elements that are open after one more line. */
const after = ({ fence, folds }: Open, line: string): Open => {
  const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence !== undefined)
    return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, folds };
  if (ticks) return { fence: ticks, folds };
  const opened = line.match(/<details\b/g)?.length ?? 0;
  const closed = line.match(/<\/details>/g)?.length ?? 0;
  return { fence, folds: Math.max(0, folds + opened - closed) };
};

/** Returns the lines that close the open elements and say that the text was cut. */
const closing = ({ fence, folds }: Open): string =>
  `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(folds)}\n\n${note}\n`;

/**
 * Returns Markdown that is shorter than `limit` UTF-16 units: the body if it fits, else as many whole lines as fit,
 * followed by the ends of open code blocks and `<details>` and a note. Always keeps the first line, the marker.
 */
export const cutMarkdown = (body: string, limit: number): string => {
  if (body.length < limit) return body;
  let open: Open = { fence: undefined, folds: 0 };
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
