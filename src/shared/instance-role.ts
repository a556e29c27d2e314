import { allow, type ResourceContribution, type Statement } from '../cloudformation/contribution.ts';
import { arn } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';

/**
 * AWS Batch names the ECS cluster of a compute environment `AWSBatch-{environment}-{uuid}`; its own service-linked role
 * is limited to such clusters: https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 */
const cluster = arn('ecs', 'cluster/AWSBatch-*');
const instances = arn('ecs', 'container-instance/AWSBatch-*/*');

/**
 * The permissions of the ECS agent on an instance, each on the resource types that IAM checks it against
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html). Jobs share the network of their
 * instance, so each of them can use this role. It contains less than AmazonEC2ContainerServiceforEC2Role:
 * - no images and no logs, because every job has an execution role,
 * - no CreateCluster, because AWS Batch makes the cluster,
 * - no DescribeTags and ListTagsForResource, which only settings need that AWS Batch does not make:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html
 */
const statements: readonly Statement[] = [
  allow(['ecs:DiscoverPollEndpoint'], '*'),
  allow(
    [
      'ecs:DeregisterContainerInstance',
      'ecs:RegisterContainerInstance',
      'ecs:SubmitAttachmentStateChanges',
      'ecs:SubmitContainerStateChange',
      'ecs:SubmitTaskStateChange',
    ],
    cluster,
  ),
  allow(['ecs:Poll', 'ecs:StartTelemetrySession', 'ecs:UpdateContainerInstancesState'], instances),
  // IAM checks this one against both types.
  allow(['ecs:PutSystemLogEvents'], [cluster, instances]),
  allow(['ecs:TagResource'], instances, { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } }),
];

/** Returns the role of all instances of a stage, which the ECS agent and Docker use. `path` is its IAM path. */
export const instanceRole = (id: string, path: string): ResourceContribution =>
  role({ id, path, service: 'ec2.amazonaws.com', statements, from: [] });
