import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/policy/limits.ts';
import { amountsOfMachine } from '../../src/policy/machine-sizes.ts';
import { asText, gpu, memory, requirements, vcpus } from './asked.ts';
import { configOf, errorsOf } from './policy-world.ts';
import { rawMachine, submission } from './state-machines.ts';

const ofMachine = asText(amountsOfMachine);
const state = (resource: string, given: unknown, key = 'Parameters') => ({
  Run: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, [key]: given, End: true },
});
const call = (...args: Parameters<typeof state>) => ({ Definition: { StartAt: 'Run', States: state(...args) } });
const submit = (ContainerOverrides: unknown) => ({
  JobName: 'a',
  JobQueue: 'q',
  JobDefinition: 'd',
  ContainerOverrides,
});
const breaking = 'j","ContainerOverrides":{"ResourceRequirements":[{"Type":"VCPU","Value":"64"}]},"ShareIdentifier":"x';

describe('a state machine asks for', () => {
  test.each<[string, object, string[]]>([
    ['what a state overrides of a task', call('ecs:runTask.sync', { Overrides: { Cpu: '8192' } }), ['8 of a task']],
    [
      'what a state overrides of containers of a task together',
      call('ecs:runTask', { Overrides: { ContainerOverrides: [{ Cpu: 4096 }, { Cpu: 1024 }] } }, 'Arguments'),
      ['5 of a task'],
    ],
    [
      'what a state defines',
      call('aws-sdk:ecs:registerTaskDefinition', { Cpu: '2 vCPU', ContainerDefinitions: [{ Cpu: 64 }] }),
      ['2 of a task'],
    ],
    ['what a run computes for a task', call('ecs:runTask', { 'Overrides.$': '$.overrides' }), ['NaN of a task']],
    ['what a run computes for a size', call('ecs:runTask', { Overrides: { 'Cpu.$': '$.cpu' } }), ['NaN of a task']],
    ['what a run gives as a whole', call('ecs:runTask', '{% $states.input %}', 'Arguments'), ['NaN of a job']],
    ['what a run gives at a path', call('batch:submitJob', '$', 'Parameters.$'), ['NaN of a job']],
    [
      'what a run gives under a condition',
      call('batch:submitJob', { 'Fn::If': ['A', '{% $states.input %}', submit({})] }),
      ['NaN of a job'],
    ],
    [
      'what a run computes in a list',
      call('batch:submitJob', submit({ ResourceRequirements: ['{% $sizes %}'] }), 'Arguments'),
      ['NaN of a job'],
    ],
    [
      'what a state in a branch of a map does',
      {
        Definition: {
          States: {
            All: {
              Type: 'Map',
              ItemProcessor: {
                States: { Both: { Branches: [{ States: state('batch:submitJob', submit(vcpus(9))) }] } },
              },
            },
          },
        },
      },
      ['9 of a job'],
    ],
    [
      'what a call does that CloudFormation names',
      {
        Definition: { States: state('${Call}', submit(vcpus(9))) },
        DefinitionSubstitutions: { Call: 'batch:submitJob' },
      },
      ['9 of a job'],
    ],
    [
      'what CloudFormation may write into a text',
      { DefinitionString: { 'Fn::Sub': [submission({}).replace('"a"', '"${n}"'), { n: breaking }] } },
      ['NaN of a job'],
    ],
    [
      'what an attribute may',
      { DefinitionString: { 'Fn::Sub': submission({}).replace('"a"', '"${Parameter.Value}"') } },
      ['NaN of a job'],
    ],
    [
      'what a substitution may',
      { DefinitionString: submission({}), DefinitionSubstitutions: { n: breaking } },
      ['NaN of a job'],
    ],
    [
      'what is looked up',
      { DefinitionString: submission({}).replace('"a"', '"{{resolve:ssm:/a}}"') },
      ['NaN of a job'],
    ],
    ['what is in a bucket', { DefinitionS3Location: { Bucket: 'a', Key: 'b' } }, ['NaN of a job']],
  ])('%s', (_, properties, expected) => {
    expect(ofMachine(properties)).toEqual(expected);
  });

  test('memory and graphics processors in the same places', () => {
    const two = { Name: 'a', MemoryReservation: 512, ...requirements(['GPU', '2']) };
    const overrides = call('ecs:runTask', { Overrides: { ContainerOverrides: [two, two] } });
    expect(ofMachine(overrides, memory)).toEqual(['1024 of a task']);
    expect(ofMachine(overrides, gpu)).toEqual(['4 of a task']);
  });
});

describe('a state machine asks for nothing by', () => {
  const payload = {
    memory: 5,
    Memory: 'high',
    Overrides: '{% $a %}',
    Containers: 3,
    Limits: { cpu: 99 },
    'Type.$': '$.a',
    'Value.$': '$.b',
  };
  test.each<[string, object]>([
    ['what it gives to a function', call('lambda:invoke', { Payload: payload })],
    [
      'what it writes elsewhere',
      call('aws-sdk:ssm:putParameter', { Name: 'a', Type: '{% $t %}', Value: '{% $v %}' }, 'Arguments'),
    ],
    ['what it tells a job', call('batch:submitJob', { ...submit({}), Parameters: '{% $p %}' }, 'Arguments')],
    [
      'addresses that CloudFormation puts into it',
      {
        DefinitionString: {
          'Fn::Sub': [
            submission({}).replace('"q"', '"${Queue.JobQueueArn}"').replace('"d"', '"${d}"'),
            { d: { Ref: 'Definition' } },
          ],
        },
      },
    ],
  ])('%s', (_, properties) => {
    expect(limits.flatMap((limit) => ofMachine(properties, limit))).toEqual([]);
  });
});

test('a state machine that starts a task of ECS is judged at its line', async () => {
  const machine = rawMachine(call('ecs:runTask', { Overrides: { Cpu: '8192' } }));
  const { errors } = await errorsOf({ maxCpu: 4 }, configOf({}, {}, machine));
  expect(errors.filter(({ code }) => code === 'policy/cpu')).toMatchObject([
    {
      place: { path: ['cloudformationResources', 'Machine'] },
      sentence: 'A task of a service may have 4 vCPUs at most, and this one has 8.',
    },
  ]);
});
