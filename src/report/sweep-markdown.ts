import { code, join, md, sentence, table, text } from './markdown.ts';

/** A preview as the summary of a sweep lists it. */
export interface ListedPreview {
  readonly stage: string;
  readonly pull: number;
  readonly done: string;
  readonly why: string;
}

/** Returns what a sweep did as Markdown: a row for each preview with what was done and why, then what else it removed. */
export const sweepMarkdown = (project: string, previews: readonly ListedPreview[], lines: readonly string[]): string =>
  `${join(
    [
      md`### 🧹 Previews of ${code(project, 80)}`,
      previews.length === 0
        ? md`There are none.`
        : table(
            ['Preview', 'Done', 'Why'],
            previews.map(({ stage, done, why }) => [code(stage, 80), text(done), text(why, 1_000)]),
          ),
      join(
        lines.map((line) => md`- ${sentence(line, 1_000)}`),
        '\n',
      ),
    ],
    '\n\n',
  )}\n`;
