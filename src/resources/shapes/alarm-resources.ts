import type { Expression } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { alarmKind } from '../../events/parts/alarm-ids.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { type AlarmTarget, alarmActions, checkAlarmTargets } from './alarm-targets.ts';

/** The periods in which a value must be bad. */
interface Evaluation {
  readonly period: number;
  readonly evaluationPeriods: number;
  readonly breachedPeriods: number;
}

/** An alarm as the config has it, with the trigger of one kind of resource. */
export interface Alarm<T extends { readonly type: string }> {
  readonly trigger: T;
  readonly evaluation?: Evaluation | undefined;
  readonly notificationTargets?: readonly AlarmTarget[] | undefined;
  readonly description?: string | undefined;
}

/** A metric of CloudWatch, with its dimensions by name. */
export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, Expression>>;
}

/** The value that an alarm watches: a statistic of one metric, or an expression of metric math over several. */
export type Watched = {
  readonly threshold: number;
  readonly comparisonOperator: string;
  /** The value in words, for the recipient of the alarm: `requests that fail`. */
  readonly words: string;
  /** The unit of the threshold, with a space in front where one belongs: `%`, ` ms`. */
  readonly unit?: string;
} & (
  | { readonly metric: Metric; readonly statistic: string }
  | {
      readonly expression: string;
      /** The metrics of the expression, by the names that it has for them. */
      readonly metrics: Readonly<Record<string, { readonly metric: Metric; readonly statistic: string }>>;
    }
);

/** The defaults of `evaluation`, for an alarm without it. */
const once: Evaluation = { period: 60, evaluationPeriods: 1, breachedPeriods: 1 };

/** The longest evaluation, in seconds, of periods below an hour and of longer ones; PutMetricAlarm refuses more. */
const longest = { short: 86_400, long: 604_800 } as const;
const hour = 3_600;

/** The names of CloudWatch's statistics; a percentile such as `p90` keeps its name. */
const statistics: Readonly<Record<string, string>> = { avg: 'Average', max: 'Maximum', min: 'Minimum', sum: 'Sum' };

const statisticOf = (statistic: string): string => statistics[statistic] ?? statistic;

const metricOf = ({ namespace, name, dimensions }: Metric) => ({
  Namespace: namespace,
  MetricName: name,
  Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
});

const comparisons: Readonly<Record<string, string>> = {
  GreaterThanThreshold: 'over',
  GreaterThanOrEqualToThreshold: 'at least',
  LessThanThreshold: 'under',
  LessThanOrEqualToThreshold: 'at most',
};

/** Returns the default description of an alarm: `orders of shop-dev: received messages (avg) over 100`. */
const meaning = ({ name, stage }: ResourceContext, watched: Watched): string => {
  const statistic = 'metric' in watched ? ` (${watched.statistic})` : '';
  const limit = `${comparisons[watched.comparisonOperator]} ${watched.threshold}${watched.unit ?? ''}`;
  return `${name} of ${stage.stack}: ${watched.words}${statistic} ${limit}`;
};

/** Returns the properties of an alarm that say what it watches. */
const watching = (watched: Watched, period: number): Readonly<Record<string, Expression>> => {
  if ('metric' in watched) {
    const statistic = statisticOf(watched.statistic);
    const isPercentile = /^p\d/.test(statistic);
    return {
      ...metricOf(watched.metric),
      Period: period,
      ...(isPercentile ? { ExtendedStatistic: statistic } : { Statistic: statistic }),
    };
  }
  return {
    Metrics: [
      { Id: 'result', Expression: watched.expression, ReturnData: true },
      ...Object.entries(watched.metrics).map(([Id, { metric, statistic }]) => ({
        Id,
        MetricStat: { Metric: metricOf(metric), Period: period, Stat: statisticOf(statistic) },
        ReturnData: false,
      })),
    ],
  };
};

/**
 * Returns the diagnostics of alarms whose evaluation or targets CloudWatch refuses.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export const checkAlarms = (
  alarms: readonly Alarm<{ readonly type: string }>[],
  resource: ResourceContext,
): Diagnostic[] =>
  alarms.flatMap(({ evaluation = once, notificationTargets = [] }, index): Diagnostic[] => {
    const { period, evaluationPeriods, breachedPeriods } = evaluation;
    const alarm = [...resource.path, 'properties', 'alarms', index];
    const mistake = (key: string, sentence: string, hint: string) => [
      errorAt('config/out-of-range', [...alarm, 'evaluation', key], sentence, hint),
    ];
    const most = period < hour ? longest.short : longest.long;
    return [
      ...([10, 20, 30].includes(period) || period % 60 === 0
        ? []
        : mistake(
            'period',
            `CloudWatch knows no period of ${period} s.`,
            'Write 10, 20, 30, 60, or a multiple of 60.',
          )),
      ...(breachedPeriods > evaluationPeriods
        ? mistake(
            'breachedPeriods',
            `Of ${evaluationPeriods} periods ${breachedPeriods} can never be bad.`,
            `Write ${evaluationPeriods} or less, or more evaluationPeriods.`,
          )
        : []),
      ...(period * evaluationPeriods > most
        ? mistake(
            'evaluationPeriods',
            `CloudWatch looks back ${most} s at most for this period, and here are ${period * evaluationPeriods}.`,
            `Write ${Math.floor(most / period)} or less, or a longer period.`,
          )
        : []),
      ...checkAlarmTargets(notificationTargets, resource, [...alarm, 'notificationTargets']),
    ];
  });

/**
 * Returns the alarms of a resource, `{Resource}{Trigger}Alarm`, a second one of the same trigger with `2` behind it, and so
 * on: alarms hold nothing, and tuning must not make new ones. No data is no alarm, since services send none for what is
 * idle. `watch` returns the value that a trigger watches.
 */
export const alarmResources = <T extends { readonly type: string }>(
  alarms: readonly Alarm<T>[],
  resource: ResourceContext,
  watch: (trigger: T) => Watched,
): Expansion =>
  alarms.flatMap(({ trigger, evaluation = once, description, notificationTargets = [] }, index): Expansion => {
    const watched = watch(trigger);
    const { actions, dependsOn, needs } = alarmActions(notificationTargets, resource);
    return [
      ...needs,
      {
        kind: 'resource',
        id: resource.id(alarmKind(alarms, index)),
        from: resource.path,
        tags: 'in-place',
        holdsData: 'no',
        body: {
          Type: 'AWS::CloudWatch::Alarm',
          ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
          Metadata: resource.metadata,
          Properties: {
            AlarmDescription: description ?? meaning(resource, watched),
            ...watching(watched, evaluation.period),
            ComparisonOperator: watched.comparisonOperator,
            Threshold: watched.threshold,
            EvaluationPeriods: evaluation.evaluationPeriods,
            DatapointsToAlarm: evaluation.breachedPeriods,
            TreatMissingData: 'notBreaching',
            AlarmActions: actions.length > 0 ? actions : undefined,
          },
        },
      },
    ];
  });
