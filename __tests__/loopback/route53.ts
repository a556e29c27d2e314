import type { Account } from '../fakes/account.ts';
import { type Answer, type Service, xml } from './server.ts';

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<?xml version="1.0"?>\n<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${xml(message)}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});

/** Returns a name as Route 53 sorts zones, its labels from the last to the first. */
const sortKey = (name: string): string => name.split('.').reverse().join('.');

/** The most zones of an answer: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html */
const maxItems = 100;

/** Serves the list of hosted zones of Route 53 for an account in memory. */
export const route53Service = (account: Account): Service => ({
  takes: ({ headers }) => /\/route53\/aws4_request/.test(headers.authorization ?? ''),
  name: () => 'ListHostedZonesByName',
  error,
  answer: ({ method, url }) => {
    const { pathname, searchParams } = url;
    if (method !== 'GET' || pathname !== '/2013-04-01/hostedzonesbyname')
      return error(404, 'UnknownOperationException', 'Not found.');
    const from = sortKey(searchParams.get('dnsname') ?? '');
    const zones = account.hostedZones
      .filter(({ name }) => sortKey(name) >= from)
      .sort((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1))
      .slice(0, maxItems)
      .map(({ id, name, isPrivate }) => ({
        HostedZone: {
          Id: `/hostedzone/${id}`,
          Name: `${name}.`,
          CallerReference: id,
          Config: { PrivateZone: String(isPrivate ?? false) },
          ResourceRecordSetCount: '2',
        },
      }));
    const list = zones.map((zone) => xml(zone)).join('');
    return {
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListHostedZonesByNameResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZones>${list}</HostedZones><DNSName>x</DNSName><IsTruncated>false</IsTruncated><MaxItems>${maxItems}</MaxItems></ListHostedZonesByNameResponse>`,
    };
  },
});
