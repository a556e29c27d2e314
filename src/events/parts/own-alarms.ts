import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { alarmKind } from './alarm-ids.ts';
import { mayBeArn } from './event-source.ts';

type Neighbours = ReadonlyMap<string, Neighbour>;
type Alarms = Parameters<typeof alarmKind>[0];

/** An alarm of a resource, by the name that Stacktape gives it: `orders.alarms.0` is the first of `orders`. */
const named = /^([^.]+)\.alarms\.(\d+)$/;

/** Returns the name of the resource in the name of an alarm; undefined for any other text. */
export const alarmOwner = (alarmName: string): string | undefined =>
  hasToken(alarmName) ? undefined : named.exec(alarmName)?.[1];

const alarmsOf = ({ properties }: Neighbour): Alarms => (properties.alarms ?? []) as Alarms;

/** Returns the resource of an alarm, and the position of the alarm among those of the resource; undefined for one that is not there. */
const found = (
  alarmName: string,
  neighbours: Neighbours,
): { readonly owner: Neighbour; readonly index: number } | undefined => {
  const [, name = '', position = ''] = named.exec(alarmName) ?? [];
  const owner = neighbours.get(name);
  const index = Number(position);
  return owner !== undefined && index < alarmsOf(owner).length ? { owner, index } : undefined;
};

/** Returns the ARN of an alarm; undefined for one of a resource that a preview borrows, whose alarms are not its own. */
export const alarmArn = (alarmName: string, neighbours: Neighbours): Expression | undefined => {
  if (hasToken(alarmName)) return expressionOf(alarmName);
  const alarm = found(alarmName, neighbours);
  if (alarm === undefined || alarm.owner.borrowed) return undefined;
  return getAtt(logicalId(alarm.owner.name) + alarmKind(alarmsOf(alarm.owner), alarm.index), 'Arn');
};

/** Returns the error of a name that is not one of an alarm of the config; `at` is its config path. */
export const alarmMistakes = (alarmName: string, neighbours: Neighbours, at: Path): Diagnostic[] => {
  if (hasToken(alarmName))
    return mayBeArn(alarmName)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            at,
            'This is a reference to something else than the ARN of an alarm.',
            "Write $CfResourceParam('<logical id>', 'Arn') of an AWS::CloudWatch::Alarm.",
          ),
        ];
  if (found(alarmName, neighbours) !== undefined) return [];
  const all = [...neighbours.values()].flatMap((one) => alarmsOf(one).map((_, index) => `${one.name}.alarms.${index}`));
  const other =
    "An alarm of cloudformationResources is $CfResourceParam('<logical id>', 'Arn'); for any other one write an event-bus event on the default bus.";
  return [
    errorAt(
      'config/unknown-alarm',
      at,
      `There is no alarm "${alarmName}" in this config: the first alarm of a resource is <resource>.alarms.0.`,
      all.length > 0 ? `${didYouMean(alarmName, all)} ${other}` : `Add alarms to a resource. ${other}`,
    ),
  ];
};
