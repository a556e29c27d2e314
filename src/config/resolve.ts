import { token } from '../cloudformation/token.ts';
import { type Diagnostic, isError, keyComplaint, type Outcome, type Path, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Answers, type Directive, type Facts, Misuse, type Question } from '../directives/directive.ts';
import { looksLikeCall, readCall } from '../directives/syntax.ts';
import { directives } from '../generated/directives.ts';
import { evaluateCall, wordOf } from './evaluate.ts';
import { notYetDirectives } from './not-yet.ts';

const known: ReadonlyMap<string, Directive> = new Map(directives.map((directive) => [wordOf(directive), directive]));

/** What the directives of a config must ask the world, each question once. Calls that are mistakes ask nothing. */
export const lookupsIn = (value: unknown, facts: Facts): Question[] => {
  const questions = new Map<string, Question>();
  const house = {
    known,
    facts,
    answers: new Map(),
    ask: (question: Question) => questions.set(question.key, question),
  };
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      const reading = readCall(part);
      if (reading.kind !== 'call') return;
      try {
        evaluateCall(reading, house);
      } catch (problem) {
        if (!(problem instanceof Misuse)) throw problem;
      }
    } else if (part !== null && typeof part === 'object') Object.values(part).forEach(visit);
  };
  visit(value);
  return [...questions.values()];
};

/**
 * A fresh copy of the config in which each text that is a directive is its value, or a token of its reference.
 * Directives in longer texts stay as they are, with a warning. Without a value if one directive cannot be evaluated.
 */
export const resolveDirectives = (value: unknown, facts: Facts, answers: Answers): Outcome<unknown> => {
  const diagnostics: Diagnostic[] = [];
  const house = { known, facts, answers };
  const visit = (part: unknown, path: Path): unknown => {
    if (typeof part === 'string') {
      const resolved = resolveText(part, house);
      if ('value' in resolved) return resolved.value;
      const { code, severity, sentence, hint } = resolved.problem;
      diagnostics.push({ ...warning(code, path, sentence, hint), severity });
      return part;
    }
    if (Array.isArray(part)) return part.map((item, index) => visit(item, [...path, index]));
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, item]) => {
      if (looksLikeCall(key)) diagnostics.push(misplaced([...path, key]));
      return [key, visit(item, [...path, key])];
    });
    return Object.fromEntries(entries);
  };
  const resolved = visit(value, []);
  return diagnostics.some(isError) ? { diagnostics } : { value: resolved, diagnostics };
};

const misplaced = (path: Path): Diagnostic =>
  keyComplaint(
    'directives/misplaced',
    path,
    'A directive stands as a key; only values are evaluated.',
    'Write the key out.',
  );

type House = Parameters<typeof evaluateCall>[1];
type Problem = Pick<Diagnostic, 'code' | 'severity' | 'sentence' | 'hint'>;

const resolveText = (text: string, house: House): { value: unknown } | { problem: Problem } => {
  const reading = readCall(text);
  if (reading.kind === 'text')
    return isCallWithoutBrackets(text) ? { problem: withoutBrackets(text) } : { value: text };
  if (reading.kind === 'embedded') {
    const name = reading.names.find((word) => known.has(word) || notYetDirectives.has(word));
    return name === undefined ? { value: text } : { problem: embedded(name) };
  }
  if (reading.kind === 'broken') {
    const meant = known.has(reading.name) || notYetDirectives.has(reading.name) || nearest(reading.name, known.keys());
    if (!meant) return { value: text };
    return { problem: { ...reading, code: 'directives/syntax', severity: 'error' } };
  }
  try {
    const result = evaluateCall(reading, house);
    return { value: result.kind === 'reference' ? token(result.expression) : result.value };
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem;
    return { problem: { code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint } };
  }
};

/** `$Stage`, where `$Stage()` was meant. */
const isCallWithoutBrackets = (text: string): boolean => text.startsWith('$') && known.has(text.slice(1));

const withoutBrackets = (text: string): Problem => ({
  code: 'directives/syntax',
  severity: 'warning',
  sentence: `\`${text}\` has no brackets and stays the text that it is.`,
  hint: `Write \`${text}()\` if it is meant as a directive.`,
});

const embedded = (name: string): Problem => ({
  code: 'directives/embedded',
  severity: 'warning',
  sentence: `\`$${name}(…)\` stands inside a longer text and stays as it is written: only a whole value is evaluated.`,
  hint: `Write \`${known.get(name)?.meaning.kind === 'value' ? '$Format' : '$CfFormat'}('… {} …', $${name}(…))\` if it is meant as a directive.`,
});
