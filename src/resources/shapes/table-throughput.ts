import type { Expression } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { integer, object, type Properties, required } from '../../schema/shape.ts';

const scaling = (what: string) =>
  object(`How the ${what} units follow the traffic.`, {
    minUnits: required(integer('The least units.', { minimum: 1 })),
    maxUnits: required(integer('The most units.', { minimum: 1 })),
    keepUtilizationUnder: required(integer('The share that may be used, in percent.', { minimum: 20, maximum: 90 })),
  });

const throughput = {
  readUnits: required(integer('Reads of 4 KB in a second.', { minimum: 1 })),
  writeUnits: required(integer('Writes of 1 KB in a second.', { minimum: 1 })),
  writeScaling: scaling('write'),
  readScaling: scaling('read'),
};

/** The shape of `provisionedThroughput` of a `dynamo-db-table`. */
export const provisionedThroughput = object('Units that are always there, instead of paying per request.', throughput);

type Throughput = Properties<typeof throughput>;
type Scaling = NonNullable<Throughput['readScaling']>;

/** Returns the errors of scaling between bounds that exclude each other; `path` is that of `provisionedThroughput`. */
export const checkThroughput = (given: Throughput | undefined, path: Path): Diagnostic[] =>
  (['writeScaling', 'readScaling'] as const).flatMap((key) => {
    const { minUnits = 0, maxUnits = 0 } = given?.[key] ?? {};
    if (minUnits <= maxUnits) return [];
    return [
      errorAt(
        'config/out-of-range',
        [...path, key, 'minUnits'],
        `The least units are ${minUnits}, and the most are ${maxUnits}.`,
        'Write a minUnits that is not above maxUnits.',
      ),
    ];
  });

/**
 * Returns settings for auto scaling. The seed is the capacity until the scaling is set up, and what CloudFormation asks
 * for when the billing of a table changes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-capacityautoscalingsettings.html
 */
const autoScaling = (units: number, { minUnits, maxUnits, keepUtilizationUnder }: Scaling): Expression => ({
  MinCapacity: minUnits,
  MaxCapacity: maxUnits,
  SeedCapacity: Math.min(Math.max(units, minUnits), maxUnits),
  TargetTrackingScalingPolicyConfiguration: { TargetValue: keepUtilizationUnder },
});

/** The share in percent at which units would scale whose bounds are equal: no value of it has an effect. */
const fixedUtilization = 70;

/**
 * Returns the write settings of a table, or of an index of one: a global table scales always, so a fixed number of units
 * is one with equal bounds.
 */
export const writeSettings = ({ writeUnits, writeScaling }: Throughput): Expression => ({
  WriteCapacityAutoScalingSettings: autoScaling(
    writeUnits,
    writeScaling ?? { minUnits: writeUnits, maxUnits: writeUnits, keepUtilizationUnder: fixedUtilization },
  ),
});

/** Returns the read settings of the replica of a table, or of an index of one. */
export const readSettings = ({ readUnits, readScaling }: Throughput): Expression =>
  readScaling
    ? { ReadCapacityAutoScalingSettings: autoScaling(readUnits, readScaling) }
    : { ReadCapacityUnits: readUnits };
