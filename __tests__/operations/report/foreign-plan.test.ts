import { describe, expect, test } from '@jest/globals';
import { comment } from '../../../src/commands/comment.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';
import { bodies, config, deployedAccount, request } from './comment-fixture.ts';

const commit = 'b'.repeat(40);
/** A run on `workflow_run` about a pull request of a fork, which an input names. */
const about = (head = commit) =>
  commentOn({
    pullRequest: { kind: 'pull-request', number: 12, own: true, commit: head, claimed: true },
    run: { run: 9, attempt: 1, commit: head },
    reportRun: 7,
  });

/** Returns a world in which a run of a fork has planned, and which is about code of that fork. */
const planned = async () => {
  const fake = makeWorld([], await deployedAccount(), config(1800));
  await plan(fake.world, request({ mode: 'never' }));
  return { ...fake, world: { ...fake.world, code: 'fork' as const } };
};

describe('a comment about code of a fork', () => {
  test('is made of plan.json, and not of the Markdown that the run of the fork wrote', async () => {
    const fake = await planned();
    fake.files['report.md'] = '<!-- batch-job:shop-dev run=7 attempt=1 -->\nBuy [here](https://evil.example)\n';
    await comment(fake.world, about());
    const [body = '', ...others] = bodies(fake);
    expect(others).toEqual([]);
    expect(body).toMatch(new RegExp(`^<!-- batch-job:shop-dev run=9 attempt=1 commit=${commit} -->\\n`));
    expect(body).toContain('memory: 900 → 1800 MiB');
    expect(body).not.toContain('evil');
  });

  test('has no link and no HTML of the fork, whatever its plan.json says', async () => {
    const fake = await planned();
    const document = JSON.parse(fake.files['plan.json'] ?? '');
    const bad = '<img src=x> @octocat [x](https://evil.example) #1';
    document.links = [{ text: 'Run', url: 'https://evil.example' }];
    document.file = { url: 'https://evil.example' };
    document.notes = [bad];
    document.project = bad;
    for (const group of document.groups) group.says = [{ text: bad, line: 1 }];
    fake.files['plan.json'] = JSON.stringify(document);
    await comment(fake.world, about());
    const [body = ''] = bodies(fake);
    expect(body).toContain('octocat');
    // In a span of code nothing comes to life.
    expect(body.replace(/^.*\n/, '').replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<img|@octocat|evil\./);
  });

  test.each([
    ['none', undefined, /There is no .batch-job\/plan.json/],
    ['what is no JSON', '{', /does not fit schemas\/plan.schema.json/],
    ['another version', '{"version":2}', /does not fit/],
    [
      'a list where a text belongs',
      (text: string) => JSON.stringify({ ...JSON.parse(text), hash: [] }),
      /does not fit/,
    ],
  ])('is refused for a plan.json that is %s', async (_what, change, says) => {
    const fake = await planned();
    const text = typeof change === 'function' ? change(fake.files['plan.json'] ?? '') : change;
    if (text === undefined) delete fake.files['plan.json'];
    else fake.files['plan.json'] = text;
    const problem = await comment(fake.world, about()).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Refused);
    expect(problem).toMatchObject({ code: 'github/not-a-report', message: expect.stringMatching(says) });
    expect(bodies(fake)).toEqual([]);
  });

  test('is left out where the head of the pull request is another commit than that of the run', async () => {
    const fake = await planned();
    await comment(fake.world, about('c'.repeat(40)));
    expect(bodies(fake)).toEqual([]);
    expect(fake.lines.at(-1)).toBe(
      `No comment: pull request 12 is at ${commit}, and the run was about ${'c'.repeat(40)}.`,
    );
  });
});
