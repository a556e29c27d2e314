import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { type Diagnostic, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import type { Neighbour } from '../stage/resource.ts';
import { borrowedParam } from './borrowed-resources.ts';

/** The property by which a resource names another one that it changes, by CloudFormation type. */
const changedBy: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Authorizer': 'ApiId',
  'AWS::ApiGatewayV2::Integration': 'ApiId',
  'AWS::ApiGatewayV2::Route': 'ApiId',
  'AWS::ApiGatewayV2::Stage': 'ApiId',
  'AWS::Cognito::UserPoolClient': 'UserPoolId',
  'AWS::ElasticLoadBalancingV2::Listener': 'LoadBalancerArn',
  'AWS::ElasticLoadBalancingV2::ListenerRule': 'ListenerArn',
  'AWS::Kinesis::StreamConsumer': 'StreamARN',
  'AWS::Lambda::EventInvokeConfig': 'FunctionName',
  'AWS::Lambda::EventSourceMapping': 'FunctionName',
  'AWS::Lambda::Permission': 'FunctionName',
  'AWS::Logs::SubscriptionFilter': 'LogGroupName',
  'AWS::S3::BucketPolicy': 'Bucket',
  'AWS::SNS::Subscription': 'TopicArn',
  'AWS::SNS::TopicPolicy': 'Topics',
  'AWS::SQS::QueuePolicy': 'Queues',
};

/** Returns the error for a part of the config that would change what a preview borrows. */
export const changesBorrowed = (path: Path): Diagnostic =>
  errorAtKey(
    'config/borrowed',
    path,
    'This would change a resource that the preview borrows, and it belongs to another stage: its policy, its permissions or what it sends to.',
    'Take the resource out of stackConfig.preview.borrow, so that the preview makes one of its own, or borrow this one as well.',
  );

const missingPart = (path: Path, id: string): Diagnostic =>
  errorAtKey(
    'config/borrowed',
    path,
    `This refers to ${id}, which a preview that borrows does not make, and no output of the lending stage names it.`,
    'Take the resource out of stackConfig.preview.borrow. A preview that names itself in base-stage makes instances and network of its own.',
  );

/**
 * Returns an error for each resource of a template that would change what is borrowed, and for each that refers to a part
 * of it which no parameter stands for. `kept` are logical ids of deployed resources that stay.
 */
export const checkBorrowing = (
  resources: ReadonlyMap<string, ResourceContribution>,
  absent: ReadonlyMap<string, ResourceContribution>,
  neighbours: ReadonlyMap<string, Neighbour>,
  kept: readonly string[],
): Diagnostic[] => {
  if (absent.size === 0) return [];
  const theirs = new Set(
    [...neighbours.values()].flatMap(({ name, params, borrowed }) =>
      borrowed ? Object.keys(params).map((param) => borrowedParam(name, param)) : [],
    ),
  );
  return [...resources.values()].flatMap(({ body, from }): Diagnostic[] => {
    const { Metadata: _, ...rest } = body;
    const missing = idsIn(rest).find((id) => absent.has(id) && !kept.includes(id));
    if (missing !== undefined) return [missingPart(from, missing)];
    const changed = idsIn(body.Properties?.[changedBy[body.Type] ?? '']);
    return changed.some((id) => theirs.has(id)) ? [changesBorrowed(from)] : [];
  });
};
