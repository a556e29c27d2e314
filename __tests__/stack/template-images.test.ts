import { expect, test } from '@jest/globals';
import { imagesIn } from '../../src/stack/template-images.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const registry = ['', [{ Ref: 'AWS::AccountId' }, '.dkr.ecr.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }]];
const definition = (image: unknown, path: string | undefined = 'resources.report', more: object = {}) => ({
  Type: 'AWS::Batch::JobDefinition',
  ...(path === '' ? {} : { Metadata: { 'batch-job': { path } } }),
  Properties: { ContainerProperties: { Image: image, ...more } },
});
const joined = (end: string) => ({ 'Fn::Join': ['', [...(registry[1] as unknown[]), end]] });
const found = (resource: unknown) => imagesIn({ Resources: { A: resource } } as never);

test('an image that a job runs by digest is found with its job and repository, joined or as a text', () => {
  const expected = [{ job: 'report', repository: 'batch-job/jobs/preview', digest }];
  expect(found(definition(joined(`/batch-job/jobs/preview@${digest}`)))).toEqual(expected);
  const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
  expect(found(definition(`${host}/batch-job/jobs/preview@${digest}`))).toEqual([{ host, ...expected[0] }]);
});

test('every image that the containers of a service run by digest is found', () => {
  const other = `sha256:${'b'.repeat(64)}`;
  const containers = [digest, other].map((one) => ({ Image: joined(`/batch-job/jobs@${one}`) }));
  const service = {
    ...definition('', 'resources.prices'),
    Type: 'AWS::ECS::TaskDefinition',
    Properties: { ContainerDefinitions: [...containers, { Image: 'nginx' }] },
  };
  expect(found(service)).toEqual([
    { job: 'prices', repository: 'batch-job/jobs', digest },
    { job: 'prices', repository: 'batch-job/jobs', digest: other },
  ]);
});

test.each<[string, unknown]>([
  ['by tag', definition(joined('/batch-job/jobs:report-1'))],
  ['of another registry', definition(`docker.io/library/busybox@${digest}`)],
  ['of another registry, in a repository of our name', definition(`docker.io/batch-job/jobs@${digest}`)],
  ['named by a command alone', definition('busybox', undefined, { Command: [`/batch-job/jobs@${digest}`] })],
  ['of a resource that this action did not compile', definition(joined(`/batch-job/jobs@${digest}`), '')],
  ['of another type of resource', { ...definition(joined(`/batch-job/jobs@${digest}`)), Type: 'AWS::ECS::TaskSet' }],
  ['of a service without containers', { ...definition(joined('')), Type: 'AWS::ECS::TaskDefinition' }],
  ['of a resource without properties', { Type: 'AWS::Batch::JobDefinition' }],
  ['of no resource', null],
])('an image %s is none', (_what, resource) => {
  expect(found(resource)).toEqual([]);
});

test('a text that is no template, and none at all, have no images', () => {
  expect([imagesIn('text'), imagesIn(undefined), imagesIn({ Resources: null })]).toEqual([[], [], []]);
});
