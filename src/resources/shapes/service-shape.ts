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
import { containerProperties, helperContainer } from './service-container.ts';

/** The share of processor or memory, in percent, above which there are more instances unless the config says another. */
export const usualUtilization = 80;

const utilization = (of: string) =>
  integer(`The share of the ${of}, in percent.`, { default: usualUtilization, minimum: 1, maximum: 100 });

/** The properties of a `private-service`. */
export const serviceProperties = {
  port: integer('The port that the container listens at; it finds it in `PORT`.', {
    default: 3_000,
    minimum: 1,
    maximum: 65_535,
  }),
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
  resources: required(
    object('How much of a machine each instance of it gets.', {
      cpu: oneOf('Virtual CPUs.', [0.25, 0.5, 1, 2, 4, 8, 16]),
      memory: integer('MiB of memory, in the sizes that Fargate has for these CPUs.', { minimum: 4 }),
      instanceTypes: later(
        list('Types of machines of its own, such as `t3.medium`; Fargate without it.', text('A type.')),
      ),
      enableWarmPool: later(flag('Keep stopped machines ready.')),
      architecture: oneOf('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
    }),
  ),
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

/** Returns the fewest and the most instances of a service. */
export const instancesOf = ({ scaling }: Pick<ServiceProperties, 'scaling'>): { fewest: number; most: number } => ({
  fewest: scaling?.minInstances ?? 1,
  most: scaling?.maxInstances ?? 1,
});
