import { describe, expect, test } from '@jest/globals';
import { complaints, type Json, postgres, resourcesOf } from './database-configs.ts';

describe('access to a database', () => {
  const access = (accessibility: object, engine: object = postgres) => {
    const all = resourcesOf({ engine, accessibility });
    const ranges = all.ShopSecurityGroup.Properties.SecurityGroupIngress.map(
      ({ CidrIp, CidrIpv6 }: Json) => CidrIpv6 ?? (typeof CidrIp === 'string' ? CidrIp : 'vpc'),
    );
    return {
      ranges,
      isPublic: all.ShopDbInstance.Properties.PubliclyAccessible,
      dependsOn: all.ShopDbInstance.DependsOn,
    };
  };

  test('is of everybody only where the config says so, and is warned about', () => {
    expect(access({ accessibilityMode: 'internet' })).toMatchObject({ ranges: ['0.0.0.0/0'], isPublic: true });
    expect(complaints({ engine: postgres, accessibility: { accessibilityMode: 'internet' } })).toEqual([
      'warning config/public-database accessibility.accessibilityMode',
    ]);
    expect(complaints({ engine: postgres, accessibility: { whitelistedIps: ['0.0.0.0/0'] } })).toEqual([
      'warning config/public-database accessibility.whitelistedIps',
    ]);
    expect(complaints({ engine: postgres })).toEqual([]);
  });

  test('is of listed addresses in every mode, with the VPC or without', () => {
    const whitelistedIps = ['192.0.2.7', '198.51.100.0/24', '192.0.2.7'];
    expect(access({ whitelistedIps })).toMatchObject({
      ranges: ['vpc', '192.0.2.7/32', '198.51.100.0/24'],
      isPublic: true,
    });
    expect(access({ accessibilityMode: 'whitelisted-ips-only', whitelistedIps })).toMatchObject({
      ranges: ['192.0.2.7/32', '198.51.100.0/24'],
      isPublic: true,
    });
    expect(access({ whitelistedIps, forceDisablePublicIp: true }).isPublic).toBe(false);
  });

  test('is of a range once, however it is spelled, since EC2 refuses a second rule of it', () => {
    const whitelistedIps = ['192.0.2.7/24', '192.0.2.0/24', '2001:db8::1', '2001:DB8:0::0001/128'];
    expect(access({ whitelistedIps }).ranges).toEqual(['vpc', '192.0.2.7/24', '2001:db8::1/128']);
  });

  test('from outside comes after the way to the internet', () => {
    expect(access({ accessibilityMode: 'internet' }).dependsOn).toContain('StpInternetGatewayRoute0');
    expect(access({}).dependsOn).toEqual(['ShopInstancePostgresqlLogGroup']);
  });

  test('needs addresses where only they have access', () => {
    expect(complaints({ engine: postgres, accessibility: { accessibilityMode: 'whitelisted-ips-only' } })).toEqual([
      'error config/missing-key accessibility.accessibilityMode',
    ]);
    expect(
      complaints({ engine: postgres, accessibility: { whitelistedIps: ['192.0.2.0/33', 'office'] } }).filter((one) =>
        one.startsWith('error'),
      ),
    ).toEqual([
      'error config/wrong-format accessibility.whitelistedIps.0',
      'error config/wrong-format accessibility.whitelistedIps.1',
    ]);
  });
});
