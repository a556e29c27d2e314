import type { ConditionContribution, ParameterContribution } from '../cloudformation/contribution.ts';
import { type Expression, ref, select } from '../cloudformation/expression.ts';

/**
 * The template's parameter with the availability zones of the stack's subnets: three names, sorted and separated by
 * commas. Frozen. A zone of a subnet cannot be changed, and the list that `Fn::GetAZs` returns may: it depends on the
 * account's default subnets
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html).
 */
export const zonesParameter = 'StpZones';

/** The number of entries of `StpZones`. */
export const zoneCount = 3;

/** The third entry of `StpZones` where a region has two zones for the account. Frozen. */
export const noZone = 'none';

/** The template's condition that `StpZones` names a third zone. Frozen. */
export const thirdZone = 'StpThirdZone';

/** Returns one of the stack's zones by its index, 0 to 2. */
export const zone = (index: number): Expression => select(index, ref(zonesParameter));

/** Returns the parameter `StpZones`, without a default, and the condition `StpThirdZone`. */
export const zoneContributions = (): [ParameterContribution, ConditionContribution] => [
  {
    kind: 'parameter',
    name: zonesParameter,
    from: [],
    placeholder: `<zone>,<zone>,<zone or ${noZone}>`,
    body: {
      Type: 'CommaDelimitedList',
      Description: `Three availability zones, sorted; the third is "${noZone}" where there are two.`,
    },
  },
  {
    kind: 'condition',
    name: thirdZone,
    from: [],
    body: { 'Fn::Not': [{ 'Fn::Equals': [zone(zoneCount - 1), noZone] }] },
  },
];
