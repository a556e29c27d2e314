import { complaint, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Directive } from '../directives/directive.ts';

/** Directives that a config brings itself, under `directives`; what is wrong there the judge tells. */
export const customDirectives = (root: unknown): Map<string, Directive> => {
  const written = (root as { directives?: unknown } | null)?.directives;
  const found = new Map<string, Directive>();
  if (!Array.isArray(written)) return found;
  for (const one of written) {
    const { name, filePath } = (one ?? {}) as { name?: unknown; filePath?: unknown };
    if (typeof name === 'string' && typeof filePath === 'string') found.set(name, customDirective(name, filePath));
  }
  return found;
};

/** Complaints about names that another directive has already, one of ours or of this config. */
export const checkNames = (root: unknown, builtIn: ReadonlyMap<string, unknown>): Diagnostic[] => {
  const written = (root as { directives?: unknown } | null)?.directives;
  const names = Array.isArray(written) ? written.map((one) => (one as { name?: unknown } | null)?.name) : [];
  return names.flatMap((name, index) => {
    if (typeof name !== 'string') return [];
    const taken = builtIn.has(name) ? 'this action' : names.indexOf(name) < index ? 'this config' : undefined;
    if (taken === undefined) return [];
    const path = ['directives', index, 'name'];
    return [
      complaint(
        'directives/custom-name',
        path,
        `\`$${name}\` is a directive of ${taken} already.`,
        'Give it another name.',
      ),
    ];
  });
};

/** `file[:handler]`; a drive's letter is no file. */
const placeOf = (filePath: string): { file: string; handler: string | undefined } => {
  const [, file = filePath, handler] = /^(.+\.\w+):([^:/\\]+)$/.exec(filePath) ?? [];
  return { file, handler };
};

const customDirective = (name: string, filePath: string): Directive => ({
  type: name,
  says: 'A directive of this config.',
  example: `$${name}()`,
  iamActions: [],
  parameters: [],
  rest: { name: 'argument', says: 'What the program is called with.', type: 'anything' },
  meaning: {
    kind: 'lookup',
    holdsDirectives: true,
    question: (args) => {
      const { file, handler } = placeOf(filePath);
      const key = `program:${JSON.stringify([filePath, ...args])}`;
      return { kind: 'program', key, says: `the directive $${name}`, name, file, handler, args };
    },
  },
});
