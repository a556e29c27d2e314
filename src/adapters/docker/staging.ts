import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, readlink, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import { digestFile, digestFiles, kindOf } from '../node/content.ts';

export interface Stage {
  /** The context: the planned files and nothing else. */
  readonly context: string;
  readonly dockerfile: string;
}

/**
 * Copies what was digested, and only that, to where docker builds from, and digests the copy: what is built is exactly
 * what the tag says, whatever changes beside it. Modes and times are fixed, so that the same content gives the same
 * layers. `root` is the config's folder. Refuses when a file changed since the plan.
 */
export const stage = async (image: PlannedImage, root: string, folder: string): Promise<Stage> => {
  const source = join(root, image.folder);
  const context = join(folder, 'context');
  const dockerfile = join(folder, 'Dockerfile');
  await mkdir(context, { recursive: true });
  try {
    for (const file of image.files) await copy(join(source, file), join(context, file));
    const text =
      'text' in image.dockerfile ? image.dockerfile.text : await readFile(join(source, image.dockerfile.path));
    await writeFile(dockerfile, text);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw changed(image, cause);
    throw cause;
  }
  const sameDockerfile = 'text' in image.dockerfile || (await digestFile(dockerfile)) === image.dockerfile.digest;
  if (!sameDockerfile || (await digestFiles(context, image.files)) !== image.digest) throw changed(image);
  // Goes before a .dockerignore of the context, which has done its work already.
  await writeFile(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
  return { context, dockerfile };
};

const fixedTime = new Date('2000-01-01T00:00:00Z');

const copy = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  const kind = await kindOf(from);
  if (kind === 'link') return symlink(await readlink(from), to);
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, kind === 'executable' ? 0o755 : 0o644);
  await utimes(to, fixedTime, fixedTime);
};

const changed = (image: PlannedImage, cause?: unknown): Refused =>
  new Refused({
    code: 'packaging/changed',
    message: `The files of job "${image.job}" changed after its image was planned.`,
    hint: 'Run the command again when nothing else writes to the folder of the config.',
    cause,
  });
