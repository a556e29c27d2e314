import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkVolumes } from '../../src/job/volumes.ts';
import { costOf, instancesFor } from '../../src/shared/prices.ts';
import { nvmeFamilies } from '../../src/stage/nvme-families.ts';

const at = ['resources', 'sort', 'properties'];
const complaints = (
  { paths = ['/scratch'], cpu = 4, memory = 7_600, gpu = 0, arm64 = false, jobQueueArn = '' },
  region?: string,
) =>
  checkVolumes(
    {
      volumes: paths.map((mountPath) => ({ type: 'instance-store', properties: { mountPath } })),
      ...{ arm64, resources: { cpu, memory, gpu } },
      ...(jobQueueArn ? { jobQueueArn } : {}),
    },
    at,
    { region, neighbours: new Map() },
  ).map(({ code, place, sentence, hint }) => ({
    code,
    path: (place as { path: readonly (string | number)[] }).path.slice(3).join('.'),
    says: `${sentence} ${hint}`,
  }));

describe('A job with an instance store', () => {
  test.each([['/scratch'], ['/tmp'], ['/var/tmp/work'], ['/usr/local/cache'], ['/...'], ['/devices']])(
    'may have it at %s',
    (path) => expect(complaints({ paths: [path] })).toEqual([]),
  );

  test.each([
    ['/proc', '/proc belongs to the system of the container'],
    ['/dev/shm', '/dev belongs to the system of the container'],
    ['/usr', '/usr holds what the image needs to start'],
    ['/a/../etc', 'it has . or .. among its parts'],
  ])('cannot have it at %s', (path, why) =>
    expect(complaints({ paths: ['/scratch', path] })).toEqual([
      {
        code: 'config/volume-path',
        path: 'volumes.1.properties.mountPath',
        says: `The disk cannot stand at ${path}: ${why}. Write a folder of its own, such as /scratch.`,
      },
    ]),
  );

  test('has each path once', () =>
    expect(complaints({ paths: ['/a', '/b', '/a'] }).map(({ path }) => path)).toEqual([
      'volumes.2.properties.mountPath',
    ]));

  test('has no GPUs, and is told of wrong paths as well', () =>
    expect(complaints({ gpu: 1, paths: ['/sys'] }).map(({ code, path }) => [code, path])).toEqual([
      ['config/volume-path', 'volumes.0.properties.mountPath'],
      ['config/volume-gpu', 'volumes'],
    ]));

  test.each([
    [
      { cpu: 192 },
      'us-east-1',
      'resources.cpu',
      'c6id, m6id, r6id, which have disks of their own, has 192 vCPUs. Write 128 or less',
    ],
    [
      { cpu: 128 },
      'eu-west-3',
      'resources.cpu',
      'c5d, m5d, r5d, which have disks of their own, has 128 vCPUs. Write 96 or less',
    ],
    [
      { cpu: 96, arm64: true },
      'me-south-1',
      'resources.cpu',
      'm6gd, which have disks of their own, has 96 vCPUs. Write 64 or less',
    ],
    [
      { memory: 1_000_000 },
      'us-east-1',
      'resources.memory',
      'has 1000000 MiB for a job of 4 vCPUs. Write 983040 or less',
    ],
  ])('is as large as an instance with a disk at most: %j in %s', (size, region, path, says) => {
    const [only, ...more] = complaints(size, region);
    expect([only?.code, only?.path, more]).toEqual(['config/volume-size', path, []]);
    expect(only?.says).toContain(says);
  });

  test('is of any size where the queue is there already, whose instances are not known', () =>
    expect(complaints({ cpu: 192, jobQueueArn: 'arn:aws:batch:eu-west-1:123456789012:job-queue/x' })).toEqual([]));

  test('of a size without a complaint has a price, that of an instance with a disk of its region', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 4, max: 1_200_000 }),
        fc.boolean(),
        fc.constantFrom('us-east-1', 'eu-west-3', 'cn-north-1', 'mx-central-1', 'ap-southeast-5'),
        (cpu, memory, arm64, region) => {
          const families = nvmeFamilies(arm64, region);
          const price = costOf({ cpu, memoryMiB: memory, arm64, nvme: true, families });
          const names = instancesFor({ arm64, nvme: true, families }).map(({ name }) => name);
          expect(complaints({ cpu, memory, arm64 }, region)).toHaveLength(price === undefined ? 1 : 0);
          expect(price === undefined || names.includes(price.instance)).toBe(true);
        },
      ),
    );
  });
});
