import { type Diagnostic, isError, keyComplaint, type Outcome, type Path, warning } from '../diagnostics/diagnostic.ts';
import { type Answers, type Facts, isFar, Misuse, type Question } from '../directives/directive.ts';
import { looksLikeCall } from '../directives/syntax.ts';
import { checkNames } from './custom-directives.ts';
import { evaluateText } from './evaluate.ts';
import { builtIn, type House, houseOf, inConfig, type Problem } from './evaluation-context.ts';

/**
 * What the directives of a config must ask the world and nobody answered yet, each question once. Answers may lead to
 * further questions. Calls that are mistakes ask nothing.
 */
export const lookupsIn = (root: unknown, facts: Facts, answers: Answers = new Map()): Question[] => {
  const questions = new Map<string, Question>();
  const house = houseOf({ root, facts, answers, ask: (question) => questions.set(question.key, question) });
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      try {
        evaluateText(part, house);
      } catch (problem) {
        if (!(problem instanceof Misuse)) throw problem;
      }
    } else if (part !== null && typeof part === 'object') Object.values(part).forEach(visit);
  };
  visit(root);
  return [...questions.values()];
};

/**
 * A fresh copy of the config in which each text that is a directive is its value, or a token of its reference.
 * Directives in longer texts stay as they are, with a warning; so does what nobody could ask, as a stand-in. Without a
 * value if a directive is wrong, or this machine was not asked yet.
 */
export const resolveDirectives = (root: unknown, facts: Facts, answers: Answers): Outcome<unknown> => {
  const told = new Map<string, Diagnostic>();
  const at: (string | number)[] = [];
  let pending = false;
  const tell = (diagnostic: Diagnostic) => void told.set(JSON.stringify(diagnostic), diagnostic);
  const house = houseOf({
    root,
    facts,
    answers,
    ask: (question) => {
      if (isFar(question) && question.kind !== 'secret') tell(problemAt([...at], notAsked(question)));
    },
    warn: (problem) => tell(problemAt([...at], problem)),
  });
  const below = (step: string | number, part: unknown): unknown => {
    at.push(step);
    const value = visit(part);
    at.pop();
    return value;
  };
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const resolved = resolveText(part, house);
      if ('value' in resolved) return resolved.value;
      if ('pending' in resolved) pending = true;
      else tell(problemAt(resolved.path ?? [...at], resolved.problem));
      return part;
    }
    if (Array.isArray(part)) return part.map((item, index) => below(index, item));
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, item]) => {
      if (looksLikeCall(key)) tell(misplaced([...at, key]));
      return [key, below(key, item)];
    });
    return Object.fromEntries(entries);
  };
  checkNames(root, builtIn).forEach(tell);
  const value = visit(root);
  const diagnostics = [...told.values()];
  return pending || diagnostics.some(isError) ? { diagnostics } : { value, diagnostics };
};

const problemAt = (path: Path, { code, severity, sentence, hint }: Problem): Diagnostic => ({
  ...warning(code, path, sentence, hint),
  severity,
});

const notAsked = ({ says }: Question): Problem => ({
  code: 'directives/not-looked-up',
  severity: 'warning',
  sentence: `Only AWS knows ${says}, and AWS is not asked here: a stand-in takes its place.`,
  hint: 'A plan with credentials looks it up, and so does every deploy.',
});

const misplaced = (path: Path): Diagnostic =>
  keyComplaint(
    'directives/misplaced',
    path,
    'A directive stands as a key; only values are evaluated.',
    'Write the key out.',
  );

type Resolved = { readonly value: unknown } | { readonly pending: true } | { readonly problem: Problem; path?: Path };

const resolveText = (text: string, house: House): Resolved => {
  try {
    const result = evaluateText(text, house);
    if (result.kind === 'pending') return { pending: true };
    const value = inConfig(result);
    if (value === text || value === null || typeof value !== 'object') return { value };
    house.weigh(value);
    return { value: structuredClone(value) };
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem;
    const { code, message: sentence, hint, path } = problem;
    return { problem: { code, severity: 'error', sentence, hint }, ...(path ? { path } : {}) };
  }
};
