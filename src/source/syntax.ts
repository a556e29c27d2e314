import type { Document, ErrorCode, ParsedNode, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/position.ts';
import { errorAtOffset } from './error-at-offset.ts';
import { unknownTag } from './unknown-tag.ts';

/** Syntax errors that are reported, since one mistake often breaks the lines that follow. */
const maxErrors = 10;

/** Returns the errors of the YAML parser as diagnostics, the first of each line, at most 10. */
export const syntaxErrors = (
  document: Document.Parsed<ParsedNode>,
  text: string,
  position: (offset: number) => Position,
): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const isYaml11 = document.directives.yaml.explicit && document.directives.yaml.version === '1.1';
  if (isYaml11)
    found.push(
      errorAtOffset(
        'source/syntax',
        0,
        'The config asks for YAML 1.1, in which `no` and `on` are booleans.',
        'Remove the line `%YAML 1.1`: configs are YAML 1.2.',
      ),
    );
  const lines = new Set<number>();
  for (const error of withoutConsequences(document, text)) {
    const { line } = position(error.pos[0]);
    if (lines.has(line) || found.length >= maxErrors) continue;
    lines.add(line);
    found.push(diagnosticOf(error, document, text));
  }
  return found;
};

/**
 * Returns the errors of a document without those that an earlier one causes: after a tab only other tabs are mistakes
 * for certain, after a directive without quotes inside brackets only errors that have nothing to do with brackets.
 */
const withoutConsequences = (document: Document.Parsed<ParsedNode>, text: string): readonly YAMLError[] => {
  const { errors, warnings } = document;
  const tab = errors.findIndex(({ code }) => code === 'TAB_AS_INDENT');
  const bare = errors.findIndex((error) => bareDirective(error, text) !== undefined);
  const kept = errors.filter((error, index) => {
    if (tab >= 0 && index > tab) return error.code === 'TAB_AS_INDENT';
    return bare < 0 || index <= bare || !ofBrackets.has(error.code) || bareDirective(error, text) !== undefined;
  });
  return [...kept, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
};

/** Codes of errors about what stands in brackets or braces. */
const ofBrackets = new Set<ErrorCode>(['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BAD_INDENT']);

/** A directive without quotes inside brackets or braces. */
interface BareDirective {
  readonly name: string;
  /** The offset of its dollar sign. */
  readonly at: number;
}

/** Characters before an error in which a directive and the bracket around it are searched. */
const longestCall = 300;

/**
 * Returns the directive without quotes, inside brackets or braces, in whose arguments an error stands: their commas,
 * brackets and quotes are YAML's there. Undefined for any other error.
 */
const bareDirective = ({ code, pos: [offset] }: YAMLError, text: string): BareDirective | undefined => {
  if (!ofBrackets.has(code)) return undefined;
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestCall);
  const line = text.slice(start, offset);
  const call = /\$([A-Za-z_]\w*)\([^()]*\)?$/.exec(line);
  const before = line.slice(0, call?.index ?? 0).trimEnd();
  const name = /[[{]/.test(before) && /[[{,:]$/.test(before) ? call?.[1] : undefined;
  return name === undefined ? undefined : { name, at: start + (call?.index ?? 0) };
};

const diagnosticOf = (error: YAMLError, document: Document.Parsed<ParsedNode>, text: string): Diagnostic => {
  const offset = error.pos[0];
  const directive = bareDirective(error, text);
  if (directive !== undefined)
    return errorAtOffset(
      'source/syntax',
      directive.at,
      `In brackets and braces the commas, quotes and brackets of \`$${directive.name}(…)\` are read as YAML.`,
      `Put the directive into double quotes: "$${directive.name}('…')".`,
    );
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    const opened = lastStart(document.contents) ?? offset;
    const quote = text.charAt(opened) === "'" ? "'" : '"';
    return errorAtOffset(
      'source/syntax',
      opened,
      `The quote ${quote} that opens here is never closed.`,
      `Write ${quote} at the end of the text as well.`,
    );
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(lineFrom(text, offset)))
    return errorAtOffset(
      'source/syntax',
      offset,
      'This key has its value here, and the next line is indented deeper, as if it belonged to that value.',
      'Let the next line begin in the column in which this key begins.',
    );
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))
    return errorAtOffset(
      'source/syntax',
      offset,
      'A `{` or `[` above is still open here, and what stands in it must be indented deeper.',
      'Close it with `}` or `]` before this line, or indent this line deeper.',
    );
  if (error.code === 'TAG_RESOLVE_FAILED')
    return errorAtOffset(...unknownTag(offset, /Unresolved tag: (\S+)/.exec(error.message)?.[1] ?? ''));
  if (error.code === 'TAB_AS_INDENT')
    return errorAtOffset(
      'source/tab-indentation',
      offset,
      'A tab stands where YAML allows only spaces.',
      'Indent with spaces.',
    );
  if (error.code === 'BAD_ALIAS')
    return errorAtOffset(
      'source/syntax',
      offset,
      sentenceOf(error.message),
      'Write the anchor (`&name`) before the alias (`*name`).',
    );
  return errorAtOffset(
    'source/syntax',
    offset,
    texts[error.code]?.[0] ?? sentenceOf(error.message),
    texts[error.code]?.[1],
  );
};

/** Returns the rest of the line at an offset. */
const lineFrom = (text: string, offset: number): string => /^.*/.exec(text.slice(offset))?.[0] ?? '';

/** Returns the offset of the last value of the document: the one whose quote is not closed, if one is not. */
const lastStart = (node: unknown): number | undefined => {
  const { items, value, range, key } = (node ?? {}) as {
    readonly items?: readonly unknown[];
    readonly value?: unknown;
    readonly key?: unknown;
    readonly range?: readonly number[];
  };
  if (items) return lastStart(items.at(-1));
  if (key !== undefined) return lastStart(value ?? key);
  return range?.[0];
};

/** Sentence and hint by error code of `yaml`; the message of `yaml` where the sentence is undefined. */
const texts: { readonly [code in ErrorCode]?: readonly [sentence: string | undefined, hint: string] } = {
  BAD_INDENT: [undefined, 'Indent it like its neighbours.'],
  BAD_DQ_ESCAPE: [undefined, 'Write paths with `/`; in single quotes a backslash is only a backslash.'],
  BAD_SCALAR_START: [undefined, 'Put the text into quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second `key:` stands on one line.',
    'Put the value into quotes if its colon is part of the text, or begin a new line.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Here a `key: value` is expected; a colon may be missing.',
    'Write a colon and a space after the key, and put texts of several lines after `|`.',
  ],
  MISSING_CHAR: [undefined, 'Check for a quote or bracket that is not closed, or a missing colon.'],
  UNEXPECTED_TOKEN: [undefined, 'Check the indentation and the quotes of this line and the one before.'],
};

/** Returns the first line of a message of `yaml` as a sentence. */
const sentenceOf = (message: string): string => {
  const line = (message.split('\n')[0] as string).trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
