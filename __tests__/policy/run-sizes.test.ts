import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExpressionMap } from '../../src/cloudformation/expression.ts';
import { limits } from '../../src/policy/limits.ts';
import { amountsIn } from '../../src/policy/run-sizes.ts';
import { configOf, errorsOf } from './policy-world.ts';
import { rawMachine } from './state-machines.ts';

const [cpu, memory, gpu] = limits;
const requirements = (...written: readonly (readonly [string, unknown])[]) => ({
  ResourceRequirements: written.map(([Type, Value]) => ({ Type, Value })),
});
const vcpus = (count: number) => requirements(['VCPU', String(count)]);
const amounts = (value: object, limit: (typeof limits)[number] = cpu) =>
  amountsIn(value as ExpressionMap, limit).map(({ of, amount }) => `${amount} of a ${of}`);

const call = (resource: string, parameters: unknown, key = 'Parameters') => ({
  Definition: {
    StartAt: 'Run',
    States: { Run: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, [key]: parameters, End: true } },
  },
});
const batchTarget = { Arn: 'arn:aws:batch:eu-west-1:111122223333:job-queue/q', BatchParameters: { JobName: 'a' } };
const taskTarget = { Arn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/c', EcsParameters: { TaskDefinitionArn: 't' } };
const submitTarget = { Arn: 'arn:aws:scheduler:::aws-sdk:batch:submitJob' };

describe('a job or task asks for', () => {
  test.each<[string, object, string[]]>([
    [
      'what the containers of one job have together',
      { EcsProperties: { TaskProperties: [{ Containers: [vcpus(3), vcpus(2), { Image: 'a' }] }] } },
      ['5 of a job'],
    ],
    [
      'what the containers of a pod have together, and each of those that run before them',
      {
        EksProperties: {
          PodProperties: {
            InitContainers: [{ Resources: { Limits: { cpu: '8' } } }],
            Containers: [
              { Resources: { Limits: { cpu: '2' }, Requests: { cpu: '1' } } },
              { Resources: { Limits: { cpu: 3 } } },
            ],
          },
        },
      },
      ['8 of a job', '5 of a job'],
    ],
    [
      'each branch of a condition',
      {
        Containers: {
          'Fn::If': ['Big', [vcpus(8), vcpus(8)], [vcpus(1), { 'Fn::If': ['Two', vcpus(2), { Ref: 'AWS::NoValue' }] }]],
        },
      },
      ['16 of a job', '3 of a job'],
    ],
    [
      'what a state overrides of a task',
      call('ecs:runTask.sync', { Overrides: { Cpu: '8192', Memory: '16 GB' } }),
      ['8 of a task'],
    ],
    [
      'what a state overrides of containers of a task',
      call(
        'ecs:runTask',
        {
          Overrides: {
            ContainerOverrides: [
              { Name: 'a', Cpu: 4096 },
              { Name: 'b', Cpu: 1024 },
            ],
          },
        },
        'Arguments',
      ),
      ['5 of a task'],
    ],
    [
      'what a state defines',
      call('aws-sdk:ecs:registerTaskDefinition', { Cpu: '2 vCPU', ContainerDefinitions: [{ Cpu: 64 }] }),
      ['2 of a task'],
    ],
    ['what a run computes for a task', call('ecs:runTask', { 'Overrides.$': '$.overrides' }), ['NaN of a task']],
    ['what a run computes for a size', call('ecs:runTask', { Overrides: { 'Cpu.$': '$.cpu' } }), ['NaN of a task']],
    [
      'what a run gives to a call as a whole',
      call('ecs:runTask', '{% $states.input %}', 'Arguments'),
      ['NaN of a job'],
    ],
    [
      'what a pipe overrides of a job',
      { TargetParameters: { BatchJobParameters: { ContainerOverrides: vcpus(6) } } },
      ['6 of a job'],
    ],
    ['what a message says to a pipe', { ContainerOverrides: requirements(['VCPU', '<$.body.cpu>']) }, ['NaN of a job']],
    ['what a pipe overrides of a task', { EcsTaskParameters: { Overrides: { Cpu: '512' } } }, ['0.5 of a task']],
    [
      'what the input of a rule overrides of a job',
      { Targets: [{ ...batchTarget, Input: JSON.stringify({ ContainerOverrides: vcpus(7) }) }] },
      ['7 of a job'],
    ],
    [
      'what the input of a rule overrides of a task, in lower case',
      { Targets: [{ ...taskTarget, Input: JSON.stringify({ containerOverrides: [{ name: 'a', cpu: 9216 }] }) }] },
      ['9 of a task'],
    ],
    [
      'what an event says to a job',
      { Targets: [{ ...batchTarget, InputTransformer: { InputTemplate: '{"ContainerOverrides": <o>}' } }] },
      ['NaN of a job'],
    ],
    [
      'an input without end',
      { Targets: [{ ...batchTarget, Input: `${'['.repeat(1e5)}"cpu"${']'.repeat(1e5)}` }] },
      ['NaN of a job'],
    ],
    ['a part of an event', { Targets: [{ ...batchTarget, InputPath: '$.detail' }] }, ['NaN of a job']],
    [
      'what a schedule submits',
      { Target: { ...submitTarget, Input: { 'Fn::Sub': JSON.stringify({ ContainerOverrides: vcpus(3) }) } } },
      ['3 of a job'],
    ],
  ])('%s', (_, properties, expected) => {
    expect(amounts(properties)).toEqual(expected);
  });

  test('memory and graphics processors in the same places', () => {
    const two = { Name: 'a', MemoryReservation: 512, ...requirements(['GPU', '2']) };
    const overrides = call('ecs:runTask', { Overrides: { ContainerOverrides: [two, two] } });
    expect(amounts(overrides, memory)).toEqual(['1024 of a task']);
    expect(amounts(overrides, gpu)).toEqual(['4 of a task']);
  });
});

describe('nothing is asked for by', () => {
  test.each<[string, object]>([
    ['what a state gives to a function', call('lambda:invoke', { Payload: { memory: 5, cpu: 7, overrides: {} } })],
    ['the input of a target that is no job', { Targets: [{ Arn: 'a', Input: '{"cpu": 5}', InputPath: '$.detail' }] }],
    [
      'an input of parameters',
      { Targets: [{ ...batchTarget, InputTransformer: { InputTemplate: '{"Parameters": {"k": <k>}}' } }] },
    ],
  ])('%s', (_, properties) => {
    expect(limits.flatMap((limit) => amounts(properties, limit))).toEqual([]);
  });
});

test('containers of one job count together, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 10 }), (counts) => {
      const sum = counts.reduce((total, count) => total + count);
      expect(amounts({ Containers: counts.map(vcpus) })).toEqual([`${sum} of a job`]);
    }),
  );
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

test('no policy with room for all finds a fault in what we compile', () => {
  const cases = new URL('../cases/', import.meta.url);
  const templates = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('template.json'),
  );
  expect(templates.length).toBeGreaterThan(40);
  for (const file of templates) {
    const { Resources } = JSON.parse(readFileSync(new URL(file, cases), 'utf8'));
    for (const limit of limits)
      expect([file, amountsIn(Resources, limit).filter(({ amount }) => Number.isNaN(amount))]).toEqual([file, []]);
  }
});
