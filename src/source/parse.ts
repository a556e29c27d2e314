import type { CST, Document, ParsedNode } from 'yaml';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { type LocatedDocument, positionsIn } from './document.ts';
import { errorAtOffset } from './error-at-offset.ts';
import { locateIn } from './locate.ts';
import { syntaxErrors } from './syntax.ts';
import { deepest, plainValue } from './value.ts';

type Yaml = typeof import('yaml');

/**
 * A YAML text as a located document, or every reason why it is none. The places of the reasons are offsets; to show
 * their lines where there is no document, take `locatedText`. `yaml` is loaded by the first call.
 */
export const parseSource = async (text: string, file: string): Promise<Outcome<LocatedDocument>> =>
  parseWith(await import('yaml'), text.replace(/^\ufeff/, ''), file);

const parseWith = (yaml: Yaml, text: string, file: string): Outcome<LocatedDocument> => {
  const read = compose(yaml, text);
  if ('complaint' in read) return { diagnostics: [read.complaint] };
  const { document } = read;
  const position = positionsIn(text);
  const broken = syntaxErrors(document, text, position);
  if (broken.some(isError)) return { diagnostics: broken };
  const plain = plainValue(yaml, document.contents);
  if (plain.complaints.length > 0) return { diagnostics: plain.complaints };
  if (document.contents === null || plain.value === null) return failed('source/empty', 0, emptySentence, beginning);
  const located: LocatedDocument = {
    file,
    text,
    value: plain.value,
    locate: locateIn(yaml, document.contents, plain.targets, position),
  };
  return { value: located, diagnostics: [] };
};

const emptySentence = 'The config file holds nothing but spaces and comments.';
const beginning = 'Begin with `resources:`, or run `init` to write a config.';

type Read = { readonly document: Document.Parsed<ParsedNode> } | { readonly complaint: Diagnostic };

/** The one document of a text. */
const compose = (yaml: Yaml, text: string): Read => {
  const read = tokensOf(yaml, text);
  if ('complaint' in read) return read;
  const composer = new yaml.Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = withoutStacks(() => [...composer.compose(read.tokens, true, text.length)]);
  const [first, second] = documents as Document.Parsed<ParsedNode>[];
  if (second) return { complaint: severalDocuments(second, text) };
  return first ? { document: first } : { complaint: errorAtOffset('source/empty', 0, emptySentence, beginning) };
};

/**
 * The tree of a YAML text that is no config, read as guardedly: neither deep nor long texts can stop the process.
 * Undefined where it is no single document without mistakes; keys that stand twice are the caller's to find.
 */
export const yamlTree = (yaml: Yaml, text: string): ParsedNode | null | undefined => {
  const read = compose(yaml, text);
  if ('complaint' in read || read.document.errors.length > 0) return undefined;
  return read.document.contents;
};

/** Garbage makes errors without end: of their tokens, and of directives, these many are enough to tell. */
const mostStrange = 20;

/**
 * Words, marks, spaces and line ends of a config. A thousand jobs have 120,000, which is twenty times what fits into a
 * stack of CloudFormation's; reading a million takes seconds.
 */
export const maxParts = 200_000;

type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly complaint: Diagnostic };

/** The syntax tokens of a text. Reading stops where it gets too deep, long before anything recursive sees it. */
const tokensOf = (yaml: Yaml, text: string): Tokens => {
  const parser = new yaml.Parser();
  const tokens: CST.Token[] = [];
  let strange = 0;
  let documents = 0;
  let parts = 0;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    parts += 1;
    if (parts > maxParts) return { complaint: tooManyParts(parser.offset) };
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' || token.type === 'directive') strange += 1;
      if (token.type === 'document') documents += 1;
      tokens.push(token);
    }
    if (strange > mostStrange || documents > 1) break;
    // The stack holds the document and, for each level, one collection.
    if (parser.stack.length > deepest + 2) return { complaint: tooDeep(parser.offset) };
  }
  return { tokens: [...tokens, ...parser.end()] };
};

const tooDeep = (offset: number): Diagnostic =>
  errorAtOffset(
    'source/too-deep',
    offset,
    `The config is nested deeper than ${deepest} levels here.`,
    'Check for brackets or dashes that are not closed or not meant.',
  );

const tooManyParts = (offset: number): Diagnostic =>
  errorAtOffset(
    'source/too-many-parts',
    offset,
    `The config has more than ${maxParts.toLocaleString('en')} words and marks; what stands from here on was not read.`,
    'Split it into several configs, each with its own project name.',
  );

/** The mark stands before the second document's first value. */
const severalDocuments = (second: Document.Parsed<ParsedNode>, text: string): Diagnostic =>
  errorAtOffset(
    'source/several-documents',
    Math.max(0, text.lastIndexOf('---', second.contents?.range[0] ?? second.range[0])),
    'A second YAML document begins here; a config is one.',
    'Remove the line `---`, or put the second document into a file of its own.',
  );

/** `yaml` makes an error object of each mistake; their stacks take most of the time and nobody reads them. */
const withoutStacks = <T>(work: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
};

const failed = (...complaint: Parameters<typeof errorAtOffset>): Outcome<never> => ({
  diagnostics: [errorAtOffset(...complaint)],
});
