import { readFile, stat } from 'node:fs/promises';
import { Refused } from '../../diagnostics/refused.ts';
import { largestSource } from '../../source/decode.ts';

/**
 * The bytes of a config file. Refuses what is missing (`source/missing-file`), no plain file or not readable
 * (`source/not-a-file`), or over 1 MiB (`source/too-large`), which is asked before anything is read.
 */
export const readConfigFile = async (path: string): Promise<Uint8Array> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a folder' : 'no plain file';
      throw new Refused({
        code: 'source/not-a-file',
        message: `The config ${path} is ${kind}.`,
        hint: found.isDirectory() ? `Name the file in it: ${path}/batch-jobs.yml.` : 'Name a YAML file.',
      });
    }
    if (found.size > largestSource)
      throw new Refused({
        code: 'source/too-large',
        message: `The config ${path} has ${found.size.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
        hint: 'Split it into several configs, each with its own project name.',
      });
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw unreadable(path, cause);
  }
};

const unreadable = (path: string, cause: unknown): Error => {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refused({
      code: 'source/missing-file',
      message: `The config ${path} does not exist.`,
      hint: 'Name it with --config (input `config`), or run `init` to write one.',
      cause,
    });
  return new Refused({
    code: 'source/not-a-file',
    message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
    hint: 'Check that its permissions let this user read it and that its path is valid.',
    cause,
  });
};
