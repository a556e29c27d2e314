import { symbolOf } from '../cloudformation/symbol.ts';
import { hasToken } from '../cloudformation/token.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';
import { Misuse } from '../directives/directive.ts';
import type { Call } from '../directives/syntax.ts';
import { type House, inConfig, placed, type Read, type Result } from './evaluation-context.ts';
import { openCall } from './open-call.ts';

/** Data that may hold directives: a part of the config itself, whose place is known, or what a lookup gave. */
interface Source {
  /** Tells sources apart. */
  readonly key: string;
  readonly value: unknown;
  readonly place?: Path;
  /** The call that asks for it. */
  readonly call: Call;
  /** How texts in it are read. */
  readonly read: Read;
}

/** Directives that lead to directives; nobody writes more, but a program may. */
const longestTrail = 50;

/** Steps into maps and lists on such a trail, all together: each takes room on the stack. */
const deepestTrail = 500;

/**
 * What a path leads to, its directives evaluated and no others. Throws `Misuse` where the path leads nowhere, and
 * where what it leads to contains itself.
 */
export const reach = (source: Source, path: Path, house: House): Result => {
  const key = JSON.stringify([source.key, ...path]);
  const before = house.reached.get(key);
  if (before) return before;
  const failure = house.failed.get(key);
  if (failure) throw failure;
  if (house.open.includes(key)) throw circle(source.call);
  if (house.open.length >= longestTrail)
    throw new Misuse(
      `Directives lead to directives more than ${longestTrail} times here.`,
      'Take some of them out.',
      'directives/cycle',
    );
  if (house.depth > deepestTrail)
    throw new Misuse(
      `Directives lead to directives through more than ${deepestTrail} levels of maps and lists here.`,
      'Take some of them out.',
      'directives/too-large',
    );
  house.open.push(key);
  try {
    const result = walk(source, path, house);
    if (result.kind === 'value') house.weigh(result.value);
    house.reached.set(key, result);
    return result;
  } catch (problem) {
    // Further in, it may have failed because of what led there.
    const isTooLarge = problem instanceof Misuse && problem.code === 'directives/too-large';
    if (isTooLarge && house.open.length === 1) house.failed.set(key, problem);
    throw problem;
  } finally {
    house.open.pop();
  }
};

const circle = ({ name, path }: Call): Misuse =>
  new Misuse(
    `\`$${[`${name}()`, ...path].join('.')}\` leads back to itself.`,
    'Write one of the values out.',
    'directives/cycle',
  );

const walk = (source: Source, path: Path, house: House): Result => {
  const { call } = source;
  const begin = path.length - call.path.length;
  let { value } = source;
  for (const [index, step] of path.entries()) {
    if (typeof value === 'string') {
      const result = textResult(value, source, path.slice(0, index), house);
      if (result.kind === 'pending') return result;
      if (result.kind === 'reference' && symbolOf(result.expression)?.kind === 'open') return openCall(call, []);
      return { kind: 'value', value: stepInto(call, inConfig(result), index - begin) };
    }
    value = stepOnce(call, value, step, index - begin);
  }
  return settle(value, source, path, house);
};

/** A value with all its directives evaluated. */
const settle = (value: unknown, source: Source, path: Path, house: House): Result => {
  if (typeof value === 'string') return textResult(value, source, path, house);
  if (value === null || typeof value !== 'object') return { kind: 'value', value };
  const entries = Object.entries(value).map(
    ([key, item]) => [key, settle(item, source, [...path, Array.isArray(value) ? Number(key) : key], house)] as const,
  );
  if (entries.some(([, { kind }]) => kind === 'pending')) return { kind: 'pending' };
  const settled = entries.map(([key, result]) => [key, inConfig(result)] as const);
  return { kind: 'value', value: Array.isArray(value) ? settled.map(([, item]) => item) : Object.fromEntries(settled) };
};

/** What is wrong in the config itself is told where it stands, anything else where it is asked for. */
const textResult = (text: string, { place, call, read }: Source, path: Path, house: House): Result => {
  try {
    // Warnings about the config itself are told where it stands.
    const inner = { ...house, depth: house.depth + path.length };
    return read(text, place ? { ...inner, warn: () => {} } : inner);
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem;
    if (place) throw placed(problem, [...place, ...path]);
    throw problem.path
      ? problem
      : new Misuse(`In what \`$${call.name}\` gives: ${problem.message}`, problem.hint, problem.code);
  }
};

/** The part of a result that a call's path names, from its step number `from`. */
export const stepInto = (call: Call, value: unknown, from = 0): unknown =>
  call.path.slice(from).reduce((part, step, index) => stepOnce(call, part, step, from + index), value);

/** One step; a missing one is told with the longest part of the path that exists. */
const stepOnce = (call: Call, part: unknown, step: string | number, index: number): unknown => {
  if (part !== null && typeof part === 'object' && Object.hasOwn(part, step))
    return (part as Record<string | number, unknown>)[step];
  const reached = [`$${call.name}(…)`, ...call.path.slice(0, Math.max(0, index))].join('.');
  const isMap = part !== null && typeof part === 'object';
  throw new Misuse(
    `The result of \`$${call.name}\` has no \`.${call.path.join('.')}\`: ${isMap ? `in \`${reached}\` there is no \`${step}\`` : `\`${reached}\` is ${described(part)}`}.`,
    (isMap ? didYouMean(String(step), Object.keys(part)) : undefined) ?? 'Remove the path, or correct it.',
  );
};

const described = (part: unknown): string =>
  typeof part === 'string' && hasToken(part) ? 'only known when CloudFormation deploys' : literal(part);
