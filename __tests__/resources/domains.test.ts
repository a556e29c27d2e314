import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/directives/directive.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, compiled, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const zoneId = 'Z0123456789ABCDEFGHIJ';
/** Answers of AWS that have one zone for each of some domains. */
const zones = (...names: readonly string[]): Map<string, Answer> =>
  new Map(names.map((name) => [`hosted-zone:${name}`, { kind: 'found', value: { id: zoneId } }]));

const ofWorld = 'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11';
const ofEurope = ofWorld.replace('us-east-1', 'eu-west-1');

const withDomains = (type: string, properties: Json, about: Partial<Case> = {}): Case => ({
  ...config({ front: { type, properties }, report: job() }),
  ...about,
});
const api = (customDomains: readonly unknown[], about?: Partial<Case>): Case =>
  withDomains('http-api-gateway', { customDomains }, about);
const balancer = (customDomains: readonly unknown[], about?: Partial<Case>, more: Json = {}): Case =>
  withDomains('application-load-balancer', { customDomains, ...more }, about);
const pool = (customDomain: Json, about?: Partial<Case>, more: Json = {}): Case =>
  withDomains('user-auth-pool', { customDomain, ...more }, about);
const site = (customDomains: readonly unknown[], about: Partial<Case> = {}): Case => ({
  ...config({ front: bucket({ cdn: { enabled: true, customDomains } }), report: job() }),
  ...about,
});

/** Returns the resources of a template of some types by their logical ids, without `Metadata`. */
const resourcesOf = async (given: Case, ...types: readonly string[]): Promise<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries((await templateOf(given)).Resources)
      .filter(([, { Type }]) => types.includes(Type))
      .map(([id, { Type, Properties }]) => [id, { Type, Properties }]),
  );
const outputsOf = async (given: Case): Promise<Json> =>
  Object.fromEntries(
    Object.entries((await templateOf(given)).Outputs ?? {}).map(([id, { Value }]) => [id.replace('Front', ''), Value]),
  );
const made = ['AWS::CertificateManager::Certificate', 'AWS::Route53::RecordSet'] as const;
const named = ['AWS::ApiGatewayV2::DomainName', 'AWS::ApiGatewayV2::ApiMapping', ...made] as const;
const attribute = (id: string, name: string): Json => ({ 'Fn::GetAtt': [id, name] });
const validated = (...names: readonly string[]): Json => ({
  DomainName: names[0],
  ...(names.length > 1 ? { SubjectAlternativeNames: names.slice(1) } : {}),
  ValidationMethod: 'DNS',
  DomainValidationOptions: names.map((DomainName) => ({ DomainName, HostedZoneId: zoneId })),
});
const record = (Name: string, target: Json, zone: Json | string, Type = 'A'): Json => ({
  HostedZoneId: zoneId,
  Name,
  Type,
  AliasTarget: { DNSName: target, HostedZoneId: zone, EvaluateTargetHealth: false },
});

describe('a domain of an HTTP API', () => {
  test('has a certificate that its zone validates, a mapping to the stage, and a record', async () => {
    expect(await resourcesOf(api(['api.example.com'], { answers: zones('api.example.com') }), ...named)).toEqual({
      FrontApiMappingd0c43d38: {
        Type: 'AWS::ApiGatewayV2::ApiMapping',
        Properties: {
          ApiId: { Ref: 'FrontApi' },
          DomainName: { Ref: 'FrontDomainNamed0c43d38' },
          Stage: { Ref: 'FrontStage' },
        },
      },
      FrontDomainCertificated0c43d38: {
        Type: 'AWS::CertificateManager::Certificate',
        Properties: validated('api.example.com'),
      },
      FrontDomainNamed0c43d38: {
        Type: 'AWS::ApiGatewayV2::DomainName',
        Properties: {
          DomainName: 'api.example.com',
          DomainNameConfigurations: [
            {
              CertificateArn: { Ref: 'FrontDomainCertificated0c43d38' },
              EndpointType: 'REGIONAL',
              SecurityPolicy: 'TLS_1_2',
            },
          ],
        },
      },
      FrontDomainRecordd0c43d38: {
        Type: 'AWS::Route53::RecordSet',
        Properties: record(
          'api.example.com',
          attribute('FrontDomainNamed0c43d38', 'RegionalDomainName'),
          attribute('FrontDomainNamed0c43d38', 'RegionalHostedZoneId'),
        ),
      },
    });
  });

  test('with a certificate of yours, and a record of yours, asks for no zone', async () => {
    const given = { domainName: 'api.example.com', customCertificateArn: ofEurope, disableDnsRecordCreation: true };
    const { questions } = await compiled(api([given]));
    expect(questions).toEqual([]);
    const found = await resourcesOf(api([given]), ...named);
    expect(Object.keys(found)).toEqual(['FrontApiMappingd0c43d38', 'FrontDomainNamed0c43d38']);
    expect(found.FrontDomainNamed0c43d38.Properties.DomainNameConfigurations[0].CertificateArn).toBe(ofEurope);
  });

  test('keeps its logical ids when it moves in the list, or is written in upper case', async () => {
    const answers = zones('api.example.com', 'b.example.com');
    const ids = async (list: readonly unknown[]) => Object.keys(await resourcesOf(api(list, { answers }), ...named));
    expect(await ids(['b.example.com', { domainName: 'API.example.com' }])).toEqual(
      await ids(['api.example.com', 'b.example.com']),
    );
  });

  test('is what the parameters lead to, and a wildcard is no address', async () => {
    const answers = zones('*.example.com', 'api.example.com');
    expect(await outputsOf(api(['*.example.com', 'api.example.com'], { answers }))).toMatchObject({
      Domain: 'api.example.com',
      Url: 'https://api.example.com',
      CustomDomains: '*.example.com,api.example.com',
      CustomDomainUrls: 'https://*.example.com,https://api.example.com',
      CanonicalDomain: {
        'Fn::Join': ['', [{ Ref: 'FrontApi' }, '.execute-api.', expect.anything(), '.', expect.anything()]],
      },
    });
    const only = await outputsOf(api(['*.example.com'], { answers }));
    expect([only.Domain, only.Url]).toEqual([only.CanonicalDomain, attribute('FrontApi', 'ApiEndpoint')]);
  });

  test('is lost only after a confirmation, its certificate and record without one', async () => {
    const { FrontDomainNamed0c43d38: domain } = (await templateOf(api(['api.example.com']))).Resources;
    expect(domain).toMatchObject({ DeletionPolicy: 'Delete' });
    expect(statelessTypes).not.toContain('AWS::ApiGatewayV2::DomainName');
    for (const type of made) expect(statelessTypes).toContain(type);
  });

  test('has a stand-in for its zone where nobody asks AWS, and a question', async () => {
    const { questions, templateText } = await compiled(api(['api.example.com']));
    expect(questions.map(({ key, says }) => [key, says])).toEqual([
      ['hosted-zone:api.example.com', 'the hosted zone of api.example.com'],
    ]);
    expect(templateText).toContain('"HostedZoneId":"HostedZone(api.example.com)"');
  });
});

describe('a domain of a load balancer', () => {
  test('has a certificate at the listener of HTTPS, and a record of IPv4', async () => {
    const given = balancer(['jobs.example.com'], { answers: zones('jobs.example.com') });
    const [certificate, dns] = Object.entries(await resourcesOf(given, ...made)) as [string, Json][];
    expect(certificate?.[1].Properties).toEqual(validated('jobs.example.com'));
    expect(dns?.[1].Properties).toEqual(
      record(
        'jobs.example.com',
        attribute('FrontLoadBalancer', 'DNSName'),
        attribute('FrontLoadBalancer', 'CanonicalHostedZoneID'),
      ),
    );
    const { FrontPort443Listener: listener } = (await templateOf(given)).Resources;
    expect(listener?.Properties.Certificates).toEqual([{ CertificateArn: { Ref: certificate?.[0] } }]);
  });

  test('gets no certificate where nobody speaks HTTPS', async () => {
    const listeners = [{ protocol: 'HTTP', port: 80 }];
    const answers = zones('jobs.example.com');
    const found = await resourcesOf(balancer(['jobs.example.com'], { answers }, { listeners }), ...made);
    expect(Object.values(found).map(({ Type }) => Type)).toEqual(['AWS::Route53::RecordSet']);
  });
});

describe('a domain of a user pool', () => {
  test('is beside the domain of Cognito, with a certificate of us-east-1 and a record to its distribution', async () => {
    const given = pool(
      { domainName: 'id.example.com', customCertificateArn: ofWorld },
      { answers: zones('id.example.com') },
      { enableHostedUi: true },
    );
    const found = await resourcesOf(given, 'AWS::Cognito::UserPoolDomain', ...made);
    expect(found.FrontUserPoolCustomDomain.Properties).toEqual({
      UserPoolId: { Ref: 'FrontUserPool' },
      Domain: 'id.example.com',
      CustomDomainConfig: { CertificateArn: ofWorld },
    });
    expect(found.FrontUserPoolDomain.Properties).not.toHaveProperty('CustomDomainConfig');
    expect(Object.values(found).map(({ Properties }) => Properties)).toContainEqual(
      record('id.example.com', attribute('FrontUserPoolCustomDomain', 'CloudFrontDistribution'), 'Z2FDTNDATAQYW2'),
    );
    expect(await outputsOf(given)).toMatchObject({
      Domain: 'id.example.com',
      CustomDomainTarget: attribute('FrontUserPoolCustomDomain', 'CloudFrontDistribution'),
    });
  });

  test('gets a certificate in us-east-1', async () => {
    const about = { region: 'us-east-1', answers: zones('id.example.com') };
    const found = await resourcesOf(pool({ domainName: 'id.example.com' }, about), ...made);
    expect(Object.values(found)[0]).toMatchObject({ Properties: validated('id.example.com') });
  });
});

describe('domains of a CDN', () => {
  test('have one certificate of us-east-1, and records of IPv4 and IPv6', async () => {
    const answers = zones('a.example.com', 'b.example.com');
    const given = site([{ domainName: 'a.example.com' }, { domainName: 'b.example.com' }], {
      region: 'us-east-1',
      answers,
    });
    const found = await resourcesOf(given, ...made);
    expect(found.FrontCdnCertificate.Properties).toEqual(validated('a.example.com', 'b.example.com'));
    const target = attribute('FrontCdnDistribution', 'DomainName');
    const records = Object.values(found).filter(({ Type }) => Type === 'AWS::Route53::RecordSet');
    expect(records.map(({ Properties }) => Properties)).toEqual(
      expect.arrayContaining(
        ['a.example.com', 'b.example.com'].flatMap((name) =>
          ['A', 'AAAA'].map((type) => record(name, target, 'Z2FDTNDATAQYW2', type)),
        ),
      ),
    );
    expect(records).toHaveLength(4);
    const { FrontCdnDistribution: distribution } = (await templateOf(given)).Resources;
    expect(distribution?.Properties.DistributionConfig).toMatchObject({
      Aliases: ['a.example.com', 'b.example.com'],
      ViewerCertificate: { AcmCertificateArn: { Ref: 'FrontCdnCertificate' } },
    });
  });

  test('get records in another region, with a certificate of yours', async () => {
    const given = site([{ domainName: 'a.example.com', customCertificateArn: ofWorld }], {
      answers: zones('a.example.com'),
    });
    const found = await resourcesOf(given, ...made);
    expect(Object.values(found).map(({ Type }) => Type)).toEqual(Array(2).fill('AWS::Route53::RecordSet'));
  });
});

describe('in a preview', () => {
  const stage = 'pr-12';
  const own = { domainName: 'a-pr-12.example.com', customCertificateArn: ofWorld };
  const theirs = { domainName: 'a.example.com', customCertificateArn: ofWorld };
  const regional = { ...theirs, customCertificateArn: ofEurope };
  const notesOf = async (given: Case) =>
    (await compiled(given)).diagnostics.filter(({ code }) => code === 'config/preview-domain');

  test.each<[string, Case, string]>([
    ['an HTTP API', api([regional], { stage }), 'Domain'],
    ['a CDN', site([theirs], { stage }), 'CdnDomain'],
    ['a user pool', pool(theirs, { stage }, { enableHostedUi: true }), 'Domain'],
    ['a load balancer', balancer([regional], { stage }), 'Domain'],
  ])('%s does not take the domain of another stage, answers at its own, and says so', async (_, given, param) => {
    expect(await notesOf(given)).toEqual([expect.objectContaining({ severity: 'note' })]);
    const { Resources } = await templateOf(given);
    const taken = Object.values(Resources).filter(({ Type }) => /DomainName$|RecordSet$/.test(Type));
    expect(taken).toEqual([]);
    expect(JSON.stringify(Resources)).not.toContain('"a.example.com"');
    expect(JSON.stringify((await outputsOf(given))[param])).not.toContain('a.example.com');
    expect((await compiled(given)).questions).toEqual([]);
  });

  test('a domain with the name of the stage is taken', async () => {
    const given = site([own], { stage, answers: zones('a-pr-12.example.com') });
    expect(await notesOf(given)).toEqual([]);
    expect(Object.keys(await resourcesOf(given, ...made))).toHaveLength(2);
  });

  test('a domain with the name of another preview is not', async () => {
    expect(await notesOf(site([{ ...own, domainName: 'pr-123.example.com' }], { stage }))).toHaveLength(1);
  });

  test('parameters of domains lead to the address of AWS, so that what refers to them still compiles', async () => {
    const outputs = await outputsOf(api([regional], { stage }));
    expect(outputs.CustomDomains).toEqual(outputs.CanonicalDomain);
    expect(outputs.Url).toEqual(attribute('FrontApi', 'ApiEndpoint'));
  });

  test('a load balancer keeps HTTPS, whose certificate leads nobody away', async () => {
    const given = balancer(['jobs.example.com'], { stage, answers: zones('jobs.example.com') });
    const { Resources } = await templateOf(given);
    const types = Object.values(Resources).map(({ Type }) => Type);
    expect(types).toContain('AWS::CertificateManager::Certificate');
    expect(types).not.toContain('AWS::Route53::RecordSet');
    expect(Resources).toHaveProperty('FrontPort443Listener');
  });
});
