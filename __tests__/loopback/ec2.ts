import type { Account } from '../fakes/account.ts';
import { isOffered } from '../fakes/zones.ts';
import { type Answer, pageOf, type Service, xml } from './server.ts';

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${code}</Code><Message>${xml(message)}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
});

/** Returns a list in the XML of EC2, whose items are called `item`. */
const set = (items: readonly unknown[]): string => items.map((item) => `<item>${xml(item)}</item>`).join('');

/** Returns a list of resources with their owners as the XML of EC2, two of them a page. */
const ownedSet = (name: string, owners: readonly string[], token: string | null): string => {
  const page = pageOf(owners, token);
  // A tag is a list inside of the item.
  const tagSet = { item: { key: 'Name', value: 'x' } };
  const items = page.items.map((ownerId) => ({ ownerId, tagSet }));
  return `<${name}>${set(items)}</${name}>${page.next === undefined ? '' : `<nextToken>${page.next}</nextToken>`}`;
};

/** Serves the query protocol of EC2 for an account in memory. */
export const ec2Service = (account: Account): Service => {
  const operations: Record<string, (form: URLSearchParams) => string> = {
    DescribeAvailabilityZones: () => {
      const zones = [...account.zones].map(([zoneName, zone]) => ({
        optInStatus: zone.optIn ?? 'opt-in-not-required',
        // Messages are a list inside of the item.
        messageSet: '',
        regionName: account.region,
        zoneName,
        zoneState: zone.state ?? 'available',
        zoneType: zone.type ?? 'availability-zone',
      }));
      return `<availabilityZoneInfo>${set(zones)}</availabilityZoneInfo>`;
    },
    DescribeVpcs: (form) => ownedSet('vpcSet', account.vpcs, form.get('NextToken')),
    DescribeInternetGateways: (form) => {
      const owners = Array.from({ length: account.internetGateways }, () => account.id);
      return ownedSet('internetGatewaySet', owners, form.get('NextToken'));
    },
    DescribeInstanceTypeOfferings: (form) => {
      const patterns = [...form].filter(([key]) => /^Filter\.1\.Value\.\d+$/.test(key)).map(([, value]) => value);
      const found = account.offers.filter(({ instanceType }) => patterns.some((one) => isOffered(one, instanceType)));
      const page = pageOf(found, form.get('NextToken'));
      const items = page.items.map(({ zone, instanceType }) => ({
        instanceType,
        locationType: form.get('LocationType') ?? 'region',
        location: zone,
      }));
      const next = page.next === undefined ? '' : `<nextToken>${page.next}</nextToken>`;
      return `<instanceTypeOfferingSet>${set(items)}</instanceTypeOfferingSet>${next}`;
    },
  };
  const formOf = ({ body }: { readonly body: string }) => new URLSearchParams(body);
  return {
    takes: ({ headers }) => /\/ec2\/aws4_request/.test(headers.authorization ?? ''),
    name: (request) => formOf(request).get('Action') ?? '',
    error,
    answer: (request) => {
      const form = formOf(request);
      const action = form.get('Action') ?? '';
      const found = operations[action]?.(form);
      if (found === undefined) return error(400, 'InvalidAction', `The action ${action} is not valid.`);
      const root = `${action}Response`;
      return {
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>${found}</${root}>`,
      };
    },
  };
};
