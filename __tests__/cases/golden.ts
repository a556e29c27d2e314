import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `npm run golden` writes what the others compare. */
export const rewriting = process.env.GOLDEN === 'write';

export type Files = Readonly<Record<string, string>>;

/** The files below a folder, by path; none where there is no folder. */
export const filesIn = (folder: string): Files =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .sort()
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
    : {};

/** Makes a folder hold just these files. */
export const writeFiles = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
