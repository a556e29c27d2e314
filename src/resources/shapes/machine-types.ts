import { type Code, type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import machines from '../../generated/machines.json' with { type: 'json' };

/** The sizes of machines by family: `t4g` has `micro` and others. */
export type MachineSizes = ReadonlyMap<string, readonly string[]>;

/** The date of the lists of machines and versions, `2026-10-20`, which `scripts/machines.mjs` made. */
export const machinesDate: string = machines.date;

/** The versions of an engine of RDS that AWS has, or had before, in order. */
export const versionsOf = (engine: keyof typeof machines.versions): readonly string[] =>
  machines.versions[engine].split(' ');

const sizesOf = (families: Readonly<Record<string, string>>): MachineSizes =>
  new Map(Object.entries(families).map(([family, sizes]) => [family, sizes.split(' ')]));

const services = {
  rds: sizesOf(machines.rds),
  elastiCache: sizesOf(machines.elastiCache),
  openSearch: sizesOf(machines.openSearch),
};

/** Returns the machines of a service, of RDS with those of all engines. */
export const machinesOf = (service: keyof typeof services): MachineSizes => services[service];

/** Returns machines of a list of pairs, in which a family without sizes has all that are not `metal`. */
const pairsOf = (list: string): MachineSizes =>
  new Map(
    list.split(' ').map((pair) => {
      const [family = '', sizes] = pair.split(':');
      return [
        family,
        sizes?.split(',') ?? (services.rds.get(family) ?? []).filter((size) => !size.startsWith('metal')),
      ];
    }),
  );

/** Returns the major versions of an engine of which RDS makes new databases. */
export const majorsOf = (engine: string): readonly string[] =>
  Object.keys(machines.pairs).flatMap((key) => (key.startsWith(`${engine} `) ? [key.slice(engine.length + 1)] : []));

/**
 * Returns the machines of an engine of RDS: those that AWS gives to new databases of a major version, or of any without
 * one; for a major version that is not known all that it has for the engine in any region.
 */
export const machinesOfEngine = (engine: string, major?: string): MachineSizes => {
  const pairs: Readonly<Record<string, string>> = machines.pairs;
  const majors = majorsOf(engine);
  const ofMajors = (major === undefined ? majors : majors.filter((one) => one === major)).map(
    (one) => `${engine} ${one}`,
  );
  const keys = ofMajors.length > 0 ? ofMajors : [engine];
  const lists = keys.map((key) => pairsOf(pairs[key] ?? ''));
  const found = [...services.rds].map(([family, sizes]): [string, readonly string[]] => [
    family,
    sizes.filter((size) => lists.some((list) => list.get(family)?.includes(size))),
  ]);
  return new Map(found.filter(([, sizes]) => sizes.length > 0));
};

/** Matches a size of machines, to tell one that may be newer from a mistake. */
const sizeWord = /^(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;

const generationOf = (family: string): number => Number(/\d+/.exec(family)?.[0] ?? 0);

/** True for a family of the last two generations, to which AWS still adds sizes, engines and regions. */
const isRecent = (family: string, known: MachineSizes): boolean =>
  generationOf(family) >= Math.max(...[...known.keys()].map(generationOf)) - 1;

/** A type of machines of a config, with the service and the purpose that it must fit. */
export interface AskedMachine {
  /** The service in words: `RDS`. */
  readonly service: string;
  readonly code: Code;
  /** The type as it is written: `db.t4g.micro`. */
  readonly type: string;
  readonly family: string;
  readonly size: string;
  /** All machines of the service. */
  readonly known: MachineSizes;
  /** The machines that fit; all of the service without it. */
  readonly fitting?: MachineSizes;
  /** The engine that they must fit, as a part of a sentence: `postgres 17`. */
  readonly purpose?: string;
  /** Returns the type of a family and a size. */
  readonly typeOf: (family: string, size: string) => string;
  /** True for a type that is refused for another reason, so that no hint names it. */
  readonly isRefused?: (type: string) => boolean;
}

/**
 * Returns what is wrong with a type of machines: an error for one that AWS has in no region, or not for the purpose, and a
 * warning for one that may be newer than the list, because its family is not known or recent.
 */
export const checkMachineType = (asked: AskedMachine, at: Path): Diagnostic[] => {
  const { service, code, type, family, size, known, fitting = known, purpose } = asked;
  if (fitting.get(family)?.includes(size)) return [];
  const newer = 'One that is newer works as well.';
  if (!known.has(family))
    return [
      warningAt(
        code,
        at,
        `${service} had no machines of the family ${family} on ${machinesDate}, and refuses what it does not have.`,
        `${familyHint(asked, fitting)} ${newer}`,
      ),
    ];
  const isType = known.get(family)?.includes(size) ?? false;
  const words = `${service} ${isRecent(family, known) && sizeWord.test(size) ? 'had' : 'has'} no machines of the type ${type}${isType && purpose ? ` for ${purpose}` : ''}`;
  const hint = fitting.has(family) ? sizeHint(asked, fitting.get(family) ?? []) : familyHint(asked, fitting);
  return isRecent(family, known) && sizeWord.test(size)
    ? [warningAt(code, at, `${words} on ${machinesDate}, and refuses what it does not have.`, `${hint} ${newer}`)]
    : [errorAt(code, at, `${words}.`, hint)];
};

/** Returns a hint with the size that is meant, or all of the family. */
const sizeHint = ({ family, size, typeOf, isRefused }: AskedMachine, sizes: readonly string[]): string => {
  const usable = sizes.filter((one) => !isRefused?.(typeOf(family, one)));
  const meant = nearest(size, usable);
  return meant === undefined
    ? `Sizes of ${family} are ${usable.join(', ')}.`
    : `Did you mean \`${typeOf(family, meant)}\`?`;
};

/** Returns a hint with the family that is meant, the latest of several, or all families with machines of the size. */
const familyHint = ({ family, size, typeOf, isRefused }: AskedMachine, fitting: MachineSizes): string => {
  const usable = [...fitting.keys()].filter((one) => !isRefused?.(typeOf(one, size)));
  const ofSize = usable.filter((one) => fitting.get(one)?.includes(size));
  const isNear = (one: string): boolean => one.startsWith(family.charAt(0));
  const latest = [...ofSize].reverse();
  const meant = nearest(family, [...latest.filter(isNear), ...latest]);
  if (meant !== undefined) return `Did you mean \`${typeOf(meant, size)}\`?`;
  return ofSize.length > 0
    ? `Families with machines ${size} are ${ofSize.join(', ')}.`
    : `Families are ${usable.join(', ')}.`;
};
