import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';
import type { Directive } from '../directives/directive.ts';

/**
 * Returns the directives that a config defines under `directives`, by their names. Skips items of a wrong shape, which
 * are reported when the shape of the config is checked.
 */
export const customDirectives = (root: unknown): Map<string, Directive> => {
  const found = new Map<string, Directive>();
  for (const item of itemsIn(root)) {
    const { name, filePath } = (item ?? {}) as { name?: unknown; filePath?: unknown };
    if (typeof name === 'string' && typeof filePath === 'string') found.set(name, customDirective(name, filePath));
  }
  return found;
};

/** Returns an error for each custom directive whose name is that of a built-in one or of an earlier custom one. */
export const checkNames = (root: unknown, builtIn: ReadonlyMap<string, unknown>): Diagnostic[] => {
  const names = itemsIn(root).map((item) => (item as { name?: unknown } | null)?.name);
  const ownerOf = (name: string, index: number): string | undefined => {
    if (builtIn.has(name)) return 'this action';
    return names.indexOf(name) < index ? 'this config' : undefined;
  };
  return names.flatMap((name, index) => {
    const owner = typeof name === 'string' ? ownerOf(name, index) : undefined;
    if (owner === undefined) return [];
    const path = ['directives', index, 'name'];
    return [
      errorAt(
        'directives/custom-name',
        path,
        `\`$${name}\` is a directive of ${owner} already.`,
        'Give it another name.',
      ),
    ];
  });
};

const itemsIn = (root: unknown): readonly unknown[] => {
  const items = (root as { directives?: unknown } | null)?.directives;
  return Array.isArray(items) ? items : [];
};

/** Splits `file[:handler]`; `C:\x.py` is a path with a drive letter and has no handler. */
const splitFilePath = (filePath: string): { file: string; handler: string | undefined } => {
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
      const { file, handler } = splitFilePath(filePath);
      const key = `program:${JSON.stringify([filePath, ...args])}`;
      return { kind: 'program', key, says: `the directive $${name}`, name, file, handler, args };
    },
  },
});
