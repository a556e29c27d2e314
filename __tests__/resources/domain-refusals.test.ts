import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/directives/directive.ts';
import { bucket, config, job } from '../compiler-rules/configs.ts';
import { type Case, complaintsOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const ofWorld = 'arn:aws:acm:us-east-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11';
const ofEurope = ofWorld.replace('us-east-1', 'eu-west-1');
const api = (...customDomains: readonly unknown[]): Json => ({
  type: 'http-api-gateway',
  properties: { customDomains },
});
const balancer = (...customDomains: readonly unknown[]): Json => ({
  type: 'application-load-balancer',
  properties: { customDomains },
});
const pool = (customDomain: Json): Json => ({ type: 'user-auth-pool', properties: { customDomain } });
const site = (...customDomains: readonly unknown[]): Json => bucket({ cdn: { enabled: true, customDomains } });

/** Returns code and place of each error of a config. */
const told = async (resources: Json, about: Partial<Case> = {}): Promise<string[]> =>
  (await complaintsOf({ ...config({ ...resources, report: job() }), ...about }))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) =>
      [code, ...(place !== 'file' && 'path' in place ? place.path.slice(1) : [])]
        .join(' ')
        .replace(/ properties /, ' '),
    );
const sentenceOf = async (resources: Json, about: Partial<Case> = {}): Promise<string | undefined> =>
  (await complaintsOf({ ...config({ ...resources, report: job() }), ...about })).find(
    ({ severity }) => severity === 'error',
  )?.sentence;

describe('the name of a domain', () => {
  const long = `${'a'.repeat(60)}.example.com`;
  test.each<[string, Json, string]>([
    ['a dot at its end', { a: api('api.example.com.') }, 'config/domain a customDomains 0'],
    ['one label', { a: api('localhost') }, 'config/domain a customDomains 0'],
    ['an underscore', { a: api({ domainName: 'my_api.example.com' }) }, 'config/domain a customDomains 0 domainName'],
    ['a hyphen at the end of a label', { a: balancer('api-.example.com') }, 'config/domain a customDomains 0'],
    ['a label of 64 characters', { a: api(`${'a'.repeat(64)}.example.com`) }, 'config/domain a customDomains 0'],
    ['a wildcard in the middle', { a: api('a.*.example.com') }, 'config/domain a customDomains 0'],
    ['a wildcard with other letters', { a: api('a*.example.com') }, 'config/domain a customDomains 0'],
    [
      '255 characters',
      { a: api({ domainName: `${'a.'.repeat(122)}example.com`, customCertificateArn: ofEurope }) },
      'config/domain a customDomains 0 domainName',
    ],
    ['more characters than ACM takes', { a: api(long) }, 'config/domain a customDomains 0'],
    [
      'a wildcard of a user pool',
      { a: pool({ domainName: '*.example.com', customCertificateArn: ofWorld }) },
      'config/domain a customDomain domainName',
    ],
    [
      'no parent that a user pool could ask',
      { a: pool({ domainName: 'example.com', customCertificateArn: ofWorld }) },
      'config/domain a customDomain domainName',
    ],
    [
      'more characters than Cognito takes',
      { a: pool({ domainName: long, customCertificateArn: ofWorld }) },
      'config/domain a customDomain domainName',
    ],
  ])('is refused for %s', async (_, resources, expected) => {
    expect(await told(resources)).toEqual([expected]);
  });

  test('may be long where the certificate is yours, and a wildcard where the service takes one', async () => {
    expect(await told({ a: api({ domainName: long, customCertificateArn: ofEurope }, '*.example.com') })).toEqual([]);
  });
});

describe('a certificate', () => {
  test.each<[string, Json, string]>([
    [
      'of another region at an HTTP API',
      { a: api({ domainName: 'a.example.com', customCertificateArn: ofWorld }) },
      'config/other-region a customDomains 0 customCertificateArn',
    ],
    [
      'of another region at a load balancer',
      { a: balancer({ domainName: 'a.example.com', customCertificateArn: ofWorld }) },
      'config/other-region a customDomains 0 customCertificateArn',
    ],
    [
      'of another region than us-east-1 at a user pool',
      { a: pool({ domainName: 'a.example.com', customCertificateArn: ofEurope }) },
      'config/other-region a customDomain customCertificateArn',
    ],
    [
      'that is needed in us-east-1 by a CDN',
      { a: site({ domainName: 'a.example.com' }) },
      'config/domain a cdn customDomains 0',
    ],
    [
      'that is needed in us-east-1 by a user pool',
      { a: pool({ domainName: 'a.example.com' }) },
      'config/domain a customDomain',
    ],
  ])('%s is told on its line', async (_, resources, expected) => {
    expect(await told(resources)).toEqual([expected]);
  });

  test('that one domain of a CDN names is needed at each', async () => {
    const domains = [{ domainName: 'a.example.com' }, { domainName: 'b.example.com', customCertificateArn: ofWorld }];
    expect(await told({ a: site(...domains) }, { region: 'us-east-1' })).toEqual(['config/cdn a cdn customDomains 0']);
  });
});

describe('a hosted zone', () => {
  const missing: Answer = { kind: 'missing', sentence: 'No hosted zone for it.', hint: 'Create one.' };
  const answers = new Map([['hosted-zone:a.example.com', missing]]);

  test.each<[string, Json, string]>([
    ['an HTTP API', { a: api('a.example.com') }, 'customDomains 0'],
    ['a load balancer', { a: balancer('a.example.com') }, 'customDomains 0'],
    ['a CDN', { a: site({ domainName: 'a.example.com', customCertificateArn: ofWorld }) }, 'cdn customDomains 0'],
    ['a user pool', { a: pool({ domainName: 'a.example.com', customCertificateArn: ofWorld }) }, 'customDomain'],
  ])('that the account lacks is told at the domain of %s', async (_, resources, at) => {
    expect(await told(resources, { answers })).toEqual([`config/hosted-zone a ${at}`]);
    expect(await sentenceOf(resources, { answers })).toBe(missing.sentence);
  });

  test('is not needed for a certificate and a record of yours', async () => {
    const yours = { domainName: 'a.example.com', customCertificateArn: ofEurope, disableDnsRecordCreation: true };
    expect(await told({ a: api(yours) }, { answers })).toEqual([]);
  });

  test('cannot be looked up for a name that only CloudFormation knows', async () => {
    const name = "$CfFormat('{}.example.com', $ResourceParam('other', 'name'))";
    const yours = { domainName: name, customCertificateArn: ofEurope, disableDnsRecordCreation: true };
    const other = bucket();
    expect(await told({ a: api(name), other })).toEqual(['config/hosted-zone a customDomains 0']);
    expect(await told({ a: api(yours), other })).toEqual([]);
  });
});

describe('a domain of two resources', () => {
  const yours = { customCertificateArn: ofEurope, disableDnsRecordCreation: true };
  test.each<[string, Json, string[]]>([
    ['two APIs', { a: api('a.example.com'), b: api('A.example.com') }, ['config/domain-twice b customDomains 0']],
    ['two items of one API', { a: api('a.example.com', 'a.example.com') }, ['config/domain-twice a customDomains 1']],
    [
      'two records',
      { a: api('a.example.com'), b: balancer('a.example.com') },
      ['config/domain-twice b customDomains 0'],
    ],
    [
      'a CDN and a user pool, which is behind CloudFront too',
      {
        a: site({ domainName: 'a.example.com', customCertificateArn: ofWorld, disableDnsRecordCreation: true }),
        b: pool({ domainName: 'a.example.com', customCertificateArn: ofWorld, disableDnsRecordCreation: true }),
      },
      ['config/domain-twice b customDomain'],
    ],
    [
      'two load balancers whose record is yours, which may share it',
      {
        a: balancer({ domainName: 'a.example.com', ...yours }),
        b: balancer({ domainName: 'a.example.com', ...yours }),
      },
      [],
    ],
  ])('is refused where AWS refuses it: %s', async (_, resources, expected) => {
    expect(await told(resources)).toEqual(expected);
  });
});
