import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import {
  type Answer,
  type Directive,
  isAwsQuestion,
  type Meaning,
  Misuse,
  type Question,
} from '../directives/directive.ts';
import { type Argument, type Call, readCall } from '../directives/syntax.ts';
import { isWrittenNumber, textOfNumber, withoutWrittenNumbers } from '../schema/written-number.ts';
import { maxTextLength, unfitReason } from '../source/value-limits.ts';
import { assertArgumentCount, checkArguments } from './arguments.ts';
import { printExpression } from './effective-config.ts';
import { evaluatePath, stepInto } from './evaluate-path.ts';
import { configValueOf, type EvaluationContext, type Problem, type Result } from './evaluation-context.ts';
import { openCall } from './open-call.ts';

/**
 * Evaluates a text of the config: a call to its result, any other text to itself, with a warning if it contains what
 * looks like a call. Throws `Misuse` for a mistake in the call.
 */
export const evaluateText = (text: string, context: EvaluationContext): Result => {
  const reading = readCall(text);
  if (reading.kind === 'call') return evaluateCall(reading, context);
  if (reading.kind === 'broken' && (context.known.has(reading.name) || nearest(reading.name, context.known.keys())))
    throw new Misuse(reading.sentence, reading.hint, 'directives/syntax');
  if (reading.kind === 'text' && text.startsWith('$') && context.known.has(text.slice(1)))
    context.warn(withoutBrackets(text));
  const name = reading.kind === 'embedded' ? reading.names.find((word) => context.known.has(word)) : undefined;
  if (name !== undefined) context.warn(embedded(name, context));
  return { kind: 'value', value: text };
};

/** The warning about `$Stage`, which is most likely meant as `$Stage()`. */
const withoutBrackets = (text: string): Problem => ({
  code: 'directives/syntax',
  severity: 'warning',
  sentence: `\`${text}\` has no brackets and stays the text that it is.`,
  hint: `Write \`${text}()\` if it is meant as a directive.`,
});

/** The warning about a call inside a longer text, where calls are not evaluated. */
const embedded = (name: string, { known }: EvaluationContext): Problem => ({
  code: 'directives/embedded',
  severity: 'warning',
  sentence: `\`$${name}(…)\` stands inside a longer text and stays as it is written: only a whole value is evaluated.`,
  hint: `Write \`${known.get(name)?.meaning.kind === 'reference' ? '$CfFormat' : '$Format'}('… {} …', $${name}(…))\` if it is meant as a directive.`,
});

/** Evaluates a call, its inner calls first. Throws `Misuse` for a mistake in it, or if its result is too large. */
export const evaluateCall = (call: Call, context: EvaluationContext): Result => {
  context.addCharacters(0);
  const result = evaluateMeaning(call, context);
  const text = configValueOf(result);
  // A text of any kind counts, also a stand-in, which repeats the arguments of its call.
  if (typeof text === 'string' && text.length > maxTextLength)
    throw new Misuse(
      `\`$${call.name}\` gives a text of more than ${maxTextLength.toLocaleString('en')} characters.`,
      'Check for variables that name each other many times, or put the text into a file of the image.',
      'directives/too-large',
    );
  if (typeof text === 'string') context.addCharacters(text.length);
  return result;
};

const evaluateMeaning = (call: Call, context: EvaluationContext): Result => {
  const directive = context.known.get(call.name);
  if (!directive) throw unknownDirective(call.name, [...context.known.keys()]);
  const results = call.args.map((argument) => evaluateArgument(argument, context));
  const values = results.map(argumentOf);
  assertArgumentCount(call.name, directive, values);
  if (results.some(({ kind }) => kind === 'pending')) return { kind: 'pending' };
  if (checkArguments(call.name, directive, values) === 'open') return openCall(call, values);
  const { meaning } = directive;
  switch (meaning.kind) {
    case 'value':
      return { kind: 'value', value: stepInto(call, meaning.evaluate(values, context.facts)) };
    case 'part':
      return evaluatePart(call, meaning.path, context);
    case 'lookup':
      return evaluateLookup(call, meaning, values, context);
    case 'reference':
      return evaluateReference(call, directive, meaning, values, context);
  }
};

/** Returns the result of an argument as a value: a written number as its text, since most arguments are texts. */
const argumentOf = (result: Result): unknown => {
  const value = configValueOf(result);
  return isWrittenNumber(value) ? textOfNumber(value) : withoutWrittenNumbers(value);
};

const evaluateArgument = (argument: Argument, context: EvaluationContext): Result =>
  argument.kind === 'call' ? evaluateCall(argument, context) : { kind: 'value', value: argument.value };

/** Evaluates the part of the config that a call names: `$Var().team` reads `variables.team`. */
const evaluatePart = (call: Call, path: Path, context: EvaluationContext): Result => {
  const [key] = path;
  const { root } = context;
  if (key !== undefined && (root === null || typeof root !== 'object' || !Object.hasOwn(root, key)))
    throw new Misuse(
      `The config has no \`${key}\`, which \`$${call.name}\` reads.`,
      `Write \`${key}:\` at the top of the config.`,
    );
  const config = { key: 'config', value: root, place: [], call, read: evaluateText };
  return evaluatePath(config, [...path, ...call.path], context);
};

/** Evaluates a call whose value is the answer to a question; without an answer it is a stand-in, or pending. */
const evaluateLookup = (
  call: Call,
  meaning: Meaning & { readonly kind: 'lookup' },
  values: readonly unknown[],
  context: EvaluationContext,
): Result => {
  const question = meaning.question(values);
  const answer = findAnswer(question, context);
  if (answer === undefined) return isAwsQuestion(question) ? openCall(call, values) : { kind: 'pending' };
  const found = valueOfAnswer(call, question, answer);
  const value = meaning.pick ? meaning.pick(found, values) : found;
  if (!meaning.holdsDirectives) return { kind: 'value', value: stepInto(call, value) };
  return evaluatePath({ key: question.key, value, call, read: evaluateText }, call.path, context);
};

/** Evaluates a call whose value only CloudFormation knows, with a warning if its directive has a newer name. */
const evaluateReference = (
  call: Call,
  directive: Directive,
  meaning: Meaning & { readonly kind: 'reference' },
  values: readonly unknown[],
  context: EvaluationContext,
): Result => {
  if (call.path.length > 0)
    throw new Misuse(
      `\`$${call.name}\` is only known when CloudFormation deploys, so \`.${call.path.join('.')}\` cannot be read of it.`,
      `Remove \`.${call.path.join('.')}\`.`,
    );
  const question = meaning.question?.(values, context.facts);
  const answer = question && findAnswer(question, context);
  const expression = meaning.expression(values, answer && valueOfAnswer(call, question, answer));
  if (directive.older !== undefined) context.warn(olderSpelling(call.name, expression));
  return typeof expression === 'string' ? { kind: 'value', value: expression } : { kind: 'reference', expression };
};

/** Returns the answer to a question; without one, passes the question to `ask` and returns undefined. */
const findAnswer = (question: Question, context: EvaluationContext): Answer | undefined => {
  const answer = context.answers.get(question.key);
  if (answer === undefined) context.ask(question);
  return answer;
};

/** Returns the value of an answer. Throws `Misuse` if nothing was found, or if no config may contain the value. */
const valueOfAnswer = (call: Call, question: Question, answer: Answer): unknown => {
  if (answer.kind === 'missing') throw new Misuse(answer.sentence, answer.hint, answer.code ?? 'directives/not-found');
  // Files and programs are written by the config's author; nobody else may have CloudFormation resolve a secret.
  const isForeign = question.kind !== 'file' && question.kind !== 'program';
  const resolvesSecret = isForeign && /\{\{resolve:/.test(JSON.stringify(answer.value) ?? '');
  const unfit = unfitReason(answer.value) ?? (resolvesSecret ? 'CloudFormation would put a secret into it' : undefined);
  if (unfit === undefined) return answer.value;
  throw new Misuse(
    `What \`$${call.name}\` gives cannot stand in a config: ${unfit}.`,
    'Mend it where it comes from.',
    'directives/too-large',
  );
};

const unknownDirective = (name: string, words: readonly string[]): Misuse => {
  const meant = nearest(name, words);
  return new Misuse(
    `There is no directive \`$${name}\`.`,
    meant === undefined
      ? `One of your own stands at the top of the config: directives: [{name: ${name}, filePath: …}]. A text like this is written \`$Format("$${name}(…)")\`. Built in are ${words.map((word) => `$${word}`).join(', ')}.`
      : `Did you mean \`$${meant}\`?`,
    'directives/unknown',
  );
};

/** The warning about an older name of a directive, with the call as it is written now. */
const olderSpelling = (name: string, expression: Expression): Problem => ({
  code: 'directives/older-spelling',
  severity: 'warning',
  sentence: `\`$${name}\` is an older spelling; it means the same.`,
  hint: `Write \`${printExpression(expression)}\`.`,
});
