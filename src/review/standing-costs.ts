import type { Config } from '../config/schema.ts';
import { resources } from '../generated/resources.ts';
import type { AnyResource } from '../resources/resource.ts';
import { endpointDollarsPerHour, interfaceEndpointId } from '../shared/endpoints.ts';
import { natDollarsPerHour } from '../shared/nat.ts';
import { dollarsOfMonth, hoursPerMonth } from '../shared/prices.ts';
import type { Stage } from '../stage/stage.ts';
import type { ReviewedGroup } from './review.ts';

/** Returns the note on new interface endpoints; none without. Those of gateways cost nothing. */
const endpointNotes = (groups: readonly ReviewedGroup[], { stackConfig }: Config): string[] => {
  const { services = [], availabilityZones: zones = 0 } = stackConfig?.vpc?.interfaceEndpoints ?? {};
  const ids = new Set(services.map(interfaceEndpointId));
  const all = groups.flatMap(({ changes }) => changes);
  const added = all.filter(({ logicalId, happening }) => ids.has(logicalId) && happening === 'add').length;
  if (added === 0) return [];
  const cost = dollarsOfMonth(added * zones * endpointDollarsPerHour * hoursPerMonth);
  return [
    `stackConfig.vpc.interfaceEndpoints: ${added} ${added === 1 ? 'endpoint' : 'endpoints'} in ${zones} availability ${zones === 1 ? 'zone' : 'zones'} ${added === 1 ? 'costs' : 'cost'} ${cost} a month in us-east-1, used or not, and $0.01 for each GB that goes through.`,
  ];
};

/** Returns the note on new NAT gateways; none without. */
const natNotes = (groups: readonly ReviewedGroup[]): string[] => {
  const all = groups.flatMap(({ changes }) => changes);
  const added = all.filter(({ type, happening }) => type === 'AWS::EC2::NatGateway' && happening === 'add').length;
  if (added === 0) return [];
  const cost = dollarsOfMonth(added * natDollarsPerHour * hoursPerMonth);
  return [
    `stackConfig.vpc.nat: ${added} NAT ${added === 1 ? 'gateway costs' : 'gateways cost'} ${cost} a month in us-east-1, used or not, and $0.045 for each GB that goes through.`,
  ];
};

/** Returns a note for each new resource that costs by the hour, used or not: `ResourceMember.standingCost`, and for new NAT gateways and endpoints. */
export const standingCostNotes = (
  groups: readonly ReviewedGroup[],
  config: Config,
  stage: Pick<Stage, 'preview'>,
): string[] => [
  ...groups.flatMap(({ resource, effect }) => {
    const own = resource === undefined ? undefined : config.resources[resource];
    if (own === undefined || effect !== 'add') return [];
    const member = (resources as readonly AnyResource[]).find(({ type }) => type === own.type);
    if (member?.standingCost === undefined) return [];
    const perHour = member.standingCost(own.properties);
    if (perHour === 0) return [];
    if (perHour === undefined)
      return [
        `${resource} costs by the hour, used or not; its price is not known here, the price list of ${member.mainType?.split('::')[0] ?? 'AWS'} has it.`,
      ];
    const more = member.costsMore?.(own.properties, stage);
    return [
      `${resource} costs at least ${dollarsOfMonth(perHour * hoursPerMonth)} a month in us-east-1, used or not, and about as much elsewhere${more === undefined ? '' : `; ${more}`}.`,
    ];
  }),
  ...natNotes(groups),
  ...endpointNotes(groups, config),
];
