import { isMap } from '../cloudformation/expression.ts';
import type { PropertyLimits } from '../cloudformation/properties.ts';
import { inBackticks, shown } from '../config/complaints/phrases.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { specificationDate } from '../generated/specification-date.ts';
import { meantWord } from './meant-words.ts';
import type { Flaw } from './property-complaints.ts';
import { isOpen } from './property-values.ts';

/** A number, or the length of a text or list, outside its limits. */
interface BrokenAmount {
  readonly amount: number;
  readonly unit: '' | ' characters' | ' items';
  readonly least: number;
  readonly most: number;
}

/** A value of another kind than that of its property. */
interface OtherKind {
  readonly value: unknown;
  readonly kind: NonNullable<PropertyLimits['is']>;
}

/** A value that is outside a limit of its property: an amount, a value of another kind, or one that is not allowed. */
export type BrokenLimit =
  | BrokenAmount
  | OtherKind
  | { readonly value: unknown; readonly allowed: readonly (string | number)[] };

/**
 * Returns the flaws of a value outside the limits of its property; none for a function, a
 * reference or a parameter, whose value only CloudFormation knows. `31` and `"31"` are one value to CloudFormation.
 */
export const brokenLimits = (value: unknown, limits: PropertyLimits, above: string, path: Path): Flaw[] => {
  if (isOpen(value) || isMap(value) || (typeof value === 'string' && value.includes('{{resolve:'))) return [];
  const inItems = Array.isArray(value)
    ? value.flatMap((item, index) => brokenLimits(item, limits.items ?? {}, `${above}.${index}`, [...path, index]))
    : [];
  const broken = brokenLimitOf(value, limits);
  return broken === undefined ? inItems : [{ kind: 'limit', above, broken, path }, ...inItems];
};

/** Forms in which CloudFormation takes a value of a kind, as text or not. */
const forms: Readonly<Record<OtherKind['kind'], RegExp>> = {
  integer: /^[+-]?\d+(?:\.0+)?$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/i,
};

const brokenLimitOf = (value: unknown, limits: PropertyLimits): BrokenLimit | undefined => {
  if (limits.is !== undefined && value !== null && !forms[limits.is].test(String(value)))
    return { value, kind: limits.is };
  if (Array.isArray(value)) return beyond(value.length, ' items', limits.fewest, limits.most);
  if (limits.of !== undefined)
    return limits.of.some((one) => String(one) === String(value)) ? undefined : { value, allowed: limits.of };
  const number = numberOf(value);
  const outside = number === undefined ? undefined : beyond(number, '', limits.min, limits.max);
  if (outside !== undefined || typeof value !== 'string') return outside;
  return beyond([...value].length, ' characters', limits.shortest, limits.longest);
};

const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
};

const beyond = (
  amount: number,
  unit: BrokenAmount['unit'],
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): BrokenAmount | undefined => (amount < least || amount > most ? { amount, unit, least, most } : undefined);

/**
 * Returns the diagnostic of a value outside a limit of `owner`, `RetentionInDays of AWS::Logs::LogGroup`. A word that
 * surely means no allowed one, and a number beyond all allowed ones, are only warnings, since AWS adds to its lists.
 */
export const complaintOfLimit = (broken: BrokenLimit, owner: string, path: Path): Diagnostic => {
  if ('amount' in broken) return complaintOfAmount(broken, owner, path);
  if ('kind' in broken) return complaintOfKind(broken, owner, path);
  const { value, allowed } = broken;
  const sentence = `${owner} is ${shown(value)}, which is none of its ${allowed.length} allowed values`;
  const numbers = allowed.filter((one) => typeof one === 'number').toSorted((one, other) => one - other);
  const number = numberOf(value);
  const isBeyond = number !== undefined && (number < Number(numbers[0]) || number > Number(numbers.at(-1)));
  if (numbers.length > 0 && number !== undefined && !isBeyond) {
    const around = [numbers.findLast((one) => one < number), numbers.find((one) => one > number)];
    const near = around.filter((one) => one !== undefined);
    return errorAt('config/not-allowed', path, `${sentence}.`, `Did you mean ${near.join(' or ')}?`);
  }
  const meant = meantWord(String(value), allowed.map(String));
  return meant === undefined
    ? warningAt(
        'config/not-allowed',
        path,
        `${sentence} that this version knows.`,
        `Check it: known on ${specificationDate} are ${inBackticks(allowed.map(String))}.`,
      )
    : errorAt('config/not-allowed', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
};

const kinds = { integer: 'an integer', number: 'a number', boolean: '`true` or `false`' } as const;

const complaintOfKind = ({ value, kind }: OtherKind, owner: string, path: Path): Diagnostic =>
  errorAt(
    'config/wrong-type',
    path,
    `${owner} is ${shown(value)}, and CloudFormation takes ${kinds[kind]}.`,
    `Write ${kinds[kind]}.`,
  );

/**
 * Returns the diagnostic of an amount outside its limits. Nothing where something is needed, and a negative number, are
 * errors; any other limit AWS may have raised or lowered since the date of the specification, and that is a warning.
 */
const complaintOfAmount = ({ amount, unit, least, most }: BrokenAmount, owner: string, path: Path): Diagnostic => {
  const sentence = `${owner} ${unit === '' ? 'is' : 'has'} ${amount}${unit};`;
  if (amount < least && least <= 1)
    return errorAt(
      'config/out-of-range',
      path,
      `${sentence} the least is ${least}, and AWS refuses any other.`,
      `Write ${least}${unit} or more.`,
    );
  const [rule, hint] =
    amount < least
      ? [`the least was ${least}`, `Write ${least}${unit} or more`]
      : [`the most was ${most}`, `Write ${most}${unit} or less`];
  return warningAt(
    'config/out-of-range',
    path,
    `${sentence} ${rule} on ${specificationDate}, and AWS refuses any other unless it has changed the limit since.`,
    `${hint}, if AWS's page of the property does not allow this one.`,
  );
};
