import { Refused } from '../../diagnostics/refused.ts';
import type { Zones } from '../../ports/aws.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { callEc2 } from './signed-calls.ts';
import { elementsAt, textAt } from './xml.ts';

/** Returns the port to the availability zones of the run's region. */
export const awsZones = (clients: Clients, clock: Clock): Zones => ({
  available: async () => {
    const root = await callEc2(clients, clock, 'DescribeAvailabilityZones');
    // Local and Wavelength Zones need an opt-in, and are listed once they have it: `opted-in`.
    const names = elementsAt(root, 'availabilityZoneInfo', 'item')
      .filter((zone) => (textAt(zone, 'zoneType') ?? 'availability-zone') === 'availability-zone')
      .filter((zone) => (textAt(zone, 'optInStatus') ?? 'opt-in-not-required') === 'opt-in-not-required')
      .filter((zone) => textAt(zone, 'zoneState') === 'available')
      .flatMap((zone) => textAt(zone, 'zoneName') ?? []);
    if (names.length === 0)
      throw new Refused({
        code: 'aws/refused',
        message: `AWS names no availability zone of ${clients.region} (ec2:DescribeAvailabilityZones).`,
        hint: 'Look at aws-region and AWS_ENDPOINT_URL; then run again.',
      });
    return names.sort();
  },

  offers: async (patterns) => {
    const values = Object.fromEntries(
      patterns.map((pattern, index) => [`Filter.1.Value.${index + 1}`, pattern] as const),
    );
    const items = await allItems('ec2:DescribeInstanceTypeOfferings', async (token) => {
      const root = await callEc2(clients, clock, 'DescribeInstanceTypeOfferings', {
        LocationType: 'availability-zone',
        'Filter.1.Name': 'instance-type',
        ...values,
        ...(token === undefined ? {} : { NextToken: token }),
      });
      return { items: elementsAt(root, 'instanceTypeOfferingSet', 'item'), next: textAt(root, 'nextToken') };
    });
    return items.flatMap((item) => {
      const [zone, instanceType] = [textAt(item, 'location'), textAt(item, 'instanceType')];
      return zone && instanceType ? [{ zone, instanceType }] : [];
    });
  },
});
