import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { Contribution } from '../../cloudformation/contribution.ts';
import { type Expression, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { CachingOptions, ForwardingOptions } from './cdn.ts';
import {
  allButHost,
  type CachePolicy,
  cachingOptimized,
  keepsNothing,
  managedPolicies,
  managedPolicyLike,
  nothing,
  type RequestPolicy,
} from './cdn-managed-policies.ts';
import type { OriginTraits } from './cdn-origin.ts';

type Policy = CachePolicy | RequestPolicy;

/** A policy that a behaviour uses: one that exists, by its id, or one of the stack. */
export type PolicyChoice<P extends Policy> = { readonly id: Expression } | { readonly own: P };

/** The policies of a behaviour. */
export interface Policies {
  readonly cache: PolicyChoice<CachePolicy>;
  /** Undefined where nothing is forwarded but what is in the key. */
  readonly request: PolicyChoice<RequestPolicy> | undefined;
}

/** The key of a server's responses where the config has lifetimes and no key: Stacktape's. */
const serverKey = {
  CookiesConfig: { CookieBehavior: 'none' },
  HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['authorization'] },
  QueryStringsConfig: { QueryStringBehavior: 'all' },
} as const;

/** A choice as the config has it: one key, whose value is true or a list of names. */
type Choice = Readonly<Record<string, boolean | readonly string[] | undefined>>;

/** Returns the behaviour that a choice names, and its names, each once and sorted; undefined for none. */
const chosen = (choice: Choice | undefined): { behaviour: string; names?: Expression[] } | undefined => {
  const [behaviour, value] = Object.entries(choice ?? {}).find(([, one]) => one !== undefined && one !== false) ?? [];
  if (behaviour === undefined) return undefined;
  return Array.isArray(value)
    ? { behaviour, names: [...new Set(value as string[])].sort().map(expressionOf) }
    : { behaviour };
};

const cookiesOf = (choice: Choice | undefined, otherwise: Expression): Expression => {
  const found = chosen(choice);
  if (found === undefined) return otherwise;
  return { CookieBehavior: found.behaviour, ...(found.names ? { Cookies: found.names } : {}) };
};

const queryOf = (choice: Choice | undefined, otherwise: Expression): Expression => {
  const found = chosen(choice);
  if (found === undefined) return otherwise;
  return { QueryStringBehavior: found.behaviour, ...(found.names ? { QueryStrings: found.names } : {}) };
};

/** Returns a choice of headers with their names in lower case, which HTTP does not tell apart. */
const inLowerCase = (choice: Choice | undefined): Choice | undefined =>
  choice &&
  Object.fromEntries(
    Object.entries(choice).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((name: string) => (hasToken(name) ? name : name.toLowerCase())) : value,
    ]),
  );

const headersOf = (choice: Choice | undefined, otherwise: Expression): Expression => {
  const found = chosen(inLowerCase(choice));
  if (found === undefined) return otherwise;
  return { HeaderBehavior: found.behaviour, ...(found.names ? { Headers: found.names } : {}) };
};

/** Returns headers to forward without `Host`, by which an origin of AWS knows itself: the domain of a CDN leads nowhere. */
const withoutHost = (headers: ForwardingOptions['headers']): Choice | undefined => {
  if (headers?.allViewer) return { allExcept: ['host'] };
  return headers?.allExcept ? { allExcept: [...headers.allExcept, 'host'] } : headers;
};

const isBucket = ({ kind }: OriginTraits): boolean => kind === 'bucket';

/**
 * Returns the lifetimes of a behaviour in seconds. What the config leaves out gives way to what it has, since CloudFront
 * wants the default one between the least and the most.
 */
const lifetimesOf = ({ minTTL, defaultTTL, maxTTL }: CachingOptions, base: CachePolicy) => {
  const given = (values: readonly (number | undefined)[]): number[] => values.filter((one) => one !== undefined);
  const MinTTL = minTTL ?? Math.min(base.MinTTL, ...given([defaultTTL, maxTTL]));
  const MaxTTL = maxTTL ?? Math.max(base.MaxTTL, ...given([minTTL, defaultTTL]));
  return { MinTTL, MaxTTL, DefaultTTL: defaultTTL ?? Math.min(Math.max(base.DefaultTTL, MinTTL), MaxTTL) };
};

/** True for caching options with lifetimes or a key, for which AWS's usual policy is not the right one. */
const hasOwnCaching = ({ minTTL, defaultTTL, maxTTL, cacheKeyParameters }: CachingOptions): boolean =>
  [minTTL, defaultTTL, maxTTL, cacheKeyParameters].some((one) => one !== undefined);

/**
 * Returns the lifetimes and the key of a behaviour. Nothing is kept, and nothing in the key, where the most seconds are 0.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CachePolicyConfig.html
 */
export const cachePolicyOf = (caching: CachingOptions, origin: OriginTraits): CachePolicy => {
  const base = isBucket(origin) ? cachingOptimized : { ...keepsNothing, MaxTTL: cachingOptimized.MaxTTL };
  const lifetimes = lifetimesOf(caching, base);
  if (lifetimes.MaxTTL === 0) return keepsNothing;
  const key = isBucket(origin) ? nothing : serverKey;
  const { cookies, headers, queryString } = caching.cacheKeyParameters ?? {};
  const isCompressed = !caching.disableCompression;
  return {
    ...lifetimes,
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: isCompressed,
      EnableAcceptEncodingBrotli: isCompressed,
      CookiesConfig: cookiesOf(cookies, key.CookiesConfig),
      HeadersConfig: headersOf(headers, key.HeadersConfig),
      QueryStringsConfig: queryOf(queryString, key.QueryStringsConfig),
    },
  };
};

/** Returns what a behaviour forwards; AWS's usual policies for a bucket (nothing) and a server (all but `Host`). */
export const requestPolicyOf = (forwarding: ForwardingOptions, origin: OriginTraits): RequestPolicy => {
  const base = isBucket(origin) ? nothing : allButHost;
  const headers = origin.isNamedByHost ? withoutHost(forwarding.headers) : forwarding.headers;
  return {
    CookiesConfig: cookiesOf(forwarding.cookies, base.CookiesConfig),
    HeadersConfig: headersOf(headers, base.HeadersConfig),
    QueryStringsConfig: queryOf(forwarding.queryString, base.QueryStringsConfig),
  };
};

/** Returns AWS's policy with these settings where there is one, since an account has few policies of its own. */
const choiceOf = <P extends Policy>(policy: P): PolicyChoice<P> => {
  const id = managedPolicyLike(policy);
  return id === undefined ? { own: policy } : { id };
};

const cacheChoice = (caching: CachingOptions, origin: OriginTraits): PolicyChoice<CachePolicy> => {
  if (caching.cachePolicyId !== undefined) return { id: expressionOf(caching.cachePolicyId) };
  if (hasOwnCaching(caching)) return choiceOf(cachePolicyOf(caching, origin));
  return { id: managedPolicies[isBucket(origin) ? 'CachingOptimized' : 'CachingDisabled'] };
};

const requestChoice = (
  forwarding: ForwardingOptions,
  origin: OriginTraits,
): PolicyChoice<RequestPolicy> | undefined => {
  if (forwarding.originRequestPolicyId !== undefined) return { id: expressionOf(forwarding.originRequestPolicyId) };
  const policy = requestPolicyOf(forwarding, origin);
  return canonicalJson(policy) === canonicalJson(nothing) ? undefined : choiceOf(policy);
};

/** Returns the policies of a behaviour: those that the config names, AWS's where one has its settings, or its own. */
export const policiesOf = (
  caching: CachingOptions | undefined,
  forwarding: ForwardingOptions | undefined,
  origin: OriginTraits,
): Policies => ({ cache: cacheChoice(caching ?? {}, origin), request: requestChoice(forwarding ?? {}, origin) });

const types = { cache: 'CachePolicy', request: 'OriginRequestPolicy' } as const;

/** Eight hex digits of the content of a policy: behaviours with equal settings share one, in any order. */
const digest = (policy: Policy): string => shortHash(canonicalJson(policy), 8);

const idOf = (kind: keyof typeof types, policy: Policy, { id }: ResourceContext): string =>
  id(`Cdn${types[kind]}${digest(policy)}`);

/** Returns the properties of a behaviour that name its policies. */
export const policyReferences = ({ cache, request }: Policies, resource: ResourceContext) => {
  const reference = (kind: keyof typeof types, choice: PolicyChoice<Policy>): Expression =>
    'id' in choice ? choice.id : ref(idOf(kind, choice.own, resource));
  return {
    CachePolicyId: reference('cache', cache),
    ...(request === undefined ? {} : { OriginRequestPolicyId: reference('request', request) }),
  };
};

/**
 * Returns the policies of the stack that behaviours use, each once. Logical id and name have a digest of the content, so
 * that a changed policy is another one, which the distribution uses before the former one is deleted.
 */
export const policyResources = (behaviours: readonly Policies[], resource: ResourceContext): Contribution[] => {
  const { stage, nameInAws: name, path, metadata } = resource;
  const found = new Map<string, Contribution>();
  for (const policies of behaviours)
    for (const kind of ['cache', 'request'] as const) {
      const choice = policies[kind];
      if (choice === undefined || 'id' in choice) continue;
      const id = idOf(kind, choice.own, resource);
      found.set(id, {
        kind: 'resource',
        id,
        from: path,
        tags: 'none',
        holdsData: 'no',
        body: {
          Type: `AWS::CloudFront::${types[kind]}`,
          Metadata: metadata,
          Properties: {
            [`${types[kind]}Config`]: {
              // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateCachePolicy.html
              Name: physicalName(stage.stack, `${name}-${digest(choice.own)}`, 128),
              ...choice.own,
            } as unknown as Expression,
          },
        },
      });
    }
  return [...found.values()];
};
