import { symbolExpression } from '../cloudformation/symbol.ts';
import type { Answers, AwsQuestion, FoundNetwork, FoundSubnet } from '../directives/directive.ts';
import type { Network } from '../stage/network.ts';
import { stackName } from '../stage/stage.ts';

/** `stackConfig.vpc.reuseVpc`: a VPC that is there already, of another stack of ours or any. */
export interface ReuseVpc {
  readonly projectName?: string | undefined;
  readonly stage?: string | undefined;
  readonly vpcId?: string | undefined;
  readonly subnetIds?: readonly string[] | undefined;
  readonly subnetTag?: { readonly name: string; readonly value: string } | undefined;
}

/** The question of AWS about a VPC and its subnets. */
export type NetworkQuestion = AwsQuestion & { readonly kind: 'network' };

/** Returns the question about the VPC that a stack uses. */
export const networkQuestion = ({ projectName = '', stage = '', vpcId }: ReuseVpc): NetworkQuestion => {
  const stack = stackName(projectName, stage);
  return vpcId === undefined
    ? {
        kind: 'network',
        key: `network:${stack}`,
        says: `the VPC of the stack ${stack}`,
        stack,
        project: projectName,
        stage,
      }
    : { kind: 'network', key: `network:${vpcId}`, says: `the VPC ${vpcId}`, vpcId };
};

/** True for a subnet in which an instance reaches AWS: public with an address for each instance, or by another way out. */
export const reachesAws = ({ leads, givesAddresses }: FoundSubnet): boolean =>
  leads === 'elsewhere' || (leads === 'internet' && givesAddresses);

/** Returns the first subnet of each availability zone, since load balancers and file systems take one of each. */
const onePerZone = (subnets: readonly FoundSubnet[]): FoundSubnet[] => {
  const sorted = [...subnets].sort((a, b) => (`${a.zone} ${a.id}` < `${b.zone} ${b.id}` ? -1 : 1));
  return sorted.filter(({ zone }, index) => sorted.findIndex((other) => other.zone === zone) === index);
};

/**
 * Returns the subnets of a VPC that a stack uses: those that the config names by id or tag; else one of each availability
 * zone among the public ones, and without any among those with another way to the internet.
 */
export const chosenSubnets = ({ subnetIds, subnetTag }: ReuseVpc, { subnets }: FoundNetwork): FoundSubnet[] => {
  if (subnetIds) return subnetIds.flatMap((id) => subnets.find((subnet) => subnet.id === id) ?? []);
  if (subnetTag) return subnets.filter(({ tags }) => tags[subnetTag.name] === subnetTag.value);
  const open = subnets.filter(reachesAws);
  const publicOnes = open.filter(({ leads }) => leads === 'internet');
  return onePerZone(publicOnes.length > 0 ? publicOnes : open);
};

const standIn = (call: string) => symbolExpression({ kind: 'open', call, placeholder: call });

/** Returns the network of a stack that reuses a VPC, by AWS's answer; stand-ins take the place of what nobody has asked. */
export const reusedNetwork = (reuse: ReuseVpc, answers: Answers | undefined): Network => {
  const { key, ...question } = networkQuestion(reuse);
  const answer = answers?.get(key);
  const name = question.vpcId ?? question.stack ?? '';
  if (answer?.kind === 'found') {
    const found = answer.value as FoundNetwork;
    const chosen = chosenSubnets(reuse, found);
    const subnets = chosen.map(({ id }) => id);
    const zonal = onePerZone(chosen).map(({ id }) => id);
    // A function has no public address.
    const reachesInternet = chosen.every(({ leads }) => leads === 'elsewhere');
    // An address does no harm in a private subnet, and without one nothing is reached from a public one.
    const publicIp = chosen.some(({ leads }) => leads === 'internet') ? 'ENABLED' : 'DISABLED';
    const inner = { subnets, dependsOn: [], reachesInternet, publicIp };
    return { vpc: found.id, addresses: found.addresses, subnets, onePerZone: zonal, dependsOn: [], inner };
  }
  const subnets = reuse.subnetIds ?? [standIn(`Subnets(${name})`)];
  return {
    vpc: reuse.vpcId ?? standIn(`Vpc(${name})`),
    addresses: standIn(`Addresses(${name})`),
    subnets,
    dependsOn: [],
    inner: { subnets, dependsOn: [], reachesInternet: false, publicIp: standIn(`PublicIp(${name})`) },
  };
};
