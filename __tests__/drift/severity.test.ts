import { describe, expect, test } from '@jest/globals';
import { gravest, severityOfChange, severityOfDeletion } from '../../src/drift/severity.ts';

describe('severityOfChange', () => {
  test.each([
    ['AWS::IAM::Role', '/Policies/0/PolicyDocument', 'access'],
    ['AWS::IAM::Role', '/Description', 'cosmetic'],
    ['AWS::EC2::SecurityGroup', '/SecurityGroupIngress/0/CidrIp', 'access'],
    ['AWS::S3::Bucket', '/PublicAccessBlockConfiguration/BlockPublicAcls', 'access'],
    ['AWS::S3::Bucket', '/CorsConfiguration', 'access'],
    ['AWS::S3::Bucket', '/VersioningConfiguration/Status', 'data'],
    ['AWS::S3::Bucket', '/LifecycleConfiguration/Rules/0', 'data'],
    ['AWS::SQS::Queue', '/RedrivePolicy/maxReceiveCount', 'data'],
    ['AWS::SQS::Queue', '/VisibilityTimeout', 'work'],
    ['AWS::SQS::Queue', '/Tags/0/Value', 'cosmetic'],
    ['AWS::SQS::QueuePolicy', '/PolicyDocument/Statement/0', 'access'],
    ['AWS::Lambda::Function', '/Role', 'access'],
    ['AWS::Lambda::Function', '/MemorySize', 'work'],
    ['AWS::Logs::LogGroup', '/RetentionInDays', 'data'],
    ['AWS::Batch::JobQueue', '/State', 'work'],
    ['AWS::Batch::ComputeEnvironment', '/UpdatePolicy/JobExecutionTimeoutMinutes', 'work'],
    ['AWS::CloudWatch::Alarm', '/AlarmDescription', 'cosmetic'],
  ] as const)('of %s %s is %s', (type, path, severity) => {
    expect(severityOfChange(type, [path])).toBe(severity);
  });

  test('is the gravest of several', () => {
    expect(severityOfChange('AWS::SQS::Queue', ['/Tags/0', '/DelaySeconds', '/MessageRetentionPeriod'])).toBe('data');
    expect(gravest([])).toBe('cosmetic');
  });
});

describe('severityOfDeletion', () => {
  test.each([
    ['AWS::S3::Bucket', 'data'],
    ['AWS::SQS::Queue', 'data'],
    ['Custom::Thing', 'data'],
    ['AWS::IAM::Role', 'access'],
    ['AWS::EC2::SecurityGroup', 'access'],
    ['AWS::Batch::JobQueue', 'work'],
    ['AWS::Batch::JobDefinition', 'work'],
    ['AWS::StepFunctions::StateMachine', 'work'],
    ['AWS::Events::Rule', 'work'],
  ] as const)('of %s is %s', (type, severity) => {
    expect(severityOfDeletion(type)).toBe(severity);
  });
});
