import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from '../stack/change-effect.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourceIn } from '../stack/template-changes.ts';

/** A property that says how long a resource keeps what is in it. */
interface Period {
  readonly property: string;
  /** Seconds of its unit. */
  readonly unit: number;
  /** The value that AWS takes where the property is absent; infinite for what is kept for ever. */
  readonly absent: number;
}

/** Seconds of each unit of a period in words, longest first. */
const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * Properties of which a lower value deletes what is older, by resource type.
 *
 * - Log lines: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
 * - Messages: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 * - Records: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html
 */
const periods: ReadonlyMap<string, Period> = new Map([
  ['AWS::Logs::LogGroup', { property: 'RetentionInDays', unit: 86_400, absent: Number.POSITIVE_INFINITY }],
  ['AWS::SQS::Queue', { property: 'MessageRetentionPeriod', unit: 1, absent: 345_600 }],
  ['AWS::Kinesis::Stream', { property: 'RetentionPeriodHours', unit: 3_600, absent: 24 }],
]);

/** Returns a number of seconds in words, in the longest unit of which it is a whole number: `for 1 day`, `for ever`. */
const inWords = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return 'for ever';
  const [name, length] = units.find(([, one]) => seconds % one === 0) ?? ['second', 1];
  return `for ${seconds / length} ${name}${seconds === length ? '' : 's'}`;
};

/** Returns a period of a template's resource in seconds; undefined for one that only CloudFormation knows. */
const periodIn = (
  template: Expression | undefined,
  id: string,
  { property, unit, absent }: Period,
): number | undefined => {
  const { [property]: value = absent } = Object(resourceIn(template, id)?.Properties) as Record<string, unknown>;
  return typeof value === 'number' ? value * unit : undefined;
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
    return `${id} keeps what is in it ${inWords(is)}, and no longer ${inWords(was)}: AWS deletes what is older.`;
  });
