import type { AccountRoles } from '../../ports/account-roles.ts';
import type {
  Identity,
  Leftovers,
  Lookups,
  Pools,
  Quotas,
  StoredImages,
  Triggers,
  Uploads,
  Zones,
} from '../../ports/aws.ts';
import type { Drifts, LiveStates, Trail } from '../../ports/drift.ts';
import type { Health } from '../../ports/health.ts';
import type { KeptObjects } from '../../ports/kept-objects.ts';
import type { JobLogs, Runs } from '../../ports/runs.ts';
import type { Stacks } from '../../ports/stacks.ts';
import { type AwsCredentials, type Clients, makeClients } from './clients.ts';
import { type Clock, systemClock } from './clock.ts';
import { type RoleRequest, roleCredentials } from './credentials.ts';

/** Settings of the adapters to AWS. */
export interface AwsSettings {
  readonly region: string;
  /** Ids of the accounts that may be used; empty for any. */
  readonly expectedAccounts: readonly string[];
  /** Role to assume; without it the SDK's own provider chain looks for credentials (environment, profile, …). */
  readonly role?: Omit<RoleRequest, 'expectedAccounts'>;
  /** Longest time to follow a stack operation, in minutes, 180 if undefined; and to watch a run, for ever if undefined. */
  readonly waitMinutes?: number;
  /** Called with the ARN of each change set as soon as it is created. */
  onChangeSet?(id: string): void;
  /** Cancels every wait. */
  readonly signal?: AbortSignal;
  /** Clock for tests; the system's if undefined. */
  readonly clock?: Clock;
  /** URL that calls go to instead of AWS; `AWS_ENDPOINT_URL` if undefined. */
  readonly endpoint?: string;
}

/** The ports to AWS; each loads its adapter on its first use. */
export interface AwsAdapters {
  /** Clients for other adapters (images), with the same check of the account. */
  readonly clients: Clients;
  /** Returns the clients of another region, with the same check. */
  clientsIn(region: string): Clients;
  readonly clock: Clock;
  identity(): Promise<Identity>;
  stacks(): Promise<Stacks>;
  storedImages(): Promise<StoredImages>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  triggers(): Promise<Triggers>;
  pools(): Promise<Pools>;
  quotas(): Promise<Quotas>;
  zones(): Promise<Zones>;
  uploads(): Promise<Uploads>;
  keptObjects(): Promise<KeptObjects>;
  runs(): Promise<Runs>;
  jobLogs(): Promise<JobLogs>;
  drifts(): Promise<Drifts>;
  liveStates(): Promise<LiveStates>;
  trail(): Promise<Trail>;
  accountRoles(): Promise<AccountRoles>;
  health(): Promise<Health>;
  /** Closes the connections. */
  close(): void;
}

/**
 * Creates the ports to AWS for a region. Throws `stack/wrong-account` at once if the role belongs to another account
 * than expected. If accounts are expected, no client but STS's is returned before STS has named one of
 * them as the caller's.
 */
export const openAws = (options: AwsSettings): AwsAdapters => {
  const clock = options.clock ?? systemClock(options.signal);
  const role = options.role && { ...options.role, expectedAccounts: options.expectedAccounts };
  const endpoint: Pick<AwsSettings, 'endpoint'> = options.endpoint ? { endpoint: options.endpoint } : {};
  /** Clients of roles that only assume another one. */
  const chained: Clients[] = [];
  const signedBy = (credentials: () => Promise<AwsCredentials>): Clients => {
    const made = makeClients({ region: options.region, credentials, ...endpoint });
    chained.push(made);
    return made;
  };
  const credentials = role && roleCredentials({ unsigned: () => clients, signedBy }, clock, role);
  let cachedIdentity: Promise<Identity> | undefined;
  const identity = () => {
    cachedIdentity ??= import('./identity.ts').then(({ stsIdentity }) =>
      stsIdentity(clients, clock, options.expectedAccounts, credentials),
    );
    return cachedIdentity;
  };
  const clientsOf = (region: string): Clients =>
    makeClients({
      region,
      ...(credentials ? { credentials } : {}),
      ...endpoint,
      ...(options.expectedAccounts.length > 0 ? { guard: async () => (await identity()).whoami() } : {}),
    });
  const clients = clientsOf(options.region);
  const otherRegions = new Map<string, Clients>();
  const clientsIn = (region = options.region): Clients => {
    const made = region === options.region ? clients : (otherRegions.get(region) ?? clientsOf(region));
    if (made !== clients) otherRegions.set(region, made);
    return made;
  };
  const patience = (options.waitMinutes ?? 180) * 60_000;
  const account = async () => (await (await identity()).whoami()).account;
  return {
    clients,
    clientsIn,
    clock,
    identity,
    stacks: async () =>
      (await import('./stacks.ts')).awsStacks({
        clients,
        clock,
        account,
        patience,
        ...(options.onChangeSet ? { onChangeSet: options.onChangeSet } : {}),
      }),
    storedImages: async () => (await import('./stored-images.ts')).awsStoredImages(clients, clock),
    lookups: async () => (await import('./lookups.ts')).awsLookups(clientsIn, clock),
    triggers: async () => (await import('./triggers.ts')).awsTriggers(clients, clock, account),
    zones: async () => (await import('./zones.ts')).awsZones(clients, clock),
    uploads: async () => (await import('./uploads.ts')).awsUploads(clients, clock, account),
    keptObjects: async () => (await import('./kept-objects.ts')).awsKeptObjects(clients, clock, account),
    quotas: async () => (await import('./quotas.ts')).awsQuotas(clients, clock, account),
    leftovers: async () => (await import('./leftovers.ts')).awsLeftovers(clients, clock, { account, patience }),
    drifts: async () => (await import('./drifts.ts')).awsDrifts(clients, clock, patience),
    liveStates: async () => (await import('./live-states.ts')).awsLiveStates(clients, clock),
    trail: async () => (await import('./trail.ts')).awsTrail(clients, clock),
    accountRoles: async () => (await import('./account-roles.ts')).awsAccountRoles(clients, clock),
    health: async () => (await import('./health.ts')).awsHealth(clients, clock),
    pools: async () => (await import('./pools.ts')).awsPools(clients, clock),
    runs: async () =>
      (await import('./runs.ts')).awsRuns(clients, clock, {
        account,
        patience: options.waitMinutes === undefined ? undefined : patience,
      }),
    jobLogs: async () => (await import('./job-logs.ts')).awsJobLogs(clients, clock),
    close: () => {
      for (const made of [clients, ...otherRegions.values(), ...chained]) made.close();
    },
  };
};
