import { describe, expect, test } from '@jest/globals';
import { registryHost, registryOf } from '../../src/stage/image-registry.ts';

describe('registryOf', () => {
  test.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['123456789012.dkr.ecr.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
    ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1'],
    ['123456789012.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1'],
    ['123456789012.dkr.ecr.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1'],
    ['123456789012.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1'],
  ])('returns account and region of %s, which is the host that they give', (host, region) => {
    expect(registryOf(host)).toEqual({ host, account: '123456789012', region });
    expect(registryHost({}, { account: '123456789012', region })).toBe(host);
  });

  test.each([
    '',
    'public.ecr.aws',
    '12345.dkr.ecr.eu-central-1.amazonaws.com',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team',
    'https://123456789012.dkr.ecr.eu-central-1.amazonaws.com',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com.evil.example',
    '123456789012.dkr.ecr..amazonaws.com',
    '123456789012.dkr.ecr.eu-central-1.evil.example',
    '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu.evil.example',
  ])('returns nothing for "%s"', (host) => {
    expect(registryOf(host)).toBeUndefined();
  });
});
