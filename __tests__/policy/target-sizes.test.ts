import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/policy/limits.ts';
import { amountsOfTargets } from '../../src/policy/target-sizes.ts';
import { asText, requirements, vcpus } from './asked.ts';

const ofTargets = asText(amountsOfTargets);
const job = { Arn: 'arn:aws:batch:eu-west-1:111122223333:job-queue/q', BatchParameters: { JobName: 'a' } };
const task = { Arn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/c', EcsParameters: { TaskDefinitionArn: 't' } };
const input = JSON.stringify({ ContainerOverrides: vcpus(7) });
const call = 'arn:aws:scheduler:::aws-sdk:batch:submitJob';
const scheduled = (Arn: unknown) => ({ Target: { Arn, Input: input } });

describe('a target of EventBridge asks for', () => {
  test.each<[string, object, string[]]>([
    ['what a pipe overrides of a job', { BatchJobParameters: { ContainerOverrides: vcpus(6) } }, ['6 of a job']],
    [
      'what a message says to a pipe',
      { BatchJobParameters: { ContainerOverrides: requirements(['VCPU', '<$.body.cpu>']) } },
      ['NaN of a job'],
    ],
    ['what a pipe overrides of a task', { EcsTaskParameters: { Overrides: { Cpu: '512' } } }, ['0.5 of a task']],
    ['what the input of a rule overrides of a job', { Targets: [{ ...job, Input: input }] }, ['7 of a job']],
    [
      'what it overrides of a task, in lower case',
      { Targets: [{ ...task, Input: JSON.stringify({ containerOverrides: [{ name: 'a', cpu: 9216 }] }) }] },
      ['9 of a task'],
    ],
    [
      'what an event says to a job',
      { Targets: [{ ...job, InputTransformer: { InputTemplate: '{"ContainerOverrides": <o>}' } }] },
      ['NaN of a job'],
    ],
    [
      'what an event says at a key',
      { Targets: [{ ...task, InputTransformer: { InputTemplate: '{"<k>": "16384"}' } }] },
      ['NaN of a task'],
    ],
    ['a part of an event', { Targets: [{ ...job, InputPath: '$.detail' }] }, ['NaN of a job']],
    ['an event as a whole', { Targets: [{ ...job, InputTransformer: { InputTemplate: ' <all>' } }] }, ['NaN of a job']],
    ['an input that is looked up', { Targets: [{ ...job, Input: '{{resolve:ssm:/input}}' }] }, ['NaN of a job']],
    ['an input that a part of is', { Targets: [{ ...job, Input: '{"a": "{{resolve:ssm:/a}}"}' }] }, ['NaN of a job']],
    [
      'an input without end',
      { Targets: [{ ...job, Input: `${'['.repeat(1e5)}"cpu"${']'.repeat(1e5)}` }] },
      ['NaN of a job'],
    ],
    ['what a schedule submits', scheduled(call), ['7 of a job']],
    ['what it submits by an address in parts', scheduled({ 'Fn::Join': [':', call.split(':')] }), ['7 of a job']],
    [
      'what it submits by an address with a part of CloudFormation',
      scheduled({ 'Fn::Sub': 'arn:aws:scheduler:::aws-sdk:${Service}:submitJob' }),
      ['7 of a job'],
    ],
    ['what it submits to an address that is looked up', scheduled('{{resolve:ssm:/call}}'), ['7 of a job']],
    ['what it submits under a condition', scheduled({ 'Fn::If': ['A', { Ref: 'Topic' }, call] }), ['7 of a job']],
    [
      'what a subscriber submits',
      { TargetArn: 'arn:aws:events:::aws-sdk:batch:submitJob', UniversalTargetParameters: { Input: input } },
      ['7 of a job'],
    ],
  ])('%s', (_, properties, expected) => {
    expect(ofTargets(properties)).toEqual(expected);
  });
});

describe('a target of EventBridge asks for nothing by', () => {
  test.each<[string, object]>([
    [
      'the input of a resource that is no job',
      { Targets: [{ Arn: { 'Fn::GetAtt': ['Queue', 'Arn'] }, Input: input, InputPath: '$.detail' }] },
    ],
    [
      'that of a queue whose name CloudFormation knows',
      scheduled({ 'Fn::Sub': 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Queue.QueueName}' }),
    ],
    ['that of a call of another service', scheduled('arn:aws:scheduler:::aws-sdk:ssm:putParameter')],
    [
      'parameters of a job',
      { Targets: [{ ...job, InputTransformer: { InputTemplate: '{"Parameters": {"k": <k>}}' } }] },
    ],
  ])('%s', (_, properties) => {
    expect(limits.flatMap((limit) => ofTargets(properties, limit))).toEqual([]);
  });
});
