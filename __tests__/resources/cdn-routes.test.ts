import { describe, expect, test } from '@jest/globals';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { bucket, config, job, onObject } from '../compiler-rules/configs.ts';
import { type Case, compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';
import { judged } from '../fakes/linked.ts';

const functionOf = (more: Json = {}): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: 'handle', handler: 'index.js:handler' } },
    ...more,
  },
});
const route = (type: string, properties: Json, more: Json = {}): Json => ({
  path: '/a/*',
  routeTo: { type, properties },
  ...more,
});
/** Returns a case of an HTTP API whose CDN has these routes, and of other resources. */
const routed = (routeRewrites: Json[], others: Json = {}, more: Json = {}): Case => ({
  ...config({
    api: { type: 'http-api-gateway', properties: { cdn: { enabled: true, routeRewrites, ...more } } },
    report: job({ connectTo: Object.keys(others).filter((name) => others[name].type === 'bucket') }),
    ...others,
  }),
  files: { 'handle/index.js': 'exports.handler = async () => ({});', 'public/index.html': 'hello' },
});
const distributionOf = async (given: Case, id = 'ApiCdnDistribution'): Promise<Json> =>
  (await templateOf(given)).Resources[id];
const faultsOf = async (given: Case) =>
  (await complaintsOf(given)).map(({ code, place, sentence }) => [
    code,
    place !== 'file' && 'path' in place ? place.path.slice(3).join('.') : place,
    sentence,
  ]);

describe('a route', () => {
  test('to the same resource shares its origin, unless something is put before its path', async () => {
    const { Origins, CacheBehaviors } = (
      await distributionOf(
        routed([{ path: '/a/*' }, { path: '/b/*', routePrefix: '/v2' }], {}, { defaultRoutePrefix: '/v1' }),
      )
    ).Properties.DistributionConfig;
    expect(Origins.map(({ OriginPath }: Json) => OriginPath)).toEqual(['/v1', undefined, '/v2']);
    expect(CacheBehaviors.map(({ PathPattern }: Json) => PathPattern)).toEqual(['/a/*', '/b/*']);
    const plain = (await distributionOf(routed([{ path: '/a/*' }]))).Properties.DistributionConfig;
    expect(plain.Origins).toHaveLength(1);
    expect(plain.CacheBehaviors[0].TargetOriginId).toBe('Origin');
  });

  test('has caching, forwarding and added headers of its own, and none of the CDN', async () => {
    const more = {
      cachingOptions: { disableCompression: true },
      forwardingOptions: { allowedMethods: ['GET', 'HEAD'], customRequestHeaders: [{ headerName: 'X-A', value: 'a' }] },
    };
    const { Origins, CacheBehaviors } = (await distributionOf(routed([{ path: '/a/*' }], {}, more))).Properties
      .DistributionConfig;
    expect(CacheBehaviors[0]).toMatchObject({ Compress: true });
    expect(CacheBehaviors[0].AllowedMethods).toHaveLength(7);
    expect(Origins.map((one: Json) => one.OriginCustomHeaders?.length)).toEqual([1, undefined]);
  });

  test.each<[string, Json, Json, Json]>([
    [
      'an HTTP API',
      route('http-api-gateway', { httpApiGatewayName: 'other' }),
      { other: { type: 'http-api-gateway' } },
      { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
    ],
    [
      'a load balancer',
      route('application-load-balancer', { loadBalancerName: 'front' }),
      { front: { type: 'application-load-balancer' } },
      { OriginProtocolPolicy: 'http-only', HTTPPort: 80 },
    ],
    [
      'another server by HTTP',
      route('custom-origin', { domainName: 'www.example.com', protocol: 'HTTP' }),
      {},
      { OriginProtocolPolicy: 'http-only', HTTPPort: 80 },
    ],
    [
      'another server at a port',
      route('custom-origin', { domainName: 'www.example.com', port: 8_443 }),
      {},
      { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'], HTTPSPort: 8_443 },
    ],
  ])('leads to %s', async (_, one, others, server) => {
    const { Origins } = (await distributionOf(routed([one], others))).Properties.DistributionConfig;
    expect(Origins[1].CustomOriginConfig).toEqual(server);
    expect(Origins[1]).not.toHaveProperty('OriginAccessControlId');
  });
});

describe('a route to a bucket', () => {
  const files = (more: Json = {}) => ({ files: bucket(more) });
  const toFiles = route('bucket', { bucketName: 'files' });

  test('reads a bucket that stays private, and finds its files', async () => {
    const { Resources } = await templateOf(routed([toFiles], files()));
    const { CacheBehaviors, DefaultCacheBehavior, CustomErrorResponses } =
      Resources.ApiCdnDistribution.Properties.DistributionConfig;
    expect(Resources.FilesBucketPolicy.Properties.PolicyDocument.Statement[1]).toMatchObject({
      Action: ['s3:GetObject'],
      Principal: { Service: 'cloudfront.amazonaws.com' },
    });
    expect(CacheBehaviors[0].FunctionAssociations[0].FunctionARN).toEqual({
      'Fn::GetAtt': ['ApiCdnRouteFunction', 'FunctionARN'],
    });
    expect(DefaultCacheBehavior).not.toHaveProperty('FunctionAssociations');
    expect(CustomErrorResponses).toBeUndefined();
    const asWritten = route('bucket', { bucketName: 'files', disableUrlNormalization: true });
    expect((await templateOf(routed([asWritten], files()))).Resources).not.toHaveProperty('ApiCdnRouteFunction');
  });

  test('shares access control and function of a bucket with a CDN, and lets both in by one statement', async () => {
    const cdn = { enabled: true, routeRewrites: [toFiles] };
    const { Resources } = await templateOf(
      config({
        site: bucket({ cdn }),
        files: bucket({ cdn: { enabled: true } }),
        report: job({ connectTo: ['files'] }),
      }),
    );
    expect(Object.keys(Resources).filter((id) => /^SiteCdn/.test(id))).toEqual([
      'SiteCdnDistribution',
      'SiteCdnFunction',
      'SiteCdnOriginAccessControl',
    ]);
    const [, { Condition }] = Resources.FilesBucketPolicy.Properties.PolicyDocument.Statement;
    expect(JSON.stringify(Condition.StringEquals['AWS:SourceArn'])).toMatch(
      /FilesCdnDistribution.*SiteCdnDistribution/,
    );
  });

  test('has uploaded files asked for again after a minute, as a CDN of its own has', async () => {
    const { uploads } = await compiled(routed([toFiles], files({ directoryUpload: { directoryPath: 'public' } })));
    expect(uploads.map(({ upload }) => upload.cacheControl)).toEqual([
      'public, max-age=0, s-maxage=60, must-revalidate',
    ]);
  });

  test('waits for the bucket, unless its objects start a job, which may know the address', async () => {
    expect((await distributionOf(routed([toFiles], files()))).DependsOn).toEqual(['FilesBucket']);
    const started = routed([toFiles], {
      ...files(),
      started: job({
        environment: [{ name: 'API', value: "$ResourceParam('api', 'cdnUrl')" }],
        events: [onObject('files')],
      }),
    });
    expect(await distributionOf(started)).not.toHaveProperty('DependsOn');
  });

  test('counts as a use of the bucket', async () => {
    const given = routed([toFiles], files());
    const unconnected = {
      ...given,
      config: { ...given.config, resources: { ...given.config.resources, report: job() } },
    };
    const { diagnostics } = await compiled(unconnected);
    expect(
      diagnostics.filter(({ code }) => code === 'lint/unused-resource').map(({ sentence }) => sentence),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('"files"')]));
  });
});

describe('a route to a function', () => {
  const toHandle = route('function', { functionName: 'handle' });

  test('signs its requests where IAM guards the address, and may call it', async () => {
    const handle = functionOf({ url: { enabled: true, authMode: 'AWS_IAM' } });
    const { Resources } = await templateOf(routed([toHandle], { handle }));
    expect(
      Resources.ApiCdnFunctionOriginAccessControl.Properties.OriginAccessControlConfig.OriginAccessControlOriginType,
    ).toBe('lambda');
    for (const id of ['HandleCdnOfApiUrlPermission', 'HandleCdnOfApiInvokePermission'])
      expect(JSON.stringify(Resources[id].Properties.SourceArn)).toContain('ApiCdnDistribution');
    expect(Resources).not.toHaveProperty('HandleCdnUrlPermission');
  });

  test('calls an open address without more, and refuses a function that has none', async () => {
    const { Resources } = await templateOf(routed([toHandle], { handle: functionOf({ url: { enabled: true } }) }));
    expect(Object.keys(Resources).filter((id) => /CdnOf|AccessControl/.test(id))).toEqual([]);
    expect(await faultsOf(routed([toHandle], { handle: functionOf() }))).toEqual([
      [
        'config/cdn',
        'cdn.routeRewrites.0.routeTo.properties.functionName',
        'The function "handle" has no address by which CloudFront could call it.',
      ],
    ]);
  });

  test('is a circle where the function knows the address of the CDN, and is told as one', async () => {
    const environment = [{ name: 'API', value: "$ResourceParam('api', 'cdnUrl')" }];
    const handle = functionOf({ url: { enabled: true }, environment });
    expect((await complaintsOf(routed([toHandle], { handle }))).map(({ code }) => code)).toEqual(['config/cycle']);
  });
});

describe('where a route leads', () => {
  const domain = {
    domainName: 'www.example.com',
    customCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e',
    disableDnsRecordCreation: true,
  };

  test('is refused on its line where CloudFront cannot get there, all at once', async () => {
    const routes = [
      { ...route('application-load-balancer', { loadBalancerName: 'inside' }), path: '/a' },
      { ...route('application-load-balancer', { loadBalancerName: 'front', listenerPort: 81 }), path: '/b' },
      { ...route('custom-origin', { domainName: 'WWW.example.com', port: 81 }), path: '/c' },
      { ...route('custom-origin', { domainName: '192.0.2.1' }), path: '/d' },
      { path: '*' },
      { path: 'a' },
    ];
    const others = {
      inside: { type: 'application-load-balancer', properties: { interface: 'internal' } },
      front: { type: 'application-load-balancer' },
    };
    const found = await faultsOf(routed(routes, others, { customDomains: [domain] }));
    expect(found.map(([code, line]) => [code, String(line).replace('cdn.routeRewrites.', '')])).toEqual([
      ['config/cdn', '0.routeTo.properties.loadBalancerName'],
      ['config/cdn', '1.routeTo.properties.listenerPort'],
      ['config/cdn', '2.routeTo.properties.domainName'],
      ['config/cdn', '2.routeTo.properties.port'],
      ['config/cdn', '3.routeTo.properties.domainName'],
      ['config/cdn', '4.path'],
      ['config/cdn', '5.path'],
    ]);
  });

  test('is a resource of the config, of the right type', async () => {
    const routes = [
      { ...route('bucket', { bucketName: 'nobody' }), path: '/a' },
      { ...route('function', { functionName: 'files' }), path: '/b' },
    ];
    expect((await faultsOf(routed(routes, { files: bucket() }))).map(([code]) => code)).toEqual([
      'config/unknown-resource',
      'config/wrong-resource',
    ]);
  });
});

describe('a route to what a preview borrows', () => {
  const borrowing = (route: Json, lent: Json) => {
    const config = {
      resources: {
        api: { type: 'http-api-gateway', properties: { cdn: { enabled: true, routeRewrites: [route] } } },
        lent,
        report: job(),
      },
      stackConfig: { compute: { lend: ['previews'] }, lend: ['lent'], preview: { borrow: ['lent'] } },
    };
    const stage = { ...stageOf('shop', 'pr-7'), lender: 'dev' };
    return link(judged(JSON.stringify(config), 'pr-7'), { stage, region: 'eu-west-1', table: { services: {} } });
  };
  const guarded = functionOf({ url: { enabled: true, authMode: 'AWS_IAM' } });

  test.each<[string, Json, Json, string]>([
    ['a bucket', route('bucket', { bucketName: 'lent' }), bucket(), 'bucketName'],
    ['a function that IAM guards', route('function', { functionName: 'lent' }), guarded, 'functionName'],
  ])('is refused for %s, which lets in the CDN of its stage alone', (_, one, lent, key) => {
    const path = ['resources', 'api', 'properties', 'cdn', 'routeRewrites', 0, 'routeTo', 'properties', key];
    expect(borrowing(one, lent).diagnostics).toMatchObject([{ code: 'config/borrowed', place: { path } }]);
  });

  test.each<[string, Json, Json, string]>([
    [
      'an HTTP API',
      route('http-api-gateway', { httpApiGatewayName: 'lent' }),
      { type: 'http-api-gateway' },
      'CanonicalDomain',
    ],
    ['an open function', route('function', { functionName: 'lent' }), functionOf({ url: { enabled: true } }), 'Url'],
  ])('leads to %s of the other stage', (_, one, lent, param) => {
    const { value } = borrowing(one, lent);
    expect(JSON.stringify([...(value?.resources ?? [])])).toContain(`{"Ref":"StpBorrowedLent${param}"}`);
  });
});
