import type { Expression } from '../cloudformation/expression.ts';
import type { Code, Path } from '../diagnostics/diagnostic.ts';

/** What a directive may know of the run without asking the world. */
export interface Facts {
  readonly stage: string;
  readonly region: string;
  /** The name of the AWS profile in use. */
  readonly profile?: string | undefined;
  /** The input `variables`. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

interface Asked {
  /** Tells questions apart and stands in the answers. */
  readonly key: string;
  /** What is asked for, inside a sentence: `the secret "db"`. */
  readonly says: string;
}

/** What this machine knows: files of the config's folder, git, what a program of the repository answers. */
export type NearQuestion = Asked &
  (
    | { readonly kind: 'file'; readonly path: string; readonly as: 'data' | 'text' }
    | { readonly kind: 'git' }
    | {
        readonly kind: 'program';
        readonly file: string;
        readonly handler: string | undefined;
        readonly args: readonly unknown[];
      }
  );

/** What only AWS knows; offline nobody asks. */
export type FarQuestion = Asked &
  (
    | { readonly kind: 'secret'; readonly name: string }
    | { readonly kind: 'ssm-parameter'; readonly name: string }
    | {
        /** The value of an output of a stack, or the name under which it is exported. */
        readonly kind: 'stack-output' | 'stack-export';
        readonly stack: string;
        readonly output: string;
        readonly region: string | undefined;
      }
  );

export type Question = NearQuestion | FarQuestion;

export const isFar = (question: Question): question is FarQuestion =>
  !['file', 'git', 'program'].includes(question.kind);

/** An answer, or why there is none: what its author can mend, told where the directive stands. */
export type Answer =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'missing'; readonly sentence: string; readonly hint: string; readonly code?: Code };

/** Answers by `key`. A question without an answer was not asked yet, or nobody could answer it (offline). */
export type Answers = ReadonlyMap<string, Answer>;

export interface Parameter {
  readonly name: string;
  readonly says: string;
  readonly type: 'text' | 'anything';
  readonly optional?: true;
}

/** A mistake in a call, told as a sentence with a way out; the framework adds the place. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly hint: string;
  readonly code: Code;
  /** Where in the config it stands, if that is not where the call does. */
  path?: Path;
  constructor(sentence: string, hint: string, code: Code = 'directives/arguments') {
    super(sentence);
    this.hint = hint;
    this.code = code;
  }
}

/**
 * What a `$Word(…)` means. Nothing here touches the world: what must be asked for is a question. Functions throw
 * `Misuse` for wrong arguments.
 */
export type Meaning =
  /** Known now. */
  | { readonly kind: 'value'; evaluate(values: readonly unknown[], facts: Facts): unknown }
  /** A part of the config as it is written; directives in it are evaluated when it is reached. */
  | { readonly kind: 'part'; readonly path: Path }
  /** What the answer to a question says. */
  | {
      readonly kind: 'lookup';
      question(values: readonly unknown[]): Question;
      /** What of the answer is the value; without it all of it. */
      pick?(answer: unknown, values: readonly unknown[]): unknown;
      /** The answer was written for this config, so that directives in it are evaluated; others are data. */
      readonly holdsDirectives?: true;
    }
  /** What CloudFormation will know; perhaps it takes an answer to name it. */
  | {
      readonly kind: 'reference';
      question?(values: readonly unknown[], facts: Facts): FarQuestion;
      /** An expression, in which symbols (`Stp::…`) stand for what only the linked graph knows. */
      expression(values: readonly unknown[], answer: unknown): Expression;
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
  /** The word that took its place: it still works, and says so. */
  readonly older?: string;
  readonly meaning: Meaning;
}

export const defineDirective = (directive: Directive): Directive => directive;
