import { expect } from '@jest/globals';
import { java } from '../../../../src/packaging/languages/java/java.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** The properties of a program. */
export type Properties = Partial<Parameters<typeof java.image>[1]>;
/** The entry file of a program, where Java's tools expect it. */
export const main = 'src/main/java/com/example/Report.java';

/** Returns the image of a program, or diagnostics. */
export const image = (files: Record<string, string>, properties: Properties = {}, entry = main) =>
  java.image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
    fakeWorkspace({ [entry]: 'package com.example;\n', ...files }),
    'linux/amd64',
  );
/** Returns the Dockerfile of a program without errors. */
export const textOf = (...given: Parameters<typeof image>): string => {
  const { value, diagnostics } = image(...given);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (value as { dockerfile: { text: string } }).dockerfile.text;
};
/** Returns the words of the first command with one of them. */
export const commandWith = (text: string, word: string): string[] =>
  [...text.matchAll(/^(?:RUN|CMD) (?:--\S+ )*(\[.*\])$/gm)]
    .map(([, words]) => JSON.parse(words as string) as string[])
    .find((words) => words.some((one) => one.includes(word))) ?? [];
