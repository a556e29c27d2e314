import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { bucket, config, job, onObject } from '../compiler-rules/configs.ts';
import { type Case, compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const on = (more: Json = {}): Json => ({ cdn: { enabled: true, ...more } });
const site = (more: Json = {}, own: Json = {}): Case =>
  config({ site: bucket({ ...on(more), ...own }), report: job({ connectTo: ['site'] }) });
const api = (more: Json = {}): Case =>
  config({ api: { type: 'http-api-gateway', properties: on(more) }, report: job() });
const resourcesOf = async (given: Case): Promise<Json> => (await templateOf(given)).Resources;
const distributionOf = async (given: Case, name = 'Site'): Promise<Json> =>
  (await resourcesOf(given))[`${name}CdnDistribution`].Properties.DistributionConfig;
const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11';
const domain = (domainName: string, more: Json = {}): Json => ({
  domainName,
  customCertificateArn: certificate,
  disableDnsRecordCreation: true,
  ...more,
});

describe('the cdn of a bucket', () => {
  test('signs every request to the bucket, which stays private and lets in this distribution alone', async () => {
    const resources = await resourcesOf(site());
    const [origin] = (await distributionOf(site())).Origins;
    expect(origin).toMatchObject({
      OriginAccessControlId: { 'Fn::GetAtt': ['SiteCdnOriginAccessControl', 'Id'] },
      S3OriginConfig: { OriginAccessIdentity: '' },
    });
    expect(resources.SiteCdnOriginAccessControl.Properties.OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    });
    expect(resources.SiteBucket.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const [tls, ...others] = resources.SiteBucketPolicy.Properties.PolicyDocument.Statement;
    expect(tls).toMatchObject({ Effect: 'Deny' });
    expect(others).toHaveLength(1);
    expect(others[0]).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: ['s3:GetObject'],
    });
    expect(JSON.stringify(others[0].Condition.StringEquals['AWS:SourceArn'])).toContain(
      ':distribution/",{"Ref":"SiteCdnDistribution"}',
    );
  });

  test('shares one policy with accessibility', async () => {
    const resources = await resourcesOf(site({}, { accessibility: { accessibilityMode: 'private' } }));
    expect(Object.values(resources).filter(({ Type }: Json) => Type === 'AWS::S3::BucketPolicy')).toHaveLength(
      Object.keys(resources).filter((id) => /Bucket$/.test(id)).length,
    );
    expect(resources.SiteBucketPolicy.Properties.PolicyDocument.Statement).toHaveLength(2);
  });

  test('speaks HTTPS of TLS 1.2 at the least, HTTP/2 and HTTP/3, compressed, everywhere', async () => {
    const made = await distributionOf(site({ customDomains: [domain('a.example.com')] }));
    expect(made).toMatchObject({
      Enabled: true,
      HttpVersion: 'http2and3',
      Aliases: ['a.example.com'],
      ViewerCertificate: {
        AcmCertificateArn: certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'redirect-to-https',
        Compress: true,
        AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
        CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
      },
    });
    expect(made).not.toHaveProperty('PriceClass');
    expect(await distributionOf(site({ cloudfrontPriceClass: 'PriceClass_200' }))).toMatchObject({
      PriceClass: 'PriceClass_200',
    });
    expect(await distributionOf(site())).not.toHaveProperty('ViewerCertificate');
  });

  test('answers a missing file with the error document and 404, which is not kept long', async () => {
    const pagesOf = async (more: Json) =>
      (await distributionOf(site(more))).CustomErrorResponses.map((one: Json) => [
        one.ErrorCode,
        one.ResponseCode,
        one.ResponsePagePath,
        one.ErrorCachingMinTTL,
      ]);
    const both = (page: string) => [403, 404].map((code) => [code, 404, page, 10]);
    expect(await pagesOf({})).toEqual(both('/404.html'));
    expect(await pagesOf({ errorDocument: 'lost.html' })).toEqual(both('/lost.html'));
    expect(await pagesOf({ rewriteRoutesForSinglePageApp: true, indexDocument: '/app.html' })).toEqual(
      both('/app.html'),
    );
  });

  test('has the files of a folder asked for again after a minute, and is itself a use of the bucket', async () => {
    const cachingOf = async (cdn: Json) => {
      const { uploads, diagnostics } = await compiled({
        ...config({ site: bucket({ cdn, directoryUpload: { directoryPath: 'public' } }), report: job() }),
        files: { 'public/index.html': 'hello' },
      });
      return [uploads.map(({ upload }) => upload.cacheControl), diagnostics.map(({ code }) => code)];
    };
    expect(await cachingOf({ enabled: true })).toEqual([['public, max-age=0, s-maxage=60, must-revalidate'], []]);
    expect(await cachingOf({ enabled: false })).toEqual([[undefined], ['lint/unused-resource']]);
  });

  test('is not made where it is not enabled', async () => {
    const ids = Object.keys(await resourcesOf(site({ enabled: false, customDomains: [{ domainName: 'a.example' }] })));
    expect(ids.filter((id) => /Cdn|SiteBucketPolicy/.test(id))).toEqual([]);
  });

  test('may be gone only after a confirmation, and its helpers without one', async () => {
    const { SiteCdnDistribution } = await resourcesOf(site());
    expect(SiteCdnDistribution).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(statelessTypes).not.toContain('AWS::CloudFront::Distribution');
    expect(statelessTypes).toContain('AWS::CloudFront::Function');
    expect(statelessTypes).toContain('AWS::CloudFront::OriginAccessControl');
  });

  test('has the tags of the config', async () => {
    const given = site();
    const tagged = { ...given, config: { ...given.config, stackConfig: { tags: [{ name: 'team', value: 'data' }] } } };
    const { SiteCdnDistribution, SiteCdnFunction } = await resourcesOf(tagged);
    for (const { Properties } of [SiteCdnDistribution, SiteCdnFunction])
      expect(Properties.Tags).toEqual([{ Key: 'team', Value: 'data' }]);
  });

  test('comes after the bucket, and makes no circle where a job that knows its address is started by the bucket', async () => {
    expect((await resourcesOf(site())).SiteCdnDistribution.DependsOn).toEqual(['SiteBucket']);
    const started = config({
      site: bucket(on()),
      other: bucket(on()),
      report: job({
        connectTo: ['site', 'other'],
        environment: [{ name: 'SITE', value: "$ResourceParam('site', 'cdnUrl')" }],
        events: [onObject('site', { filterRule: { prefix: 'in/' } })],
      }),
    });
    expect(await complaintsOf(started)).toEqual([]);
    const { SiteCdnDistribution, OtherCdnDistribution } = await resourcesOf(started);
    expect(SiteCdnDistribution).not.toHaveProperty('DependsOn');
    expect(OtherCdnDistribution.DependsOn).toEqual(['OtherBucket']);
  });
});

describe('the function at the edge', () => {
  const rewritten = async (more: Json, uri: string): Promise<string> => {
    const { FunctionCode } = (await resourcesOf(site(more))).SiteCdnFunction.Properties;
    const call = `${FunctionCode}handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`;
    return runInNewContext(call) as string;
  };

  test.each([
    ['/', '/'],
    ['/about', '/about.html'],
    ['/docs/', '/docs/index.html'],
    ['/docs/v1.2/start', '/docs/v1.2/start.html'],
    ['/main.js', '/main.js'],
    ['/docs.old/a.png', '/docs.old/a.png'],
  ])('answers %s with %s', async (uri, file) => {
    expect(await rewritten({}, uri)).toBe(file);
  });

  test.each([
    ['/', '/app.html'],
    ['/users/7', '/app.html'],
    ['/users/', '/app.html'],
    ['/assets/main.js', '/assets/main.js'],
  ])('of a single-page app with an index document answers %s with %s', async (uri, file) => {
    const more = { rewriteRoutesForSinglePageApp: true, disableUrlNormalization: true, indexDocument: 'app.html' };
    expect(await rewritten(more, uri)).toBe(file);
  });

  test('is left out where paths stay as they are', async () => {
    const given = site({ disableUrlNormalization: true });
    expect(await resourcesOf(given)).not.toHaveProperty('SiteCdnFunction');
    expect((await distributionOf(given)).DefaultCacheBehavior).not.toHaveProperty('FunctionAssociations');
  });
});

describe('the cdn of an http-api-gateway', () => {
  test('passes on everything to HTTPS and keeps nothing', async () => {
    const { Origins, DefaultCacheBehavior, ...rest } = await distributionOf(api(), 'Api');
    expect(Origins[0].CustomOriginConfig).toEqual({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
    expect(JSON.stringify(Origins[0].DomainName)).toContain('{"Ref":"ApiApi"},".execute-api."');
    expect(DefaultCacheBehavior).toMatchObject({
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(DefaultCacheBehavior.AllowedMethods).toHaveLength(7);
    for (const key of ['DefaultRootObject', 'CustomErrorResponses']) expect(rest).not.toHaveProperty(key);
    expect(Object.keys(await resourcesOf(api())).filter((id) => /^ApiCdn/.test(id))).toEqual(['ApiCdnDistribution']);
  });

  test('has the documents, the prefix and the policies that the config writes', async () => {
    const made = await distributionOf(
      api({
        indexDocument: 'home.html',
        errorDocument: 'lost.html',
        defaultRoutePrefix: '/v1',
        cachingOptions: { cachePolicyId: 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d', disableCompression: true },
        forwardingOptions: {
          originRequestPolicyId: '59781a5b-3903-41f3-afcb-af62929ccde1',
          allowedMethods: ['GET', 'HEAD'],
        },
      }),
      'Api',
    );
    expect(made).toMatchObject({
      DefaultRootObject: 'home.html',
      CustomErrorResponses: [{ ErrorCode: 404, ResponsePagePath: '/lost.html' }],
      Origins: [{ OriginPath: '/v1' }],
      DefaultCacheBehavior: {
        AllowedMethods: ['GET', 'HEAD'],
        CachedMethods: ['GET', 'HEAD'],
        CachePolicyId: 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
        OriginRequestPolicyId: '59781a5b-3903-41f3-afcb-af62929ccde1',
        Compress: false,
      },
    });
  });
});

describe('a value that only CloudFormation knows', () => {
  test('may be a prefix, a document, a domain or a header of a cdn', async () => {
    const value = "$ResourceParam('site', 'name')";
    const given = site({
      rewriteRoutesForSinglePageApp: true,
      defaultRoutePrefix: value,
      indexDocument: value,
      customDomains: [domain("$CfFormat('{}.example.com', $ResourceParam('site', 'name'))")],
      forwardingOptions: { customRequestHeaders: [{ headerName: 'X-Key', value }] },
    });
    const name = (await resourcesOf(given)).SiteBucket.Properties.BucketName;
    const made = await distributionOf(given);
    expect(made).toMatchObject({
      DefaultRootObject: name,
      Origins: [{ OriginPath: name, OriginCustomHeaders: [{ HeaderName: 'X-Key', HeaderValue: name }] }],
    });
    expect(JSON.stringify(made.Aliases)).toContain('.example.com');
    const { FunctionCode } = (await resourcesOf(given)).SiteCdnFunction.Properties;
    expect(FunctionCode['Fn::Join'][1][0]).toMatch(/request\.uri = '\/shop-dev-site-$/);
  });
});

describe('the parameters of a cdn', () => {
  const outputsOf = async (more: Json): Promise<Json> => (await templateOf(site(more))).Outputs as Json;

  test('lead to the distribution, or to the domains of the config', async () => {
    const plain = await outputsOf({});
    expect(plain.SiteCdnDomain.Value).toEqual({ 'Fn::GetAtt': ['SiteCdnDistribution', 'DomainName'] });
    expect(plain).not.toHaveProperty('SiteCdnCustomDomains');
    const own = await outputsOf({ customDomains: [domain('a.example.com'), domain('b.example.com')] });
    expect(own.SiteCdnUrl.Value).toBe('https://a.example.com');
    expect(own.SiteCdnCustomDomains.Value).toBe('a.example.com,b.example.com');
    expect(own.SiteCdnCustomDomainUrls.Value).toBe('https://a.example.com,https://b.example.com');
    expect(own.SiteCdnCanonicalDomain.Value).toEqual(plain.SiteCdnDomain.Value);
  });

  test('are variables of a connected job', async () => {
    const text = JSON.stringify((await resourcesOf(site())).ReportJobDefinition);
    expect(text).toContain('STP_SITE_CDN_URL');
    expect(text).toContain('STP_SITE_CDN_DOMAIN');
  });
});
