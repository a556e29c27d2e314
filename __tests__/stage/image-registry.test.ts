import { describe, expect, test } from '@jest/globals';
import { registryOf } from '../../src/stage/image-registry.ts';

describe('registryOf', () => {
  test.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['123456789012.dkr.ecr.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ])('returns account and region of %s', (host, region) => {
    expect(registryOf(host)).toEqual({ host, account: '123456789012', region });
  });

  test.each([
    '',
    'public.ecr.aws',
    '12345.dkr.ecr.eu-central-1.amazonaws.com',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team',
    'https://123456789012.dkr.ecr.eu-central-1.amazonaws.com',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com.evil.example',
    '123456789012.dkr.ecr..amazonaws.com',
  ])('returns nothing for "%s"', (host) => {
    expect(registryOf(host)).toBeUndefined();
  });
});
