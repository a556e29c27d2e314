import { describe, expect, test } from '@jest/globals';
import { comment } from '../../../src/commands/comment.ts';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { sectionsOf } from '../../../src/report/section.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';
import { bodies, config, request } from './comment-fixture.ts';

const sectionsIn = (fake: Parameters<typeof bodies>[0]) =>
  bodies(fake).map((body) => sectionsOf(body).map(({ key, facts }) => `${key} ${facts.run} ${facts.state}`));

describe('Stages with one comment-slot', () => {
  test('have a section each in one comment, which follows its stage from plan to deployment', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, { ...request({ slot: 'all' }), stage: 'dev' });
    await plan(fake.world, { ...request({ slot: 'all' }), stage: 'prod' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fdev%2Fus-east-1 7 planned', 'shop%2Fprod%2Fus-east-1 7 planned']]);
    await deploy(fake.world, { ...request({ slot: 'all', run: { run: 8, attempt: 1 } }), stage: 'dev' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fdev%2Fus-east-1 8 deployed', 'shop%2Fprod%2Fus-east-1 7 planned']]);
    const broken = makeWorld([], makeAccount(), config().replace('cpu: 1', 'cpus: 1'));
    broken.pull.comments.push(...fake.pull.comments);
    const failing = plan(broken.world, {
      ...request({ slot: 'all', region: 'us-east-1', run: { run: 9 } }),
      stage: 'prod',
    });
    await expect(failing).rejects.toThrow('config/unknown-key');
    expect(sectionsIn(broken)).toEqual([['shop%2Fdev%2Fus-east-1 8 deployed', 'shop%2Fprod%2Fus-east-1 9 failed']]);
  });

  test('keep what a newer run said of a stage, and take the older word of no other', async () => {
    const fake = makeWorld([], makeAccount(), config());
    await plan(fake.world, { ...request({ slot: 'all', run: { run: 9, attempt: 1 } }), stage: 'dev' });
    await plan(fake.world, { ...request({ slot: 'all', run: { run: 7, attempt: 1 } }), stage: 'dev' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fdev%2Fus-east-1 9 planned']]);
    expect(fake.lines.join('\n')).toContain('A newer run has commented already');
    await plan(fake.world, { ...request({ slot: 'all', run: { run: 7, attempt: 1 } }), stage: 'prod' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fdev%2Fus-east-1 9 planned', 'shop%2Fprod%2Fus-east-1 7 planned']]);
  });

  test('say nothing of a stage where nothing changes, unless its section stands', async () => {
    const account = makeAccount();
    const fake = makeWorld([], account, config());
    await plan(fake.world, { ...request({ slot: 'all' }), stage: 'prod' });
    await deploy(fake.world, { ...request({ mode: 'never' }), stage: 'dev' });
    await plan(fake.world, { ...request({ slot: 'all' }), stage: 'dev' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fprod%2Fus-east-1 7 planned']]);
    await plan(fake.world, { ...request({ slot: 'all', mode: 'always' }), stage: 'dev' });
    expect(sectionsIn(fake)).toEqual([['shop%2Fdev%2Fus-east-1 7 unchanged', 'shop%2Fprod%2Fus-east-1 7 planned']]);
    expect(bodies(fake)[0]).toMatch(/\| `dev` of `shop`.* \| ✅ nothing to change \|/);
  });

  test('are put together by the command comment, of reports that other jobs made', async () => {
    const fake = makeWorld([], makeAccount(), config());
    for (const stage of ['dev', 'prod']) {
      await plan(fake.world, { ...request({ mode: 'never' }), stage });
      await comment(fake.world, commentOn({ mode: 'on-change', slot: 'all' }));
    }
    expect(sectionsIn(fake)).toEqual([['shop-dev 7 undefined', 'shop-prod 7 undefined']]);
  });
});
