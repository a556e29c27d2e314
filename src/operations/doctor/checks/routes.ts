import { reachedServices } from '../../../doctor/reached-services.ts';
import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import type { EnvironmentHealth, SubnetRoute } from '../../../ports/health.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import type { StackCheck, StackSubject } from '../check.ts';

/** Returns the jobs on Fargate, by logical id, that get no public address. */
const jobsWithoutAddress = (stack: StackSubject['stack']): string[] =>
  resourcesOfType(stack, 'AWS::Batch::JobDefinition').flatMap(({ logicalId, properties }) => {
    const { NetworkConfiguration } = Object(properties.ContainerProperties) as { NetworkConfiguration?: unknown };
    // AWS Batch takes DISABLED where it is not there.
    const { AssignPublicIp = 'DISABLED' } = Object(NetworkConfiguration) as { AssignPublicIp?: unknown };
    const isFargate = [properties.PlatformCapabilities].flat().includes('FARGATE');
    return isFargate && AssignPublicIp === 'DISABLED' ? [logicalId] : [];
  });

/** True if a launch template of the stack has network interfaces of its own, which may get public addresses. */
const hasOwnInterfaces = (stack: StackSubject['stack']): boolean =>
  resourcesOfType(stack, 'AWS::EC2::LaunchTemplate').some(
    ({ properties }) =>
      (Object(properties.LaunchTemplateData) as { NetworkInterfaces?: unknown }).NetworkInterfaces !== undefined,
  );

/** Facts about what starts in a subnet. */
interface Starting {
  /** True if only tasks of Fargate start in it. */
  readonly isFargate: boolean;
  /** Logical ids of jobs on Fargate that would get no public address in it. */
  readonly withoutAddress: readonly string[];
  /** True if instances in it get the addresses that the subnet gives. */
  readonly takesItsAddresses: boolean;
}

/** Returns the fault of a subnet that leads to the internet, for what has no address to be reached at; undefined for another. */
const faultOfAddresses = (route: SubnetRoute, starting: Starting, missing: string): Fault | undefined => {
  if (!starting.isFargate && starting.takesItsAddresses && !route.givesAddresses)
    return fault(
      `The subnet ${route.id} leads to the internet and gives no public addresses (MapPublicIpOnLaunch is off), and its VPC ${route.vpc} has no endpoints to ${missing}.`,
      'Instances in it start and never join their cluster: jobs stay in RUNNABLE.',
      `\`aws ec2 modify-subnet-attribute --subnet-id ${route.id} --map-public-ip-on-launch\`; or let the config name other subnets, and deploy.`,
    );
  if (starting.withoutAddress.length === 0) return undefined;
  return fault(
    `The subnet ${route.id} leads to the internet, and ${starting.withoutAddress.join(', ')} get no public address on Fargate (AssignPublicIp: DISABLED); its VPC ${route.vpc} has no endpoints to ${missing}.`,
    'Tasks in it cannot pull their image: runs fail with CannotPullContainerError.',
    'Deploy again, which looks at the subnets; or let the config name subnets with a NAT gateway, and deploy.',
  );
};

/** Returns the fault of a subnet from which something that a job needs cannot be reached; undefined for any other. */
const faultOf = (route: SubnetRoute, starting: Starting): Fault | undefined => {
  const { isFargate } = starting;
  if (route.leads === 'elsewhere') return undefined;
  const needed = [...reachedServices.tasks, ...(isFargate ? [] : reachedServices.instances)];
  const missing = needed.filter((service) => !route.endpoints.includes(service)).join(', ');
  if (missing === '') return undefined;
  if (route.leads === 'internet') return faultOfAddresses(route, starting, missing);
  return fault(
    `The subnet ${route.id} has no route out: its route table ${route.table} leads neither to an internet gateway nor to a NAT gateway, and its VPC ${route.vpc} has no endpoints to ${missing}.`,
    isFargate
      ? 'Tasks in it cannot pull their image: runs fail with CannotPullContainerError.'
      : 'Instances in it start and never join their cluster: jobs stay in RUNNABLE.',
    `\`aws ec2 create-route --route-table-id ${route.table} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id <id of a NAT gateway>\`, or --gateway-id with an internet gateway; or endpoints to these services; or let the config name other subnets, and deploy.`,
  );
};

const faultOfGone = (id: string, environments: readonly EnvironmentHealth[]): Fault => {
  const names = environments.filter(({ subnets }) => subnets.includes(id)).map(({ name }) => name);
  return fault(
    `The subnet ${id} does not exist any more.`,
    `The compute environment ${names.join(', ')} starts nothing in it, and becomes INVALID if it has no other.`,
    'Let the config name another one, and deploy; a VPC of the stack itself is made again only with a new stack.',
  );
};

const subnetsOf = (environments: readonly EnvironmentHealth[]): string[] => [
  ...new Set(environments.flatMap(({ subnets }) => subnets)),
];

/** Looks at the subnets of compute environments and their route tables: whether jobs reach what they start by. */
export const routes: StackCheck = {
  name: 'routes',
  about: 'routes of subnets',
  needs: 'stack',
  look: async ({ world, stack }) => {
    const health = await world.health();
    const names = resourcesOfType(stack, 'AWS::Batch::ComputeEnvironment').map(({ physicalId }) => physicalId);
    const environments = await health.computeEnvironments(names);
    const subnets = subnetsOf(environments);
    const onInstances = new Set(subnetsOf(environments.filter(({ isFargate }) => !isFargate)));
    const onFargate = new Set(subnetsOf(environments.filter(({ isFargate }) => isFargate)));
    const [withoutAddress, takesItsAddresses] = [jobsWithoutAddress(stack), !hasOwnInterfaces(stack)];
    const found = await health.routes(subnets);
    const known = new Set(found.map(({ id }) => id));
    return faultsOr(
      [
        ...subnets.filter((id) => !known.has(id)).map((id) => faultOfGone(id, environments)),
        ...found.flatMap(
          (route) =>
            faultOf(route, {
              isFargate: !onInstances.has(route.id),
              withoutAddress: onFargate.has(route.id) ? withoutAddress : [],
              takesItsAddresses,
            }) ?? [],
        ),
      ],
      subnets.length === 0
        ? 'The stack has no compute environment of its own.'
        : `${subnets.length === 1 ? 'The subnet' : `All ${subnets.length} subnets`} of compute environments lead out.`,
    );
  },
};
