import { describe, expect, test } from '@jest/globals';
import { commentOn } from '../fakes/comment-request.ts';
import { config } from './plan-fixture.ts';
import { makeHistory, templateIn, twoDeployments, withMemory } from './rollback-fixture.ts';

describe('rollback', () => {
  test.each([
    ['the deployed template', [], 'has a template that is not kept'],
    ['the one right before it', [1_200], 'had a template right before the deployed one that is not kept'],
  ])('goes back past nothing in silence: where %s is not kept, to has to say where', async (_, after, says) => {
    const { deploy, rollback, memory, kept } = makeHistory();
    for (const memory of [900, 1_000]) await deploy(withMemory(memory));
    await deploy(withMemory(1_100), { artifactBucket: 'none' });
    for (const memory of after) await deploy(withMemory(memory));
    const { problem } = await rollback();
    expect(problem).toMatchObject({
      code: 'rollback/not-kept',
      message: expect.stringContaining(says),
      hint: expect.stringContaining('Give to the id of the one to go back to.'),
    });
    expect((await rollback({ to: kept()[0]?.id })).problem).toBeUndefined();
    expect(memory()).toBe(900);
  });

  test('leaves runs under way the bucket of their events and the right to read it, as a deploy does', async () => {
    const { account, deploy, rollback, kept } = makeHistory();
    const without = config().replace(/ {6}events:[\s\S]*$/, '');
    await deploy(without);
    await deploy(config());
    const { template } = account.cloud.find('shop-dev') ?? {};
    const bucketOf = (text = '') => JSON.parse(text).Resources.StpEventBucket;
    expect(bucketOf(template)).toBeDefined();
    const { problem, lines } = await rollback({ allow: { replace: [], delete: ['ReportTriggerFunctionLogGroup'] } });
    expect(problem).toBeUndefined();
    const now = templateIn(account);
    expect(bucketOf(now)).toEqual(bucketOf(template));
    expect(JSON.parse(now).Resources).toHaveProperty('StpEventBucketPolicy');
    const policies: { PolicyName: string; PolicyDocument: unknown }[] =
      JSON.parse(now).Resources.ReportRole.Properties.Policies;
    const former = policies.filter(({ PolicyName }) => PolicyName === 'former');
    expect(former).toHaveLength(1);
    expect(JSON.stringify(former)).toContain('s3:GetObject');
    expect(lines.filter((line) => line.startsWith('ReportRole needs fewer permissions than before.'))).toHaveLength(1);
    // The id that it went back to names it again, and nothing changes; nor does a deploy take the bucket away.
    expect(kept().at(-1)?.isRollback).toBe(true);
    const again = await rollback();
    expect([again.problem, templateIn(account)]).toEqual([undefined, now]);
    expect(again.lines.join('\n')).toContain('An earlier rollback brought the stack back already');
    await deploy(without);
    expect(bucketOf(templateIn(account))).toEqual(bucketOf(template));
  });

  test.each([
    ['a change', 'UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE', { code: 'stack/busy' }, 2_000],
    ['the cleaning up after one', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_COMPLETE', undefined, 1_800],
    ['one that CloudFormation undoes', 'UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE', undefined, 2_000],
  ] as const)('that waits for %s of another run goes back behind nothing that it brought', async (...row) => {
    const [, status, end, refusal, left] = row;
    const { account, deploy, rollback, memory, kept } = await twoDeployments();
    await deploy(withMemory(2_000));
    const stack = account.cloud.find('shop-dev');
    if (!stack) throw new Error('no stack');
    const begin = () => {
      stack.status = status;
      stack.steps.push(() => account.cloud.tell(stack, end));
    };
    begin();
    const { problem } = await rollback();
    if (refusal) expect(problem).toMatchObject(refusal);
    else expect(problem).toBeUndefined();
    expect(memory()).toBe(left);
    begin();
    expect((await rollback({ to: kept()[0]?.id })).problem).toBeUndefined();
    expect(memory()).toBe(900);
  });

  test('leaves the protection of the stack against deletion as it is, also where a gate refuses it', async () => {
    const { account, deploy, rollback, memory } = makeHistory();
    const withProtection = (memory: number, terminationProtection: boolean) =>
      withMemory(memory).replace(
        'resources:',
        `deploymentConfig: {terminationProtection: ${terminationProtection}}\nresources:`,
      );
    await deploy(withProtection(900, false));
    await deploy(withProtection(1_800, true));
    const isProtected = () => account.cloud.find('shop-dev')?.terminationProtection;
    expect((await rollback({ maxChanges: 0 })).problem).toMatchObject({ code: 'stack/too-many-changes' });
    expect(isProtected()).toBe(true);
    expect((await rollback()).problem).toBeUndefined();
    expect([memory(), isProtected()]).toEqual([900, true]);
    await deploy(withProtection(1_800, true));
    expect((await rollback({ settings: { terminationProtection: false } })).problem).toBeUndefined();
    expect(isProtected()).toBe(false);
  });

  test('labels its pull request as taken back, in the place of deployed', async () => {
    const { rollback } = await twoDeployments();
    const { problem, repository } = await rollback({ comment: commentOn({ labels: true }) });
    expect([problem, repository.labelled.get(12)]).toEqual([undefined, ['shop/dev: taken back']]);
  });

  test('that finds the stack back reports as the one that brought it: outputs, files, summary, comment and label', async () => {
    const { account, rollback, kept } = await twoDeployments();
    const comment = () => commentOn({ labels: true, mode: 'always' });
    const first = await rollback({ comment: comment() });
    account.cloud.mutations.length = 0;
    const { problem, outputs, files, summaries, pull, repository } = await rollback({ comment: comment() });
    expect([problem, account.cloud.mutations]).toEqual([undefined, []]);
    expect(Object.keys(first.outputs)).toEqual(expect.arrayContaining(Object.keys(outputs)));
    expect(outputs).toMatchObject({ 'has-changes': 'false', 'stack-status': 'UPDATE_COMPLETE' });
    expect(files['outputs.json']).toBe(first.files['outputs.json']);
    for (const text of [files['report.md'], summaries.join(''), pull.comments.at(-1)?.body])
      expect(text).toContain(`Back to the deployment \`${kept()[0]?.id}\` of 2026-11-24 12:01 UTC`);
    expect(repository.labelled.get(12)).toEqual(['shop/dev: taken back']);
  });

  test.each([
    ['templates', true],
    ['none', false],
  ])('after CloudFormation undid a deployment tells of the stack (artifact-bucket: %s)', async (bucket, isKept) => {
    const { account, deploy, rollback } = makeHistory();
    const more = { artifactBucket: bucket };
    await deploy(withMemory(900), more);
    account.cloud.failures.set('ReportJobDefinition', 'No room.');
    await deploy(withMemory(2_000), more);
    const { problem, outputs, files } = await rollback(more);
    expect(problem).toBeUndefined();
    expect(outputs).toMatchObject({ 'has-changes': 'false', 'stack-status': 'UPDATE_ROLLBACK_COMPLETE' });
    expect([files['outputs.json'], files['report.md']].map((file) => file !== undefined)).toEqual([isKept, isKept]);
  });
});
