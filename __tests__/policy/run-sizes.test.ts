import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountsIn } from '../../src/policy/run-sizes.ts';
import { oversized } from '../../src/policy/sizes.ts';
import { asText, memory, requirements, vcpus } from './asked.ts';

const ofJob = asText(amountsIn);
const pod = (...Containers: object[]) => ({ EksProperties: { PodProperties: { Containers } } });
const computed = { 'Fn::GetAtt': ['Sizes', 'All'] };

describe('a job asks for', () => {
  test.each<[string, object, string[]]>([
    [
      'what the containers of one job have together',
      { EcsProperties: { TaskProperties: [{ Containers: [vcpus(3), vcpus(2), { Image: 'a' }] }] } },
      ['5 of a job'],
    ],
    [
      'what the containers of a pod have together, each the most of what it writes',
      pod({ Resources: { Limits: { cpu: '2' }, Requests: { cpu: '1' } } }, { Resources: { Limits: { cpu: 3 } } }),
      ['5 of a job'],
    ],
    [
      'what a container of a pod has that runs before the others',
      { EksProperties: { PodProperties: { InitContainers: [{ Resources: { Limits: { cpu: '8000m' } } }] } } },
      ['8 of a job'],
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
    ['a requirement in a list that CloudFormation makes', { ResourceRequirements: [computed] }, ['NaN of a job']],
    ['a requirement in a list that a run makes', { ResourceRequirements: ['{% $sizes %}'] }, ['NaN of a job']],
    ['a kind that CloudFormation looks up', requirements(['{{resolve:ssm:/kind}}', '64']), ['64 of a job']],
    ['a kind that an event names', requirements(['<$.kind>', '64']), ['64 of a job']],
    ['a kind in lower case', requirements(['vcpu', '64']), ['64 of a job']],
    ['a container that CloudFormation makes', { Container: computed }, ['NaN of a job']],
    ['a pod that does', pod({ Resources: computed }), ['NaN of a job']],
    ['a pod whose limits are at a path', pod({ Resources: { 'Limits.$': '$.limits' } }), ['NaN of a job']],
    [
      'a branch that CloudFormation makes',
      { ContainerProperties: { 'Fn::If': ['A', computed, {}] } },
      ['NaN of a job'],
    ],
    ['a key that CloudFormation writes', { '${key}': [{ Type: 'VCPU', Value: '64' }] }, ['NaN of a job']],
  ])('%s', (_, properties, expected) => {
    expect(ofJob(properties)).toEqual(expected);
  });

  test('memory in the units of a pod', () => {
    const limits = (written: string) => ({ Resources: { Limits: { memory: written } } });
    expect(ofJob(pod(limits('512Mi'), limits('1Gi')), memory)).toEqual(['1536 of a job']);
    expect(ofJob(pod(limits('1Ti')), memory)).toEqual(['NaN of a job']);
  });
});

test('a job asks for nothing by what its program reads', () => {
  const properties = {
    Tags: { Memory: 'high', '<Owner>': 'a' },
    Parameters: { Vcpus: 'many' },
    ContainerProperties: { Environment: [{ Name: 'Memory', Value: '5' }], Command: ['{% %}'] },
  };
  expect(ofJob(properties, memory)).toEqual([]);
  expect(ofJob(properties)).toEqual([]);
});

test('containers of one job count together, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 10 }), (counts) => {
      const sum = counts.reduce((total, count) => total + count);
      expect(ofJob({ Containers: counts.map(vcpus) })).toEqual([`${sum} of a job`]);
    }),
  );
});

test('a policy with room for all finds no fault in what is compiled', () => {
  const cases = new URL('../cases/', import.meta.url);
  const files = readdirSync(cases, { recursive: true, encoding: 'utf8' });
  const templates = files.filter((file) => file.endsWith('template.json'));
  expect(templates.length).toBeGreaterThan(40);
  const policy = { maxCpu: 1e3, maxMemory: 1e6, maxGpu: 1e3 };
  for (const file of templates) {
    const { Resources } = JSON.parse(readFileSync(new URL(file, cases), 'utf8'));
    const resources = new Map(
      Object.entries(Resources).map(([id, body]) => [id, { body, from: ['cloudformationResources', id] }]),
    );
    const judged = { config: { resources: {} }, resources, stage: 'dev', region: 'eu-west-1' };
    expect([file, oversized(policy as never, judged as never)]).toEqual([file, []]);
  }
});
