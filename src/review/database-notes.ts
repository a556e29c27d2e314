import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from '../stack/change-effect.ts';
import { ownerOf } from '../stack/owners.ts';
import { isEarlierVersion } from '../stack/refused-updates/engine-version.ts';
import { resourceIn } from '../stack/template-changes.ts';
import type { TemplateChanges } from './changed-resources.ts';

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

const fromTo = ({ was, is }: Difference): string => `${was === undefined ? '' : ` from ${was}`} to ${is}`;

const days = (value: string | undefined): string => ((value ?? '1') === '1' ? '1 day' : `${value} days`);

/**
 * Sentences about what a database does while a property changes, by property.
 *
 * - Versions: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
 * - A property that is gone is none that CloudFormation changes, and a group in use cannot be deleted: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBParameterGroup.html
 * - Machines, and backups that are turned on or off: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html
 */
const sentences: Readonly<Record<string, (name: string, difference: Difference) => string | undefined>> = {
  EngineVersion: (name, difference) => {
    const { was, is } = difference;
    if (is === undefined)
      return `${name} no longer names its version: AWS changes nothing, and it stays at ${was} or the minor version that it has by now. It also keeps the parameter group of that version, by which it logs: RDS deletes none that is in use, so the group leaves the stack and remains, and costs nothing.`;
    // An earlier one is refused, so that nothing would be upgraded.
    if (isEarlierVersion(is, was)) return undefined;
    return `${name} is upgraded${fromTo(difference)}: it is down for minutes meanwhile, and AWS goes back to no earlier version.`;
  },
  DBInstanceClass: (name, difference) =>
    `${name} changes its machine${fromTo(difference)}: it restarts, and is down for minutes meanwhile.`,
  Port: (name, difference) =>
    `${name} moves${fromTo(difference)}: it restarts, and jobs that run lose their connection.`,
  BackupRetentionPeriod: (name, { was, is }) => {
    const [old, fresh] = [Number(was ?? 1), Number(is ?? 1)];
    if (fresh === 0)
      return `${name} keeps no backups any more: AWS deletes those that it has, and it is down for a moment meanwhile.`;
    if (old === 0) return `${name} begins to keep backups: it is down for a moment meanwhile.`;
    return old > fresh
      ? `${name} keeps backups for ${days(is)}, and no longer for ${days(was)}: AWS deletes the older ones.`
      : undefined;
  },
};

/** Returns the notes about one database that stays. */
const notesOf = (id: string, name: string, { before, ours }: TemplateChanges): string[] =>
  Object.entries(sentences).flatMap(([property, sentence]) => {
    const difference = { was: textIn(before, id, property), is: textIn(ours, id, property) };
    return difference.was === difference.is ? [] : (sentence(name, difference) ?? []);
  });

/** Returns the words for a machine of a database: the database itself, or one of several. */
const subjectOf = (template: Expression, id: string, name: string): string => {
  const { SourceDBInstanceIdentifier: source, DBClusterIdentifier: cluster } = Object(
    resourceIn(template, id)?.Properties,
  ) as Record<string, unknown>;
  if (source !== undefined) return `A read replica of ${name}`;
  return cluster !== undefined && resourceIn(template, id)?.Type === 'AWS::RDS::DBInstance'
    ? `A machine of ${name}`
    : name;
};

/** Returns the note about a database that is made, or about a machine that one gets which was there before. */
const noteOfNew = (id: string, name: string, { changes, ours }: TemplateChanges): string => {
  const subject = subjectOf(ours, id, name);
  const isWhole = changes.some(
    (one) =>
      databaseTypes.has(one.type) &&
      effectOf(one).happening === 'add' &&
      ownerOf(resourceIn(ours, one.logicalId)) === name &&
      subjectOf(ours, one.logicalId, name) === name,
  );
  return subject === name || isWhole
    ? `${name} is a new database, which takes AWS 10 to 20 minutes.`
    : `${subject} is new, which takes AWS 10 to 20 minutes.`;
};

/**
 * Returns a note for each database or machine of one that is made, for how long that takes, and for each change by which one
 * restarts or loses backups.
 */
export const databaseNotes = (sides: TemplateChanges): string[] => {
  const found = sides.changes.flatMap((change): string[] => {
    const { logicalId: id, type } = change;
    if (!databaseTypes.has(type)) return [];
    const name = ownerOf(resourceIn(sides.ours, id)) ?? id;
    const { happening } = effectOf(change);
    if (happening === 'add') return [noteOfNew(id, name, sides)];
    return happening === 'modify' ? notesOf(id, subjectOf(sides.ours, id, name), sides) : [];
  });
  return [...new Set(found)];
};
