import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { expectValid } from '../fakes/plan-schema.ts';
import { openAws, runBundle, smallConfig } from './bundle.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterAll(() => aws.loopback.close());

const called = (): string[] => aws.loopback.calls.splice(0).map(({ name }) => name);
const planIn = (folder: string) => JSON.parse(readFileSync(join(folder, '.batch-job/plan.json'), 'utf8'));
const bigger = smallConfig.replace('memory: 512', 'memory: 1024');

describe('plan', () => {
  const stage = 'n';

  test('compares with an absent, a deployed and a changed stage, without docker, and leaves no change set', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig, 'bin/docker': '' });
    // The only docker on the PATH cannot be started.
    const environment = { ...aws.environment, PATH: join(folder, 'bin') };
    const run = (command: string) => runBundle([command, '--stage', stage], { folder, environment });

    const absent = await run('plan');
    expect(absent.code).toBe(0);
    expect(absent.stdout).toContain(`demo-${stage}: 1 job to add, shared parts to add.`);
    expect(absent.stdout).toMatch(/^CloudFormation: \d+ to add\.$/m);
    expect(called()).toEqual(
      expect.arrayContaining(['GetCallerIdentity', 'DescribeStacks', 'GetTemplate', 'ValidateTemplate']),
    );
    expect(aws.account.cloud.look(`demo-${stage}`)).toBeUndefined();
    expectValid(planIn(folder));

    expect((await run('deploy')).code).toBe(0);
    called();
    const same = await run('plan');
    expect(same.stdout).toContain(`demo-${stage}: nothing to change.`);
    expect(called().filter((name) => /ChangeSet|Validate/.test(name))).toEqual([]);

    writeFileSync(join(folder, 'batch-jobs.yml'), bigger);
    const changed = await run('plan');
    expect(changed.stdout).toContain('ContainerProperties.ResourceRequirements.MEMORY: 512 → 1024');
    expect(called()).toEqual(expect.arrayContaining(['CreateChangeSet', 'DescribeChangeSet', 'DeleteChangeSet']));
    expect([...aws.account.cloud.changeSets.values()].filter(({ executed }) => !executed)).toEqual([]);
    expect(planIn(folder)).toMatchObject({ against: 'deployed-stack', hash: expect.stringMatching(/^v1:/) });
  });

  test('compares with the base branch without credentials, and is the default command of a step on a pull request', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    writeFileSync(join(folder, 'batch-jobs.yml'), bigger);
    writeFileSync(join(folder, 'outputs'), '');
    const { code, stdout } = await runBundle([], {
      folder,
      environment: {
        GITHUB_ACTIONS: 'true',
        GITHUB_BASE_REF: 'main',
        GITHUB_OUTPUT: join(folder, 'outputs'),
        INPUT_STAGE: 'dev',
      },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('demo-dev: 1 job to modify.\nCloudFormation: 1 to modify.\n');
    expect(stdout).toContain('memory: 512 → 1024 MiB');
    const plan = planIn(folder);
    expectValid(plan);
    expect(plan).toMatchObject({ against: 'base-branch', counts: { modify: 1 } });
    expect(readFileSync(join(folder, 'outputs'), 'utf8')).toContain(plan.hash);
    expect(called()).toEqual([]);
  });

  test('compares with an empty stack without credentials at a prompt', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const { code, stdout } = await runBundle(['plan', '--stage', 'dev'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('compared with an empty stack');
    expect(planIn(folder).hash).toMatch(/^offline:/);
  });
});
