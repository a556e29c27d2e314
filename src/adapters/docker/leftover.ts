import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the prefix of the names of a process's temporary folders; `process` is its id. */
export const folderPrefix = (process: number): string => `batch-job-image-${process}-`;

/** Removes the temporary folders of a process that was killed, by its id; does nothing without an id. */
export const removeLeftFolders = async (temporary: string | undefined, process: string | undefined): Promise<void> => {
  if (!temporary || process === undefined || !/^[1-9]\d*$/.test(process)) return;
  const names = await readdir(temporary).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(folderPrefix(Number(process)))))
    await rm(join(temporary, name), { recursive: true, force: true });
};

/** Does work in a new temporary folder of this process, which is removed afterwards. */
export const inTemporaryFolder = async <T>(temporary: string, work: (folder: string) => Promise<T>): Promise<T> => {
  await mkdir(temporary, { recursive: true });
  const folder = await mkdtemp(join(temporary, folderPrefix(process.pid)));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
