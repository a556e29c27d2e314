import { describe, expect, test } from '@jest/globals';
import { managedPolicies } from '../../src/resources/shapes/cdn-managed-policies.ts';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const on = (more: Json): Json => ({ cdn: { enabled: true, ...more } });
const site = (more: Json): Case => config({ site: bucket(on(more)), report: job({ connectTo: ['site'] }) });
const api = (more: Json, type = 'http-api-gateway'): Case =>
  config({ api: { type, properties: on(more) }, report: job() });

/** Returns the policies of the default behaviour: an id of AWS's, the settings of one of the stack, or undefined. */
const policiesOf = async (given: Case): Promise<{ cache: Json; request: Json }> => {
  const { Resources } = await templateOf(given);
  const distribution = Object.values(Resources).find(({ Type }: Json) => Type === 'AWS::CloudFront::Distribution');
  const { CachePolicyId, OriginRequestPolicyId } = distribution.Properties.DistributionConfig.DefaultCacheBehavior;
  const settings = (policy: Json): Json => {
    if (policy?.Ref === undefined) return policy;
    const [{ Name: _, ...own }] = Object.values(Resources[policy.Ref].Properties) as Json[];
    return own;
  };
  return { cache: settings(CachePolicyId), request: settings(OriginRequestPolicyId) };
};
const lifetimesOf = async (given: Case): Promise<number[]> => {
  const { MinTTL, DefaultTTL, MaxTTL } = (await policiesOf(given)).cache;
  return [MinTTL, DefaultTTL, MaxTTL];
};

describe('the lifetimes of a CDN', () => {
  test.each<[string, Json, number[]]>([
    ['a default one', { defaultTTL: 3_600 }, [1, 3_600, 31_536_000]],
    ['a most', { maxTTL: 60 }, [1, 60, 60]],
    ['a least', { minTTL: 604_800 }, [604_800, 604_800, 31_536_000]],
    ['a default one of 0', { defaultTTL: 0 }, [0, 0, 31_536_000]],
    ['a least of more than a year', { minTTL: 40_000_000 }, [40_000_000, 40_000_000, 40_000_000]],
    ['all three', { minTTL: 1, defaultTTL: 2, maxTTL: 3 }, [1, 2, 3]],
  ])('of a bucket follow from %s', async (_, cachingOptions, expected) => {
    expect(await lifetimesOf(site({ cachingOptions }))).toEqual(expected);
  });

  test.each<[string, Json, number[]]>([
    ['a most', { maxTTL: 60 }, [0, 0, 60]],
    ['a least', { minTTL: 5 }, [5, 5, 31_536_000]],
    ['nothing but a key', { cacheKeyParameters: { cookies: { all: true } } }, [0, 0, 31_536_000]],
  ])('of an HTTP API follow from %s', async (_, cachingOptions, expected) => {
    expect(await lifetimesOf(api({ cachingOptions }))).toEqual(expected);
  });
});

describe('the key of a CDN', () => {
  const keyOf = async (given: Case): Promise<Json> => {
    const { EnableAcceptEncodingGzip, EnableAcceptEncodingBrotli, ...rest } = (await policiesOf(given)).cache
      .ParametersInCacheKeyAndForwardedToOrigin;
    expect(EnableAcceptEncodingBrotli).toBe(EnableAcceptEncodingGzip);
    return { isCompressed: EnableAcceptEncodingGzip, ...rest };
  };

  test('is the path alone for a bucket, and the query and Authorization for a server, as in Stacktape', async () => {
    expect(await keyOf(site({ cachingOptions: { maxTTL: 60 } }))).toEqual({
      isCompressed: true,
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
    });
    for (const type of ['http-api-gateway', 'application-load-balancer'])
      expect(await keyOf(api({ cachingOptions: { maxTTL: 60, disableCompression: true } }, type))).toEqual({
        isCompressed: false,
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['authorization'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      });
  });

  test('has the choices of the config, each name once and in one order', async () => {
    const cacheKeyParameters = {
      cookies: { allExcept: ['tracking', 'ads', 'ads'] },
      headers: { whitelist: ['X-Lang', 'Accept', 'ACCEPT', "$ResourceParam('site', 'name')"] },
      queryString: { whitelist: ['page', 'Page'] },
    };
    const { CookiesConfig, HeadersConfig, QueryStringsConfig } = await keyOf(
      site({ cachingOptions: { cacheKeyParameters } }),
    );
    expect(CookiesConfig).toEqual({ CookieBehavior: 'allExcept', Cookies: ['ads', 'tracking'] });
    expect(HeadersConfig.Headers).toEqual([
      'accept',
      'x-lang',
      expect.objectContaining({ 'Fn::Join': expect.anything() }),
    ]);
    expect(QueryStringsConfig).toEqual({ QueryStringBehavior: 'whitelist', QueryStrings: ['Page', 'page'] });
  });
});

describe('what a CDN forwards', () => {
  test('changes in what the config says alone', async () => {
    expect((await policiesOf(api({ forwardingOptions: { cookies: { whitelist: ['session'] } } }))).request).toEqual({
      CookiesConfig: { CookieBehavior: 'whitelist', Cookies: ['session'] },
      HeadersConfig: { HeaderBehavior: 'allExcept', Headers: ['host'] },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
    expect((await policiesOf(site({ forwardingOptions: { queryString: { all: true } } }))).request).toEqual({
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
  });

  test('never has Host where the origin finds itself by it, and may have it elsewhere', async () => {
    const headersOf = async (headers: Json, type?: string): Promise<Json> =>
      (await policiesOf(api({ forwardingOptions: { headers, cookies: { none: true } } }, type))).request.HeadersConfig;
    const balancer = 'application-load-balancer';
    expect(await headersOf({ allViewer: true })).toEqual({ HeaderBehavior: 'allExcept', Headers: ['host'] });
    expect(await headersOf({ allExcept: ['X-A'] })).toEqual({ HeaderBehavior: 'allExcept', Headers: ['host', 'x-a'] });
    expect(await headersOf({ allViewer: true }, balancer)).toEqual({ HeaderBehavior: 'allViewer' });
    expect(await headersOf({ allExcept: ['X-A'] }, balancer)).toEqual({
      HeaderBehavior: 'allExcept',
      Headers: ['x-a'],
    });
  });
});

describe("AWS's own policies", () => {
  const nothing = { cookies: { none: true }, headers: { none: true }, queryString: { none: true } };

  test.each<[string, Case, Json, Json]>([
    [
      'nothing is kept',
      api({ cachingOptions: { maxTTL: 0 } }),
      managedPolicies.CachingDisabled,
      managedPolicies.AllViewerExceptHostHeader,
    ],
    [
      'nothing is in the key',
      api({ cachingOptions: { maxTTL: 0, cacheKeyParameters: nothing } }),
      managedPolicies.CachingDisabled,
      managedPolicies.AllViewerExceptHostHeader,
    ],
    [
      'a bucket is kept for a day',
      site({ cachingOptions: { defaultTTL: 86_400 } }),
      managedPolicies.CachingOptimized,
      undefined,
    ],
    [
      'it is kept as it is',
      site({ cachingOptions: { defaultTTL: 86_400, disableCompression: true } }),
      'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
      undefined,
    ],
    ['nothing is forwarded', api({ forwardingOptions: nothing }), managedPolicies.CachingDisabled, undefined],
    [
      'a bucket gets Origin',
      site({ forwardingOptions: { headers: { whitelist: ['Origin'] } } }),
      managedPolicies.CachingOptimized,
      '59781a5b-3903-41f3-afcb-af62929ccde1',
    ],
    [
      'a balancer gets everything',
      api({ forwardingOptions: { headers: { allViewer: true } } }, 'application-load-balancer'),
      managedPolicies.CachingDisabled,
      '216adef6-5c7f-47e4-b989-5492eafa07d3',
    ],
  ])('are used where %s', async (_, given, cache, request) => {
    expect(await policiesOf(given)).toEqual({ cache, request });
    const types = Object.values((await templateOf(given)).Resources).map(({ Type }: Json) => Type);
    expect(types.filter((type) => /Policy$/.test(type) && /CloudFront/.test(type))).toEqual([]);
  });
});

describe('a policy of the stack', () => {
  const long = { cachingOptions: { defaultTTL: 3_600 } };
  const idsOf = async (more: Json): Promise<string[]> =>
    Object.entries((await templateOf(site(more))).Resources)
      .filter(([, { Type }]) => Type === 'AWS::CloudFront::CachePolicy')
      .map(([id]) => id);

  test('is one for all behaviours with its settings, and another one when these change', async () => {
    const one = await idsOf({
      ...long,
      routeRewrites: [
        { path: '/a/*', ...long },
        { path: '/b/*', ...long },
      ],
    });
    expect(one).toHaveLength(1);
    expect(await idsOf(long)).toEqual(one);
    expect(await idsOf({ cachingOptions: { defaultTTL: 3_601 } })).not.toEqual(one);
  });

  test('has a name of the stack and its content, which no other stack has', async () => {
    const { Resources } = await templateOf(site(long));
    const [id = ''] = await idsOf(long);
    const [, [words, ...rest]] = Resources[id].Properties.CachePolicyConfig.Name['Fn::Join'];
    expect(words).toBe(`shop-dev-site-${id.slice(-8)}-`);
    expect(JSON.stringify(rest)).toContain('AWS::StackId');
  });
});
