import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../../src/commands/destroy.ts';
import type { ChangeRequest } from '../../../src/operations/stack/change-request.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import { compiledOf, image, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import type { FakeStack } from '../../fakes/fake-stack.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

const owned = (stage = 'dev', repositoryId?: string) => stackTags(stageOf(stage), repositoryId ? { repositoryId } : {});
const planted = (tags: Record<string, string>, stage = 'dev', more = {}) => {
  const fake = makeWorld();
  const name = `jobs-${stage}`;
  fake.account.cloud.plant({ name, body: jobTemplate(stageOf(stage)), tags, ...more });
  return fake;
};
const roll = async (fake: FakeWorld, more: Partial<ChangeRequest> = {}, name = 'dev') => {
  const stage = stageOf(name);
  const request = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] }, ...more };
  const changed = jobTemplate(stage, { Description: 'new' });
  return rollOut(fake.world, compiledOf(stage, changed), request);
};
const remove = (fake: FakeWorld, repositoryId?: string, stage = 'dev') =>
  destroy(fake.world, { project: 'jobs', region: 'us-east-1', stage, confirm: stage, allowDelete: [], repositoryId });
const untouched = (fake: FakeWorld) => {
  expect(fake.account.cloud.mutations).toEqual([]);
  expect([fake.account.deeds, fake.published]).toEqual([[], []]);
};

describe('a stack of another repository', () => {
  test('is refused by deploy before any change set, with how to hand it over', async () => {
    const fake = planted(owned('dev', '42'));
    await expect(roll(fake, { origin: { repositoryId: '77' } })).rejects.toMatchObject({
      code: 'stack/other-repository',
      message: expect.stringMatching(/belongs to the repository with the id 42 .*this run is of 77/),
      hint: expect.stringContaining('Key=batch-job:repository-id,Value=77'),
    });
    untouched(fake);
  });

  test('is refused whatever was confirmed, and in previews too', async () => {
    for (const stage of ['dev', 'pr-3']) {
      const fake = planted(owned(stage, '42'), stage);
      const asked = { origin: { repositoryId: '77' }, confirm: stage };
      await expect(roll(fake, asked, stage)).rejects.toMatchObject({ code: 'stack/other-repository' });
      await expect(remove(fake, '77', stage)).rejects.toMatchObject({ code: 'stack/other-repository' });
      untouched(fake);
    }
  });

  test('is not mentioned where it belongs to the repository of the run', async () => {
    const fake = planted(owned('dev', '42'));
    await roll(fake, { origin: { repositoryId: '42' } });
    await remove(fake, '42');
    expect(fake.lines.join()).not.toMatch(/repository with the id|batch-job:repository-id/);
  });

  test('is deployed if its tags name no repository, and the log says so', async () => {
    const fake = planted(owned());
    await roll(fake, { origin: { repositoryId: '77' } });
    expect(fake.lines.join('\n')).toContain('no tag batch-job:repository-id');
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
  });
});

describe('at a prompt, a stack of a repository', () => {
  test.each([undefined, 'Dev', 'jobs-dev'])('is not deployed over if confirmed with %j', async (confirm) => {
    const fake = planted(owned('dev', '42'));
    await expect(roll(fake, { confirm })).rejects.toMatchObject({
      code: 'stack/confirm',
      message: expect.stringContaining('repository with the id 42'),
      hint: expect.stringContaining('--confirm dev'),
    });
    untouched(fake);
  });

  test("is deployed over if the stage's name is typed out, and the log names the repository", async () => {
    const fake = planted(owned('dev', '42'));
    await roll(fake, { confirm: 'dev' });
    expect(fake.lines.join('\n')).toContain('belongs to the repository with the id 42');
    expect(fake.account.cloud.look('jobs-dev')?.status).toBe('UPDATE_COMPLETE');
  });

  test('needs no confirmation for a preview, nor if it belongs to no repository', async () => {
    await roll(planted(owned('pr-3', '42'), 'pr-3'), {}, 'pr-3');
    await roll(planted(owned()));
  });

  test('is destroyed like any other, and the log names the repository', async () => {
    const fake = planted(owned('dev', '42'));
    await remove(fake);
    expect(fake.lines.join('\n')).toContain('belongs to the repository with the id 42');
    expect(fake.account.cloud.look('jobs-dev')).toBeUndefined();
  });
});

describe('the owner of a stack is checked again', () => {
  /** Returns a world whose stack is in UPDATE_IN_PROGRESS, and has these tags once the update is complete. */
  const becoming = (tags: Record<string, string>) => {
    const fake = planted(owned('dev', '42'), 'dev', { status: 'UPDATE_IN_PROGRESS' });
    const { cloud } = fake.account;
    const stack = cloud.find('jobs-dev');
    if (!stack) throw new Error('no stack');
    stack.steps.push(() => {
      stack.tags = tags;
      cloud.tell(stack, 'UPDATE_COMPLETE');
    });
    return fake;
  };

  test.each([
    ['stack/foreign', { team: 'other' }],
    ['stack/other-repository', owned('dev', '99')],
  ])('after waiting for an operation: %s', async (code, tags) => {
    const fake = becoming(tags);
    await expect(roll(fake, { origin: { repositoryId: '42' } })).rejects.toMatchObject({ code });
    untouched(fake);
    const toDestroy = becoming(tags);
    await expect(remove(toDestroy, '42')).rejects.toMatchObject({ code });
    untouched(toDestroy);
  });

  test.each([
    ['stack/foreign', { tags: { team: 'other' } }],
    ['stack/other-repository', { tags: owned('dev', '99') }],
    ['stack/protected', { terminationProtection: true }],
  ])('after everything that destroy stops and empties: %s', async (code, becomes) => {
    const fake = planted(owned('dev', '42'));
    const leftovers = async () => ({
      ...(await fake.world.leftovers()),
      stopExecutions: async () => {
        Object.assign(fake.account.cloud.find('jobs-dev') ?? {}, becomes);
        return 0;
      },
    });
    await expect(remove({ ...fake, world: { ...fake.world, leftovers } }, '42')).rejects.toMatchObject({ code });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('ends as deleted if it is gone by then', async () => {
    const fake = planted(owned('dev', '42'));
    const leftovers = async () => ({
      ...(await fake.world.leftovers()),
      deregister: async () => {
        fake.account.cloud.stacks.clear();
        return 0;
      },
    });
    await remove({ ...fake, world: { ...fake.world, leftovers } }, '42');
    expect(fake.lines).toContainEqual(expect.stringMatching(/^Deleted: the stack jobs-dev/));
  });
});

describe('a stack that changes while destroy stops its runs', () => {
  const stopping = (stage: string, become: (stack: FakeStack) => void) => {
    const fake = planted(owned(stage, '42'), stage);
    const stack = fake.account.cloud.find(`jobs-${stage}`);
    fake.account.buckets.set('phys-databucket-1', new Set(['a#1']));
    const leftovers = async () => ({
      ...(await fake.world.leftovers()),
      stopExecutions: async () => {
        if (stack) become(stack);
        return 1;
      },
    });
    return { ...fake, world: { ...fake.world, leftovers } };
  };

  test('loses no object and no revision if it belongs to another repository by then', async () => {
    const fake = stopping('pr-3', (stack) => {
      stack.tags = owned('pr-3', '99');
    });
    await expect(remove(fake, '42', 'pr-3')).rejects.toMatchObject({ code: 'stack/other-repository' });
    untouched(fake);
  });

  test('keeps the objects of a bucket that its policy retains by then', async () => {
    const fake = stopping('pr-3', (stack) => {
      stack.template = `${stack.template}`.replace('"AWS::S3::Bucket"', '"AWS::S3::Bucket","DeletionPolicy":"Retain"');
    });
    await remove(fake, '42', 'pr-3');
    expect(fake.account.buckets.get('phys-databucket-1')?.size).toBe(1);
  });
});

describe('a stack that changes while an image of a deploy is built', () => {
  const rolled = async (become: (stack: FakeStack) => void) => {
    const fake = planted(owned('dev', '42'));
    const [stage, stack] = [stageOf('dev'), fake.account.cloud.find('jobs-dev')];
    const request = { region: 'us-east-1', origin: { repositoryId: '42' }, allow: { replace: [], delete: [] } };
    const images = async () => {
      const port = await fake.world.images();
      return {
        published: port.published,
        scan: port.scan,
        publish: async (...given: Parameters<typeof port.publish>) => {
          if (stack) become(stack);
          return port.publish(...given);
        },
      };
    };
    const compiled = compiledOf(stage, jobTemplate(stage), [image('report')]);
    return { fake, end: rollOut({ ...fake.world, images }, compiled, request) };
  };
  const changesNothing = ({ account: { cloud } }: FakeWorld) => {
    expect(cloud.mutations).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
    expect(cloud.changeSets.size).toBe(0);
  };

  test.each([
    ['stack/foreign', { team: 'other' }],
    ['stack/other-repository', owned('dev', '99')],
  ])("is not deployed over if it is somebody else's by then: %s", async (code, tags) => {
    const { fake, end } = await rolled((stack) => {
      stack.tags = tags;
    });
    await expect(end).rejects.toMatchObject({ code });
    changesNothing(fake);
    expect(fake.account.cloud.find('jobs-dev')?.tags).toEqual(tags);
  });

  test('is compared again, with the template that is deployed by then', async () => {
    const { fake, end } = await rolled((stack) => {
      stack.template = JSON.stringify({
        ...jobTemplate(stageOf('dev')),
        Metadata: { 'batch-job': { config: 'b.yml' } },
      });
    });
    await end;
    expect(fake.lines).toContain('Another run changed the stack jobs-dev meanwhile: it is compared again.');
    const last = ['CreateChangeSet', 'SetStackPolicy', 'ExecuteChangeSet'];
    expect(fake.account.cloud.mutations.slice(-3)).toEqual(last);
  });
});

describe('an empty stack', () => {
  test.each(['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE'])(
    'in %s that is protected against deletion is never deleted',
    async (status) => {
      const fake = makeWorld();
      const shell = { name: 'jobs-dev', tags: owned(), status, terminationProtection: true };
      fake.account.cloud.plant(shell);
      await expect(roll(fake)).rejects.toMatchObject({
        code: 'stack/protected',
        hint: expect.stringContaining('--no-enable-termination-protection --stack-name jobs-dev'),
      });
      untouched(fake);
    },
  );

  test.each([
    ['stack/foreign', { tags: { team: 'other' } }],
    ['stack/other-repository', { tags: owned('dev', '99') }],
    ['stack/protected', { terminationProtection: true }],
    ['stack/busy', { status: 'CREATE_COMPLETE' }],
  ])('is not deleted if it belongs to somebody else after the wait: %s', async (code, becomes) => {
    const fake = makeWorld();
    const shell = fake.account.cloud.shell('jobs-dev', owned('dev', '42'));
    const stacks = async () => {
      const port = await fake.world.stacks();
      return {
        ...port,
        waitUntilSettled: async () => ({ ...shell, ...(code === 'stack/busy' ? {} : Object.assign(shell, becomes)) }),
        resources: (name: string) => {
          Object.assign(shell, becomes);
          return port.resources(name);
        },
        delete: port.delete,
      };
    };
    const ended = roll({ ...fake, world: { ...fake.world, stacks } }, { origin: { repositoryId: '42' } });
    await expect(ended).rejects.toMatchObject({ code });
    untouched(fake);
  });

  test('is not deleted if it belongs to another repository', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: 'jobs-dev', tags: owned('dev', '42'), status: 'ROLLBACK_COMPLETE' });
    await expect(roll(fake, { origin: { repositoryId: '77' } })).rejects.toMatchObject({
      code: 'stack/other-repository',
    });
    untouched(fake);
  });
});
