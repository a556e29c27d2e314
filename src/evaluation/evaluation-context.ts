import type { Expression } from '../cloudformation/expression.ts';
import { token } from '../cloudformation/token.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { type Answers, type Directive, type Facts, Misuse, type Question } from '../directives/directive.ts';
import { directives } from '../generated/directives.ts';
import { maxDepth } from '../source/plain-value.ts';
import { maxTextLength, sizeOf } from '../source/value-limits.ts';
import { customDirectives } from './custom-directives.ts';

/** An error in a directive call or a warning about one, without its place in the config. */
export type Problem = Pick<Diagnostic, 'code' | 'severity' | 'sentence' | 'hint'>;

/** The result of evaluating a text of the config. */
export type Result =
  /** A value that is known now. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** A value that only CloudFormation knows, as an expression for the template. */
  | { readonly kind: 'reference'; readonly expression: Expression }
  /** Unknown until a question to this machine (a file, git, a program) is answered. */
  | { readonly kind: 'pending' };

/** Returns a result as a value of the config: a reference as a token; undefined while the result is pending. */
export const configValueOf = (result: Result): unknown => {
  if (result.kind === 'value') return result.value;
  return result.kind === 'reference' ? token(result.expression) : undefined;
};

/** Evaluates a text of the config. Throws `Misuse` for a mistake in it. */
export type EvaluateText = (text: string, context: EvaluationContext) => Result;

/** The input of an evaluation, and its state so far: one for each pass over a config. */
export interface EvaluationContext {
  /** Built-in and custom directives, by the word after the dollar sign. */
  readonly known: ReadonlyMap<string, Directive>;
  /** Stage, region, profile and variables of the run. */
  readonly facts: Facts;
  /** Answers to questions, by the key of the question. */
  readonly answers: Answers;
  /** The whole config before evaluation. */
  readonly root: unknown;
  /** Receives every question that has no answer. */
  ask(question: Question): unknown;
  /** Receives every warning. */
  warn(problem: Problem): unknown;
  /** Keys of the parts that are being evaluated, outermost first: a part that is among them is a cycle. */
  readonly evaluating: string[];
  /** Results of evaluated parts, by the key of the part. */
  readonly results: Map<string, Result>;
  /** Errors of parts that are too large, by the key of the part, so that each is evaluated once only. */
  readonly failures: Map<string, Misuse>;
  /** Steps into maps and lists from the top of the config, through every directive on the way. */
  readonly depth: number;
  /** Adds the size of a value to the total. Throws `Misuse` if the value is too deep or the total too large. */
  addSize(value: unknown): void;
  /** Adds characters of a text to the total. Throws `Misuse` if the total is too large, with 0 characters as well. */
  addCharacters(characters: number): void;
}

/** Returns the word of a directive in a config: `ResourceParam` for the type `resource-param`. */
export const wordOf = ({ type }: Pick<Directive, 'type'>): string =>
  type.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** The built-in directives, by the word after the dollar sign. */
export const builtIn: ReadonlyMap<string, Directive> = new Map(
  directives.map((directive) => [wordOf(directive), directive]),
);

/**
 * The most values and characters (UTF-16 units) that all directives of a config may give together: variables that
 * double each other reach millions. The result of every call counts, also of calls inside calls.
 */
const limits = { values: 100_000, characters: 32 * maxTextLength };

/** Returns the context of a new evaluation; questions and warnings go nowhere unless `ask` and `warn` are given. */
export const createContext = (
  given: Pick<EvaluationContext, 'root' | 'facts' | 'answers'> & Partial<Pick<EvaluationContext, 'ask' | 'warn'>>,
): EvaluationContext => {
  const left = { ...limits };
  const assertWithinLimits = (): void => {
    const [over] = (['values', 'characters'] as const).filter((unit) => left[unit] < 0);
    if (over !== undefined)
      throw new Misuse(
        `The directives of this config give more than ${limits[over].toLocaleString('en')} ${over}.`,
        'Check for variables that name each other many times.',
        'directives/too-large',
      );
  };
  return {
    known: new Map([...customDirectives(given.root), ...builtIn]),
    ask: () => {},
    warn: () => {},
    evaluating: [],
    results: new Map(),
    failures: new Map(),
    depth: 0,
    addSize(value) {
      const { values, characters, depth } = sizeOf(value, left);
      left.values -= values;
      left.characters -= characters;
      if (depth > maxDepth)
        throw new Misuse(
          `What the directives of this config give is nested deeper than ${maxDepth} levels.`,
          'Check for variables that name each other, one inside the other.',
          'directives/too-large',
        );
      assertWithinLimits();
    },
    addCharacters(characters) {
      left.characters -= characters;
      assertWithinLimits();
    },
    ...given,
  };
};

/** Sets the path of a `Misuse` that has none yet, and returns it: its place, if that is not the place of the call. */
export const attachPath = (misuse: Misuse, path: Path): Misuse => {
  misuse.path ??= path;
  return misuse;
};
