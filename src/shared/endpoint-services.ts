import list from '../generated/endpoint-services.json' with { type: 'json' };

/**
 * The names of AWS's interface endpoints behind the region, `ecr.api`, of the date and source in the list
 * (`scripts/endpoint-services.mjs`). AWS adds some every month.
 */
export const endpointServices: readonly string[] = list.services.split(' ');

/** The date of the list, `2026-11-30`. */
export const endpointServicesDate: string = list.date;
