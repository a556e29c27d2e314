import { describe, expect, test } from '@jest/globals';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, complaintsOf } from '../compiler-rules/harness.ts';
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
  ])('includes %s', async (_, more) => {
    expect((await complaintsOf(site(more))).map(({ code }) => code)).toEqual(['config/wrong-format']);
  });

  test.each<[string, Json]>([
    ['routeRewrites', { routeRewrites: [{ path: '/a' }] }],
    ['edgeFunctions', { edgeFunctions: { onRequest: 'f' } }],
    ['TTLs', { cachingOptions: { maxTTL: 60 } }],
    ['forwarded cookies', { forwardingOptions: { cookies: { all: true } } }],
  ])('is not all that is missing: %s are told as not compiled yet', async (_, more) => {
    expect((await complaintsOf(site(more))).map(({ code }) => code)).toEqual(['config/not-yet']);
  });
});
