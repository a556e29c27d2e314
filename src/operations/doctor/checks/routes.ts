import { reachedServices } from '../../../doctor/reached-services.ts';
import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import type { EnvironmentHealth, SubnetRoute } from '../../../ports/health.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import type { StackCheck } from '../check.ts';

/** Returns the fault of a subnet from which nothing that a job needs can be reached; undefined for any other. */
const faultOf = (route: SubnetRoute, isFargate: boolean): Fault | undefined => {
  if (route.leads !== 'nowhere') return undefined;
  const needed = [...reachedServices.tasks, ...(isFargate ? [] : reachedServices.instances)];
  const missing = needed.filter((service) => !route.endpoints.includes(service));
  if (missing.length === 0) return undefined;
  return fault(
    `The subnet ${route.id} has no route out: its route table ${route.table} leads neither to an internet gateway nor to a NAT gateway, and its VPC ${route.vpc} has no endpoints to ${missing.join(', ')}.`,
    isFargate
      ? 'Tasks in it cannot pull their image: runs fail with CannotPullContainerError.'
      : 'Instances in it start and never join their cluster: jobs stay in RUNNABLE.',
    `\`aws ec2 create-route --route-table-id ${route.table} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id <id of a NAT gateway>\`, or --gateway-id with an internet gateway; or endpoints to these services; or let the config name other subnets, and deploy.`,
  );
};

const subnetsOf = (environments: readonly EnvironmentHealth[]): string[] => [
  ...new Set(environments.flatMap(({ subnets }) => subnets)),
];

/** Looks at the route tables of the subnets of compute environments: whether instances reach what they start by. */
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
    const found = await health.routes(subnets);
    return faultsOr(
      found.flatMap((route) => faultOf(route, !onInstances.has(route.id)) ?? []),
      subnets.length === 0
        ? 'The stack has no compute environment of its own.'
        : `${subnets.length === 1 ? 'The subnet' : `All ${subnets.length} subnets`} of compute environments lead out.`,
    );
  },
};
