import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { configOf, errorsOf } from './policy-world.ts';

const placeOf = ({ place }: Diagnostic): string =>
  place === 'file' || 'offset' in place ? 'file' : place.path.join('.');
const image = { type: 'prebuilt-image', properties: { image: 'public.ecr.aws/docker/library/busybox:1.36' } };
const service = (cpu: number, memory: number, more: object = {}) => ({
  prices: {
    type: 'private-service',
    properties: { packaging: image, port: 3000, resources: { cpu, memory } },
    ...more,
  },
});

/** Returns the example config with more resources. */
const withResources = (resources: object, more: object = {}): string => {
  const config = parse(configOf(more));
  return JSON.stringify({ ...config, resources: { ...config.resources, ...resources } });
};
const withRaw = (Type: string, Properties: object): string =>
  JSON.stringify({ ...parse(configOf()), cloudformationResources: { Raw: { Type, Properties } } });
const task = (more: object) => withRaw('AWS::ECS::TaskDefinition', more);
const lambda = (MemorySize: unknown) =>
  withRaw('AWS::Lambda::Function', { Code: { ZipFile: 'a' }, Role: 'arn:aws:iam::111122223333:role/a', MemorySize });

const found = async (policy: object, config: string) =>
  (await errorsOf(policy, config)).errors
    .filter(({ code }) => code.startsWith('policy/'))
    .map((one) => [one.code, placeOf(one), one.sentence]);

describe('a policy forbids', () => {
  test.each<[string, object, string, string[]]>([
    [
      'a private service with more vCPUs than it names',
      { maxCpu: 4 },
      withResources(service(16, 32768)),
      [
        'policy/cpu',
        'resources.prices.properties.resources.cpu',
        'A task of a service may have 4 vCPUs at most, and this one has 16.',
      ],
    ],
    [
      'a private service with more memory than it names',
      { maxMemory: 8000 },
      withResources(service(4, 16384)),
      [
        'policy/memory',
        'resources.prices.properties.resources.memory',
        'A task of a service may have 8000 MiB at most, and this one has 16384.',
      ],
    ],
    [
      'a private service whose override asks for more',
      { maxCpu: 4 },
      withResources(service(1, 2048, { overrides: { PricesTaskDefinition: { Cpu: '8192', Memory: '16384' } } })),
      ['policy/cpu', 'resources.prices.overrides', 'A task of a service may have 4 vCPUs at most, and this one has 8.'],
    ],
    [
      'a task definition of CloudFormation that writes the unit',
      { maxCpu: 4 },
      task({ Cpu: '8 vCPU', Memory: '4 GB' }),
      [
        'policy/cpu',
        'cloudformationResources.Raw',
        'A task of a service may have 4 vCPUs at most, and this one has 8.',
      ],
    ],
    [
      'a container of a task that names nothing itself',
      { maxMemory: 8000 },
      task({ ContainerDefinitions: [{ Name: 'a', Image: 'b', Memory: 9000 }] }),
      [
        'policy/memory',
        'cloudformationResources.Raw',
        'A task of a service may have 8000 MiB at most, and this one has 9000.',
      ],
    ],
    [
      'containers of a task that ask for more together, by what they reserve if that is all',
      { maxMemory: 8000 },
      task({
        ContainerDefinitions: [
          { Name: 'a', Image: 'b', Memory: 5000, MemoryReservation: 100 },
          { Name: 'c', Image: 'd', MemoryReservation: 4000 },
          { Name: 'e', Image: 'f' },
        ],
      }),
      [
        'policy/memory',
        'cloudformationResources.Raw',
        'A task of a service may have 8000 MiB at most, and this one has 9000.',
      ],
    ],
    [
      'containers of a task of which only CloudFormation knows one',
      { maxMemory: 8000 },
      task({ ContainerDefinitions: [{ Name: 'a', Image: 'b', Memory: 500 }, { Ref: 'AWS::StackName' }] }),
      [
        'policy/memory',
        'cloudformationResources.Raw',
        'A task of a service may have 8000 MiB at most, and what this one gets is known only to CloudFormation or to the run.',
      ],
    ],
    [
      'a size of a task that only CloudFormation knows',
      { maxCpu: 4 },
      task({ Cpu: { Ref: 'AWS::AccountId' } }),
      [
        'policy/cpu',
        'cloudformationResources.Raw',
        'A task of a service may have 4 vCPUs at most, and what this one gets is known only to CloudFormation or to the run.',
      ],
    ],
    [
      'a size of a task of which nobody finds the end',
      { maxCpu: 4 },
      task({ Cpu: `1${' '.repeat(200_000)}x` }),
      [
        'policy/cpu',
        'cloudformationResources.Raw',
        'A task of a service may have 4 vCPUs at most, and what this one gets is known only to CloudFormation or to the run.',
      ],
    ],
    [
      'a graphics processor of a task',
      { maxGpu: 0 },
      task({ ContainerDefinitions: [{ Name: 'a', Image: 'b', ResourceRequirements: [{ Type: 'GPU', Value: '1' }] }] }),
      ['policy/gpu', 'cloudformationResources.Raw', 'A task of a service may have 0 GPUs at most, and this one has 1.'],
    ],
    [
      'a function with more memory than it names',
      { maxMemory: 8000 },
      lambda(10240),
      ['policy/memory', 'cloudformationResources.Raw', 'A function may have 8000 MiB at most, and this one has 10240.'],
    ],
    [
      'a function that gets more vCPUs by its memory',
      { maxCpu: 4 },
      lambda(8192),
      [
        'policy/cpu',
        'cloudformationResources.Raw',
        'A function may have 4 vCPUs at most, and this one has 4.64 by its memory: AWS gives a function one for every 1,769 MiB.',
      ],
    ],
  ])('%s', async (_, policy, config, expected) => {
    expect(await found(policy, config)).toEqual([expected]);
  });
});

describe('a policy allows', () => {
  test.each<[string, object, string]>([
    ['as much as it names for a service', { maxCpu: 4, maxMemory: 8192 }, withResources(service(4, 8192))],
    ['a task with the unit', { maxCpu: 4, maxMemory: 8192 }, task({ Cpu: '4 vCPU', Memory: '8 GB' })],
    [
      'a task whose containers share what it has, whatever each may take of it',
      { maxMemory: 8192 },
      task({ Memory: '8192', ContainerDefinitions: ['a', 'b'].map((Name) => ({ Name, Image: 'c', Memory: 8000 })) }),
    ],
    ['a function with as much memory as gives it so many', { maxCpu: 4, maxMemory: 8192 }, lambda(7076)],
    [
      'the function that starts a job, which nobody wrote, however small the limit is',
      { maxMemory: 8 },
      configOf({
        resources: { cpu: 1, memory: 8 },
        events: [{ type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } }],
      }),
    ],
  ])('%s', async (_, policy, config) => {
    expect(await found(policy, config)).toEqual([]);
  });
});
