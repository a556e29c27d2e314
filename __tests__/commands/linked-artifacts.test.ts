import { describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { build } from '../../src/commands/build.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { destroy } from '../../src/commands/destroy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { ArtifactRecords } from '../../src/ports/artifact-records.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { fakeImages } from '../fakes/images.ts';
import { makeWorld } from '../fakes/world.ts';

const job = (name: string, packaging: string) => `  ${name}:
    type: batch-job
    properties:
      container:
        packaging: ${packaging}
      resources: { cpu: 1, memory: 1024 }
`;
const own = (name: string) => job(name, `{ type: custom-dockerfile, properties: { buildContextPath: ${name} } }`);
const foreign = job('foreign', '{ type: prebuilt-image, properties: { image: docker.io/library/busybox:1.37 } }');
const configOf = (...jobs: string[]) => `serviceName: jobs\nresources:\n${jobs.join('')}`;
const both = configOf(own('report'), own('clean'), foreign);

const request = {
  project: 'jobs',
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: ['*'] },
  comment: noComment,
};
const registry = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const name = `${registry}/batch-job/jobs`;

/** A world whose records are kept, or refused by a code. */
const worldWith = async (text = both, refusal?: Refused['code'] | Error) => {
  const root = await folderWith({
    'batch-jobs.yml': text,
    'report/Dockerfile': 'FROM scratch\n',
    'clean/Dockerfile': 'FROM scratch\nCOPY . .\n',
  });
  const fake = makeWorld([], makeAccount(), text);
  const images = fakeImages();
  const calls: unknown[][] = [];
  const write = async (...call: unknown[]) => {
    calls.push(call);
    if (refusal instanceof Error) throw refusal;
    if (refusal) throw new Refused({ code: refusal, message: 'Not allowed.', hint: 'Allow it.' });
  };
  const records: ArtifactRecords = {
    stored: (given) => write('stored', given),
    deployed: (...given) => write('deployed', ...given),
  };
  const world = {
    ...fake.world,
    workspace: openWorkspace(root),
    images: async () => images,
    artifactRecords: async () => records,
  };
  return {
    ...fake,
    calls,
    world,
    digestOf: (job: string) => [...images.held].find(([key]) => key.includes(`:${job}-`))?.[1] ?? '',
    /** Returns the world with another config. */
    with: (config: string) => ({
      ...world,
      source: { ...world.source, read: async () => new TextEncoder().encode(config) },
    }),
  };
};
type Fake = Awaited<ReturnType<typeof worldWith>>;
const stage = { stage: 'dev', stack: 'jobs-dev', account: '123456789012', region: 'us-east-1' };
const running = ({ digestOf }: Fake, job: string, status = 'deployed') => ({
  ...{ job, name, digest: digestOf(job), status },
});
const stored = ({ digestOf }: Fake, job: string) => ({
  ...{ name, digest: digestOf(job), registry, repository: 'batch-job/jobs' },
});
const byDigest = (rows: unknown) => [...(rows as { digest: string }[])].sort((a, b) => (a.digest < b.digest ? -1 : 1));

describe('records of images on GitHub', () => {
  test('are written by deploy: where it stored images, and which job runs which', async () => {
    const fake = await worldWith();
    await deploy(fake.world, request);
    expect(fake.calls.map(([kind]) => kind)).toEqual(['stored', 'deployed']);
    expect(byDigest(fake.calls[0]?.[1])).toEqual(byDigest([stored(fake, 'report'), stored(fake, 'clean')]));
    const [, place, images] = fake.calls[1] ?? [];
    expect(place).toEqual(stage);
    expect(byDigest(images)).toEqual(byDigest([running(fake, 'report'), running(fake, 'clean')]));
  });

  test('say which job is gone, and store nothing that was published before', async () => {
    const fake = await worldWith();
    await deploy(fake.world, request);
    const clean = running(fake, 'clean', 'decommissioned');
    fake.calls.length = 0;
    await deploy(fake.with(configOf(own('report'), foreign)), request);
    expect(fake.calls).toEqual([['deployed', stage, [running(fake, 'report'), clean]]]);
  });

  test('are written by build where it stored images, and by nothing that it found', async () => {
    const fake = await worldWith();
    await build(fake.world, request);
    await build(fake.world, request);
    expect(fake.calls.map(([kind]) => kind)).toEqual(['stored']);
  });

  test('are ended by destroy', async () => {
    const fake = await worldWith();
    await deploy(fake.world, request);
    fake.calls.length = 0;
    await destroy(fake.world, { ...request, confirm: 'dev', allowDelete: ['*'] });
    expect(fake.account.cloud.look('jobs-dev')).toBeUndefined();
    expect(fake.calls.map(([kind, place]) => [kind, place])).toEqual([['deployed', stage]]);
    expect(byDigest(fake.calls[0]?.[2])).toEqual(
      byDigest([running(fake, 'report', 'decommissioned'), running(fake, 'clean', 'decommissioned')]),
    );
  });

  test('are not asked for a stage that runs images of others alone', async () => {
    const fake = await worldWith(configOf(foreign));
    await deploy(fake.world, request);
    expect(fake.calls).toEqual([]);
  });

  test.each(['github/denied', 'github/not-found', 'github/unreachable'] as const)(
    'that are refused by %s are told once, and the deployment is done',
    async (code) => {
      const fake = await worldWith(both, code);
      await deploy(fake.world, request);
      expect(fake.account.cloud.look('jobs-dev')).toMatchObject({ status: 'CREATE_COMPLETE' });
      expect(fake.lines.filter((line) => line.startsWith('Images are not recorded'))).toEqual([
        'Images are not recorded on GitHub: Not allowed. Allow it.',
      ]);
      expect(fake.calls).toHaveLength(1);
      expect(fake.annotations.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('that fail by a bug are a warning, and the deployment is done', async () => {
    const fake = await worldWith(both, new TypeError('a bug'));
    await deploy(fake.world, request);
    expect(fake.account.cloud.look('jobs-dev')).toMatchObject({ status: 'CREATE_COMPLETE' });
    expect(fake.annotations.map(({ severity, title }) => [severity, title])).toContainEqual(['warning', 'bug']);
  });

  test('are not written where no token is given, and a line says so', async () => {
    const fake = await worldWith();
    const artifactRecords = async () => {
      throw new Refused({ code: 'github/no-token', message: 'There is no token.', hint: 'Give one.' });
    };
    await deploy({ ...fake.world, artifactRecords }, request);
    expect(fake.account.cloud.look('jobs-dev')).toMatchObject({ status: 'CREATE_COMPLETE' });
    expect(fake.lines.join('\n')).toContain('There is no token.');
  });
});
