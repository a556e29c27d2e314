import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { namespaceId, namespaceName } from '../stage/namespace.ts';
import type { Network } from '../stage/network.ts';
import type { Stage } from '../stage/stage.ts';
import { networkResource } from './network.ts';

/**
 * Returns the private DNS namespace of the stack in Cloud Map: a hosted zone of Route 53 that only its VPC can ask. It has
 * the names of the stack's services, which ECS registers by itself.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html
 */
export const privateNamespace = ({ vpc }: Pick<Network, 'vpc'>, stage: Pick<Stage, 'stack'>): ResourceContribution =>
  networkResource(namespaceId, 'in-place', 'AWS::ServiceDiscovery::PrivateDnsNamespace', {
    Properties: { Name: namespaceName(stage), Vpc: vpc },
  });
