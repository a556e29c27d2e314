import type { Config } from '../config/schema.ts';
import { resources } from '../generated/resources.ts';
import type { AnyResource } from '../resources/resource.ts';
import { dollarsOfMonth } from '../shared/prices.ts';
import type { ReviewedGroup } from './review.ts';

/** Hours of a month: 365 days of 24 hours in 12 months. */
const hoursPerMonth = 730;

/** Returns a note for each new resource that costs by the hour, used or not: `ResourceMember.standingCost`. */
export const standingCostNotes = (groups: readonly ReviewedGroup[], config: Config): string[] =>
  groups.flatMap(({ resource, effect }) => {
    const own = resource === undefined ? undefined : config.resources[resource];
    if (own === undefined || effect !== 'add') return [];
    const member = (resources as readonly AnyResource[]).find(({ type }) => type === own.type);
    if (member?.standingCost === undefined) return [];
    const perHour = member.standingCost(own.properties);
    if (perHour === undefined)
      return [`${resource} costs by the hour, used or not; its price is not known here, AWS's price list has it.`];
    return [
      `${resource} costs ${dollarsOfMonth(perHour * hoursPerMonth)} a month in us-east-1, used or not, and about as much elsewhere.`,
    ];
  });
