import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { KeptObjects } from '../../src/ports/kept-objects.ts';
import { keptDeployment } from '../../src/stack/kept-deployments.ts';
import { keptText } from '../../src/stack/kept-document.ts';
import { artifactBucket, deploymentFolder } from '../../src/stage/artifact-bucket.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { request } from './plan-fixture.ts';
import { makeHistory, withMemory } from './rollback-fixture.ts';
import { ago, closed, open, plant, stacks, swept } from './sweep-fixture.ts';

/** Changes the port to kept objects of a world. */
const withObjects =
  (change: (port: KeptObjects) => Partial<KeptObjects>) =>
  (fake: FakeWorld): FakeWorld => {
    const keptObjects = async () => {
      const port = await fake.world.keptObjects();
      return { ...port, ...change(port) };
    };
    return { ...fake, world: { ...fake.world, keptObjects } };
  };

describe('A deploy keeps what it deploys', () => {
  test('by one upload, with its commit, run, plan hash and names of parameters, and none of their values', async () => {
    const { account, deploy, kept } = makeHistory();
    const comment = commentOn({ mode: 'never', run: { run: 7, attempt: 1, commit: 'a'.repeat(40) } });
    const { asked, lines, outputs } = await deploy(withMemory(900), { comment });
    expect(asked.filter((call) => call.startsWith('keptObjects.'))).toEqual(['keptObjects.put']);
    const [one] = kept();
    expect(lines).toContain(`Kept for rollback as ${one?.id}.`);
    const text = account.objects.get(`templates/${one?.key}`) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      ...{ version: 1, project: 'shop', stage: 'dev', time: '2026-11-24T12:01:02.000Z', commit: 'a'.repeat(40) },
      ...{ page: comment.page, planHash: outputs['plan-hash'], configHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      parameters: ['StpZones'],
      templateText: account.cloud.find('shop-dev')?.template,
    });
    const { StpZones = '' } = account.cloud.find('shop-dev')?.parameters ?? {};
    expect(StpZones).not.toBe('');
    expect(text).not.toContain(StpZones);
  });

  test('only if it changes something', async () => {
    const { deploy, kept } = makeHistory();
    await deploy(withMemory(900));
    const { asked } = await deploy(withMemory(900));
    expect(asked.filter((call) => call.startsWith('keptObjects.'))).toEqual([]);
    expect(kept()).toHaveLength(1);
  });

  test('while CloudFormation works: it has begun before the upload is done, and the run waits for both', async () => {
    const { deploy, kept, account } = makeHistory();
    let done = () => {};
    const uploaded = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { execute } = account.cloud;
    account.cloud.execute = (changeSet) => {
      execute(changeSet);
      done();
    };
    // An upload that came first would wait for ever.
    const slow = withObjects((port) => ({
      put: async (...given) => {
        await uploaded;
        return port.put(...given);
      },
    }));
    const { problem } = await deploy(withMemory(900), {}, slow);
    expect([problem, kept().length]).toEqual([undefined, 1]);
  });

  test('also in a run that does not follow CloudFormation, before it ends', async () => {
    const { deploy, kept } = makeHistory();
    await deploy(withMemory(900));
    const { problem } = await deploy(withMemory(1_800), { follows: false });
    expect([problem, kept().length]).toEqual([undefined, 2]);
  });

  test('or warns, and is done all the same', async () => {
    const { account, deploy } = makeHistory();
    const refusing = withObjects(() => ({
      put: async () => {
        throw new Refused({ code: 'aws/denied', message: 'No s3:PutObject.', hint: 'Allow it.' });
      },
    }));
    const { problem, annotations } = await deploy(withMemory(900), {}, refusing);
    expect([problem, account.cloud.find('shop-dev')?.status]).toEqual([undefined, 'CREATE_COMPLETE']);
    expect(annotations).toMatchObject([
      { severity: 'warning', title: 'aws/denied', message: expect.stringContaining('no rollback can go back to it') },
    ]);
  });

  test('and where older ones may not be removed, says that of these alone', async () => {
    const { deploy, kept } = makeHistory({ secondsApart: 9 });
    const refusing = withObjects(() => ({
      list: async () => {
        throw new Refused({ code: 'aws/denied', message: 'No s3:ListBucket.', hint: 'Allow it.' });
      },
    }));
    const { annotations, problem } = await deploy(withMemory(900), {}, refusing);
    expect([problem, kept().length]).toEqual([undefined, 1]);
    expect(annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'Deployments stay that are older than the newest ten',
    ]);
  });

  test('and removes older ones in passing, about every tenth time, so that the newest ten stay', async () => {
    const { deploy, kept } = makeHistory({ secondsApart: 61 });
    const asked: string[] = [];
    for (let index = 0; index < 19; index++) asked.push(...(await deploy(withMemory(900 + index))).asked);
    expect(kept().map(({ id }) => id.slice(13, 15))).toEqual([
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
    ]);
    expect(asked.filter((call) => call === 'keptObjects.list')).toHaveLength(2);
    expect(asked.filter((call) => call === 'keptObjects.remove')).toHaveLength(1);
  });
});

describe('Kept deployments', () => {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const bucket = artifactBucket('jobs', '123456789012', 'us-east-1');

  /** Keeps a deployment of a stage whose template names an image. */
  const keep = ({ account }: FakeWorld, stage: string, image: string) => {
    account.buckets.set(bucket, new Set());
    const template = { Description: image };
    const { key } = keptDeployment(deploymentFolder({ project: 'jobs', stage }, 'us-east-1'), {
      ...{ stackId: 'stack', time: new Date(0), template, before: {}, isRollback: false },
    });
    const text = keptText({
      ...{ time: '', project: 'jobs', stage, planHash: '', parameters: [], images: [], params: [], settings: {} },
      templateText: JSON.stringify(template),
    });
    account.objects.set(`${bucket}/${key}`, text);
    return `${bucket}/${key}`;
  };
  const old = ({ account }: FakeWorld, letter: string) => {
    account.images.set(`batch-job/jobs:etl-${letter}`, digest(letter));
    account.imageTimes.set(digest(letter), { pushedAt: ago(90 * 24), pulledAt: ago(90 * 24) });
  };

  test('of any stage hold their images against a sweep', async () => {
    const fake = makeWorld();
    for (const letter of 'abc') old(fake, letter);
    keep(fake, 'production', digest('a'));
    keep(fake, 'pr-7', digest('b'));
    await swept(fake);
    expect([...fake.account.images.values()]).toEqual([digest('a'), digest('b')]);
  });

  test('of other stages are not read for the images of previews, whose role may not read them', async () => {
    const fake = makeWorld();
    for (const letter of 'ab') {
      fake.account.images.set(`batch-job/jobs/preview:etl-${letter}`, digest(letter));
      fake.account.imageTimes.set(digest(letter), { pushedAt: ago(90 * 24), pulledAt: ago(90 * 24) });
    }
    keep(fake, 'production', digest('c'));
    keep(fake, 'pr-7', digest('a'));
    const ofPreviews = withObjects((port) => ({
      read: async (bucket, key) => {
        if (!key.startsWith('deployments/preview/'))
          throw new Refused({ code: 'aws/denied', message: 'No s3:GetObject.', hint: 'Allow it.' });
        return port.read(bucket, key);
      },
    }))(fake);
    open(fake, 7);
    await swept(ofPreviews);
    expect([...fake.account.images.values()]).toEqual([digest('a')]);
    expect(fake.lines.filter((line) => line.includes('Images of batch-job/jobs/preview stay'))).toEqual([]);
  });

  test('that may not be read keep a sweep from removing any image, with a line', async () => {
    const fake = makeWorld();
    old(fake, 'a');
    keep(fake, 'production', digest('b'));
    const denied = withObjects(() => ({
      list: async () => {
        throw new Refused({ code: 'aws/denied', message: 'No s3:ListBucket.', hint: 'Allow it.' });
      },
    }))(fake);
    await swept(denied);
    expect([...fake.account.images.values()]).toEqual([digest('a')]);
    expect(fake.lines).toContain('Images of batch-job/jobs stay: aws/denied.');
  });

  test('of a preview go with it, by destroy and by a sweep, and those of other stages stay', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-7');
    plant(fake, 'pr-8');
    plant(fake, 'pr-9');
    for (const stage of ['pr-7', 'pr-8', 'pr-9', 'dev']) keep(fake, stage, digest('a'));
    closed(fake, 7);
    open(fake, 8, 9);
    await swept(fake);
    expect(stacks(fake)).toEqual(['jobs-pr-8', 'jobs-pr-9']);
    const inputs = { confirm: 'pr-8', allowDelete: ['*'], repositoryId: '77' };
    await destroy(fake.world, { ...request(), artifactBucket: bucket, stage: 'pr-8', project: 'jobs', ...inputs });
    const left = [...fake.account.objects.keys()].map((place) => place.split('/').at(-3));
    expect(left.sort()).toEqual(['dev', 'pr-9']);
  });
});
