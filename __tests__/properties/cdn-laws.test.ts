import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cloudFrontFaults } from '../compiler-rules/cloudfront.ts';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import { type Json, ofType, type Template } from '../compiler-rules/reading.ts';

const runs = { numRuns: 15 };

const names = fc.uniqueArray(fc.constantFrom('page', 'lang', 'X-Tenant', 'Origin', 'Referer'), {
  minLength: 1,
  maxLength: 3,
});
/** Returns a choice of one of these words: flags are true, lists have names. */
const choiceOf = (flags: readonly string[], lists: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    fc.constantFrom(...flags).map((flag) => ({ [flag]: true })),
    fc.tuple(fc.constantFrom(...lists), names).map(([list, of]) => ({ [list]: of })),
  );

const key = fc.record(
  {
    cookies: choiceOf(['none', 'all'], ['whitelist', 'allExcept']),
    headers: choiceOf(['none'], ['whitelist']),
    queryString: choiceOf(['none', 'all'], ['whitelist']),
  },
  { requiredKeys: [] },
);
/** Lifetimes in ascending order, some left out. */
const lifetimes = fc
  .tuple(fc.array(fc.nat(40_000_000), { minLength: 3, maxLength: 3 }), fc.subarray([0, 1, 2]))
  .map(([seconds, kept]) => {
    const sorted = [...seconds].sort((a, b) => a - b);
    return Object.fromEntries(kept.map((at) => [['minTTL', 'defaultTTL', 'maxTTL'][at], (sorted[at] as number) + 1]));
  });
const caching = fc
  .tuple(lifetimes, fc.record({ cacheKeyParameters: key, disableCompression: fc.boolean() }, { requiredKeys: [] }))
  .map(([some, more]) => ({ ...some, ...more }));
const forwarding = fc.record(
  {
    cookies: choiceOf(['none', 'all'], ['whitelist']),
    headers: choiceOf(['none', 'allViewer'], ['whitelist', 'allExcept']),
    queryString: choiceOf(['none', 'all'], ['whitelist']),
  },
  { requiredKeys: [] },
);
const options = fc.record({ cachingOptions: caching, forwardingOptions: forwarding }, { requiredKeys: [] });

const targets: readonly Json[] = [
  undefined,
  { type: 'bucket', properties: { bucketName: 'files' } },
  { type: 'bucket', properties: { bucketName: 'ofBucket', disableUrlNormalization: true } },
  { type: 'http-api-gateway', properties: { httpApiGatewayName: 'ofApi' } },
  { type: 'function', properties: { functionName: 'guarded' } },
  { type: 'function', properties: { functionName: 'ofFunction' } },
  { type: 'application-load-balancer', properties: { loadBalancerName: 'ofBalancer' } },
  { type: 'custom-origin', properties: { domainName: 'www.example.com', protocol: 'HTTP' } },
];
const routes = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('/a/*', '/b', '*.jpg', '/c/?/d'),
      fc.constantFrom(...targets),
      options,
      fc.constantFrom(undefined, '/v2'),
    )
    .map(([path, routeTo, more, routePrefix]) => ({
      path,
      ...more,
      ...(routeTo ? { routeTo } : {}),
      ...(routePrefix ? { routePrefix } : {}),
    })),
  { selector: ({ path }) => path, maxLength: 4 },
);
const cdn = fc.tuple(options, routes).map(([more, routeRewrites]) => ({ enabled: true, ...more, routeRewrites }));

const functionOf = (more: Json): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: 'handle', handler: 'index.js:handler' } },
    ...more,
  },
});

/** Returns a case with a CDN in front of a resource of each type that can have one, and of each that it can lead to. */
const caseOf = ([ofBucket, ofApi, ofFunction, ofBalancer]: readonly Json[]): Case => ({
  ...config({
    files: bucket(),
    guarded: functionOf({ url: { enabled: true, authMode: 'AWS_IAM' } }),
    ofBucket: bucket({ cdn: ofBucket }),
    ofApi: { type: 'http-api-gateway', properties: { cdn: ofApi } },
    ofFunction: functionOf({ cdn: ofFunction }),
    ofBalancer: { type: 'application-load-balancer', properties: { cdn: ofBalancer } },
    report: job({ connectTo: ['files'] }),
  }),
  files: { 'handle/index.js': 'exports.handler = async () => ({});' },
});
const four = fc.tuple(cdn, cdn, cdn, cdn);

/** Returns the logical ids of what stands beside distributions. */
const idsOf = (template: Template): string[] =>
  Object.keys(template.Resources)
    .filter((id) => /Cdn/.test(id))
    .sort();

test('options that CloudFront takes compile, for every type and every target, to what CloudFront takes', () =>
  fc.assert(
    fc.asyncProperty(four, async (cdns) => {
      expect(cloudFrontFaults(await templateOf(caseOf(cdns)))).toEqual([]);
    }),
    runs,
  ));

test('the order of routes is that of the behaviours, and changes nothing else', () =>
  fc.assert(
    fc.asyncProperty(four, async (cdns) => {
      const turned = cdns.map((one) => ({ ...one, routeRewrites: [...one.routeRewrites].reverse() }));
      const [given, other] = [await templateOf(caseOf(cdns)), await templateOf(caseOf(turned))];
      expect(idsOf(other)).toEqual(idsOf(given));
      for (const [id, { Properties }] of ofType(given, 'AWS::CloudFront::Distribution')) {
        const { CacheBehaviors = [] } = Properties.DistributionConfig;
        const { CacheBehaviors: reversed = [] } = other.Resources[id].Properties.DistributionConfig;
        expect([...reversed].reverse()).toEqual(CacheBehaviors);
      }
    }),
    runs,
  ));

/** Choices and lifetimes of any kind, most of which CloudFront refuses. */
const anything = fc.record(
  {
    cachingOptions: fc.record(
      {
        minTTL: fc.nat(3),
        defaultTTL: fc.nat(3),
        maxTTL: fc.nat(3),
        disableCompression: fc.boolean(),
        cacheKeyParameters: fc.record(
          {
            headers: fc.constantFrom(
              { none: true },
              ...['Host', 'accept-encoding', 'A'].map((one) => ({ whitelist: [one] })),
            ),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    forwardingOptions: fc.record(
      {
        headers: fc.constantFrom(
          ...['HOST', 'Authorization', 'A'].map((one) => ({ whitelist: [one] })),
          { none: false },
          { allViewer: true },
          { allExcept: ['A'] },
          { allViewerAndWhitelistCloudFront: ['CloudFront-Viewer-Country'] },
          { allViewerAndWhitelistCloudFront: ['Origin'] },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test('options of any kind are refused on their lines, or compile to what CloudFront takes', () =>
  fc.assert(
    fc.asyncProperty(anything, fc.nat(3), async (written, owner) => {
      const given = caseOf([0, 1, 2, 3].map((at) => ({ enabled: true, ...(at === owner ? written : {}) })));
      const complaints = await complaintsOf(given);
      for (const { code, place } of complaints) {
        expect(code).toBe('config/cdn');
        expect(JSON.stringify(place)).toMatch(/"cdn","(?:caching|forwarding)Options"/);
      }
      if (complaints.length === 0) expect(cloudFrontFaults(await templateOf(given))).toEqual([]);
    }),
    { numRuns: 60 },
  ));
