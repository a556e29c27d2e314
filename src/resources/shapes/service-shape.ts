import { roleStatement } from '../../job/job-shape.ts';
import {
  flag,
  ignored,
  integer,
  later,
  laterMembers,
  list,
  object,
  oneOf,
  type Properties,
  required,
  text,
} from '../../schema/shape.ts';
import { hostName } from './database-shape.ts';
import { securityGroupId } from './existing-group.ts';
import { containerProperties, helperContainer, packaging } from './service-container.ts';

/** The share of processor or memory, in percent, above which there are more instances unless the config says another. */
export const usualUtilization = 80;

const utilization = (of: string) =>
  integer(`The share of the ${of}, in percent.`, { default: usualUtilization, minimum: 1, maximum: 100 });

/** The port of a service unless the config says another one. */
export const usualPort = 3_000;

const portRange = { minimum: 1, maximum: 65_535 } as const;

/** The shape of a service that is there already. */
const existing = object('A service that is there already, instead of one that is made: nothing of it is changed.', {
  host: required(text('The name or address by which it is reached, without a port.', hostName)),
  port: integer('The port it listens at.', { ...portRange, default: usualPort }),
  securityGroupId: securityGroupId('service'),
});

/** The properties of a `private-service`. */
export const serviceProperties = {
  existing,
  port: integer(`The port that the container listens at, ${usualPort} by itself; it finds it in \`PORT\`.`, portRange),
  protocol: ignored(
    oneOf('The protocol of the requests, for metrics.', ['grpc', 'http', 'http2']),
    'Requests go to the containers themselves, so that nothing between counts them by protocol.',
  ),
  loadBalancing: object('How requests find it.', {
    type: required(
      laterMembers(
        oneOf(
          'By a name, or by a load balancer. The name is one of a private DNS namespace, for jobs cannot join Service Connect.',
          ['application-load-balancer', 'service-connect'],
        ),
        'application-load-balancer',
      ),
    ),
  }),
  ...containerProperties,
  packaging,
  resources: object('How much of a machine each instance of it gets.', {
    cpu: oneOf('Virtual CPUs.', [0.25, 0.5, 1, 2, 4, 8, 16]),
    memory: integer('MiB of memory, in the sizes that Fargate has for these CPUs.', { minimum: 4 }),
    instanceTypes: later(
      list('Types of machines of its own, such as `t3.medium`; Fargate without it.', text('A type.')),
    ),
    enableWarmPool: later(flag('Keep stopped machines ready.')),
    architecture: oneOf('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
  }),
  scaling: object('How many instances of it there are.', {
    minInstances: integer('The fewest; 0 stops the service.', { default: 1, minimum: 0 }),
    maxInstances: integer('The most.', { default: 1, minimum: 1 }),
    scalingPolicy: object('When there are more.', {
      keepAvgCpuUtilizationUnder: utilization('processor'),
      keepAvgMemoryUtilizationUnder: utilization('memory'),
    }),
  }),
  enableRemoteSessions: flag('Allow shells into the container, by `aws ecs execute-command`.', { default: false }),
  sideContainers: later(list('Containers beside it.', helperContainer)),
  usePrivateSubnetsWithNAT: flag(
    'Give it no public address. It is in private subnets wherever `stackConfig.vpc.nat` makes some; this refuses a config without.',
    { default: false },
  ),
  connectTo: list('Resources that the service may use.', text('A name.'), { default: [] }),
  iamRoleStatements: list('More permissions for the service.', roleStatement, { default: [] }),
} as const;

/** The properties of a judged `private-service`. */
export type ServiceProperties = Properties<typeof serviceProperties>;

/** The `resources` of a service that does not say them, which `checkService` refuses if it is made. */
const usualResources: NonNullable<ServiceProperties['resources']> = { architecture: 'x86_64' };

/** A service that the stack makes, with its port. */
export interface MadeService extends Omit<ServiceProperties, 'existing'> {
  readonly port: number;
  readonly packaging: NonNullable<ServiceProperties['packaging']>;
  readonly resources: NonNullable<ServiceProperties['resources']>;
}

/** Returns a service that the stack makes; undefined for one that is there already. */
export const madeService = (own: ServiceProperties): MadeService | undefined => {
  const { existing: _, port = usualPort, packaging: packed, resources = usualResources } = own;
  return packed === undefined ? undefined : { ...own, port, packaging: packed, resources };
};

/** Returns the fewest and the most instances of a service. */
export const instancesOf = ({ scaling }: Pick<ServiceProperties, 'scaling'>): { fewest: number; most: number } => ({
  fewest: scaling?.minInstances ?? 1,
  most: scaling?.maxInstances ?? 1,
});
