import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** True if golden files are written (`npm run golden`) instead of compared. */
export const rewriting = process.env.GOLDEN === 'write';

/** Texts of files by path. */
export type Files = Readonly<Record<string, string>>;

/** Returns the texts of all files below a folder by path; none if the folder does not exist. */
export const filesIn = (folder: string): Files =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .sort()
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
    : {};

/** Writes these files to a folder and deletes all others. */
export const writeFiles = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
