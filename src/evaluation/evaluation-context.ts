import type { Expression } from '../cloudformation/expression.ts';
import { token } from '../cloudformation/token.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { type Answers, type Directive, type Facts, Misuse, type Question } from '../directives/directive.ts';
import { directives } from '../generated/directives.ts';
import { largestText, sizeOf } from '../source/plain.ts';
import { deepest } from '../source/value.ts';
import { customDirectives } from './custom-directives.ts';

/** What is wrong with a call, without its place. */
export type Problem = Pick<Diagnostic, 'code' | 'severity' | 'sentence' | 'hint'>;

/** What a call means. */
export type Result =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'reference'; readonly expression: Expression }
  /** Asked of this machine, and not answered yet. */
  | { readonly kind: 'pending' };

/** A result as it stands in the config: a reference as a token. */
export const inConfig = (result: Result): unknown =>
  result.kind === 'value' ? result.value : result.kind === 'reference' ? token(result.expression) : undefined;

/** What a text stands for. Throws `Misuse`. */
export type Read = (text: string, house: House) => Result;

/** What calls are evaluated in: what is known, and what was found out so far. */
export interface House {
  /** Directives by the word after the dollar sign. */
  readonly known: ReadonlyMap<string, Directive>;
  readonly facts: Facts;
  readonly answers: Answers;
  /** The config as it is written. */
  readonly root: unknown;
  /** Hears the questions that have no answer. */
  ask(question: Question): unknown;
  warn(problem: Problem): unknown;
  /** Parts that are being evaluated, outermost first. */
  readonly open: string[];
  /** Parts that were, and those that are too large. */
  readonly reached: Map<string, Result>;
  readonly failed: Map<string, Misuse>;
  /** Steps from the top of the config, through all directives that led here. */
  readonly depth: number;
  /** Takes the size of a value that a directive gives; throws `Misuse` once all of them are too large together. */
  weigh(value: unknown): void;
  /** Takes the characters of a text that a call gives, as `weigh`; of 0 only looks whether there is room at all. */
  weighText(characters: number): void;
}

/** The word in the config: `resource-param` → `ResourceParam`. */
export const wordOf = ({ type }: Pick<Directive, 'type'>): string =>
  type.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

export const builtIn: ReadonlyMap<string, Directive> = new Map(
  directives.map((directive) => [wordOf(directive), directive]),
);

/**
 * Values and characters that all directives of a config together may give: `$Var` that doubles itself has millions.
 * 32 of the largest texts are as many templates of CloudFormation; every call on the way to a text counts.
 */
const mostGiven = { values: 100_000, characters: 32 * largestText };

export const houseOf = (
  given: Pick<House, 'root' | 'facts' | 'answers'> & Partial<Pick<House, 'ask' | 'warn'>>,
): House => {
  const left = { ...mostGiven };
  const assertRoom = (): void => {
    const [over] = (['values', 'characters'] as const).filter((unit) => left[unit] < 0);
    if (over !== undefined)
      throw new Misuse(
        `The directives of this config give more than ${mostGiven[over].toLocaleString('en')} ${over}.`,
        'Check for variables that name each other many times.',
        'directives/too-large',
      );
  };
  return {
    known: new Map([...customDirectives(given.root), ...builtIn]),
    ask: () => {},
    warn: () => {},
    open: [],
    reached: new Map(),
    failed: new Map(),
    depth: 0,
    weigh(value) {
      const { values, characters, depth } = sizeOf(value, left);
      left.values -= values;
      left.characters -= characters;
      if (depth > deepest)
        throw new Misuse(
          `What the directives of this config give is nested deeper than ${deepest} levels.`,
          'Check for variables that name each other, one inside the other.',
          'directives/too-large',
        );
      assertRoom();
    },
    weighText(characters) {
      left.characters -= characters;
      assertRoom();
    },
    ...given,
  };
};

/** Where a mistake stands that was found on the way to another place. */
export const placed = (problem: unknown, path: Path): unknown => {
  if (problem instanceof Misuse) problem.path ??= path;
  return problem;
};
