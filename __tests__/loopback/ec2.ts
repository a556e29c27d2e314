import type { FoundNetwork } from '../../src/directives/directive.ts';
import type { Account } from '../fakes/account.ts';
import { isOffered } from '../fakes/zones.ts';
import { groupOf } from './scaling.ts';
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

/** Returns the filters of a request by name. */
const filtersIn = (form: URLSearchParams): ReadonlyMap<string | null, string | null> =>
  new Map([1, 2, 3, 4].map((at) => [form.get(`Filter.${at}.Name`), form.get(`Filter.${at}.Value.1`)]));

/** Returns the VPC that a request filters by its id. */
const networkOf = ({ networks }: Account, form: URLSearchParams) =>
  networks.find(({ id }) => id === filtersIn(form).get('vpc-id'));

/** Returns the VPCs that the filters of a request name: by id, or by the tags of the stack that has made one. */
const networkSet = ({ networks }: Account, form: URLSearchParams): string => {
  const by = filtersIn(form);
  const stack = by.get('tag:aws:cloudformation:stack-name');
  const isOurs = `${by.get('tag:batch-job:project')}-${by.get('tag:batch-job:stage')}` === stack;
  const named = networks.filter((one) => one.id === by.get('vpc-id') || (isOurs && one.stack === stack));
  return `<vpcSet>${set(named.map(({ id, addresses }) => ({ vpcId: id, cidrBlock: addresses })))}</vpcSet>`;
};

/** Returns those subnets that a request filters by their ids, with their VPC. */
const namedSubnets = ({ networks }: Account, form: URLSearchParams): string => {
  const ids = [...form].filter(([key]) => key.startsWith('Filter.1.Value.')).map(([, value]) => value);
  const found = networks.flatMap(({ id: vpcId, subnets }) =>
    subnets.map(({ id: subnetId, givesAddresses }) => ({ subnetId, vpcId, mapPublicIpOnLaunch: givesAddresses })),
  );
  return `<subnetSet>${set(found.filter(({ subnetId }) => ids.includes(subnetId)))}</subnetSet>`;
};

/** Returns the endpoints of the VPC that a request filters by its id. */
const endpointSet = ({ health }: Account, form: URLSearchParams): string => {
  const services = health.endpoints.get(filtersIn(form).get('vpc-id') ?? '') ?? [];
  const gone = { serviceName: 'com.amazonaws.us-east-1.kms', state: 'deleting' };
  return `<vpcEndpointSet>${set([...services.map((serviceName) => ({ serviceName, state: 'available' })), gone])}</vpcEndpointSet>`;
};

const subnetSet = (network: FoundNetwork | undefined): string => {
  const items = (network?.subnets ?? []).map(({ id, zone, givesAddresses, tags }) => {
    const own = { subnetId: id, availabilityZone: zone, mapPublicIpOnLaunch: givesAddresses };
    const all = set(Object.entries(tags).map(([key, value]) => ({ key, value })));
    return `<item>${xml(own)}<tagSet>${all}</tagSet></item>`;
  });
  return `<subnetSet>${items.join('')}</subnetSet>`;
};

/** Returns a subnet of each availability zone with a NAT gateway. */
const allSubnets = ({ natGateways }: Account): string =>
  `<subnetSet>${set([...natGateways.keys()].map((zone) => ({ subnetId: `subnet-of-${zone}`, availabilityZone: zone })))}</subnetSet>`;

/** Returns a route table for each subnet with a way out; the main one, which has no way, is that of the others. */
const tableSet = (network: FoundNetwork | undefined): string => {
  const local = { destinationCidrBlock: network?.addresses, gatewayId: 'local', state: 'active' };
  const gone = { destinationCidrBlock: '0.0.0.0/0', natGatewayId: 'nat-0', state: 'blackhole' };
  const ways = {
    internet: { destinationCidrBlock: '0.0.0.0/0', gatewayId: 'igw-1', state: 'active' },
    elsewhere: { destinationCidrBlock: '0.0.0.0/0', natGatewayId: 'nat-1', state: 'active' },
  };
  const table = (routeTableId: string, routes: readonly object[], association: object) =>
    `<item>${xml({ routeTableId })}<routeSet>${set(routes)}</routeSet><associationSet>${set([association])}</associationSet></item>`;
  const own = (network?.subnets ?? []).flatMap(({ id, leads }) =>
    leads === 'nowhere' ? [] : [table(`rtb-${id}`, [local, ways[leads]], { subnetId: id, main: false })],
  );
  return `<routeTableSet>${[table('rtb-main', [local, gone], { main: true }), ...own].join('')}</routeTableSet>`;
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
    DescribeVpcs: (form) =>
      form.has('Filter.1.Name') ? networkSet(account, form) : ownedSet('vpcSet', account.vpcs, form.get('NextToken')),
    DescribeSubnets: (form) => {
      if (form.get('Filter.1.Name') === 'subnet-id') return namedSubnets(account, form);
      return form.has('Filter.1.Name') ? subnetSet(networkOf(account, form)) : allSubnets(account);
    },
    DescribeImages: (form) => {
      const ids = [...form].filter(([key]) => /^Filter\.1\.Value\.\d+$/.test(key)).map(([, value]) => value);
      const isMeant = form.get('Filter.1.Name') === 'image-id' && form.get('IncludeDeprecated') === 'true';
      const items = account.health.images
        .filter(({ id }) => isMeant && ids.includes(id))
        .map(({ id, createdAt, deprecatedAt }) => ({
          imageId: id,
          creationDate: createdAt.toISOString(),
          ...(deprecatedAt === undefined ? {} : { deprecationTime: deprecatedAt.toISOString() }),
        }));
      return `<imagesSet>${set(items)}</imagesSet>`;
    },
    DescribeInstances: (form) => {
      const isMeant = form.get('Filter.1.Name') === 'tag:aws:autoscaling:groupName';
      const groups = [...form].filter(([key]) => /^Filter\.1\.Value\.\d+$/.test(key)).map(([, value]) => value);
      const all = [...account.health.instances].flatMap(([name, some]) =>
        isMeant && groups.includes(groupOf(name)) ? some : [],
      );
      const page = pageOf(all, form.get('NextToken'));
      // Each reservation has a list of instances.
      const items = page.items.map(({ id, state, reason, startedAt }) => {
        const [code, message] = reason?.split(': ') ?? [];
        const stateReason = code === undefined ? {} : { stateReason: { code, message } };
        const instance = {
          instanceId: id,
          instanceState: { code: 16, name: state },
          launchTime: startedAt,
          ...stateReason,
        };
        return `<item><reservationId>r-1</reservationId><instancesSet>${set([instance])}</instancesSet></item>`;
      });
      const next = page.next === undefined ? '' : `<nextToken>${page.next}</nextToken>`;
      return `<reservationSet>${items.join('')}</reservationSet>${next}`;
    },
    DescribeRouteTables: (form) => tableSet(networkOf(account, form)),
    DescribeVpcAttribute: (form) => {
      const one = account.networks.find(({ id }) => id === form.get('VpcId'));
      return `<vpcId>${one?.id}</vpcId><enableDnsSupport><value>${one?.resolvesNames}</value></enableDnsSupport>`;
    },
    DescribeInternetGateways: (form) => {
      const owners = Array.from({ length: account.internetGateways }, () => account.id);
      return ownedSet('internetGatewaySet', owners, form.get('NextToken'));
    },
    DescribeAddresses: () =>
      `<addressesSet>${set(Array.from({ length: account.addresses }, () => ({})))}</addressesSet>`,
    DescribeVpcEndpoints: (form) => {
      if (filtersIn(form).has('vpc-id')) return endpointSet(account, form);
      const isMeant = filtersIn(form).get('vpc-endpoint-type') === 'Gateway';
      const owners = Array.from({ length: isMeant ? account.gatewayEndpoints : 99 }, () => account.id);
      return ownedSet('vpcEndpointSet', owners, form.get('NextToken'));
    },
    DescribeNatGateways: (form) => {
      const states = [1, 2, 3].map((at) => form.get(`Filter.1.Value.${at}`));
      const isMeant = form.get('Filter.1.Name') === 'state' && states.join() === 'pending,available,deleting';
      const all = [...account.natGateways].flatMap(([zone, count]) => Array.from({ length: count }, () => zone));
      const page = pageOf(isMeant ? all : [], form.get('NextToken'));
      const items = page.items.map((zone) => ({ natGatewayId: 'nat-0', subnetId: `subnet-of-${zone}` }));
      const next = page.next === undefined ? '' : `<nextToken>${page.next}</nextToken>`;
      return `<natGatewaySet>${set(items)}</natGatewaySet>${next}`;
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
