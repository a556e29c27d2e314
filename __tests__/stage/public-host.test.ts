import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { whyNotPublic } from '../../src/stage/public-host.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

describe('a host that nobody reaches over the internet', () => {
  test.each([
    ['localhost', 'is the machine that calls'],
    ['LOCALHOST.', 'is the machine that calls'],
    ['api.localhost', 'is the machine that calls'],
    ['127.0.0.1', 'is the machine that calls'],
    ['127.1', 'is the machine that calls'],
    ['2130706433', 'is the machine that calls'],
    ['0x7f.0.0.1', 'is the machine that calls'],
    ['0.0.0.0', 'is the machine that calls'],
    ['[::1]', 'is the machine that calls'],
    ['[::]', 'is the machine that calls'],
    ['[::ffff:127.0.0.1]', 'is the machine that calls'],
    ['169.254.169.254', 'is an address of one link of a network'],
    ['[fe80::1]', 'is an address of one link of a network'],
    ['[::ffff:169.254.169.254]', 'is an address of one link of a network'],
    ['10.1.2.3', 'is an address of private networks'],
    ['172.31.0.1', 'is an address of private networks'],
    ['192.168.1.1', 'is an address of private networks'],
    ['100.64.0.1', 'is an address of private networks'],
    ['[fd00:ec2::254]', 'is an address of private networks'],
    ['224.0.0.1', 'is no address of the internet'],
    ['255.255.255.255', 'is no address of the internet'],
    ['[ff02::1]', 'is no address of the internet'],
    ['printer.local', 'is a name of private networks'],
    ['ip-10-0-0-1.eu-west-1.compute.internal', 'is a name of private networks'],
    ['collector', 'is a name without a dot, which only a private network can know'],
    ['collector:443', 'is a name without a dot, which only a private network can know'],
  ])('is known as such: %s', (host, why) => {
    expect(whyNotPublic(host)).toBe(why);
  });

  test.each([
    'logs.example.com',
    'logs.example.com:443',
    'localhost.example.com',
    'internal.example.com',
    'local.dev',
    '52.94.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '[2600:1f18::1]',
    '[::ffff:52.94.1.1]',
    'xn--bcher-kva.example',
    'not a host',
    '',
  ])('is no other one: %s', (host) => {
    expect(whyNotPublic(host)).toBeUndefined();
  });

  test('is judged alike as a dotted address, as one number and within an IPv6 address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
        expect(whyNotPublic(String(number))).toBe(whyNotPublic(address));
        expect(whyNotPublic(`[::ffff:${address}]`)).toBe(whyNotPublic(address));
      }),
    );
  });
});

const told = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, sentence }) => `${code} ${located?.locate(place).line} ${sentence}`);
};

describe('an address that a service of AWS calls', () => {
  const forwarding = (type: string, url: string) => `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
      logging:
        logForwarding:
          type: ${type}
          properties:
            ${type === 'highlight' ? 'projectId: a' : 'retryDuration: 300'}
            endpointUrl: ${url}
`;

  test.each(['http-endpoint', 'highlight'])('is a public one, at a %s of forwarded logs', async (type) => {
    expect(await told(forwarding(type, 'https://logs.example.com/firehose'))).toEqual([]);
    expect(await told(forwarding(type, 'https://localhost/firehose'))).toEqual([
      'config/log-forwarding 13 Firehose calls this host over the internet, and localhost is the machine that calls.',
    ]);
    expect(await told(forwarding(type, 'https://169.254.169.254'))).toEqual([
      'config/log-forwarding 13 Firehose calls this host over the internet, and 169.254.169.254 is an address of one link of a network.',
    ]);
    expect(await told(forwarding(type, 'https://collector:443/'))).toEqual([
      expect.stringContaining(
        'config/log-forwarding 13 Firehose calls this host over the internet, and collector is a name',
      ),
    ]);
  });

  const pool = (type: string, details: string) => `
resources:
  people:
    type: user-auth-pool
    properties:
      identityProviders:
        - type: ${type}
          clientId: a
          clientSecret: $Secret('shop.secret')
          providerDetails:
            ${details}
`;

  test.each([
    [
      'SAML',
      'MetadataURL: https://10.0.0.5/metadata.xml',
      'Cognito calls this host over the internet, and 10.0.0.5 is',
    ],
    [
      'OIDC',
      'oidc_issuer: https://keycloak.internal',
      'Cognito calls this host over the internet, and keycloak.internal is',
    ],
    ['OIDC', 'oidc_issuer: http://id.example.com', 'Cognito calls OIDC services by HTTPS alone.'],
    [
      'OIDC',
      'oidc_issuer: https://id.example.com:8443',
      'Cognito calls OIDC services at ports 80 and 443, and not at 8443.',
    ],
  ])('is a public one, at a service of %s that people sign in by: %s', async (type, details, sentence) => {
    expect(await told(pool(type, details))).toEqual([expect.stringContaining(`config/user-pool 11 ${sentence}`)]);
  });

  test('may be closed where browsers alone call it', async () => {
    const own = 'authorize_url: http://localhost:8080/authorize\n            oidc_issuer: https://id.example.com';
    expect(await told(pool('OIDC', own))).toEqual([]);
  });

  test('is a public one, at a server behind a CDN', async () => {
    const cdn = (domainName: string) => `
resources:
  files:
    type: bucket
    properties:
      cdn:
        enabled: true
        routeRewrites:
          - path: /api/*
            routeTo:
              type: custom-origin
              properties:
                domainName: ${domainName}
`;
    expect(await told(cdn('api.example.com'))).toEqual([]);
    expect(await told(cdn('backend.internal'))).toEqual([
      'config/cdn 13 CloudFront calls this host over the internet, and backend.internal is a name of private networks.',
    ]);
  });
});
