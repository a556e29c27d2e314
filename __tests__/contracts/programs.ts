import { expect, test } from '@jest/globals';
import type { Answer, LocalQuestion } from '../../src/directives/directive.ts';
import type { Programs } from '../../src/ports/machine.ts';

/** A JavaScript program, and its functions for the fake. */
export interface ProgramFile {
  readonly text: string;
  readonly functions: Readonly<Record<string, (...args: never[]) => unknown>>;
}

/** Programs of the tests, by file name. */
export const programFiles: Readonly<Record<string, ProgramFile>> = {
  'size.js': {
    text: `
      export default (stage, more) => ({ memory: stage === 'production' ? 2048 : 512, more: more ?? [] });
      export const soon = async (text) => text.toUpperCase();
      export const fails = () => { throw new Error('no size today'); };
      export const nothing = () => {};
      export const call = () => "$Stage()";
    `,
    functions: {
      default: (stage: string, more: unknown) => ({ memory: stage === 'production' ? 2048 : 512, more: more ?? [] }),
      soon: async (text: string) => text.toUpperCase(),
      fails: () => {
        throw new Error('no size today');
      },
      nothing: () => {},
      call: () => '$Stage()',
    },
  },
};

/** Returns the question of a custom directive that calls `handler` of `file`. */
export const programQuestion = (
  file: string,
  handler: string | undefined,
  ...args: unknown[]
): LocalQuestion & { readonly kind: 'program' } => ({
  kind: 'program',
  key: JSON.stringify([file, handler, args]),
  says: 'the directive $size',
  file,
  handler,
  args,
});

/** Tests of the port `Programs`; `open` creates one with the files of `programFiles`. */
export const programsContract = (open: () => Promise<Programs>): void => {
  const ask = async (file: string, handler?: string, ...args: unknown[]): Promise<Answer> =>
    (await open()).answer(programQuestion(file, handler, ...args));

  test('answer calls a function with unchanged arguments and returns its value', async () => {
    expect(await ask('size.js', undefined, 'production', [1, { a: null }, 'quo"te'])).toEqual({
      kind: 'found',
      value: { memory: 2048, more: [1, { a: null }, 'quo"te'] },
    });
    expect(await ask('./size.js', 'soon', 'grüße')).toEqual({ kind: 'found', value: 'GRÜSSE' });
  });

  test('answer answers several questions at once', async () => {
    const programs = await open();
    const stages = ['dev', 'production', 'dev'];
    const answers = await Promise.all(
      stages.map((stage) => programs.answer(programQuestion('size.js', undefined, stage))),
    );
    expect(answers.map((answer) => answer.kind === 'found' && (answer.value as { memory: number }).memory)).toEqual([
      512, 2048, 512,
    ]);
  });

  test.each([
    ['fails', 'no size today'],
    ['nothing', 'nothing'],
    ['absent', 'absent'],
  ])('answer reports a function that %s, without throwing', async (handler, words) => {
    const answer = await ask('size.js', handler);
    expect(answer).toMatchObject({ kind: 'missing', code: 'directives/custom-failed' });
    expect(answer).toMatchObject({ sentence: expect.stringContaining(words), hint: expect.stringMatching(/\.$/) });
  });

  test.each([
    ['gone.js', 'source/missing-path'],
    ['../size.js', 'source/outside'],
    ['/etc/passwd', 'source/outside'],
    ['size.sh', 'directives/custom-failed'],
  ])('answer reports %s as %s', async (file, code) => {
    expect(await ask(file)).toMatchObject({ kind: 'missing', code });
  });
};
