import type { CST, Document, ParsedNode } from 'yaml';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { type LocatedDocument, positionsIn } from './document.ts';
import { errorAtOffset } from './error-at-offset.ts';
import { locateIn } from './locate.ts';
import { maxDepth, plainValue } from './plain-value.ts';
import { shortTags } from './short-tags.ts';
import { syntaxErrors } from './syntax.ts';

type Yaml = typeof import('yaml');

/**
 * Parses a YAML config into a located document, or returns all errors, whose places are offsets. To print the lines of
 * these errors, use `locatedText`. Loads the package `yaml` at the first call.
 */
export const parseSource = async (text: string, file: string): Promise<Outcome<LocatedDocument>> =>
  parseWith(await import('yaml'), text.replace(/^\ufeff/, ''), file);

const parseWith = (yaml: Yaml, text: string, file: string): Outcome<LocatedDocument> => {
  const composed = compose(yaml, text);
  if ('error' in composed) return { diagnostics: [composed.error] };
  const { document } = composed;
  const position = positionsIn(text);
  const errors = syntaxErrors(document, text, position);
  if (errors.some(isError)) return { diagnostics: errors };
  const plain = plainValue(yaml, document.contents, text);
  if (plain.errors.length > 0) return { diagnostics: plain.errors };
  if (document.contents === null || plain.value === null) return { diagnostics: [emptyError()] };
  const located: LocatedDocument = {
    file,
    text,
    value: plain.value,
    locate: locateIn(yaml, document.contents, plain.targets, position),
  };
  return { value: located, diagnostics: [] };
};

type Composed = { readonly document: Document.Parsed<ParsedNode> } | { readonly error: Diagnostic };

/** Returns the single YAML document of a text, which may contain syntax errors. */
const compose = (yaml: Yaml, text: string): Composed => {
  const parsed = parseTokens(yaml, text);
  if ('error' in parsed) return parsed;
  const composer = new yaml.Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    customTags: [...shortTags],
  });
  const documents = withoutStackTraces(() => [...composer.compose(parsed.tokens, true, text.length)]);
  const [first, second] = documents as Document.Parsed<ParsedNode>[];
  if (second) return { error: severalDocuments(second, text) };
  return first ? { document: first } : { error: emptyError() };
};

/**
 * Returns the YAML tree of a text that is no config, with the same limits of depth and size. Undefined unless it is one
 * document without errors; duplicate keys are not checked.
 */
export const yamlTree = (yaml: Yaml, text: string): ParsedNode | null | undefined => {
  const composed = compose(yaml, text);
  if ('error' in composed || composed.document.errors.length > 0) return undefined;
  return composed.document.contents;
};

/** Returns the offset of the first error of a YAML text that is no config, in UTF-16 units; undefined without one. */
export const yamlErrorAt = (yaml: Yaml, text: string): number | undefined => {
  const composed = compose(yaml, text);
  if (!('error' in composed)) return composed.document.errors[0]?.pos[0];
  const { place } = composed.error;
  return typeof place === 'object' && 'offset' in place ? place.offset : 0;
};

/** Error tokens and directives after which parsing stops, since random bytes produce an error each. */
const maxStrangeTokens = 20;

/**
 * The most lexemes of a config: words, marks, spaces and line ends. A thousand jobs have 120,000, twenty times what
 * fits into a stack; parsing a million takes seconds.
 */
export const maxParts = 200_000;

type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly error: Diagnostic };

/**
 * Returns the syntax tokens of a text, or an error where it gets too deep or too long: checked here, before a recursive
 * function of `yaml` can overflow the stack.
 */
const parseTokens = (yaml: Yaml, text: string): Tokens => {
  const parser = new yaml.Parser();
  const tokens: CST.Token[] = [];
  let strange = 0;
  let documents = 0;
  let parts = 0;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    parts += 1;
    if (parts > maxParts) return { error: tooManyParts(parser.offset) };
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' || token.type === 'directive') strange += 1;
      if (token.type === 'document') documents += 1;
      tokens.push(token);
    }
    if (strange > maxStrangeTokens || documents > 1) break;
    // The parser's stack has one item for the document and one collection for each level.
    if (parser.stack.length > maxDepth + 2) return { error: tooDeep(parser.offset) };
  }
  return { tokens: [...tokens, ...parser.end()] };
};

const emptyError = (): Diagnostic =>
  errorAtOffset(
    'source/empty',
    0,
    'The config file holds nothing but spaces and comments.',
    'Begin with `resources:`, or run `init` to write a config.',
  );

const tooDeep = (offset: number): Diagnostic =>
  errorAtOffset(
    'source/too-deep',
    offset,
    `The config is nested deeper than ${maxDepth} levels here.`,
    'Check for brackets or dashes that are not closed or not meant.',
  );

const tooManyParts = (offset: number): Diagnostic =>
  errorAtOffset(
    'source/too-many-parts',
    offset,
    `The config has more than ${maxParts.toLocaleString('en')} words and marks; what stands from here on was not read.`,
    'Split it into several configs, each with its own project name.',
  );

/** Returns the error at the `---` before the second document. */
const severalDocuments = (second: Document.Parsed<ParsedNode>, text: string): Diagnostic =>
  errorAtOffset(
    'source/several-documents',
    Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0])),
    'A second YAML document begins here; a config is one.',
    'Remove the line `---`, or put the second document into a file of its own.',
  );

/**
 * Runs a function in which errors get no stack trace: `yaml` creates one for each mistake, which takes most of the
 * time.
 */
const withoutStackTraces = <T>(work: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
};
