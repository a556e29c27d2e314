import { describe, expect, test } from '@jest/globals';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, compiled, complaintsOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const on = (more: Json = {}): Json => ({ cdn: { enabled: true, ...more } });
const site = (more: Json = {}, own: Json = {}): Case =>
  config({ site: bucket({ ...on(more), ...own }), report: job({ connectTo: ['site'] }) });
const told = async (given: Case) =>
  (await complaintsOf(given)).map(({ code, place }) => [
    code,
    place !== 'file' && 'path' in place ? place.path.slice(1).join('.').replace('properties.cdn.', '') : place,
  ]);

const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11';
const domain = (domainName: string, more: Json = {}): Json => ({
  domainName,
  customCertificateArn: certificate,
  disableDnsRecordCreation: true,
  ...more,
});

const added = (headerName: string, value: string): Json => ({
  forwardingOptions: { customRequestHeaders: [{ headerName, value }] },
});
const server = (domainName: string): Json => ({ type: 'custom-origin', properties: { domainName } });

describe('what CloudFront refuses', () => {
  test('is told on its lines, all at once', async () => {
    const other = certificate.replace('7a5b', '8b6c');
    const given = config({
      first: bucket(on({ customDomains: [domain('a.example.com')] })),
      site: bucket(
        on({
          customDomains: [
            domain('A.example.com'),
            domain('b.example.com', { customCertificateArn: other }),
            domain('B.example.com'),
            domain('c.example.com', { customCertificateArn: certificate.replace('us-east-1', 'eu-west-1') }),
            { domainName: 'd.example.com' },
          ],
          cachingOptions: { cacheMethods: ['GET', 'HEAD', 'OPTIONS'] },
          forwardingOptions: {
            allowedMethods: ['GET', 'HEAD'],
            customRequestHeaders: ['Host', 'X-Amz-Date', 'X-Key', 'x-key'].map((headerName) => ({
              headerName,
              value: 'a',
            })),
          },
        }),
      ),
      api: { type: 'http-api-gateway', properties: on({ forwardingOptions: { allowedMethods: ['GET', 'POST'] } }) },
      report: job({ connectTo: ['first', 'site'] }),
    });
    expect((await told(given)).sort()).toEqual(
      [
        ['config/cdn', 'site.customDomains.0.domainName'],
        ['config/cdn', 'site.customDomains.1.customCertificateArn'],
        ['config/cdn', 'site.customDomains.2.domainName'],
        ['config/other-region', 'site.customDomains.3.customCertificateArn'],
        ['config/cdn', 'site.customDomains.3.customCertificateArn'],
        ['config/cdn', 'site.customDomains.4'],
        ['config/cdn', 'site.cachingOptions.cacheMethods'],
        ['config/cdn', 'site.forwardingOptions.customRequestHeaders.0.headerName'],
        ['config/cdn', 'site.forwardingOptions.customRequestHeaders.1.headerName'],
        ['config/cdn', 'site.forwardingOptions.customRequestHeaders.3.headerName'],
        ['config/cdn', 'api.forwardingOptions.allowedMethods'],
      ].sort(),
    );
  });

  test.each<[string, Json]>([
    ['a prefix without a slash', { defaultRoutePrefix: 'site' }],
    ['a prefix with a slash at its end', { defaultRoutePrefix: '/site/' }],
    ['a document with a quote', { indexDocument: "it's.html" }],
    ['a header with a space', added('X Key', 'a')],
    ['the value of a header with a line break', added('X-Key', 'a\nb')],
    ['a cookie with a space', { forwardingOptions: { cookies: { whitelist: ['a b'] } } }],
    ['a parameter with an equals sign', { forwardingOptions: { queryString: { whitelist: ['a=b'] } } }],
    ['the name of a policy in the place of its id', { cachingOptions: { cachePolicyId: 'CachingOptimized' } }],
    ['a server that is none', { routeRewrites: [{ path: '/a', routeTo: server('-a..b') }] }],
  ])('includes %s', async (_, more) => {
    expect((await complaintsOf(site(more))).map(({ code }) => code)).toEqual(['config/wrong-format']);
  });
});

describe('what is beyond the limits of CloudFront', () => {
  test.each<[string, Json]>([
    ['a lifetime of more than a hundred years', { cachingOptions: { maxTTL: 3_153_600_001 } }],
    ['a header of 257 characters', added('X'.repeat(257), 'a')],
    ['a value of 1,784 characters', added('X-Key', 'a'.repeat(1_784))],
    ['a cookie of 1,025 characters', { forwardingOptions: { cookies: { whitelist: ['a'.repeat(1_025)] } } }],
    ['a document of 256 characters', { errorDocument: 'a'.repeat(256) }],
    ['a server of 254 characters', { routeRewrites: [{ path: '/a', routeTo: server('a'.repeat(254)) }] }],
  ])('includes %s', async (_, more) => {
    expect((await complaintsOf(site(more))).map(({ code }) => code)).toEqual(['config/out-of-range']);
  });

  test('are at the limit no errors', async () => {
    const routes = Array.from({ length: 75 }, (_, index) => ({ path: `/${index}/*` }));
    const most = {
      ...added('X'.repeat(256), 'é'.repeat(1_783)),
      cachingOptions: { maxTTL: 3_153_600_000 },
      routeRewrites: routes,
    };
    expect(await complaintsOf(site(most))).toEqual([]);
  });

  test('are told of routes as a warning, since AWS raises that quota', async () => {
    const routes = Array.from({ length: 76 }, (_, index) => ({ path: `/${index}/*` }));
    const { diagnostics } = await compiled(site({ routeRewrites: routes }));
    expect(diagnostics.map(({ code, severity, sentence }) => [code, severity, sentence.slice(0, 19)])).toEqual([
      ['config/cdn', 'warning', 'These are 76 routes'],
    ]);
  });
});

describe('functions at the edge', () => {
  test.each<[string, Json]>([
    ['a CDN', { edgeFunctions: { onRequest: 'check' } }],
    ['a route', { routeRewrites: [{ path: '/a', edgeFunctions: { onResponse: 'check' } }] }],
  ])('are refused with the reason in %s, next to what else is wrong', async (_, more) => {
    const found = await complaintsOf(site({ ...more, indexDocument: "it's.html" }));
    expect(found.map(({ code, sentence }) => [code, sentence.slice(0, 40)])).toEqual([
      ['config/not-supported', '`edgeFunctions` is not supported here: L'],
      ['config/wrong-format', expect.anything()],
    ]);
  });

  test('are an unknown key anywhere else', async () => {
    const found = await complaintsOf(config({ site: bucket({ edgeFunctions: {} }), report: job() }));
    expect(found.map(({ code }) => code)).toEqual(['config/unknown-key']);
  });
});

describe('a firewall', () => {
  test('of CloudFront is made in us-east-1 alone', async () => {
    const given = config({
      site: bucket(on({ useFirewall: 'wall' })),
      wall: { type: 'web-app-firewall', properties: { scope: 'cdn' } },
      report: job({ connectTo: ['site'] }),
    });
    expect(new Set((await complaintsOf(given)).map(({ code }) => code))).toEqual(new Set(['config/other-region']));
  });
});

describe('lifetimes, keys and headers that CloudFront refuses', () => {
  const wrong: Json = {
    cachingOptions: {
      minTTL: 60,
      defaultTTL: 30,
      maxTTL: 10,
      cacheKeyParameters: { cookies: { all: false }, headers: { whitelist: ['X-Lang', 'HOST', 'Accept-Encoding'] } },
    },
    forwardingOptions: {
      headers: { whitelist: ['Authorization', 'host', 'accept-encoding', 'X-Lang'] },
      queryString: { none: false },
    },
  };

  test('are told on their lines, all at once, in a CDN and in its routes', async () => {
    const lines = (at: string) =>
      [
        'cachingOptions.defaultTTL',
        'cachingOptions.maxTTL',
        'cachingOptions.cacheKeyParameters.cookies.all',
        'cachingOptions.cacheKeyParameters.headers.whitelist.1',
        'cachingOptions.cacheKeyParameters.headers.whitelist.2',
        'forwardingOptions.headers.whitelist.0',
        'forwardingOptions.headers.whitelist.1',
        'forwardingOptions.headers.whitelist.2',
        'forwardingOptions.queryString.none',
      ].map((line) => ['config/cdn', `site.${at}${line}`]);
    const given = site({ ...wrong, routeRewrites: [{ path: '/a/*', ...wrong }] });
    expect((await told(given)).sort()).toEqual([...lines(''), ...lines('routeRewrites.0.')].sort());
  });

  test.each<[string, Json, string]>([
    [
      'a key where nothing is kept',
      { cachingOptions: { maxTTL: 0, cacheKeyParameters: { queryString: { all: true } } } },
      'cachingOptions.cacheKeyParameters',
    ],
    [
      'all headers and some of CloudFront',
      { forwardingOptions: { headers: { allViewerAndWhitelistCloudFront: ['CloudFront-Viewer-City'] } } },
      'forwardingOptions.headers.allViewerAndWhitelistCloudFront',
    ],
  ])('include %s', async (_, more, line) => {
    expect(await told(site(more))).toEqual([['config/cdn', `site.${line}`]]);
  });

  test('are fewer at a load balancer, which does not find itself by Host', async () => {
    const front = (headers: Json): Case =>
      config({
        front: { type: 'application-load-balancer', properties: on({ forwardingOptions: { headers } }) },
        report: job(),
      });
    expect(await told(front({ whitelist: ['Host'] }))).toEqual([]);
    expect(await told(front({ allViewerAndWhitelistCloudFront: ['CloudFront-Viewer-City'] }))).toEqual([]);
    expect(await told(front({ allViewerAndWhitelistCloudFront: ['X-City'] }))).toEqual([
      ['config/cdn', 'front.forwardingOptions.headers.allViewerAndWhitelistCloudFront.0'],
    ]);
  });

  test.each<[string, Json, string]>([
    ['none of a choice', { cachingOptions: { cacheKeyParameters: { headers: {} } } }, 'config/exactly-one'],
    ['two of a choice', { forwardingOptions: { cookies: { all: true, none: true } } }, 'config/exactly-one'],
    ['a list without names', { forwardingOptions: { cookies: { whitelist: [] } } }, 'config/out-of-range'],
    ['a header with a space', { forwardingOptions: { headers: { whitelist: ['X Lang'] } } }, 'config/wrong-format'],
    ['a path with a space', { routeRewrites: [{ path: '/a b' }] }, 'config/wrong-format'],
  ])('include %s', async (_, more, code) => {
    expect((await complaintsOf(site(more))).map((one) => one.code)).toEqual([code]);
  });
});

describe('what most likely does harm', () => {
  const warnings = async (properties: Json): Promise<string[]> => {
    const api = { type: 'http-api-gateway', properties: on(properties) };
    return (await compiled(config({ api, report: job() }))).diagnostics.flatMap(({ code, place }) =>
      code === 'config/cdn' && place !== 'file' && 'path' in place ? place.path.slice(4).join('.') : [],
    );
  };

  test('is a response that is kept for everybody, while cookies reach the API', async () => {
    expect(await warnings({ cachingOptions: { defaultTTL: 60 } })).toEqual(['cachingOptions.defaultTTL']);
    expect(await warnings({ cachingOptions: { minTTL: 1, maxTTL: 60 } })).toEqual(['cachingOptions.minTTL']);
    for (const safe of [
      { cachingOptions: { maxTTL: 60 } },
      { cachingOptions: { defaultTTL: 60, cacheKeyParameters: { cookies: { all: true } } } },
      { cachingOptions: { defaultTTL: 60 }, forwardingOptions: { cookies: { none: true } } },
    ])
      expect(await warnings(safe)).toEqual([]);
  });

  test('is a response that is kept for everybody, while Authorization reaches the API and is not in the key', async () => {
    const kept = (headers: Json, forwarded?: Json): Json => ({
      cachingOptions: { defaultTTL: 60, cacheKeyParameters: { headers } },
      forwardingOptions: { cookies: { none: true }, ...(forwarded ? { headers: forwarded } : {}) },
    });
    const line = ['cachingOptions.cacheKeyParameters.headers'];
    expect(await warnings(kept({ none: true }))).toEqual(line);
    expect(await warnings(kept({ whitelist: ['X-Lang'] }, { allViewer: true }))).toEqual(line);
    for (const safe of [kept({ whitelist: ['authorization'] }), kept({ none: true }, { whitelist: ['X-Lang'] })])
      expect(await warnings(safe)).toEqual([]);
  });

  test('is an option that the id of a policy leaves without effect', async () => {
    const given = {
      cachingOptions: { cachePolicyId: 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d', maxTTL: 60, disableCompression: true },
      forwardingOptions: { originRequestPolicyId: '59781a5b-3903-41f3-afcb-af62929ccde1', cookies: { none: true } },
    };
    expect(await warnings(given)).toEqual(['cachingOptions.maxTTL', 'forwardingOptions.cookies']);
  });

  test('is a list with more names than AWS usually takes', async () => {
    const whitelist = Array.from({ length: 11 }, (_, at) => `parameter${at}`);
    expect(await warnings({ forwardingOptions: { queryString: { whitelist } } })).toEqual([
      'forwardingOptions.queryString.whitelist',
    ]);
    expect(await warnings({ forwardingOptions: { queryString: { whitelist: whitelist.slice(1) } } })).toEqual([]);
  });
});
