import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attributeExpression, attributesOf, attributeTable } from '../../src/cloudformation/attributes.ts';

const table = await attributeTable();

describe('an attribute of a CloudFormation resource', () => {
  test.each([
    // type, attribute, expression: as the reference of each type in the CloudFormation user guide says
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
  ])('%s %s', (type, attribute, expected) => {
    expect(attributeExpression(table, type, 'R', attribute)).toEqual(expected);
  });

  test('every attribute that the table lists is read by GetAtt, every whole identifier by one of both', () => {
    const wrong: string[] = [];
    for (const [service, types] of Object.entries(table.services))
      for (const name of Object.keys(types)) {
        const type = `${service}::${name}`;
        const { attributes = [], ref = [] } = attributesOf(table, type) ?? {};
        for (const attribute of attributes) {
          const expression = attributeExpression(table, type, 'R', attribute) as { 'Fn::GetAtt'?: unknown[] };
          if (expression?.['Fn::GetAtt']?.[1] !== attribute) wrong.push(`${type} ${attribute}`);
        }
        if (ref.length && !attributeExpression(table, type, 'R', ref.join('|'))) wrong.push(`${type} ${ref}`);
      }
    expect(wrong).toEqual([]);
  });

  test('the table knows a type of each service that jobs use most', () => {
    for (const type of ['AWS::Batch::JobDefinition', 'AWS::StepFunctions::StateMachine', 'AWS::Logs::LogGroup'])
      expect(attributesOf(table, type)?.ref).toHaveLength(1);
  });

  test('asking for any word of any type never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, attribute) => {
        attributeExpression(table, type, 'R', attribute);
      }),
    );
  });
});
