import { createWriteStream } from 'node:fs';
import { chmod, mkdir, realpath, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import { digestFile, digestFiles, entryAt, isEmptyFolder, isExecutable, streamContent } from '../node/digest.ts';
import { isInside } from '../node/inside.ts';
import { readInside } from '../node/read-inside.ts';

/** Files of one `docker build`. */
export interface BuildFolder {
  /** Path of the context: the planned files only. */
  readonly context: string;
  /** Path of the Dockerfile. */
  readonly dockerfile: string;
}

/**
 * Copies the planned files of an image into `folder` and verifies the digest of the copy, so that the image is exactly
 * the one that its tag names. Modes and times are fixed: equal content gives equal layers. `root` is the config's
 * folder. Throws `packaging/changed` if a file changed since the plan, or became a link out of `root`.
 */
export const copyBuildFiles = async (image: PlannedImage, root: string, folder: string): Promise<BuildFolder> => {
  await mkdir(join(folder, 'context'));
  // The place of an open file is compared by its path without links.
  const place = await realpath(folder);
  const context = join(place, 'context');
  const dockerfile = join(place, 'Dockerfile');
  try {
    const top = await realpath(root);
    const source = await realpath(join(top, image.folder));
    if (!isInside(top, source)) throw changed(image);
    for (const file of image.files) await copy(source, context, file);
    const text =
      'text' in image.dockerfile ? image.dockerfile.text : readInside(top, join(source, image.dockerfile.path));
    if (text === undefined) throw changed(image);
    await writeFile(dockerfile, text);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((cause as NodeJS.ErrnoException).code ?? ''))
      throw changed(image, cause);
    throw cause;
  }
  const sameDockerfile =
    'text' in image.dockerfile || (await digestFile(place, dockerfile)) === image.dockerfile.digest;
  if (!sameDockerfile || (await digestFiles(context, image.files)) !== image.digest) throw changed(image);
  // Takes precedence over a .dockerignore in the context, which the plan has applied already.
  await writeFile(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
  return { context, dockerfile };
};

/** Modification time of every copied file. */
const fixedTime = new Date('2000-01-01T00:00:00Z');

/** Copies one planned file or link, or creates an empty folder. */
const copy = async (source: string, context: string, file: string): Promise<void> => {
  const to = join(context, file);
  if (isEmptyFolder(file)) return void (await mkdir(to, { recursive: true }));
  await mkdir(dirname(to), { recursive: true });
  const entry = await entryAt(source, file);
  if (entry.kind === 'link') return symlink(entry.target, to);
  const mode = isExecutable(entry.open) ? 0o755 : 0o644;
  await pipeline(streamContent(entry.open), createWriteStream(to, { flags: 'wx' }));
  await chmod(to, mode);
  await utimes(to, fixedTime, fixedTime);
};

const changed = (image: PlannedImage, cause?: unknown): Refused =>
  new Refused({
    code: 'packaging/changed',
    message: `The files of job "${image.job}" changed after its image was planned.`,
    hint: 'Run the command again when nothing else writes to the folder of the config.',
    cause,
  });
