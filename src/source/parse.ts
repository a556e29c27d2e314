import type { Document, ParsedNode } from 'yaml';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { offsetComplaint } from './complaint.ts';
import { type LocatedDocument, positionsIn } from './document.ts';
import { locateIn } from './locate.ts';
import { syntaxComplaints } from './syntax.ts';
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
  const broken = syntaxComplaints(document, position);
  if (broken.some(isError)) return { diagnostics: broken };
  const plain = plainValue(yaml, document.contents);
  if (plain.complaints.length > 0) return { diagnostics: plain.complaints };
  if (document.contents === null || plain.value === null)
    return failed('source/empty', 0, 'The config file holds nothing but spaces and comments.', beginning);
  const located: LocatedDocument = {
    file,
    text,
    value: plain.value,
    locate: locateIn(yaml, document.contents, plain.targets, position),
  };
  return { value: located, diagnostics: [] };
};

const beginning = 'Begin with `resources:`, or run `init` to write a config.';

type Read = { readonly document: Document.Parsed<ParsedNode> } | { readonly complaint: Diagnostic };

/** The one document of a text. Reading stops where it gets too deep, long before anything recursive sees it. */
const compose = (yaml: Yaml, text: string): Read => {
  const parser = new yaml.Parser();
  const tokens = [];
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document and, for each level, one collection.
    if (parser.stack.length > deepest + 2) {
      const sentence = `The config is nested deeper than ${deepest} levels here.`;
      return {
        complaint: offsetComplaint(
          'source/too-deep',
          parser.offset,
          sentence,
          'Check for brackets or dashes that are not closed or not meant.',
        ),
      };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  let first: Document.Parsed<ParsedNode> | undefined;
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  for (const document of new yaml.Composer(options).compose(tokens, true, text.length)) {
    if (first)
      return {
        complaint: offsetComplaint(
          'source/several-documents',
          Math.max(0, text.lastIndexOf('---', document.contents?.range[0] ?? document.range[0])),
          'A second YAML document begins here; a config is one.',
          'Remove the line `---`, or put the second document into a file of its own.',
        ),
      };
    first = document as Document.Parsed<ParsedNode>;
  }
  return first
    ? { document: first }
    : { complaint: offsetComplaint('source/empty', 0, 'The config file holds nothing.', beginning) };
};

const failed = (...complaint: Parameters<typeof offsetComplaint>): Outcome<never> => ({
  diagnostics: [offsetComplaint(...complaint)],
});
