import type { Expression } from '../cloudformation/expression.ts';
import { token } from '../cloudformation/token.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';
import {
  type Answers,
  type Directive,
  type Facts,
  Misuse,
  type Parameter,
  type Question,
} from '../directives/directive.ts';
import type { Argument, Call } from '../directives/syntax.ts';
import { notYetDirectives } from './not-yet.ts';

export interface House {
  /** Directives by the word after the dollar sign. */
  readonly known: ReadonlyMap<string, Directive>;
  readonly facts: Facts;
  readonly answers: Answers;
  /** Hears the questions of references. */
  readonly ask?: (question: Question) => unknown;
}

export type Result =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'reference'; readonly expression: Expression };

/** The word in the config: `resource-param` → `ResourceParam`. */
export const wordOf = (directive: Directive): string =>
  directive.type.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a call means, its inner calls first. Throws `Misuse` for every mistake in it. */
export const evaluateCall = (call: Call, house: House): Result => {
  const directive = house.known.get(call.name);
  if (!directive) throw unknownWord(call.name, [...house.known.keys()]);
  const results = call.args.map((argument) => resultOf(argument, house));
  checkArguments(call.name, directive, results);
  const values = results.map((result) => (result.kind === 'reference' ? token(result.expression) : result.value));
  const { meaning } = directive;
  if (meaning.kind === 'value') return { kind: 'value', value: stepInto(call, meaning.evaluate(values, house.facts)) };
  if (call.path.length > 0)
    throw new Misuse(
      `\`$${call.name}\` is only known when CloudFormation deploys, so \`.${call.path.join('.')}\` cannot be read of it.`,
      `Remove \`.${call.path.join('.')}\`.`,
    );
  const question = meaning.question?.(values);
  if (question) house.ask?.(question);
  return { kind: 'reference', expression: meaning.expression(values, house.answers) };
};

const resultOf = (argument: Argument, house: House): Result =>
  argument.kind === 'call' ? evaluateCall(argument, house) : { kind: 'value', value: argument.value };

const unknownWord = (name: string, words: readonly string[]): Misuse => {
  if (notYetDirectives.has(name))
    return new Misuse(
      `The directive \`$${name}\` is part of the language, but this version does not evaluate it yet.`,
      'Write the value out until a later version brings it.',
      'config/not-yet',
    );
  const meant = nearest(name, words);
  return new Misuse(
    `There is no directive \`$${name}\`.`,
    meant === undefined
      ? `Known are ${words.map((word) => `$${word}`).join(', ')}. A text like this is written \`$Format("$${name}(…)")\`.`
      : `Did you mean \`$${meant}\`?`,
    'directives/unknown',
  );
};

const checkArguments = (name: string, directive: Directive, results: readonly Result[]): void => {
  const { parameters, rest } = directive;
  if (results.length < parameters.length) {
    const missing = parameters[results.length] as Parameter;
    throw new Misuse(
      `\`$${name}\` needs ${count(parameters.length)}${rest ? ' or more' : ''}; number ${results.length + 1}, the ${missing.name}, is missing.`,
      `Write it like \`${directive.example}\`.`,
    );
  }
  if (results.length > parameters.length && !rest)
    throw new Misuse(
      `\`$${name}\` takes ${count(parameters.length)}, and ${results.length} are written.`,
      `Write it like \`${directive.example}\`.`,
    );
  for (const [index, result] of results.entries()) {
    const parameter = (parameters[index] ?? rest) as Parameter;
    if (parameter.type === 'anything') continue;
    if (result.kind === 'reference')
      throw new Misuse(
        `The ${parameter.name} of \`$${name}\` is only known when CloudFormation deploys.`,
        'Use a value that is known now.',
      );
    if (typeof result.value !== 'string' || result.value === '')
      throw new Misuse(
        `The ${parameter.name} of \`$${name}\` must be a text; it is ${literal(result.value)}.`,
        `Write it like \`${directive.example}\`.`,
      );
  }
};

const count = (many: number): string => (many === 0 ? 'no argument' : many === 1 ? '1 argument' : `${many} arguments`);

/** The part of a result that a path names; a missing one is told with the longest part of the path that exists. */
const stepInto = (call: Call, value: unknown): unknown => {
  let part = value;
  for (const [index, step] of call.path.entries()) {
    if (part === null || typeof part !== 'object' || !Object.hasOwn(part, step)) {
      const reached = ['', ...call.path.slice(0, index)].join('.');
      throw new Misuse(
        `The result of \`$${call.name}\` has no \`.${call.path.join('.')}\`: \`$${call.name}(…)${reached}\` is ${literal(part)}.`,
        'Remove the path, or correct it.',
      );
    }
    part = (part as Record<string, unknown>)[step];
  }
  return part;
};
