import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { finishCutOffRun } from '../../../src/operations/report/cut-off-run.ts';
import { makeAccount } from '../../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';
import { config, deployedAccount, request } from './comment-fixture.ts';

const files = 'https://github.com/acme/svc/blob/c0ffee';
const pageOf = ({ files: written }: FakeWorld): string => written['report.html'] ?? '';
const dataOf = (fake: FakeWorld): Record<string, unknown> =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/.exec(pageOf(fake))?.[1] ?? '{}');
const wordsOf = (fake: FakeWorld): string =>
  pageOf(fake)
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

describe('report.html of a failed run', () => {
  test('has what failed, why, on which line, what CloudFormation did and what to do, with the review as it was', async () => {
    const account = await deployedAccount();
    account.cloud.failures.set('ReportJobDefinition', 'Memory must be at least 4.');
    const fake = makeWorld([], account, config(1800));
    await expect(deploy(fake.world, request({ files }))).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    const words = wordsOf(fake);
    for (const one of [
      'deploy failed',
      'wanted: 1 job to modify',
      'ReportJobDefinition ( AWS::Batch::JobDefinition ) batch-jobs.yml:4:3 Memory must be at least 4.',
      'What CloudFormation did It rolled back. The stack is as it was before.',
      'Next: Mend what failed first and deploy again.',
      'memory: 900 → 1800 MiB',
    ])
      expect(words).toContain(one);
    expect(pageOf(fake)).toMatch(/<a href="https:\/\/github\.com\/acme\/svc\/blob\/c0ffee\/batch-jobs\.yml#L4">/);
    expect(pageOf(fake).indexOf('id="failure"')).toBeLessThan(pageOf(fake).indexOf('id="changes"'));
    expect(dataOf(fake)).toMatchObject({
      ...{ kind: 'failure', stage: 'dev', counts: { modify: 1 } },
      failure: {
        command: 'deploy',
        codes: ['stack/deploy-failed'],
        causes: [{ logicalId: 'ReportJobDefinition', line: 4 }],
      },
    });
    expect(fake.outputs).toMatchObject({
      'plan-hash': expect.stringMatching(/^v1:[\da-f]{64}$/),
      'report-page': '.batch-job/report.html',
    });
    expect(fake.annotations.map(({ title }) => title)).toEqual(['stack/deploy-failed']);
  });

  test('has every complaint about a wrong config at its line, and no review', async () => {
    const fake = makeWorld(
      [],
      makeAccount(),
      config().replace('cpu: 1', 'cpus: 1').replace('type: batch-job', 'type: batchjob'),
    );
    await expect(plan(fake.world, request({ files }))).rejects.toThrow();
    const words = wordsOf(fake);
    expect(words).toContain('plan failed');
    expect(words).toMatch(/batchjob.*Next: /);
    expect(pageOf(fake)).toMatch(/blob\/c0ffee\/batch-jobs\.yml#L5"/);
    expect(pageOf(fake)).not.toContain('id="changes"');
    expect(dataOf(fake)).toMatchObject({ kind: 'failure', failure: { command: 'plan', causes: [] } });
  });

  test('says of a run that was stopped that it was, and what to do', async () => {
    const fake = makeWorld([], await deployedAccount(), config(1800));
    await finishCutOffRun(fake.world, request(), { command: 'deploy' });
    expect(wordsOf(fake)).toMatch(
      /deploy was stopped .*What CloudFormation has begun goes on by itself.* Next: Run the same/,
    );
    expect(dataOf(fake)).toMatchObject({ failure: { stopped: true, codes: ['door/stopped'] } });
  });

  test('hides secrets in what AWS says', async () => {
    const account = await deployedAccount();
    const secret = `AKIA${'Q7CANARY'.repeat(2)}`;
    account.cloud.failures.set('ReportJobDefinition', `No such key ${secret}.`);
    const fake = makeWorld([], account, config(1800));
    await expect(deploy(fake.world, request())).rejects.toThrow();
    expect(pageOf(fake)).not.toContain('CANARY');
    expect(pageOf(fake)).toContain('(hidden)');
  });
});
