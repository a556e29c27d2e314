import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { containsSecret } from '../../diagnostics/secret.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { mendedName } from '../project.ts';
import { shapeAt, valueAt } from '../shape-walk.ts';
import { hintForArn, hintForFormat, hintForHost, hintForNameKey } from './hints.ts';
import { inBackticks, nameOf, shown } from './phrases.ts';
import { fittingMemory } from './quantities.ts';
import { descriptionOf, joinSentences, type Violation } from './violation.ts';

/** Returns the diagnostic for a value that is not among the allowed ones. */
export const notAllowed = ({ path, value, own }: Violation): Diagnostic => {
  const allowed = ((own.enum ?? [own.const]) as unknown[]).map(String);
  const isQuoted = typeof value === 'string' && (own.enum as unknown[] | undefined)?.includes(Number(value));
  if (isQuoted)
    return errorAt(
      'config/not-allowed',
      path,
      `${nameOf(path)} is the text ${shown(value)}, and it takes the number.`,
      `Remove the quotes: ${Number(value)}.`,
    );
  const meant = meantAmong(value, allowed);
  // The hint with the value that is meant is more useful than a long list.
  const rule =
    allowed.length > 8 && (meant !== undefined || typeof value === 'number')
      ? `that is none of its ${allowed.length} allowed values`
      : `allowed ${allowed.length === 1 ? 'is' : 'are'} ${inBackticks(allowed)}`;
  return errorAt(
    'config/not-allowed',
    path,
    `${nameOf(path)} is ${shown(value)}; ${rule}.`,
    meant === undefined ? (hintForNumber(value, own.enum) ?? descriptionOf(own)) : `Did you mean \`${meant}\`?`,
  );
};

/** Returns the allowed value that is most likely meant; undefined if none is near. */
const meantAmong = (value: unknown, allowed: readonly string[]): string | undefined => {
  // YAML 1.1 reads `off` as false.
  if (value === false) return allowed.find((one) => one === 'off');
  if (typeof value !== 'string' || hasToken(value)) return undefined;
  return nearest(value, allowed) ?? allowed.find((one) => one.toLowerCase().includes(`:${value.toLowerCase()}`));
};

/** Returns the hint for a number: an allowed text of the same value (`"2.0"` for 2), or the next numbers around it. */
const hintForNumber = (value: unknown, allowed: unknown): string | undefined => {
  if (typeof value !== 'number' || !Array.isArray(allowed)) return undefined;
  const same = allowed.find((one) => typeof one === 'string' && one !== '' && Number(one) === value);
  if (same !== undefined) return `Put it into quotes: "${same}".`;
  // Versions such as 3.9, "3.10" and 3.11, which numbers would sort otherwise.
  if (allowed.some((one) => typeof one === 'string' && /^\d+\.\d*0$/.test(one))) {
    const newest = allowed.map(String).reduce((best, one) => (isNewer(one, best) ? one : best));
    if (isNewer(String(value), newest)) return `The newest is ${newest}.`;
  }
  const numbers = allowed.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  const around = [numbers.findLast((one) => one < value), numbers.find((one) => one > value)];
  const near = around.filter((one) => one !== undefined);
  return near.length ? `The nearest ${near.length > 1 ? 'are' : 'is'} ${near.join(' and ')}.` : undefined;
};

/** True for a version, `3.10`, that is newer than another one. */
const isNewer = (version: string, other: string): boolean => {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [version, other].map((one) =>
    one.split('.').map(Number),
  ) as [number[], number[]];
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
};

/** Returns the diagnostic for a number outside its limits. */
export const wrongNumber = ({ error, path, value, own, root }: Violation): Diagnostic => {
  const limit = Number(error.params.limit);
  const [rule, hint] = limitOf(error.keyword, limit);
  const meant =
    error.keyword === 'minimum' ? hintForGibibytes(Number(value), own, valueAt(root, path.slice(0, -1))) : undefined;
  return errorAt(
    'config/out-of-range',
    path,
    `${nameOf(path)} is ${value}; ${rule}.`,
    joinSentences(meant ?? hint, descriptionOf(own)),
  );
};

/** Returns the hint for MiB below their least number, which are most likely meant in GiB; undefined for any other number. */
const hintForGibibytes = (value: number, own: Violation['own'], beside: unknown): string | undefined => {
  const description = String(own.description ?? '');
  if (!/^(?:[^(]*\b)?MiB\b/.test(description) || !Number.isInteger(value) || value < 1) return undefined;
  const mebibytes = value * 1_024;
  return `Write ${fittingMemory(mebibytes, description, beside) ?? mebibytes} if ${value} GiB are meant.`;
};

const limitOf = (keyword: string, limit: number): [rule: string, hint?: string] => {
  if (keyword === 'minimum') return [`the least is ${limit}`, `Write ${limit} or more.`];
  if (keyword === 'maximum') return [`the most is ${limit}`, `Write ${limit} or less.`];
  return [`it must be more than ${limit}`];
};

/** Returns the diagnostic for a text that is too long or too short; undefined if only CloudFormation knows the text. */
export const wrongLength = ({ error, path, value }: Violation): Diagnostic | undefined => {
  const text = value as string;
  if (hasToken(text) || isResolvedLater(text, path)) return undefined;
  return wrongAmount(error, path, `${[...text].length} characters`);
};

/** Returns the diagnostic for a list with too many or too few items. */
export const wrongCount = ({ error, path, value, own }: Violation): Diagnostic => {
  const { length } = value as unknown[];
  const limit = Number(error.params.limit);
  const step = error.keyword === 'maxItems' ? `Leave out ${length - limit} of them.` : undefined;
  return wrongAmount(error, path, `${length} items`, joinSentences(step, descriptionOf(own)) || undefined);
};

const wrongAmount = (
  { keyword, params }: Violation['error'],
  path: Violation['path'],
  amount: string,
  hint?: string,
): Diagnostic => {
  const limit = Number(params.limit);
  const [bound, word] = keyword.startsWith('max') ? ['at most', 'allowed'] : ['at least', 'needed'];
  const verb = limit === 1 ? 'is' : 'are';
  return errorAt(
    'config/out-of-range',
    path,
    `${nameOf(path)} has ${amount}; ${bound} ${limit} ${verb} ${word}.`,
    hint,
  );
};

/**
 * True for a text of a resource or tag in which CloudFormation puts a parameter, whose form is known only then.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const isResolvedLater = (text: string, path: Violation['path']): boolean =>
  text.includes('{{resolve:') && (path[0] === 'resources' || path[1] === 'tags');

/** Returns the diagnostic for a text of a wrong form; undefined if only CloudFormation knows the text. */
export const wrongFormat = ({ path, value, own, root, shape }: Violation): Diagnostic | undefined => {
  // The project's name is part of the stack's, so it must be known before CloudFormation.
  if (hasToken(value as string) && path[0] !== 'serviceName') return undefined;
  if (isResolvedLater(value as string, path)) return undefined;
  return errorAt(
    'config/wrong-format',
    path,
    `${nameOf(path)} is ${shown(value)}, which is not of the form that it needs.`,
    joinSentences(
      hintForNameKey(String(value), String(path.at(-1)), shapeAt(shape, root, path.slice(0, -1)) ?? {}, root) ??
        hintForArn(String(value), own, root) ??
        hintForHost(String(value), String(own.pattern), shapeAt(shape, root, path.slice(0, -1)) ?? {}) ??
        hintForFormat(String(value), String(own.pattern)) ??
        (path[0] === 'serviceName' ? hintForProjectName(String(value), own) : undefined),
      descriptionOf(own),
    ),
  );
};

/** Returns the hint to write the project name that is made of a text; undefined if that is not allowed either. */
const hintForProjectName = (text: string, own: Violation['own']): string | undefined => {
  const name = containsSecret(text) ? undefined : mendedName(text);
  return name !== undefined && new RegExp(String(own.pattern), 'u').test(name) ? `Write ${name}.` : undefined;
};
