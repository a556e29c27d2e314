import { roleStatement } from '../../job/job-shape.ts';
import { flag, integer, list, object, oneOf, required, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { containerProperties, helperContainer } from '../shapes/service-container.ts';

/** The resource type `private-service`, which cannot be deployed yet. */
export const privateService = laterResource({
  type: 'private-service',
  says: 'A container that runs all the time, and is reached within the VPC of the stack alone.',
  properties: {
    port: integer('The port that the container listens at.', { default: 3_000, minimum: 1, maximum: 65_535 }),
    protocol: oneOf('The protocol of the requests, for metrics.', ['grpc', 'http', 'http2']),
    loadBalancing: object('How requests find it.', {
      type: required(oneOf('By a name, or by a load balancer.', ['application-load-balancer', 'service-connect'])),
    }),
    ...containerProperties,
    resources: required(
      object('How much of a machine it gets.', {
        cpu: oneOf('Virtual CPUs.', [0.25, 0.5, 1, 2, 4, 8, 16]),
        memory: integer('MB of memory.', { minimum: 4 }),
        instanceTypes: list('Types of machines of its own, such as `t3.medium`; Fargate without it.', text('A type.')),
        enableWarmPool: flag('Keep stopped machines ready.'),
        architecture: oneOf('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
      }),
    ),
    scaling: object('How many there are.', {
      minInstances: integer('The fewest.', { default: 1, minimum: 0 }),
      maxInstances: integer('The most.', { default: 1, minimum: 1 }),
      scalingPolicy: object('When there are more.', {
        keepAvgCpuUtilizationUnder: integer('The share of the processor, in percent.', { default: 80, minimum: 1 }),
        keepAvgMemoryUtilizationUnder: integer('The share of the memory, in percent.', { default: 80, minimum: 1 }),
      }),
    }),
    enableRemoteSessions: flag('Allow shells into the container.', { default: false }),
    sideContainers: list('Containers beside it.', helperContainer),
    usePrivateSubnetsWithNAT: flag('Give it no public address.', { default: false }),
    connectTo: list('Resources that the service may use.', text('A name.')),
    iamRoleStatements: list('More permissions for the service.', roleStatement),
  },
  example: `
resources:
  prices:
    type: private-service
    properties:
      packaging:
        type: prebuilt-image
        properties:
          image: public.ecr.aws/nginx/nginx:stable
      resources:
        cpu: 0.25
        memory: 512
`,
  connectable: true,
  params: () => ['address'],
});
