import { expect, test } from '@jest/globals';
import type { Answer, NearQuestion } from '../../src/directives/directive.ts';
import type { Programs } from '../../src/ports/machine.ts';

/** A program in JavaScript and what the fake does in its place. */
export interface ProgramFile {
  readonly text: string;
  readonly functions: Readonly<Record<string, (...args: never[]) => unknown>>;
}

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

export const programQuestion = (
  file: string,
  handler: string | undefined,
  ...args: unknown[]
): NearQuestion & { readonly kind: 'program' } => ({
  kind: 'program',
  key: JSON.stringify([file, handler, args]),
  says: 'the directive $size',
  file,
  handler,
  args,
});

/** What whoever answers for custom directives must do; `open` makes one that has `programFiles`. */
export const programsContract = (open: () => Promise<Programs>): void => {
  const ask = async (file: string, handler?: string, ...args: unknown[]): Promise<Answer> =>
    (await open()).answer(programQuestion(file, handler, ...args));

  test('a function is called with the arguments as they are, and its value is the answer', async () => {
    expect(await ask('size.js', undefined, 'production', [1, { a: null }, 'quo"te'])).toEqual({
      kind: 'found',
      value: { memory: 2048, more: [1, { a: null }, 'quo"te'] },
    });
    expect(await ask('./size.js', 'soon', 'grüße')).toEqual({ kind: 'found', value: 'GRÜSSE' });
  });

  test('several questions at once are each answered', async () => {
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
  ])('%s is told, not thrown', async (handler, words) => {
    const answer = await ask('size.js', handler);
    expect(answer).toMatchObject({ kind: 'missing', code: 'directives/custom-failed' });
    expect(answer).toMatchObject({ sentence: expect.stringContaining(words), hint: expect.stringMatching(/\.$/) });
  });

  test.each([
    ['gone.js', 'source/missing-path'],
    ['../size.js', 'source/outside'],
    ['/etc/passwd', 'source/outside'],
    ['size.sh', 'directives/custom-failed'],
  ])('%s is no program: %s', async (file, code) => {
    expect(await ask(file)).toMatchObject({ kind: 'missing', code });
  });
};
