import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from '../stack/change-effect.ts';
import { ownerOf } from '../stack/owners.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourceIn } from '../stack/template-changes.ts';

/** Both templates of a review, and the changes between them. */
interface Sides {
  readonly changes: readonly ResourceChange[];
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
}

const databaseTypes: ReadonlySet<string> = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);

/** A property of a database, before and after; undefined where a template does not have it as text or number. */
interface Difference {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

const textIn = (template: Expression | undefined, id: string, property: string): string | undefined => {
  const { [property]: value } = Object(resourceIn(template, id)?.Properties) as Record<string, unknown>;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const fromTo = ({ was, is }: Difference): string =>
  `${was === undefined ? '' : ` from ${was}`}${is === undefined ? ' to the one of AWS’s choice' : ` to ${is}`}`;

const days = (value: string | undefined): string => ((value ?? '1') === '1' ? '1 day' : `${value} days`);

/**
 * Sentences about what a database does while a property changes, by property.
 *
 * - Versions: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
 * - Machines: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html
 */
const sentences: Readonly<Record<string, (name: string, difference: Difference) => string | undefined>> = {
  EngineVersion: (name, difference) =>
    `${name} is upgraded${fromTo(difference)}: it is down for minutes meanwhile, and AWS goes back to no earlier version.`,
  DBInstanceClass: (name, difference) =>
    `${name} changes its machine${fromTo(difference)}: it restarts, and is down for minutes meanwhile.`,
  Port: (name, difference) =>
    `${name} moves${fromTo(difference)}: it restarts, and jobs that run lose their connection.`,
  BackupRetentionPeriod: (name, { was, is }) =>
    Number(was ?? 1) > Number(is ?? 1)
      ? `${name} keeps backups for ${days(is)}, and no longer for ${days(was)}: AWS deletes the older ones.`
      : undefined,
};

/** Returns the notes about one database that stays. */
const notesOf = (id: string, name: string, { before, ours }: Sides): string[] =>
  Object.entries(sentences).flatMap(([property, sentence]) => {
    const difference = { was: textIn(before, id, property), is: textIn(ours, id, property) };
    return difference.was === difference.is ? [] : (sentence(name, difference) ?? []);
  });

/**
 * Returns a note for each database that is made, for how long that takes, and for each change by which one restarts or loses
 * backups.
 */
export const databaseNotes = (sides: Sides): string[] => {
  const found = sides.changes.flatMap((change): string[] => {
    const { logicalId: id, type } = change;
    if (!databaseTypes.has(type)) return [];
    const name = ownerOf(resourceIn(sides.ours, id)) ?? id;
    const { happening } = effectOf(change);
    if (happening === 'add') return [`${name} is a new database, which takes AWS 10 to 20 minutes.`];
    return happening === 'modify' ? notesOf(id, name, sides) : [];
  });
  return [...new Set(found)];
};
