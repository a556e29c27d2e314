import { describe, expect, test } from '@jest/globals';
import { config, job } from '../compiler-rules/configs.ts';
import { type Case, compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const certificate = (region: string): string => `arn:aws:acm:${region}:123456789012:certificate/7a5b1f0e`;
const domain = (domainName: string, region = 'us-east-1'): Json => ({
  domainName,
  customCertificateArn: certificate(region),
  disableDnsRecordCreation: true,
});
const resourcesOf = async (given: Case): Promise<Json> => (await templateOf(given)).Resources;
const configOf = (resources: Json, id: string): Json => resources[id].Properties.DistributionConfig;
const messagesOf = async (given: Case): Promise<string[]> =>
  (await complaintsOf(given))
    .filter(({ code }) => code === 'config/cdn')
    .map(({ severity, sentence }) => `${severity}: ${sentence}`);

describe('the cdn of a function', () => {
  const handle = (more: Json = {}, connectTo: string[] = []): Case => ({
    ...config({
      handle: {
        type: 'function',
        properties: {
          packaging: { type: 'custom-artifact', properties: { packagePath: 'handle', handler: 'index.js:handler' } },
          cdn: { enabled: true },
          ...more,
        },
      },
      report: job({ connectTo }),
    }),
    files: { 'handle/index.js': 'exports.handler = async () => ({});' },
  });

  test('calls its address, which anybody may call unless IAM is asked, and keeps nothing', async () => {
    const resources = await resourcesOf(handle());
    const { Origins, DefaultCacheBehavior } = configOf(resources, 'HandleCdnDistribution');
    expect(Origins).toEqual([
      {
        Id: 'Origin',
        DomainName: { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['HandleUrl', 'FunctionUrl'] }] }] },
        CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
      },
    ]);
    expect(DefaultCacheBehavior).toMatchObject({
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(resources.HandleUrl.Properties.AuthType).toBe('NONE');
    expect(Object.keys(resources).filter((id) => /^HandleCdn/.test(id))).toEqual(['HandleCdnDistribution']);
  });

  test('signs its requests where IAM guards the address, and may alone call it', async () => {
    const resources = await resourcesOf(handle({ url: { enabled: true, authMode: 'AWS_IAM' } }));
    const [origin] = configOf(resources, 'HandleCdnDistribution').Origins;
    expect(origin.OriginAccessControlId).toEqual({ 'Fn::GetAtt': ['HandleCdnOriginAccessControl', 'Id'] });
    expect(
      resources.HandleCdnOriginAccessControl.Properties.OriginAccessControlConfig.OriginAccessControlOriginType,
    ).toBe('lambda');
    const permissions = Object.values(resources).filter(({ Type }: Json) => Type === 'AWS::Lambda::Permission');
    expect(permissions.map(({ Properties }: Json) => [Properties.Action, Properties.Principal])).toEqual([
      ['lambda:InvokeFunction', 'cloudfront.amazonaws.com'],
      ['lambda:InvokeFunctionUrl', 'cloudfront.amazonaws.com'],
    ]);
    for (const { Properties } of permissions as Json[])
      expect(JSON.stringify(Properties.SourceArn)).toContain(':distribution/",{"Ref":"HandleCdnDistribution"}');
  });

  test('gives a connected job its addresses, and that of the function', async () => {
    const { ReportJobDefinition: definition } = await resourcesOf(handle({}, ['handle']));
    const names = definition.Properties.ContainerProperties.Environment.map(({ Name }: Json) => Name);
    expect(names).toEqual(expect.arrayContaining(['STP_HANDLE_CDN_URL', 'STP_HANDLE_CDN_DOMAIN', 'STP_HANDLE_URL']));
  });

  test('is none where it is not enabled', async () => {
    const resources = await resourcesOf(handle({ cdn: { enabled: false } }));
    expect(Object.keys(resources).filter((id) => /Cdn|Url/.test(id))).toEqual([]);
  });
});

describe('the cdn of a load balancer', () => {
  const balancer = (properties: Json, cdn: Json = {}): Case =>
    config({
      front: { type: 'application-load-balancer', properties: { ...properties, cdn: { enabled: true, ...cdn } } },
      report: job({
        events: [
          {
            type: 'application-load-balancer',
            properties: {
              loadBalancerName: 'front',
              priority: 1,
              paths: ['/run'],
              ...(properties.listeners ? { listenerPort: properties.listeners[0].port } : {}),
            },
          },
        ],
      }),
    });
  const https = (port: number, more: Json = {}): Json => ({
    protocol: 'HTTPS',
    port,
    customCertificateArns: [certificate('eu-west-1')],
    ...more,
  });
  const originOf = async (given: Case): Promise<Json> =>
    configOf(await resourcesOf(given), 'FrontCdnDistribution').Origins[0];

  test('calls the name that AWS gives to it by HTTP where it has no certificate', async () => {
    expect(await originOf(balancer({}))).toEqual({
      Id: 'Origin',
      DomainName: { 'Fn::GetAtt': ['FrontLoadBalancer', 'DNSName'] },
      CustomOriginConfig: { OriginProtocolPolicy: 'http-only', HTTPPort: 80 },
    });
  });

  test('never calls the load balancer of another stage from a preview', async () => {
    const ofPreview = (domainName: string, cdn: Json = {}): Case => ({
      ...balancer({ listeners: [https(443)], customDomains: [domain(domainName, 'eu-west-1')] }, cdn),
      stage: 'pr-7',
    });
    const message = (name: string) =>
      `error: The CDN of the preview pr-7 would call ${name}, which leads to the load balancer of another stage.`;
    expect(await messagesOf(ofPreview('front.example.com'))).toEqual([message('front.example.com')]);
    expect(await messagesOf(ofPreview('front-pr-7.example.com'))).toEqual([]);
    const other = { originDomainName: 'b.example.com' };
    expect(await messagesOf(ofPreview('front-pr-7.example.com', other))).toEqual([message('b.example.com')]);
  });

  test.each<[title: string, properties: Json, cdn: Json, name: string, server: Json]>([
    [
      'its first domain by HTTPS',
      { customDomains: [domain('front.example.com', 'eu-west-1'), domain('b.example.com', 'eu-west-1')] },
      {},
      'front.example.com',
      { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
    ],
    [
      'the domain and port that are written',
      { listeners: [https(8443), https(443)] },
      { listenerPort: 8443, originDomainName: 'origin.example.com' },
      'origin.example.com',
      { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'], HTTPSPort: 8443 },
    ],
  ])('calls %s', async (_, properties, cdn, name, server) => {
    expect(await originOf(balancer(properties, cdn))).toEqual({
      Id: 'Origin',
      DomainName: name,
      CustomOriginConfig: server,
    });
  });

  test.each<[title: string, properties: Json, cdn: Json, sentence: string]>([
    ['an internal one', { interface: 'internal' }, {}, 'error: CloudFront calls over the internet'],
    ['a port without listener', {}, { listenerPort: 8080 }, 'error: The load balancer has no listener at port 8080.'],
    [
      'a port at which it calls nobody',
      { listeners: [{ protocol: 'HTTP', port: 81 }] },
      {},
      'error: CloudFront reaches servers at ports 80, 443 and from 1024 on',
    ],
    ['HTTPS without a domain', { listeners: [https(443)] }, {}, 'error: CloudFront asks a listener of HTTPS'],
    [
      'a domain of the CDN itself',
      { listeners: [https(443)] },
      { originDomainName: 'www.example.com', customDomains: [domain('WWW.example.com')] },
      'error: The domain www.example.com is one of the CDN',
    ],
  ])('complains about %s', async (_, properties, cdn, sentence) => {
    expect(await messagesOf(balancer(properties, cdn))).toEqual([expect.stringContaining(sentence)]);
  });

  test('is warned of addresses that may connect and are not its own', async () => {
    const { diagnostics } = await compiled(
      balancer({ listeners: [{ protocol: 'HTTP', port: 80, whitelistIps: ['192.0.2.0/24'] }] }),
    );
    expect(diagnostics.filter(({ code }) => code === 'config/cdn')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        sentence: expect.stringContaining('Only the addresses of whitelistIps may connect to port 80'),
      }),
    ]);
  });

  test('gives its addresses, and a hint to one that has none', async () => {
    const { Outputs } = await templateOf(balancer({}));
    expect(Object.keys(Outputs)).toEqual(expect.arrayContaining(['FrontCdnUrl', 'FrontCdnDomain']));
    const asks = job({ environment: [{ name: 'A', value: "$ResourceParam('front', 'cdnUrl')" }] });
    const front = { type: 'application-load-balancer' };
    const [{ hint } = { hint: '' }] = await complaintsOf(config({ front, report: asks }));
    expect(hint).toContain('It has no CDN: add cdn with enabled: true.');
  });
});
