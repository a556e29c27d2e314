import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import type { CommentMode } from '../../../src/operations/report/post-comment.ts';
import { withPlanOf } from '../../../src/report/marker.ts';
import { bot } from '../../fakes/conversation.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { bodies, config, deployedAccount, ours, request } from './comment-fixture.ts';

describe('the comment of a deployment', () => {
  test('shows the changes, the outputs, the duration, and the hash of the plan', async () => {
    const account = await deployedAccount();
    const fake = makeWorld([], account, config(1800));
    await plan(fake.world, request());
    const planned = fake.outputs['plan-hash'] ?? '';
    await deploy(fake.world, request());
    // The comment alone knows the plan that it replaced.
    expect(bodies(fake)).toEqual([withPlanOf(fake.files['report.md'] ?? '', { run: 7, plan: planned })]);
    expect(bodies(fake)[0]).toMatch(
      /### 🚀 Batch jobs of `shop` for `dev`: deployed\n\n\*\*1 job modified\*\* · `UPDATE_COMPLETE`/,
    );
    expect(bodies(fake)[0]).toContain('<sub>images 1.0 s · change set 1.0 s · CloudFormation 1.0 s</sub>');
    expect(bodies(fake)[0]).toContain(`<sub>Plan \`${planned?.slice(0, 15)}\`</sub>`);
    expect(fake.outputs['plan-hash']).toBe(planned);
  });

  test.each([undefined, 'all'])(
    'has no hash of a plan that a plan without AWS has replaced, which shows another change (slot %s)',
    async (slot) => {
      const fake = makeWorld([], await deployedAccount(), config(1800));
      const shown = () =>
        bodies(fake)
          .join('')
          .match(/(?<= plan=v1%3A)\w{64}/g)?.length ?? 0;
      await plan(fake.world, request({ slot }));
      expect(shown()).toBeGreaterThan(0);
      const { run } = request().comment;
      const later = { slot, run: { ...run, run: 8 } };
      await plan({ ...fake.world, offline: true }, request(later));
      expect([bodies(fake).length, shown()]).toEqual([1, 0]);
      // The report of the deployment would keep a hash that the comment has.
      await deploy(fake.world, request({ ...later, run: { ...run, run: 9 } }));
      expect(bodies(fake)[0]).toMatch(/: deployed/);
      expect(shown()).toBe(0);
    },
  );

  type Row = [mode: CommentMode, before: 'comment' | 'none', what: 'changes' | 'nothing', posts: number];
  test.each<Row>([
    ['auto', 'comment', 'changes', 2],
    ['auto', 'none', 'changes', 1],
    ['always', 'none', 'changes', 2],
    ['always', 'comment', 'nothing', 1],
    ['never', 'comment', 'changes', 0],
  ])(
    'with comment: %s, a %s before and %s is posted %d times, first when the deployment begins',
    async (mode, before, what, posts) => {
      const fake = makeWorld([], await deployedAccount(), config(what === 'changes' ? 1800 : 900));
      if (before === 'comment') fake.pull.add(bot, ours(1));
      const posted: string[] = [];
      const stood: string[] = [];
      const { conversation } = fake.world;
      const listening: FakeWorld['world'] = {
        ...fake.world,
        conversation: async () => {
          const port = await conversation();
          const say = async (body: string) => {
            posted.push(body);
            stood.push(fake.account.cloud.look('shop-dev')?.status ?? '');
            return port.post(body);
          };
          return { ...port, post: say };
        },
      };
      await deploy(listening, request({ mode }));
      expect(posted).toHaveLength(posts);
      if (posts === 2) {
        expect(posted[0]).toMatch(/### ⏳ .*: being deployed\n\n\*\*CloudFormation: 1 to modify\*\*/);
        expect(stood).toEqual(['CREATE_COMPLETE', 'UPDATE_COMPLETE']);
      }
      if (posts > 0) expect(bodies(fake)).toEqual([fake.files['report.md']]);
    },
  );

  test('at the beginning spends only a part of the time, so that the deployment is not delayed', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    const { conversation } = fake.world;
    const bounds: unknown[] = [];
    const listening: FakeWorld['world'] = {
      ...fake.world,
      conversation: async () => {
        const port = await conversation();
        return {
          ...port,
          findOwn: (marker, bound) => {
            bounds.push(bound);
            return port.findOwn(marker);
          },
          post: (body, bound) => {
            bounds.push(bound);
            return port.post(body);
          },
        };
      },
    };
    fake.pull.add(bot, ours(1));
    await deploy(listening, request());
    expect(bounds).toEqual([{ most: 15_000 }, { most: 15_000 }, undefined]);
  });

  test('at the beginning does not overwrite that of a newer run', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    fake.pull.add(bot, ours(9));
    await deploy(fake.world, request());
    expect(bodies(fake)).toEqual([ours(9)]);
  });

  test('reports nothing to change only in a comment that exists', async () => {
    const fake = makeWorld([], await deployedAccount(), config());
    await deploy(fake.world, request());
    expect(bodies(fake)).toEqual([]);
    fake.pull.add(bot, ours(1));
    await deploy(fake.world, request());
    expect(bodies(fake)[0]).toMatch(/deployed\n\n\*\*nothing changed\*\* · `CREATE_COMPLETE`\n/);
    expect(bodies(fake)[0]).toMatch(/Outputs \(\d+\)/);
  });

  test("shows what failed first, why, at which line, and the stack's page, after a roll-back", async () => {
    const account = await deployedAccount();
    account.cloud.failures.set('ReportJobDefinition', 'The image is gone.');
    const fake = makeWorld([], account, config(1800));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    const [body] = bodies(fake);
    expect(body).toMatch(/### ❌ Batch jobs of `shop` for `dev`: deploy failed/);
    expect(body).toContain(
      '| `ReportJobDefinition`<br>`AWS::Batch::JobDefinition` | The image is gone. | `batch-jobs.yml:4:3` |',
    );
    expect(body).toContain('`stack/deploy-failed`');
    expect(body).toMatch(/\*\*What CloudFormation did:\*\* It (?:rolled back|deleted the new stack again)\. \w/);
    expect(body).toMatch(/\[Run\]\(https:/);
    expect(fake.outputs['report-file']).toBe('.batch-job/report.md');
  });

  test('shows the code, the reason and the hint of a refusal', async () => {
    const account = await deployedAccount();
    Object.assign(account.cloud.find('shop-dev') ?? {}, { status: 'UPDATE_ROLLBACK_FAILED' });
    const fake = makeWorld([], account, config(1800));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/blocked' });
    expect(bodies(fake)[0]).toMatch(/deploy failed\n\n- ❌ `stack\/blocked` .*\n {2}<br>\*\*Next:\*\* /);
  });
});
