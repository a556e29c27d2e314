import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Outcome } from '../../diagnostics/diagnostic.ts';

/** The handler of a function in Lambda's form, with the files in which Lambda looks for it. */
export interface Handler {
  /** Lambda's form: `src/index.handler`. */
  readonly handler: string;
  /** Paths of files, of which the code must have one; empty where Lambda's rule is not known here. */
  readonly files: readonly string[];
}

/** A family of runtimes, `nodejs`, whose handlers name a file. */
interface Family {
  readonly prefix: string;
  /** Extensions of files in which Lambda looks for a handler, without the dot. */
  readonly extensions: readonly string[];
}

/** Families by the beginning of a runtime: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
const families: readonly Family[] = [
  { prefix: 'nodejs', extensions: ['js', 'mjs', 'cjs'] },
  { prefix: 'python', extensions: ['py'] },
  { prefix: 'ruby', extensions: ['rb'] },
];

/** The runtime of code in JavaScript for which the config names none. */
export const defaultNodeRuntime = 'nodejs24.x';

/** The path of `handler` in a packaging. */
const at = ['properties', 'handler'];

const wrong = (sentence: string, hint: string): { readonly diagnostics: Diagnostic[] } => ({
  diagnostics: [errorAt('packaging/function-code', at, sentence, hint)],
});

/** Returns the handler `file.ext:function` in Lambda's form, which cannot name a file with a dot in its name. */
const handlerInFile = (path: string, extension: string, name: string, family: Family): Outcome<Handler> => {
  if (!family.extensions.includes(extension))
    return wrong(
      `The runtime ${family.prefix} finds no handler in a file that ends in ".${extension}".`,
      `Name the compiled file, which ends in ${family.extensions.map((one) => `.${one}`).join(', ')}.`,
    );
  if (/\./.test(path.split('/').at(-1) ?? ''))
    return wrong(
      `Lambda takes "${path}.${extension}" for another file: it reads the name of a handler's file up to its first dot.`,
      'Give the file a name without dots but the one before its extension.',
    );
  return { value: { handler: `${path}.${name}`, files: [`${path}.${extension}`] }, diagnostics: [] };
};

/** Returns the handler that counts where the config names none; undefined if there is no usual one. */
const usualHandler = (runtime: string): Handler | undefined => {
  if (runtime.startsWith('nodejs')) return { handler: 'index.handler', files: ['index.js', 'index.mjs', 'index.cjs'] };
  if (runtime.startsWith('provided')) return { handler: 'bootstrap', files: ['bootstrap'] };
  return undefined;
};

/**
 * Returns the handler of a `custom-artifact` in Lambda's form: that of `index.js:handler`, or Lambda's own form as it is.
 * Paths of diagnostics begin at the packaging.
 */
export const lambdaHandler = (written: string | undefined, runtime: string): Outcome<Handler> => {
  if (written === undefined) {
    const usual = usualHandler(runtime);
    return usual
      ? { value: usual, diagnostics: [] }
      : wrong(`Code for ${runtime} needs a handler.`, 'Write it as file and function, such as `app.py:handler`.');
  }
  if (hasToken(written))
    return {
      diagnostics: [
        errorAt(
          'directives/misplaced',
          at,
          'The handler must be known before the stack is deployed, and this value is known only after.',
          'Write the handler itself.',
        ),
      ],
    };
  // https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (Handler)
  if (/\s/.test(written) || written.length > 128 || written === '')
    return wrong(
      `"${written}" is no handler: it has spaces, is empty, or has more than 128 characters.`,
      'Shorten it.',
    );
  const plain = written.replace(/^(?:\.\/)+/, '');
  const family = families.find(({ prefix }) => runtime.startsWith(prefix));
  if (family === undefined)
    return { value: { handler: written, files: runtime.startsWith('provided') ? ['bootstrap'] : [] }, diagnostics: [] };
  const [, path, extension, name] = /^(.+)\.([A-Za-z0-9]+):([\w$]+)$/.exec(plain) ?? [];
  if (path !== undefined && extension !== undefined && name !== undefined)
    return handlerInFile(path, extension, name, family);
  const [, own] = /^((?:.*\/)?[^./:]+)\.[\w$.]+$/.exec(plain) ?? [];
  if (own === undefined)
    return wrong(
      `"${written}" names no file and function.`,
      `Write it like \`index.${family.extensions[0]}:handler\`.`,
    );
  return { value: { handler: plain, files: family.extensions.map((one) => `${own}.${one}`) }, diagnostics: [] };
};
