import { type Diagnostic, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { network as ownNetwork } from '../shared/network.ts';
import { innerOf, type Network } from '../stage/network.ts';
import type { Admission, Neighbour } from '../stage/resource.ts';

/** The place inside of the VPC, in the subnets of jobs. */
interface InsidePlace {
  readonly inside: true;
  /** The word for it. */
  readonly subject: string;
  /** Set for what has no public address, in public subnets either. */
  readonly neverPublic?: true;
  /** The network of the stack; undefined for that of a lender, which is not known. */
  readonly network: Network | undefined;
}

/** The place outside of the stack's VPC, with why that is one and what to do about it. */
interface OutsidePlace {
  readonly inside: false;
  readonly why: string;
  readonly hint: string;
  /** Set for what may be in any other VPC. */
  readonly inOtherVpc?: true;
}

/** The place of a job, a service or a function that is connected to something: inside of the stack's VPC, or outside. */
export type ConnectedPlace = InsidePlace | OutsidePlace;

type Complaint = readonly [sentence: string, hint: string] | undefined;

/** True if nothing leads from a place to the internet; false as well where that is not known. */
const isShut = ({ neverPublic, network }: InsidePlace): boolean => {
  if (network === undefined) return false;
  const { reachesInternet, publicIp } = innerOf(network);
  return !reachesInternet && (publicIp === 'DISABLED' || (publicIp === 'ENABLED' && neverPublic === true));
};

const insideComplaint = (name: string, admits: Admission, place: InsidePlace): Complaint => {
  const { subject, network } = place;
  const isOwn = network?.vpc === ownNetwork.vpc;
  if (admits === 'addresses')
    return [
      `${name} lets in only the addresses of whitelistedIps, and the ${subject} has one of the VPC.`,
      `Write accessibilityMode: vpc under accessibility of ${name}; whitelistedIps are let in as well then.`,
    ];
  if (admits === 'other-vpc' && isOwn)
    return [
      `${name} is in a VPC that is there already, and the ${subject} in one that the stack makes, which leads there only if you connect the two.`,
      `Write stackConfig.vpc.reuseVpc with the VPC of ${name}.`,
    ];
  if (admits === 'internet' && isShut(place))
    return [
      `${name} is reached over the internet, and without a NAT gateway the ${subject} has no way there: its calls end in a timeout.`,
      isOwn
        ? 'Add nat to stackConfig.vpc, which costs by the hour.'
        : 'Give its subnets in the VPC that is reused a route to a NAT gateway, or name others under reuseVpc.',
    ];
  return undefined;
};

const outsideComplaint = (name: string, admits: Admission, { why, hint, inOtherVpc }: OutsidePlace): Complaint => {
  const isWithin = admits === 'vpc' || (admits === 'other-vpc' && !inOtherVpc);
  return isWithin ? [`${name} lets in only its VPC, and ${why}.`, hint] : undefined;
};

/**
 * Returns a warning for each named resource that what is connected cannot reach over the network, by where that runs. What
 * lets in single security groups is judged elsewhere. Each name comes with its config path.
 */
export const checkWays = (
  named: readonly (readonly [Path, string])[],
  neighbours: ReadonlyMap<string, Neighbour>,
  place: ConnectedPlace,
): Diagnostic[] =>
  named.flatMap(([path, name]) => {
    const admits = neighbours.get(name)?.admits;
    if (admits === undefined) return [];
    const complaint = place.inside ? insideComplaint(name, admits, place) : outsideComplaint(name, admits, place);
    return complaint === undefined ? [] : [warningAt('config/no-route', path, ...complaint)];
  });

/** Returns a warning for each resource in `connectTo` that what is connected cannot reach: `checkWays`. `path` leads to the list. */
export const checkReach = (
  names: readonly string[],
  neighbours: ReadonlyMap<string, Neighbour>,
  path: Path,
  place: ConnectedPlace,
): Diagnostic[] =>
  checkWays(
    names.map((name, index) => [[...path, index], name]),
    neighbours,
    place,
  );
