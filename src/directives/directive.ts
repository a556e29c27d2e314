import type { Expression } from '../cloudformation/expression.ts';
import type { Code } from '../diagnostics/diagnostic.ts';

/** What a directive may know of the run without asking the world. */
export interface Facts {
  readonly stage: string;
  readonly region: string;
}

/** Something only the world knows. `key` tells questions apart and stands in the answers. */
export type Question = { readonly kind: 'secret'; readonly key: string; readonly name: string };

/** Answers by `key`. A question without an answer was asked where nobody could answer (offline). */
export type Answers = ReadonlyMap<string, string>;

export interface Parameter {
  readonly name: string;
  readonly says: string;
  readonly type: 'text' | 'anything';
}

/** A mistake in a call, told as a sentence with a way out; the framework adds the place. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly hint: string;
  readonly code: Code;
  constructor(sentence: string, hint: string, code: Code = 'directives/arguments') {
    super(sentence);
    this.hint = hint;
    this.code = code;
  }
}

/**
 * What a `$Word(…)` means: a value known now, or a reference that CloudFormation will know. A reference may have a
 * question for the world first. `evaluate` throws `Misuse` for wrong arguments.
 */
export type Meaning =
  | { readonly kind: 'value'; evaluate(values: readonly unknown[], facts: Facts): unknown }
  | {
      readonly kind: 'reference';
      question?(values: readonly unknown[]): Question;
      /** An expression, in which symbols (`Stp::…`) stand for what only the linked graph knows. */
      expression(values: readonly unknown[], answers: Answers): Expression;
    };

export interface Directive {
  /** The word after the dollar sign; the file's name in kebab case. */
  readonly type: string;
  readonly says: string;
  readonly example: string;
  readonly iamActions: readonly string[];
  readonly parameters: readonly Parameter[];
  /** More arguments of any kind may follow. */
  readonly rest?: Parameter;
  readonly meaning: Meaning;
}

export const defineDirective = (directive: Directive): Directive => directive;
