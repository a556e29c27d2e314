import type { CloudFormationResource, ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';

export interface Tag {
  readonly Key: string;
  readonly Value: Expression;
}

export const userTags = (
  tags: readonly { readonly name: string; readonly value: string | number | boolean }[],
): Tag[] => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));

/**
 * Types that we emit whose `Tags` can change in place. Never a type of AWS::Batch: there a changed tag replaces the
 * resource, and with it the queue and what waits in it (CloudFormation registry, createOnlyProperties).
 */
const taggable = new Set([
  'AWS::EC2::InternetGateway',
  'AWS::EC2::RouteTable',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::Events::Rule',
  'AWS::IAM::Role',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::StateMachine',
]);

/** The resource's body with the user's tags, where its type takes them and we own it. */
export const tagged = ({ body, from }: ResourceContribution, tags: readonly Tag[]): CloudFormationResource =>
  tags.length === 0 || from[0] === 'cloudformationResources' || !taggable.has(body.Type)
    ? body
    : { ...body, Properties: { ...body.Properties, Tags: tags as unknown as Expression } };
