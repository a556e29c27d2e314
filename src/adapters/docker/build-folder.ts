import { createWriteStream } from 'node:fs';
import { chmod, mkdir, realpath, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import { digestFile, digestFiles, entryAt, isEmptyFolder, isExecutable, streamContent } from '../node/digest.ts';
import { isInside } from '../node/inside.ts';
import { readInside } from '../node/read-inside.ts';
import { sideBySide } from '../side-by-side.ts';

/** Files of one `docker build`. */
export interface BuildFolder {
  /** Path of the context: the planned files only. */
  readonly context: string;
  /** Path of the Dockerfile. */
  readonly dockerfile: string;
}

/**
 * Returns a function that prepares the build of an image in `folder`: copies its planned files and verifies the digest
 * of the copy, so that the image is exactly the one that its tag names. Images of one context share one copy. Modes and
 * times are fixed: equal content gives equal layers. `root` is the config's folder. Throws `packaging/changed` if a file
 * changed since the plan, or became a link out of `root`.
 */
export const buildFolders = (root: string, folder: string): ((image: PlannedImage) => Promise<BuildFolder>) => {
  const contexts = new Map<string, Promise<string>>();
  let builds = 0;
  /** Returns the path of the copied context, which is copied once. */
  const contextOf = (image: PlannedImage): Promise<string> => {
    const key = JSON.stringify([image.folder, image.digest]);
    const context = contexts.get(key) ?? copyContext(image, root, join(folder, `context-${contexts.size + 1}`));
    contexts.set(key, context);
    return context;
  };
  return async (image) => {
    const own = join(folder, `build-${++builds}`);
    await mkdir(own);
    return refuseChanged(image, async () => {
      const context = await contextOf(image);
      // The place of an open file is compared by its path without links.
      const place = await realpath(own);
      const dockerfile = join(place, 'Dockerfile');
      await writeDockerfile(image, root, place, dockerfile);
      // Takes precedence over a .dockerignore in the context, which the plan has applied already.
      await writeFile(`${dockerfile}.dockerignore`, '# What is here was chosen before.\n');
      return { context, dockerfile };
    });
  };
};

/** Does the work; throws `packaging/changed` if it meets a file that is gone or became another kind of file. */
const refuseChanged = async <T>(image: PlannedImage, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((cause as NodeJS.ErrnoException).code ?? ''))
      throw changed(image, cause);
    throw cause;
  }
};

/** Returns the absolute path of the image's context. Throws `packaging/changed` if it is out of the config's folder. */
const sourceOf = async (image: PlannedImage, root: string): Promise<{ top: string; source: string }> => {
  const top = await realpath(root);
  const source = await realpath(join(top, image.folder));
  if (!isInside(top, source)) throw changed(image);
  return { top, source };
};

/** Copies the planned files of an image into a new folder, and returns its path without links. */
const copyContext = async (image: PlannedImage, root: string, to: string): Promise<string> => {
  await mkdir(to);
  const context = await realpath(to);
  const { source } = await sourceOf(image, root);
  await sideBySide(image.files, concurrentCopies, (file) => copy(source, context, file));
  if ((await digestFiles(context, image.files)) !== image.digest) throw changed(image);
  return context;
};

/** Files that are copied at the same time. */
const concurrentCopies = 32;

/** Writes the image's Dockerfile to `dockerfile`, a path in `place`, and verifies the digest of a user's own. */
const writeDockerfile = async (image: PlannedImage, root: string, place: string, dockerfile: string): Promise<void> => {
  if ('text' in image.dockerfile) return writeFile(dockerfile, image.dockerfile.text);
  const { top, source } = await sourceOf(image, root);
  const text = readInside(top, join(source, image.dockerfile.path));
  if (text === undefined) throw changed(image);
  await writeFile(dockerfile, text);
  if ((await digestFile(place, dockerfile)) !== image.dockerfile.digest) throw changed(image);
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
