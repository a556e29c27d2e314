import type { FileLookup } from './packaging.ts';

/** Folders whose answers are remembered, by the folder itself: the files of a run do not change while it plans. */
const folders = new WeakMap<FileLookup, FileLookup>();

/** Returns a function that asks for each path once. What it throws is not remembered. */
const oncePerPath = <T>(ask: (path: string) => T): ((path: string) => T) => {
  const known = new Map<string, T>();
  return (path) => {
    if (known.has(path)) return known.get(path) as T;
    const found = ask(path);
    known.set(path, found);
    return found;
  };
};

/** Returns a folder, the same one each time, of which each path is looked up and each text read once for all images. */
export const rememberedFiles = (folder: FileLookup): FileLookup => {
  const found = folders.get(folder) ?? remembering(folder);
  folders.set(folder, found);
  return found;
};

const remembering = ({ look, text, entries, hasGit, checkout }: FileLookup): FileLookup => ({
  look: oncePerPath(look),
  text: oncePerPath(text),
  entries,
  ...(hasGit && { hasGit: oncePerPath(hasGit) }),
  ...(checkout && {
    checkout: { ...checkout, look: oncePerPath(checkout.look), text: oncePerPath(checkout.text) },
  }),
});
