import { describe, expect, test } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { type Case, compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const certificate = (id: string) => `arn:aws:acm:eu-west-1:123456789012:certificate/${id}`;
const front = (properties: Json): Case => config({ front: { type: 'application-load-balancer', properties } });
const resourcesOf = async (properties: Json) => (await templateOf(front(properties))).Resources;
const errorsOf = async (properties: Json) =>
  (await complaintsOf(front(properties))).filter(({ severity }) => severity === 'error');
const http = { protocol: 'HTTP', port: 80 };
const https = { protocol: 'HTTPS', port: 443, customCertificateArns: [certificate('a')] };
const redirect = (properties: Json) => ({
  ...http,
  defaultAction: { type: 'redirect', properties: { statusCode: 'HTTP_301', ...properties } },
});
const domain = {
  domainName: 'jobs.example.com',
  customCertificateArn: certificate('domain'),
  disableDnsRecordCreation: true,
};
const notFound = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'Not found' },
};

describe('the listeners of a load balancer', () => {
  test('are HTTP at 80 alone, where nothing is written', async () => {
    const listeners = Object.entries(await resourcesOf({})).filter(([, { Type }]) => Type.endsWith('::Listener'));
    expect(listeners.map(([id, { Properties }]) => [id, Properties])).toEqual([
      [
        'FrontPort80Listener',
        { LoadBalancerArn: { Ref: 'FrontLoadBalancer' }, Port: 80, Protocol: 'HTTP', DefaultActions: [notFound] },
      ],
    ]);
  });

  test('are HTTPS at 443 with the certificate of the domain, to which 80 leads, where there is a domain', async () => {
    const { FrontPort80Listener, FrontPort443Listener } = await resourcesOf({ customDomains: [domain] });
    expect(FrontPort80Listener.Properties.DefaultActions).toEqual([
      { Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', Protocol: 'HTTPS', Port: '443' } },
    ]);
    expect(FrontPort443Listener.Properties).toMatchObject({
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: certificate('domain') }],
      SslPolicy: expect.stringMatching(/^ELBSecurityPolicy-TLS13-1-2-/),
      DefaultActions: [notFound],
    });
  });

  test('have one certificate, and the others each once in a resource of their own', async () => {
    const listener = { ...https, customCertificateArns: ['a', 'b', 'a'].map(certificate) };
    const resources = await resourcesOf({ customDomains: [domain], listeners: [listener] });
    expect(resources.FrontPort443Listener.Properties.Certificates).toEqual([{ CertificateArn: certificate('a') }]);
    expect(resources.FrontPort443ListenerCertificates).toMatchObject({
      Type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
      Properties: {
        ListenerArn: { Ref: 'FrontPort443Listener' },
        Certificates: [{ CertificateArn: certificate('b') }, { CertificateArn: certificate('domain') }],
      },
    });
    expect((await resourcesOf({ listeners: [https] })).FrontPort443ListenerCertificates).toBeUndefined();
  });

  test('lead with every part of the URL that is written', async () => {
    const parts = { protocol: 'HTTPS', host: 'b.example.com', port: 8443, path: '/new/#{path}', query: '#{query}&a=1' };
    const { FrontPort80Listener } = await resourcesOf({ listeners: [redirect(parts)] });
    expect(FrontPort80Listener.Properties.DefaultActions).toEqual([
      {
        Type: 'redirect',
        RedirectConfig: {
          StatusCode: 'HTTP_301',
          Protocol: 'HTTPS',
          Host: 'b.example.com',
          Port: '8443',
          Path: '/new/#{path}',
          Query: '#{query}&a=1',
        },
      },
    ]);
  });

  test.each<[string, Json, string, (string | number)[]]>([
    ['two at one port', { listeners: [http, { ...https, port: 80 }] }, 'config/listener', ['listeners', 1, 'port']],
    [
      'HTTPS without a certificate',
      { listeners: [{ protocol: 'HTTPS', port: 443 }] },
      'config/listener',
      ['listeners', 0, 'protocol'],
    ],
    [
      'HTTP with a certificate',
      { listeners: [{ ...http, customCertificateArns: [certificate('a')] }] },
      'config/listener',
      ['listeners', 0, 'customCertificateArns'],
    ],
    [
      'a redirect to itself',
      { listeners: [redirect({ query: 'a=1' })] },
      'config/listener',
      ['listeners', 0, 'defaultAction', 'properties'],
    ],
    [
      'a redirect from HTTPS to HTTP',
      { listeners: [{ ...redirect({ protocol: 'HTTP' }), ...https }] },
      'config/listener',
      ['listeners', 0, 'defaultAction', 'properties', 'protocol'],
    ],
    [
      'a redirect to a path without its slash',
      { listeners: [redirect({ path: 'new' })] },
      'config/wrong-format',
      ['listeners', 0, 'defaultAction', 'properties', 'path'],
    ],
    [
      'a query with its question mark',
      { listeners: [redirect({ port: 81, query: '?a=1' })] },
      'config/wrong-format',
      ['listeners', 0, 'defaultAction', 'properties', 'query'],
    ],
    [
      'an address that is no range',
      { listeners: [{ ...http, whitelistIps: ['192.0.2.0/24', '192.0.2.1'] }] },
      'config/wrong-format',
      ['listeners', 0, 'whitelistIps', 1],
    ],
    [
      'a certificate of another region',
      { listeners: [{ ...https, customCertificateArns: [certificate('a').replace('eu-west-1', 'us-east-1')] }] },
      'config/other-region',
      ['listeners', 0, 'customCertificateArns', 0],
    ],
    ['a firewall that there is not', { useFirewall: 'wall' }, 'config/unknown-resource', ['useFirewall']],
  ])('are refused for %s', async (_, properties, code, at) => {
    const [first, ...more] = await errorsOf(properties);
    expect(first).toMatchObject({ code, place: { path: ['resources', 'front', 'properties', ...at] } });
    expect(more.filter((one) => one.code !== 'config/unknown-resource')).toEqual([]);
  });
});

test('a redirect to HTTPS at the port of HTTP is warned of, and one to another port or host is not', async () => {
  const warned = async (parts: Json) =>
    (await compiled(front({ listeners: [redirect({ protocol: 'HTTPS', ...parts })] }))).diagnostics.map(
      ({ code, severity }) => [code, severity],
    );
  expect(await warned({})).toEqual([['config/listener', 'warning']]);
  expect(await warned({ port: 443 })).toEqual([]);
  expect(await warned({ host: 'b.example.com' })).toEqual([]);
});

describe('the security group of a load balancer', () => {
  const ingressOf = async (properties: Json) =>
    (await resourcesOf(properties)).FrontLbSecurityGroup.Properties.SecurityGroupIngress;
  const at = (range: Json, port = 80) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port, ...range });

  test('lets everyone in at every port of a listener, and at no other', async () => {
    const everyone = { CidrIp: '0.0.0.0/0' };
    expect(await ingressOf({ listeners: [http, https] })).toEqual([at(everyone), at(everyone, 443)]);
  });

  test('lets in the addresses of whitelistIps alone, each once and by its family', async () => {
    const whitelistIps = ['192.0.2.0/24', '2001:db8::/32', '192.0.2.0/24'];
    expect(await ingressOf({ listeners: [{ ...http, whitelistIps }, https] })).toEqual([
      at({ CidrIp: '192.0.2.0/24' }),
      at({ CidrIpv6: '2001:db8::/32' }),
      at({ CidrIp: '0.0.0.0/0' }, 443),
    ]);
  });

  test('lets in a range once that is written in two ways, which EC2 would refuse', async () => {
    const same = ['192.0.2.0/24', '192.0.2.7/24', '2001:db8::/32', '2001:0DB8:0:0:0:0:0:1/32', '10.0.0.0/8'];
    const other = ['10.0.0.0/9', '2001:db8::/33', '192.0.3.0/24'];
    const found = await ingressOf({ listeners: [{ ...http, whitelistIps: [...same, ...other] }] });
    expect(found.map(({ CidrIp, CidrIpv6 }: Json) => CidrIp ?? CidrIpv6)).toEqual([
      ...['192.0.2.0/24', '2001:db8::/32', '10.0.0.0/8'],
      ...other,
    ]);
  });

  test('lets in the VPC alone for an internal one, unless whitelistIps say more', async () => {
    const { FrontLoadBalancer } = await resourcesOf({ interface: 'internal' });
    expect(FrontLoadBalancer.Properties.Scheme).toBe('internal');
    expect(await ingressOf({ interface: 'internal' })).toEqual([
      at({ CidrIp: { 'Fn::GetAtt': ['StpVpc', 'CidrBlock'] } }),
    ]);
    const listeners = [{ ...http, whitelistIps: ['10.0.0.0/8'] }];
    expect(await ingressOf({ interface: 'internal', listeners })).toEqual([at({ CidrIp: '10.0.0.0/8' })]);
  });
});

describe('the parameters of a load balancer', () => {
  const outputsOf = async (properties: Json) => {
    const { Outputs } = await templateOf(front(properties));
    return Object.fromEntries(
      Object.entries(Outputs).map(([name, { Value }]) => [
        name.replace('Front', ''),
        JSON.stringify(Value).includes('DNSName') && typeof Value === 'object' && 'Fn::Join' in Value
          ? Value['Fn::Join'][1].map((part: Json) => (typeof part === 'string' ? part : '<name>')).join('')
          : (Value['Fn::GetAtt']?.join('.') ?? resolved(Value)),
      ]),
    );
  };
  const name = 'FrontLoadBalancer.DNSName';

  test('are the name that AWS gives and its port', async () => {
    expect(await outputsOf({})).toEqual({ CanonicalDomain: name, Domain: name, Url: 'http://<name>', Port80: '80' });
  });

  test('are the domains, where there are any', async () => {
    const customDomains = [domain, { ...domain, domainName: 'b.example.com' }];
    expect(await outputsOf({ customDomains })).toEqual({
      CanonicalDomain: name,
      Domain: 'jobs.example.com',
      Url: 'https://jobs.example.com',
      CustomDomains: 'jobs.example.com,b.example.com',
      CustomDomainUrls: 'https://jobs.example.com,https://b.example.com',
      Port80: '80',
      Port443: '443',
    });
  });

  test.each([
    [
      'the first listener',
      [
        { ...http, port: 8080 },
        { ...http, port: 8081 },
      ],
      'http://<name>:8080',
    ],
    ['a listener of HTTPS behind it', [http, { ...https, port: 8443 }], 'https://<name>:8443'],
  ])('have the URL of %s', async (_, listeners, url) => {
    expect(await outputsOf({ listeners })).toMatchObject({ Url: url });
  });
});

test('the hundred and first rule of a load balancer is warned of, since AWS may have raised the quota', async () => {
  const events = Array.from({ length: 101 }, (_, index) => ({
    type: 'application-load-balancer',
    properties: { loadBalancerName: 'front', priority: index + 1, paths: [`/${index}`] },
  }));
  const given = config({
    front: { type: 'application-load-balancer', properties: { interface: 'internal' } },
    a: job({ events: events.slice(0, 60) }),
    b: job({ events: events.slice(60) }),
  });
  const warnings = async (one: Case) =>
    (await compiled(one)).diagnostics.filter(({ code }) => !code.startsWith('lint/'));
  expect(await warnings(given)).toMatchObject([
    {
      code: 'config/too-many-events',
      severity: 'warning',
      place: { path: ['resources', 'b', 'properties', 'events', 40, 'properties'] },
    },
  ]);
});
