import { type Diagnostic, errorAtKey, isError, type Outcome, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { type Answers, type Facts, isAwsQuestion, Misuse, type Question } from '../directives/directive.ts';
import { looksLikeCall } from '../directives/syntax.ts';
import { checkNames } from './custom-directives.ts';
import { evaluateText } from './evaluate.ts';
import { builtIn, configValueOf, createContext, type EvaluationContext, type Problem } from './evaluation-context.ts';

/**
 * Returns the questions of a config's directives that `answers` does not answer, each once. An answer may lead to
 * further questions, so callers repeat until there are none. Calls with mistakes ask nothing. `part` is a part of the config
 * to which the questions are limited, with those of all that it refers to.
 */
export const lookupsIn = (
  root: unknown,
  facts: Facts,
  answers: Answers = new Map(),
  part: unknown = root,
): Question[] => {
  const questions = new Map<string, Question>();
  const context = createContext({ root, facts, answers, ask: (question) => questions.set(question.key, question) });
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      try {
        evaluateText(value, context);
      } catch (problem) {
        if (!(problem instanceof Misuse)) throw problem;
      }
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(part);
  return [...questions.values()];
};

/**
 * Returns a copy of the config in which every directive is replaced by its value, or by a token if only CloudFormation
 * knows it. Warns of directives inside longer texts, which stay as they are, and of questions that AWS was not asked,
 * for which a stand-in is put in. Has no value if a directive is wrong or a question to this machine is unanswered.
 */
export const resolveDirectives = (root: unknown, facts: Facts, answers: Answers): Outcome<unknown> => {
  const found = new Map<string, Diagnostic>();
  const at: (string | number)[] = [];
  let pending = false;
  /** Keeps a diagnostic once, however often the same part is evaluated. */
  const report = (diagnostic: Diagnostic) => void found.set(JSON.stringify(diagnostic), diagnostic);
  const context = createContext({
    root,
    facts,
    answers,
    ask: (question) => {
      if (isAwsQuestion(question) && question.kind !== 'secret') report(problemAt([...at], notAsked(question)));
    },
    warn: (problem) => report(problemAt([...at], problem)),
  });
  const below = (step: string | number, part: unknown): unknown => {
    at.push(step);
    const value = visit(part);
    at.pop();
    return value;
  };
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const resolved = resolveText(part, context);
      if ('value' in resolved) return resolved.value;
      if ('pending' in resolved) pending = true;
      else report(problemAt(resolved.path ?? [...at], resolved.problem));
      return part;
    }
    if (Array.isArray(part)) return part.map((item, index) => below(index, item));
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, item]) => {
      if (looksLikeCall(key)) report(misplaced([...at, key]));
      return [key, below(key, item)];
    });
    return Object.fromEntries(entries);
  };
  checkNames(root, builtIn).forEach(report);
  const value = visit(root);
  const diagnostics = [...found.values()];
  return pending || diagnostics.some(isError) ? { diagnostics } : { value, diagnostics };
};

const problemAt = (path: Path, { code, severity, sentence, hint }: Problem): Diagnostic => ({
  ...warningAt(code, path, sentence, hint),
  severity,
});

/** The warning about a question that AWS was not asked. */
const notAsked = ({ says }: Question): Problem => ({
  code: 'directives/not-looked-up',
  severity: 'warning',
  sentence: `Only AWS knows ${says}, and AWS is not asked here: a stand-in takes its place.`,
  hint: 'A plan with credentials looks it up, and so does every deploy.',
});

const misplaced = (path: Path): Diagnostic =>
  errorAtKey(
    'directives/misplaced',
    path,
    'A directive stands as a key; only values are evaluated.',
    'Write the key out.',
  );

/** The outcome for one text; `path` is the place of the problem if that is another part of the config. */
type Resolved = { readonly value: unknown } | { readonly pending: true } | { readonly problem: Problem; path?: Path };

/** Evaluates one text; a `Misuse` becomes a problem, and a map or list of the config a copy of its own. */
const resolveText = (text: string, context: EvaluationContext): Resolved => {
  try {
    const result = evaluateText(text, context);
    if (result.kind === 'pending') return { pending: true };
    const value = configValueOf(result);
    if (value === text || value === null || typeof value !== 'object') return { value };
    context.addSize(value);
    return { value: structuredClone(value) };
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem;
    const { code, message: sentence, hint, path } = problem;
    return { problem: { code, severity: 'error', sentence, hint }, ...(path ? { path } : {}) };
  }
};
