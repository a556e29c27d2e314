import type { Pools } from '../stack/quota.ts';

/** What the account already has of what AWS limits, in the region of the run. */
export interface Quotas {
  pools(): Promise<Pools>;
}
