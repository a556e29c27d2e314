import { expect } from '@jest/globals';
import type { Outcome } from '../../../src/diagnostics/diagnostic.ts';
import { contextOf } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage, FileLookup } from '../../../src/packaging/packaging.ts';
import { type FakeFile, fakeWorkspace } from '../../fakes/workspace.ts';

/** Files by path. */
export type Files = Readonly<Record<string, FakeFile>>;

/** Returns the image of a program in a folder. */
export type ImageOf = (surroundings: FileLookup) => Outcome<BuiltImage>;

/** Returns the digest of the context that an image has in a folder, and the files of the context. */
export const contextIn = async (imageOf: ImageOf, files: Files) => {
  const workspace = fakeWorkspace(files);
  const { value, diagnostics } = imageOf(workspace);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const { digest, files: inside } = await workspace.digest(contextOf(value, []));
  return { digest, inside, diagnostics, included: value.included };
};

/** Returns the files of the context that an image has in a folder. */
export const filesIn = async (imageOf: ImageOf, files: Files) => (await contextIn(imageOf, files)).inside;

/** Returns the reasons of the notes that an image has a wide context, with the folder in front. */
export const wideIn = (imageOf: ImageOf, files: Files): string[] =>
  imageOf(fakeWorkspace(files)).diagnostics.flatMap(({ code, sentence }) =>
    code === 'packaging/wide-context' ? [sentence] : [],
  );

/**
 * Fails unless the context of an image has every file that is needed and none that is foreign, the same image follows from
 * it alone, and a change of a file changes the digest exactly where the file is in the context.
 */
export const expectNarrow = async (
  imageOf: ImageOf,
  files: Files,
  {
    needed,
    foreign,
    touched,
  }: { readonly needed: readonly string[]; readonly foreign: readonly string[]; readonly touched: number },
) => {
  const { digest, inside, included } = await contextIn(imageOf, files);
  expect(included).toBeDefined();
  expect(inside).toEqual(expect.arrayContaining([...needed]));
  expect(inside.filter((path) => foreign.includes(path))).toEqual([]);
  const alone = Object.fromEntries(Object.entries(files).filter(([path]) => inside.includes(path)));
  expect(await contextIn(imageOf, alone)).toMatchObject({ digest, inside });
  const paths = Object.keys(files);
  const path = paths[touched % paths.length] as string;
  const changed = await contextIn(imageOf, { ...files, [path]: `${files[path]}\n` });
  expect(changed.digest === digest).toBe(!inside.includes(path));
};
