import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How the names of a process's temporary folders begin. */
export const folderOf = (process: number): string => `batch-job-image-${process}-`;

/** Removes the temporary folders of a process that was killed; without its number none. */
export const removeLeftFolders = async (temporary: string | undefined, process: string | undefined): Promise<void> => {
  if (!temporary || process === undefined || !/^[1-9]\d*$/.test(process)) return;
  const names = await readdir(temporary).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(folderOf(Number(process)))))
    await rm(join(temporary, name), { recursive: true, force: true });
};
