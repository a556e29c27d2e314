import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from '../stack/change-effect.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourceIn } from '../stack/template-changes.ts';

/** A property that says how long a resource keeps what is in it. */
interface Period {
  readonly property: string;
  /** Its unit, in the singular. */
  readonly unit: 'second' | 'hour' | 'day';
  /** The value that AWS takes where the property is absent; infinite for what is kept for ever. */
  readonly absent: number;
}

/**
 * Properties of which a lower value deletes what is older, by resource type.
 *
 * - Log lines: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
 * - Messages: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 * - Records: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html
 */
const periods: ReadonlyMap<string, Period> = new Map([
  ['AWS::Logs::LogGroup', { property: 'RetentionInDays', unit: 'day', absent: Number.POSITIVE_INFINITY }],
  ['AWS::SQS::Queue', { property: 'MessageRetentionPeriod', unit: 'second', absent: 345_600 }],
  ['AWS::Kinesis::Stream', { property: 'RetentionPeriodHours', unit: 'hour', absent: 24 }],
]);

/** Returns a period in words: `for 1 day`, `for ever`. */
const inWords = (count: number, unit: string): string =>
  Number.isFinite(count) ? `for ${count} ${unit}${count === 1 ? '' : 's'}` : 'for ever';

/** Returns a period of a template's resource; undefined for one that only CloudFormation knows. */
const periodIn = (template: Expression | undefined, id: string, { property, absent }: Period): number | undefined => {
  const { [property]: value = absent } = Object(resourceIn(template, id)?.Properties) as Record<string, unknown>;
  return typeof value === 'number' ? value : undefined;
};

/** Returns a note for each resource that stays and keeps what is in it for a shorter time than before. */
export const shortenedRetentionNotes = ({
  changes,
  before,
  ours,
}: {
  readonly changes: readonly ResourceChange[];
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
}): string[] =>
  changes.flatMap((change) => {
    const { logicalId: id, type } = change;
    const period = periods.get(type);
    if (period === undefined || effectOf(change).happening !== 'modify') return [];
    const [was, is] = [periodIn(before, id, period), periodIn(ours, id, period)];
    if (was === undefined || is === undefined || is >= was) return [];
    return `${id} keeps what is in it ${inWords(is, period.unit)}, and no longer ${inWords(was, period.unit)}: AWS deletes what is older.`;
  });
