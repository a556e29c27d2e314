import { cloudFrontFaults } from './cloudfront.ts';
import { bucket, config, job } from './configs.ts';
import { refusal, rule } from './harness.ts';
import type { Json, Template } from './reading.ts';

const cdn = (more: Json = {}): Json => ({ cdn: { enabled: true, ...more } });
const api = (more: Json = {}): Json => ({ type: 'http-api-gateway', properties: cdn(more) });
const to = (type: string, properties: Json): Json => ({ routeTo: { type, properties } });
const files = { 'handle/index.js': 'exports.handler = async () => ({});' };
const guarded = {
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: 'handle', handler: 'index.js:handler' } },
    url: { enabled: true, authMode: 'AWS_IAM' },
  },
};

const configOf = ({ Resources }: Template, id: string): Json => Resources[id].Properties.DistributionConfig;
const policiesIn = ({ Resources }: Template, type: string): Json =>
  Object.values(Resources).find(({ Type }: Json) => Type === `AWS::CloudFront::${type}`).Properties[`${type}Config`];

rule(
  'cdn/policies',
  'lifetimes ascend, keys and headers are those that AWS takes, and Host reaches no API',
  config({
    api: api({
      cachingOptions: { minTTL: 1, maxTTL: 60, cacheKeyParameters: { headers: { whitelist: ['X-Lang'] } } },
      forwardingOptions: { cookies: { none: true }, headers: { allExcept: ['Referer'] } },
    }),
    report: job(),
  }),
  cloudFrontFaults,
  (template) => {
    policiesIn(template, 'CachePolicy').DefaultTTL = 61;
  },
  (template) => {
    Object.assign(policiesIn(template, 'CachePolicy'), { MinTTL: 0, DefaultTTL: 0, MaxTTL: 0 });
  },
  (template) => {
    policiesIn(template, 'CachePolicy').ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers = ['Host'];
  },
  (template) => {
    policiesIn(template, 'CachePolicy').ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers = [
      'Accept-Encoding',
    ];
  },
  (template) => {
    policiesIn(template, 'OriginRequestPolicy').HeadersConfig.Headers = ['referer'];
  },
  (template) => {
    policiesIn(template, 'OriginRequestPolicy').HeadersConfig = {
      HeaderBehavior: 'whitelist',
      Headers: ['Authorization'],
    };
  },
  (template) => {
    policiesIn(template, 'OriginRequestPolicy').CookiesConfig = { CookieBehavior: 'whitelist' };
  },
  (template) => {
    Object.assign(policiesIn(template, 'OriginRequestPolicy'), {
      CookiesConfig: { CookieBehavior: 'all' },
      HeadersConfig: { HeaderBehavior: 'allExcept', Headers: ['host'] },
    });
  },
  (template) => {
    configOf(template, 'ApiCdnDistribution').DefaultCacheBehavior.OriginRequestPolicyId =
      '216adef6-5c7f-47e4-b989-5492eafa07d3';
  },
);

rule(
  'cdn/routes',
  'each leads to an origin of the distribution, and buckets and guarded functions let it in alone',
  {
    ...config({
      api: api({
        routeRewrites: [
          { path: '/files/*', ...to('bucket', { bucketName: 'files' }) },
          { path: '/guarded/*', ...to('function', { functionName: 'guarded' }) },
          { path: '/v2/*', routePrefix: '/v2' },
        ],
      }),
      files: bucket(),
      guarded,
      report: job({ connectTo: ['files'] }),
    }),
    files,
  },
  cloudFrontFaults,
  (template) => {
    configOf(template, 'ApiCdnDistribution').CacheBehaviors[0].TargetOriginId = 'Other';
  },
  (template) => {
    configOf(template, 'ApiCdnDistribution').CacheBehaviors[1].PathPattern = 'files/*';
  },
  (template) => {
    configOf(template, 'ApiCdnDistribution').Origins.push({ Id: 'Unused', DomainName: 'www.example.com' });
  },
  (template) => {
    delete template.Resources.FilesBucketPolicy;
  },
  (template) => {
    delete template.Resources.GuardedCdnOfApiInvokePermission;
  },
  (template) => {
    const [, ofBucket] = configOf(template, 'ApiCdnDistribution').Origins;
    delete ofBucket.OriginAccessControlId;
  },
  (template) => {
    const [, , ofFunction] = configOf(template, 'ApiCdnDistribution').Origins;
    delete ofFunction.OriginAccessControlId;
  },
);

refusal(
  'cdn/policies',
  'what AWS refuses in a policy',
  'config/cdn',
  config({ api: api({ cachingOptions: { maxTTL: 0 } }), report: job() }),
  ...[
    { cachingOptions: { minTTL: 2, defaultTTL: 1 } },
    { cachingOptions: { maxTTL: 0, cacheKeyParameters: { cookies: { all: true } } } },
    { forwardingOptions: { headers: { whitelist: ['authorization'] } } },
  ].map((more) => config({ api: api(more), report: job() })),
);

refusal(
  'cdn/routes',
  'a path twice, one that is no path, and a function without an address',
  'config/cdn',
  config({ api: api({ routeRewrites: [{ path: '/a' }, { path: '/b' }] }), report: job() }),
  config({ api: api({ routeRewrites: [{ path: '/a' }, { path: 'a' }] }), report: job() }),
  config({ api: api({ routeRewrites: [{ path: '*' }] }), report: job() }),
  {
    ...config({
      api: api({ routeRewrites: [{ path: '/a', ...to('function', { functionName: 'plain' }) }] }),
      plain: { ...guarded, properties: { packaging: guarded.properties.packaging } },
      report: job(),
    }),
    files,
  },
);
