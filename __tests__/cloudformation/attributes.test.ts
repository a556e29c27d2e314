import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attributeExpression, attributesOf, loadAttributeTable } from '../../src/cloudformation/attributes.ts';

const table = await loadAttributeTable();

describe('attributeExpression', () => {
  test.each([
    // Type, attribute, expression, from the page of each type in the CloudFormation template reference.
    ['AWS::S3::Bucket', 'Arn', { 'Fn::GetAtt': ['R', 'Arn'] }],
    ['AWS::S3::Bucket', 'BucketName', { Ref: 'R' }],
    ['AWS::S3::Bucket', 'Name', { Ref: 'R' }],
    ['AWS::SNS::Topic', 'TopicArn', { 'Fn::GetAtt': ['R', 'TopicArn'] }],
    ['AWS::SNS::Topic', 'Arn', { 'Fn::GetAtt': ['R', 'TopicArn'] }],
    ['AWS::SNS::Topic', 'Name', { 'Fn::GetAtt': ['R', 'TopicName'] }],
    ['AWS::SQS::Queue', 'QueueUrl', { 'Fn::GetAtt': ['R', 'QueueUrl'] }],
    ['AWS::SQS::Queue', 'Name', { 'Fn::GetAtt': ['R', 'QueueName'] }],
    ['AWS::Lambda::Function', 'Name', { Ref: 'R' }],
    ['AWS::DynamoDB::Table', 'StreamArn', { 'Fn::GetAtt': ['R', 'StreamArn'] }],
    ['AWS::SecretsManager::Secret', 'Arn', { Ref: 'R' }],
    ['AWS::RDS::DBInstance', 'Endpoint.Address', { 'Fn::GetAtt': ['R', 'Endpoint.Address'] }],
    ['AWS::Batch::JobQueue', 'Arn', { 'Fn::GetAtt': ['R', 'JobQueueArn'] }],
    ['AWS::EC2::VPC', 'Id', { Ref: 'R' }],
    ['AWS::Events::Rule', 'EventBusName|Name', { Ref: 'R' }],
    ['AWS::SQS::Queue', 'Size', undefined],
    ['AWS::IAM::Role', 'constructor', undefined],
    ['Custom::Thing', 'Whatever', { 'Fn::GetAtt': ['R', 'Whatever'] }],
    ['AWS::CloudFormation::CustomResource', 'Any', { 'Fn::GetAtt': ['R', 'Any'] }],
    ['Acme::Corp::Thing', 'Any', { 'Fn::GetAtt': ['R', 'Any'] }],
  ])('of %s %s is %j', (type, attribute, expected) => {
    expect(attributeExpression(table, type, 'R', attribute)).toEqual(expected);
  });

  const allTypes = Object.entries(table.services).flatMap(([service, types]) =>
    Object.keys(types).map((name) => `${service}::${name}`),
  );

  test('is Fn::GetAtt for every attribute of the table', () => {
    const wrong = allTypes.flatMap((type) =>
      (attributesOf(table, type)?.attributes ?? [])
        .filter((attribute) => {
          const expression = attributeExpression(table, type, 'R', attribute) as { 'Fn::GetAtt'?: unknown[] };
          return expression?.['Fn::GetAtt']?.[1] !== attribute;
        })
        .map((attribute) => `${type} ${attribute}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is defined for the result of Ref of every type of the table', () => {
    const wrong = allTypes.filter((type) => {
      const { ref = [] } = attributesOf(table, type) ?? {};
      return ref.length > 0 && !attributeExpression(table, type, 'R', ref.join('|'));
    });
    expect(wrong).toEqual([]);
  });

  test('knows the result of Ref of types of Batch, Step Functions and CloudWatch Logs', () => {
    for (const type of ['AWS::Batch::JobDefinition', 'AWS::StepFunctions::StateMachine', 'AWS::Logs::LogGroup'])
      expect(attributesOf(table, type)?.ref).toHaveLength(1);
  });

  test('never throws for any type and attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, attribute) => {
        attributeExpression(table, type, 'R', attribute);
      }),
    );
  });
});
