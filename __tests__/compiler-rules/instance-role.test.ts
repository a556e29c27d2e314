import { resolved } from '../cloudformation/resolved.ts';
import { everything } from './configs.ts';
import { rule } from './harness.ts';
import { fact, granting, type Json, same, statementsOf, type Template } from './reading.ts';

const role = 'StpBatchInstanceRole';
const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/AWSBatch-*';
const instance = 'arn:aws:ecs:us-east-1:123456789012:container-instance/AWSBatch-*/*';

/**
 * What the ECS agent on an instance of AWS Batch calls, with the resource types of the service authorization reference:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html
 */
const needed: Readonly<Record<string, readonly string[]>> = {
  'ecs:DiscoverPollEndpoint': ['*'],
  'ecs:RegisterContainerInstance': [cluster],
  'ecs:DeregisterContainerInstance': [cluster],
  'ecs:SubmitTaskStateChange': [cluster],
  'ecs:SubmitContainerStateChange': [cluster],
  'ecs:SubmitAttachmentStateChanges': [cluster],
  'ecs:Poll': [instance],
  'ecs:StartTelemetrySession': [instance],
  'ecs:UpdateContainerInstancesState': [instance],
  'ecs:PutSystemLogEvents': [cluster, instance],
  'ecs:TagResource': [instance],
};
const onlyAtRegistration = { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } };
const own = (template: Template) => statementsOf(template).filter((one) => one.role === role);

rule(
  'capacity/instance-role',
  'the ECS agent may do what it needs to register, to be given tasks and to report on them',
  everything,
  (template) =>
    Object.entries(needed).flatMap(([action, resources]) => {
      const allowed = [granting(template, role, action)?.Resource ?? []].flat() as Json[];
      return fact(same(allowed.map(resolved), resources), `${action} on ${JSON.stringify(allowed)}`);
    }),
  (template) => granting(template, role, 'ecs:Poll').Action.shift(),
  (template) => {
    granting(template, role, 'ecs:RegisterContainerInstance').Resource = '*';
  },
  (template) => granting(template, role, 'ecs:PutSystemLogEvents').Resource.pop(),
);
rule(
  'capacity/instance-role',
  'it may do nothing else: no images, no logs, no clusters, no tags but at registration',
  everything,
  (template) => [
    ...own(template).flatMap(({ statement }) => statement.Action.filter((action: string) => !(action in needed))),
    ...fact(same(granting(template, role, 'ecs:TagResource')?.Condition, onlyAtRegistration), 'ecs:TagResource'),
    ...fact(template.Resources[role].Properties.ManagedPolicyArns === undefined, 'a managed policy'),
  ],
  (template) => granting(template, role, 'ecs:Poll').Action.push('ecr:BatchGetImage'),
  (template) => granting(template, role, 'ecs:Poll').Action.push('ecs:CreateCluster'),
  (template) => granting(template, role, 'ecs:Poll').Action.push('ecs:Submit*'),
  (template) => delete granting(template, role, 'ecs:TagResource').Condition,
  ({ Resources }) => {
    Resources[role].Properties.ManagedPolicyArns = ['AmazonEC2ContainerServiceforEC2Role'];
  },
);
