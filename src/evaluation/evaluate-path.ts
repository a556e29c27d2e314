import { symbolOf } from '../cloudformation/symbol.ts';
import { hasToken } from '../cloudformation/token.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';
import { Misuse } from '../directives/directive.ts';
import type { Call } from '../directives/syntax.ts';
import { isWrittenNumber, textOfNumber } from '../schema/written-number.ts';
import {
  attachPath,
  configValueOf,
  type EvaluateText,
  type EvaluationContext,
  type Result,
} from './evaluation-context.ts';
import { openCall } from './open-call.ts';

/** Data that may contain directives: the config itself, or the answer to a question. */
interface Source {
  /** Identifies the source: `config`, or the key of the question. */
  readonly key: string;
  readonly value: unknown;
  /** The path of `value` in the config; left out for an answer. */
  readonly place?: Path;
  /** The call that reads the source. */
  readonly call: Call;
  /** Evaluates a text in it. */
  readonly read: EvaluateText;
}

/** The maximum length of a chain of directives, each of which reads a value that contains the next one. */
const maxChainLength = 50;

/** The maximum number of levels of maps and lists in such a chain, summed over its directives: each uses call stack. */
const maxChainDepth = 500;

/**
 * Returns the value at a path of a source, with every directive in it and on the way evaluated, and no others. Returns
 * the earlier result for a path that was evaluated before. Throws `Misuse` if nothing is at the path, or if the value
 * contains itself.
 */
export const evaluatePath = (source: Source, path: Path, context: EvaluationContext): Result => {
  const key = JSON.stringify([source.key, ...path]);
  const before = context.results.get(key);
  if (before) return before;
  const failure = context.failures.get(key);
  if (failure) throw failure;
  if (context.evaluating.includes(key)) throw cycle(source.call);
  assertChainLimits(context);
  context.evaluating.push(key);
  try {
    const result = followPath(source, path, context);
    if (result.kind === 'value') context.addSize(result.value);
    context.results.set(key, result);
    return result;
  } catch (problem) {
    // An inner part may have failed only because of the parts around it, so only the outermost failure is kept.
    const isTooLarge = problem instanceof Misuse && problem.code === 'directives/too-large';
    if (isTooLarge && context.evaluating.length === 1) context.failures.set(key, problem);
    throw problem;
  } finally {
    context.evaluating.pop();
  }
};

/** Throws `Misuse` if the chain of directives that are being evaluated exceeds a limit. */
const assertChainLimits = ({ evaluating, depth }: EvaluationContext): void => {
  if (evaluating.length >= maxChainLength)
    throw new Misuse(
      `Directives lead to directives more than ${maxChainLength} times here.`,
      'Take some of them out.',
      'directives/cycle',
    );
  if (depth > maxChainDepth)
    throw new Misuse(
      `Directives lead to directives through more than ${maxChainDepth} levels of maps and lists here.`,
      'Take some of them out.',
      'directives/too-large',
    );
};

const cycle = ({ name, path }: Call): Misuse =>
  new Misuse(
    `\`$${[`${name}()`, ...path].join('.')}\` leads back to itself.`,
    'Write one of the values out.',
    'directives/cycle',
  );

/** Goes down a path step by step; a directive on the way is evaluated, and the rest of the path read in its result. */
const followPath = (source: Source, path: Path, context: EvaluationContext): Result => {
  const { call } = source;
  const begin = path.length - call.path.length;
  let { value } = source;
  for (const [index, step] of path.entries()) {
    if (typeof value === 'string') {
      const result = evaluateTextOf(source, value, path.slice(0, index), context);
      if (result.kind === 'pending') return result;
      if (result.kind === 'reference' && symbolOf(result.expression)?.kind === 'open') return openCall(call, []);
      return { kind: 'value', value: stepInto(call, configValueOf(result), index - begin) };
    }
    value = stepOnce(call, value, step, index - begin);
  }
  return evaluateAll(source, value, path, context);
};

/** Returns a value of a source with all its directives evaluated; pending if one of them is. */
const evaluateAll = (source: Source, value: unknown, path: Path, context: EvaluationContext): Result => {
  if (typeof value === 'string') return evaluateTextOf(source, value, path, context);
  if (value === null || typeof value !== 'object') return { kind: 'value', value };
  const results = Object.entries(value).map(([key, item]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, evaluateAll(source, item, [...path, step], context)] as const;
  });
  if (results.some(([, { kind }]) => kind === 'pending')) return { kind: 'pending' };
  const values = results.map(([key, result]) => [key, configValueOf(result)] as const);
  return { kind: 'value', value: Array.isArray(value) ? values.map(([, item]) => item) : Object.fromEntries(values) };
};

/**
 * Evaluates a text of a source. A mistake in the config is reported at its own place, and its warnings are left to the
 * pass over the config; a mistake in an answer is reported at the call that asked.
 */
const evaluateTextOf = (
  { place, call, read }: Source,
  text: string,
  path: Path,
  context: EvaluationContext,
): Result => {
  try {
    const inner = { ...context, depth: context.depth + path.length };
    return read(text, place ? { ...inner, warn: () => {} } : inner);
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem;
    if (place) throw attachPath(problem, [...place, ...path]);
    throw problem.path
      ? problem
      : new Misuse(`In what \`$${call.name}\` gives: ${problem.message}`, problem.hint, problem.code);
  }
};

/** Returns the part of a value that a call's path names, from its step number `from`. Throws `Misuse` without one. */
export const stepInto = (call: Call, value: unknown, from = 0): unknown =>
  call.path.slice(from).reduce((part, step, index) => stepOnce(call, part, step, from + index), value);

/** Returns the child of a value. Throws `Misuse` without one, with the longest part of the path that exists. */
const stepOnce = (call: Call, part: unknown, step: string | number, index: number): unknown => {
  if (part !== null && typeof part === 'object' && Object.hasOwn(part, step))
    return (part as Record<string | number, unknown>)[step];
  const existing = [`$${call.name}(…)`, ...call.path.slice(0, Math.max(0, index))].join('.');
  const isMap = part !== null && typeof part === 'object';
  throw new Misuse(
    `The result of \`$${call.name}\` has no \`.${call.path.join('.')}\`: ${isMap ? `in \`${existing}\` there is no \`${step}\`` : `\`${existing}\` is ${describe(part)}`}.`,
    (isMap ? didYouMean(String(step), Object.keys(part)) : undefined) ?? 'Remove the path, or correct it.',
  );
};

const describe = (part: unknown): string => {
  if (isWrittenNumber(part)) return textOfNumber(part);
  return typeof part === 'string' && hasToken(part) ? 'only known when CloudFormation deploys' : literal(part);
};
