import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Zones } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** A Zones port and the account behind it. */
export interface ZonesUnderTest {
  readonly zones: Zones;
  readonly account: Account;
  close(): Promise<void>;
}

/** Tests of the port `Zones`, for the fake and for the adapter. */
export const zonesContract = (name: string, open: () => Promise<ZonesUnderTest>): void => {
  describe(`Zones, ${name}`, () => {
    let under: ZonesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('available returns the zones that are up and need no opt-in, sorted', async () => {
      under.account.zones = new Map([
        ['us-east-1c', {}],
        ['us-east-1a', {}],
        ['us-east-1b', { state: 'impaired' }],
        ['us-east-1-bos-1a', { optIn: 'opted-in', type: 'local-zone' }],
        ['us-east-1d', { optIn: 'opted-in' }],
        ['us-east-1-wl1-bos-wlz-1', { type: 'wavelength-zone' }],
      ]);
      expect(await under.zones.available()).toEqual(['us-east-1a', 'us-east-1c']);
    });

    test('available throws where a region has no zone', async () => {
      under.account.zones = new Map();
      await expect(under.zones.available()).rejects.toMatchObject({ code: 'aws/refused' });
    });

    test('offers returns the instance types of families and sizes in every zone', async () => {
      under.account.offers = [
        { zone: 'us-east-1a', instanceType: 'm6i.large' },
        { zone: 'us-east-1b', instanceType: 'm6i.2xlarge' },
        { zone: 'us-east-1b', instanceType: 'm6in.large' },
        { zone: 'us-east-1c', instanceType: 'g5.xlarge' },
        { zone: 'us-east-1c', instanceType: 'g5.2xlarge' },
        { zone: 'us-east-1d', instanceType: 'm6i.large' },
      ];
      const found = await under.zones.offers(['m6i.*', 'g5.xlarge']);
      expect(found.map(({ zone, instanceType }) => `${zone} ${instanceType}`)).toEqual([
        'us-east-1a m6i.large',
        'us-east-1b m6i.2xlarge',
        'us-east-1c g5.xlarge',
        'us-east-1d m6i.large',
      ]);
      expect(await under.zones.offers(['p5.*'])).toEqual([]);
    });
  });
};
