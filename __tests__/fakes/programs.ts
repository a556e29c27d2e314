import type { Answer } from '../../src/directives/directive.ts';
import type { Programs } from '../../src/ports/machine.ts';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

const missing = (code: (Answer & { kind: 'missing' })['code'], sentence: string): Answer => ({
  kind: 'missing',
  sentence,
  hint: 'Mend it.',
  ...(code ? { code } : {}),
});

/** Implements the Programs port with functions in memory, by file and handler, and counts its starts. */
export const fakePrograms = (files: Readonly<Record<string, Functions>>): Programs & { readonly starts: string[] } => {
  const starts: string[] = [];
  return {
    starts,
    answer: async ({ file, handler = 'default', args, key }) => {
      starts.push(key);
      const name = file.replace(/^\.\//, '');
      if (/^(\/|\.\.\/)/.test(name)) return missing('source/outside', name);
      if (!/\.([cm]?[jt]s|py)$/.test(name)) return missing('directives/custom-failed', name);
      const functions = files[name];
      if (!functions) return missing('source/missing-path', name);
      const called = functions[handler];
      if (!called) return missing('directives/custom-failed', `no function ${handler}`);
      try {
        const value = await called(...(JSON.parse(JSON.stringify(args)) as never[]));
        return value === undefined ? missing('directives/custom-failed', 'it gave nothing') : { kind: 'found', value };
      } catch (problem) {
        return missing('directives/custom-failed', (problem as Error).message);
      }
    },
  };
};
