import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { openingsTo } from '../../job/connections.ts';
import { logForwardingContributions } from '../../job/log-forwarding.ts';
import { logGroup } from '../../job/log-group.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { namespaceId, namespaceName } from '../../stage/namespace.ts';
import type { Expansion } from '../../stage/needs.ts';
import { innerOf } from '../../stage/network.ts';
import type { OpeningNeed } from '../../stage/opening.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { isScaled, scalingResources } from './service-scaling.ts';
import { instancesOf, type MadeService, madeService, type ServiceProperties, usualPort } from './service-shape.ts';
import { taskResources } from './service-task.ts';

/** Seconds for which the addresses of a service may be cached, after which one that is gone is asked no more. */
const addressSeconds = 10;

/**
 * Returns the address of a service as `name.namespace:port`, whose name is found in the VPC of the stack alone; that which
 * the config says of one that is there already.
 */
export const serviceAddress = (
  { existing, port = usualPort }: Pick<ServiceProperties, 'existing' | 'port'>,
  { name, stage }: NamedResource,
): Expression =>
  existing === undefined
    ? concat(`${name.toLowerCase()}.`, namespaceName(stage), `:${port}`)
    : concat(expressionOf(existing.host), `:${existing.port}`);

const resource = (
  service: ResourceContext,
  kind: string,
  Type: string,
  Properties: Readonly<Record<string, Expression | undefined>>,
  DependsOn: readonly string[] = [],
): ResourceContribution => ({
  kind: 'resource',
  id: service.id(kind),
  from: service.path,
  tags: 'in-place',
  holdsData: 'no',
  body: { Type, ...(DependsOn.length > 0 ? { DependsOn } : {}), Metadata: service.metadata, Properties },
});

/** Returns the needs that what a service is connected to lets it in. */
const openingNeeds = ({ connectTo }: MadeService, service: ResourceContext): OpeningNeed[] =>
  openingsTo(connectTo, service.neighbours).map((to) => ({
    kind: 'need',
    of: 'opening',
    to,
    source: getAtt(service.id('SecurityGroup'), 'GroupId'),
    suffix: logicalId(service.name),
  }));

/**
 * Returns the ECS service, which runs in the subnets of jobs. A deployment whose containers do not stay up ends, and the
 * former revision goes on: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
const ecsService = (own: MadeService, service: ResourceContext): ResourceContribution => {
  const { network = ownNetwork } = service;
  const { subnets, dependsOn, publicIp } = innerOf(network);
  return resource(
    service,
    'Service',
    'AWS::ECS::Service',
    {
      Cluster: ref(service.id('Cluster')),
      TaskDefinition: ref(service.id('TaskDefinition')),
      LaunchType: 'FARGATE',
      // Where the number follows the load, a deploy that names one would change it.
      DesiredCount: isScaled(own, service.stage) ? undefined : instancesOf(own).fewest,
      DeploymentConfiguration: {
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
      },
      EnableExecuteCommand: own.enableRemoteSessions,
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          AssignPublicIp: publicIp,
          SecurityGroups: [getAtt(service.id('SecurityGroup'), 'GroupId')],
          Subnets: subnets,
        },
      },
      ServiceRegistries: [{ RegistryArn: getAtt(service.id('DiscoveryService'), 'Arn') }],
    },
    dependsOn,
  );
};

/** Returns nothing for a service that is there already, else its CloudFormation resources and needs. */
export const expandService = (own: ServiceProperties, service: ResourceContext): Expansion => {
  const made = madeService(own);
  return made === undefined ? [] : expandMade(made, service);
};

/**
 * Returns the CloudFormation resources of a service (cluster, task definition, service, its name in the namespace of the
 * stack, security group, roles, log group, scaling) and its needs of an image, the network and the namespace.
 */
const expandMade = (own: MadeService, service: ResourceContext): Expansion => {
  const { network = ownNetwork } = service;
  const group = own.logging?.disabled ? undefined : service.id('LogGroup');
  return [
    { kind: 'need', of: 'network' },
    { kind: 'need', of: 'namespace' },
    {
      kind: 'need',
      of: 'image',
      job: service.name,
      path: [...service.path, 'properties', 'packaging'],
      packaging: own.packaging,
      platform: own.resources.architecture === 'arm64' ? 'linux/arm64' : 'linux/amd64',
    },
    ...openingNeeds(own, service),
    ...(group === undefined ? [] : [logGroup(group, own.logging?.retentionDays ?? 90, service.path, service.metadata)]),
    ...logForwardingContributions(own.logging, service),
    ...taskResources(own, service, group),
    resource(service, 'Cluster', 'AWS::ECS::Cluster', {}),
    resource(service, 'SecurityGroup', 'AWS::EC2::SecurityGroup', {
      GroupDescription: `The service ${service.name}: only what is connected to it comes in.`,
      VpcId: network.vpc,
    }),
    resource(service, 'DiscoveryService', 'AWS::ServiceDiscovery::Service', {
      Name: service.name.toLowerCase(),
      NamespaceId: ref(namespaceId),
      DnsConfig: { DnsRecords: [{ TTL: addressSeconds, Type: 'A' }], RoutingPolicy: 'MULTIVALUE' },
      // ECS itself says which containers are well: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html
      HealthCheckCustomConfig: { FailureThreshold: 1 },
    }),
    ecsService(own, service),
    ...scalingResources(own, service),
  ];
};
