import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { stageOf } from '../fakes/compiled.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';
import { ago, closed, open, plant, revisionOf, swept } from './sweep-fixture.ts';

const end = '00000009da77';

describe('sweep of what previews and deploys left', () => {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const uri = (repository: string, letter: string) =>
    `123456789012.dkr.ecr.us-east-1.amazonaws.com/${repository}@${digest(letter)}`;
  /** Adds an image that was pushed and pulled some days ago. */
  const image = (fake: FakeWorld, repository: string, letter: string, pushed: number, pulled = pushed) => {
    fake.account.images.set(`${repository}:etl-${letter}`, digest(letter));
    fake.account.imageTimes.set(digest(letter), { pushedAt: ago(pushed * 24), pulledAt: ago(pulled * 24) });
  };
  const define = (fake: FakeWorld, name: string, given: { image?: string; tags?: Record<string, string> }) => {
    fake.account.revisions.set(revisionOf(name), true);
    fake.account.definitions.set(revisionOf(name), { image: given.image ?? 'busybox', tags: given.tags ?? {} });
  };
  /** Adds a stack with a service that runs an image. */
  const serve = (fake: FakeWorld, stage: string, image: string) => {
    const service = {
      Type: 'AWS::ECS::TaskDefinition',
      Metadata: { 'batch-job': { path: 'resources.prices' } },
      Properties: { ContainerDefinitions: [{ Image: image }] },
    };
    fake.account.cloud.plant({
      name: stageOf(stage).stack,
      body: { Resources: { PricesTaskDefinition: service } },
      changedAt: ago(3),
      tags: stackTags(stageOf(stage), { repositoryId: '77' }),
    });
  };
  const letters = (fake: FakeWorld) => [...fake.account.images.values()].map((one) => one[7]).sort();

  test('removes images that were not used for the days of image-keep-days and that no ACTIVE definition names', async () => {
    const fake = makeWorld();
    for (const [repository, [a, b, c, d]] of [
      ['batch-job/jobs', 'abcd'],
      ['batch-job/jobs/preview', 'efgh'],
    ] as const) {
      image(fake, repository, a as string, 31);
      image(fake, repository, b as string, 29);
      image(fake, repository, c as string, 90, 2);
      image(fake, repository, d as string, 90);
    }
    image(fake, 'batch-job/other', '1', 400);
    define(fake, 'anybody', { image: uri('batch-job/jobs', 'd') });
    define(fake, 'by-tag', { image: 'batch-job/jobs/preview:etl-h' });
    await swept(fake);
    expect(letters(fake).join('')).toBe('1bcdfgh');
    expect(fake.lines).toContain('Removed 1 image of batch-job/jobs, unused for 30 days.');
    await swept(fake, { keepDays: 28 });
    expect(letters(fake).join('')).toBe('1cdgh');
  });

  test('leaves images that services of the project run, however long ago they were pulled', async () => {
    const fake = makeWorld();
    for (const letter of 'ab') image(fake, 'batch-job/jobs', letter, 90);
    serve(fake, 'production', uri('batch-job/jobs', 'a'));
    await swept(fake);
    expect(letters(fake)).toEqual(['a']);
  });

  test('destroy of a preview leaves an image that a service of another stage runs', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    const repository = 'batch-job/jobs/preview';
    for (const letter of 'ab') image(fake, repository, letter, 0);
    define(fake, 'ReportJobDefinition', { image: uri(repository, 'a') });
    fake.account.revisions.set(revisionOf('ReportJobDefinition', 2), true);
    fake.account.definitions.set(revisionOf('ReportJobDefinition', 2), { image: uri(repository, 'b'), tags: {} });
    serve(fake, 'pr-2', uri(repository, 'b'));
    const destruction = { confirm: 'pr-1', allowDelete: [], repositoryId: '77' };
    await destroy(fake.world, { stage: 'pr-1', region: 'us-east-1', ...destruction });
    expect(letters(fake)).toEqual(['b']);
  });

  test('says that it does not look at another registry that job definitions of the project name', async () => {
    const fake = makeWorld();
    const elsewhere = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';
    const tags = stackTags(stageOf('production'), { repositoryId: '77' });
    define(fake, 'etl', { image: `${elsewhere}/batch-job/jobs@${digest('a')}`, tags });
    define(fake, 'others', { image: `999922223333.dkr.ecr.eu-west-1.amazonaws.com/x@${digest('b')}` });
    await swept(fake);
    expect(fake.lines).toContain(
      `Images in ${elsewhere} are not looked at: a lifecycle policy there has to end old ones.`,
    );
    expect(fake.lines.join(' ')).not.toContain('999922223333');
  });

  test('removes no image if AWS does not list the job definitions', async () => {
    const fake = makeWorld();
    image(fake, 'batch-job/jobs', 'a', 90);
    const { storedImages } = fake.world;
    const refusing = async () => ({
      ...(await storedImages()),
      list: (await storedImages()).list,
      remove: (await storedImages()).remove,
      activeRevisions: async () => {
        throw new Refused({ code: 'aws/throttled', message: 'No.', hint: 'Ask.' });
      },
    });
    const ended = await swept({ ...fake, world: { ...fake.world, storedImages: refusing } });
    expect([letters(fake), ended.refusal]).toEqual([['a'], undefined]);
    expect(fake.annotations.map(({ severity, title }) => [severity, title])).toEqual([
      ['warning', 'aws/throttled'],
      ['warning', 'aws/throttled'],
    ]);
  });

  test('goes on with a line where the role may not list the images of other stages, as that of previews', async () => {
    const fake = makeWorld();
    image(fake, 'batch-job/jobs', 'a', 90);
    image(fake, 'batch-job/jobs/preview', 'b', 90);
    const { storedImages } = fake.world;
    const limited = async () => {
      const port = await storedImages();
      return {
        remove: port.remove,
        activeRevisions: port.activeRevisions,
        list: async (repository: string) => {
          if (repository === 'batch-job/jobs')
            throw new Refused({ code: 'aws/denied', message: 'No ecr:DescribeImages.', hint: 'Ask.' });
          return port.list(repository);
        },
      };
    };
    const ended = await swept({ ...fake, world: { ...fake.world, storedImages: limited } });
    expect([letters(fake), ended.refusal, fake.annotations]).toEqual([['a'], undefined, []]);
    expect(fake.lines).toContain('Images of batch-job/jobs stay: No ecr:DescribeImages.\nAsk.');
  });

  test('fails if AWS refuses to delete an image', async () => {
    const fake = makeWorld();
    image(fake, 'batch-job/jobs', 'a', 90);
    const { storedImages } = fake.world;
    const refusing = async () => {
      const port = await storedImages();
      return {
        list: port.list,
        activeRevisions: port.activeRevisions,
        remove: async () => {
          throw new Refused({ code: 'aws/denied', message: 'No ecr:BatchDeleteImage.', hint: 'Ask.' });
        },
      };
    };
    const ended = await swept({ ...fake, world: { ...fake.world, storedImages: refusing } });
    expect(ended.refusal?.message).toBe('sweep could not delete what previews left.');
    expect(fake.annotations).toMatchObject([{ severity: 'error', title: 'aws/denied' }]);
  });

  test('deregisters revisions of previews whose stack is gone, and no other', async () => {
    const fake = makeWorld();
    const tags = (stage: string, more = {}) => ({ ...stackTags(stageOf(stage), { repositoryId: '77' }), ...more });
    const left = [`jobs-pr-1-etl-${end}`, 'jobs-pr-2-etl-ffffffffffff'];
    const { id } = plant(fake, 'pr-2');
    open(fake, 2);
    const [one = '', two = ''] = (id.split('/')[2] ?? '').split('-');
    define(fake, left[0] as string, { tags: tags('pr-1') });
    define(fake, left[1] as string, { tags: tags('pr-2') });
    const kept = [
      [`jobs-pr-2-etl-${one}${two}`, tags('pr-2')],
      ['jobs-pr-3-etl-a', tags('pr-3', { 'batch-job:repository-id': '78' })],
      ['jobs-pr-4-etl-a', tags('pr-4', { 'batch-job:project': 'other' })],
      ['jobs-dev-etl-a', tags('dev')],
      ['jobs-pr-5-etl-a', {}],
    ] as const;
    for (const [name, given] of kept) define(fake, name, { tags: given });
    await swept(fake);
    const active = (name: string) => fake.account.revisions.get(revisionOf(name));
    expect(left.map(active)).toEqual([false, false]);
    expect(kept.map(([name]) => active(name))).toEqual(kept.map(() => true));
    expect(fake.lines).toContain('Deregistered 2 left revisions of job definitions.');
  });

  test('removes deployments of closed pull requests whose stack is gone', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-3');
    open(fake, 2, 3);
    closed(fake, 1);
    for (const [id, environment] of ['pr-1', 'pr-2', 'pr-3', 'production'].entries())
      fake.repository.deployments.push({ id, environment, task: 'batch-job:jobs', commit: 'c', state: 'success' });
    await swept(fake);
    expect(fake.repository.deployments.map(({ environment }) => environment)).toEqual(['pr-2', 'pr-3', 'production']);
  });

  test('destroy of a preview deletes its images that no other job names, and leaves the rest', async () => {
    const fake = makeWorld();
    plant(fake, 'pr-1');
    const repository = 'batch-job/jobs/preview';
    for (const letter of 'abc') image(fake, repository, letter, 0);
    image(fake, 'batch-job/jobs', 'd', 0);
    define(fake, 'ReportJobDefinition', { image: uri(repository, 'a') });
    fake.account.revisions.set(revisionOf('ReportJobDefinition', 2), true);
    fake.account.definitions.set(revisionOf('ReportJobDefinition', 2), { image: uri(repository, 'b'), tags: {} });
    fake.account.revisions.set(revisionOf('ReportJobDefinition', 3), true);
    fake.account.definitions.set(revisionOf('ReportJobDefinition', 3), { image: uri('batch-job/jobs', 'd'), tags: {} });
    define(fake, 'jobs-pr-2-report', { image: uri(repository, 'b') });
    const destruction = { confirm: 'pr-1', allowDelete: [], repositoryId: '77' };
    await destroy(fake.world, { stage: 'pr-1', region: 'us-east-1', ...destruction });
    expect(letters(fake).join('')).toBe('bcd');
    expect(fake.lines).toContain('Deleted 1 image of batch-job/jobs/preview.');
  });
});
