import type { Contribution } from '../cloudformation/contribution.ts';
import type { Network } from '../stage/network.ts';
import {
  gatewayEndpoints,
  type InterfaceEndpoints,
  interfaceEndpointId,
  interfaceEndpoints,
  s3EndpointId,
} from './endpoints.ts';
import {
  natContributions,
  natRoutes,
  privateAssociation,
  privateRouteTables,
  privateSubnets,
  thirdPrivateAssociation,
} from './nat.ts';
import { network, networkContributions } from './network.ts';

/** The parts of the stack's own network that it has only where its config asks for them. */
export interface PrivateParts {
  /** The number of availability zones with a NAT gateway; undefined for none. */
  readonly nat?: number | undefined;
  readonly endpoints?: InterfaceEndpoints | undefined;
}

/**
 * Returns the stack's own network with private subnets, in which instances and functions then are, behind NAT gateways or
 * interface endpoints; the usual one without either.
 */
export const ownNetworkWith = ({ nat, endpoints }: PrivateParts): Network => {
  if (nat === undefined && endpoints === undefined) return network;
  // Where nothing leads to the internet, images come from ECR by these, whose layers are in S3.
  const ways = nat === undefined ? [privateAssociation(0), privateAssociation(1), s3EndpointId] : natRoutes;
  return {
    ...network,
    inner: {
      subnets: privateSubnets,
      dependsOn: [...ways, ...(endpoints?.services ?? []).map(interfaceEndpointId)],
      reachesInternet: nat !== undefined,
      publicIp: 'DISABLED',
    },
  };
};

/** Returns the resources of the stack's own network: see `networkContributions`, `natContributions` and `gatewayEndpoints`. */
export const ownNetworkContributions = ({ nat, endpoints }: PrivateParts): Contribution[] => {
  const hasPrivate = nat !== undefined || endpoints !== undefined;
  // Without a NAT gateway no route to it comes after the association of the third zone.
  const after = hasPrivate && nat === undefined ? thirdPrivateAssociation : undefined;
  return [
    ...networkContributions(),
    ...(hasPrivate ? natContributions(nat ?? 0) : []),
    ...gatewayEndpoints(hasPrivate ? privateRouteTables : [], after),
    ...(endpoints === undefined ? [] : interfaceEndpoints(endpoints)),
  ];
};
