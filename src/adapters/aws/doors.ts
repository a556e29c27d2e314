import type { Identity, Leftovers, Lookups, Quotas, Stacks } from '../../ports/aws.ts';
import { type Clients, makeClients } from './clients.ts';
import { type RoleRequest, roleCredentials } from './credentials.ts';
import { type Pace, realPace } from './wait.ts';

export interface AwsOptions {
  readonly region: string;
  /** Empty: any account will do. */
  readonly expectedAccounts: readonly string[];
  /** Without it the SDK's own chain looks for credentials (environment, profile, …). */
  readonly role?: Omit<RoleRequest, 'expectedAccounts'>;
  /** How long a stack operation is followed. */
  readonly waitMinutes?: number;
  /** Hears of each change set, by ARN, as soon as it is made. */
  onChangeSet?(id: string): void;
  /** Cancels every wait. */
  readonly signal?: AbortSignal;
  /** Another clock, in tests. */
  readonly pace?: Pace;
  /** Another place than AWS; without it `AWS_ENDPOINT_URL` counts. */
  readonly endpoint?: string;
}

/** AWS behind the house's doors. Adapters load when their door is first opened. */
export interface AwsDoors {
  /** For the adapters of other rooms (images). Guarded like ours. */
  readonly clients: Clients;
  readonly pace: Pace;
  identity(): Promise<Identity>;
  stacks(): Promise<Stacks>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  quotas(): Promise<Quotas>;
  /** Closes the connections. */
  close(): void;
}

/**
 * Opens AWS for a region. Throws `stack/wrong-account` at once when the role is of another account than expected; and
 * as long as accounts are expected, no client but STS's is handed out before GetCallerIdentity has named one of them.
 */
export const awsDoors = (options: AwsOptions): AwsDoors => {
  const pace = options.pace ?? realPace(options.signal);
  const role = options.role && { ...options.role, expectedAccounts: options.expectedAccounts };
  const credentials = role && roleCredentials((): Clients => clients, pace, role);
  let known: Promise<Identity> | undefined;
  const identity = () => {
    known ??= import('./identity.ts').then(({ stsIdentity }) => stsIdentity(clients, pace, options.expectedAccounts));
    return known;
  };
  const clientsOf = (region: string): Clients =>
    makeClients({
      region,
      ...(credentials ? { credentials } : {}),
      ...(options.endpoint ? { endpoint: options.endpoint } : {}),
      ...(options.expectedAccounts.length > 0 ? { guard: async () => (await identity()).whoami() } : {}),
    });
  const clients = clientsOf(options.region);
  const elsewhere = new Map<string, Clients>();
  const clientsIn = (region = options.region): Clients => {
    const made = region === options.region ? clients : (elsewhere.get(region) ?? clientsOf(region));
    if (made !== clients) elsewhere.set(region, made);
    return made;
  };
  const patience = (options.waitMinutes ?? 180) * 60_000;
  const account = async () => (await (await identity()).whoami()).account;
  return {
    clients,
    pace,
    identity,
    stacks: async () =>
      (await import('./stacks.ts')).awsStacks({
        clients,
        pace,
        account,
        patience,
        ...(options.onChangeSet ? { onChangeSet: options.onChangeSet } : {}),
      }),
    lookups: async () => (await import('./lookups.ts')).awsLookups(clientsIn, pace),
    quotas: async () => (await import('./quotas.ts')).awsQuotas(clients, pace),
    leftovers: async () => (await import('./leftovers.ts')).awsLeftovers(clients, pace, { account, patience }),
    close: () => {
      for (const made of [clients, ...elsewhere.values()]) made.close();
    },
  };
};
