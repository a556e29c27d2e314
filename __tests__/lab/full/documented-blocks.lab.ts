// Each example of Stacktape's page of batch jobs, word for word, inside of the smallest config that defines what it names:
// the cases `seed-*`.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { tools } from '../../../lab/github/tools.mjs';
import { root } from '../harness.ts';
import { deleteRepository, secrets, stack } from '../support/account.ts';
import { deploy, destroyToNothing, folderOf } from '../support/project.ts';

const project = 'lab-documented';
const cases = new URL('../../cases/', import.meta.url).pathname;
const names = readdirSync(cases).filter((name) => name.startsWith('seed-'));
const named = { flags: ['--project-name', project] };

/** Returns a copy of a case without what belongs to the case alone. */
const copyOf = (name: string): string => {
  const folder = folderOf({});
  const isOfConfig = (path: string) => !['expected', 'case.json'].includes(basename(path));
  cpSync(join(cases, name), folder, { recursive: true, filter: isOfConfig });
  return folder;
};

beforeAll(async () => {
  const SecretString = JSON.stringify({ password: 'correct-horse-battery' });
  await secrets.send(new CreateSecretCommand({ Name: 'dbSecret', SecretString }));
});
let deployed: { folder: string; stage: string } | undefined;
afterEach(async () => {
  if (deployed) await destroyToNothing(deployed.folder, deployed.stage, `${project}-${deployed.stage}`, named);
  deployed = undefined;
});
afterAll(async () => {
  await secrets.send(new DeleteSecretCommand({ SecretId: 'dbSecret', ForceDeleteWithoutRecovery: true }));
  await deleteRepository(`batch-job/${project}/preview`);
});

test('the page has nineteen examples', () => {
  expect(names).toHaveLength(19);
});

test.each(names.map((name, index) => [name, `pr-${index + 1}`]))(
  '%s deploys, and goes without a trace',
  async (name, stage) => {
    const folder = copyOf(name);
    const flags = [...named.flags];
    // A program of the repository runs in a job without credentials; what it answers is handed on in the effective config.
    if (readFileSync(join(folder, 'batch-jobs.yml'), 'utf8').includes('\ndirectives:')) {
      const words = ['compile', '--working-directory', folder, '--stage', stage, '--base-stage', stage, ...flags];
      // Node 24 reads TypeScript, in which the program of the page is written.
      execFileSync(tools.node24(), [join(root, 'dist/index.js'), ...words, '--allow-custom-directives'], {
        env: { PATH: process.env.PATH, HOME: folder, AWS_REGION: 'us-east-1' },
        stdio: 'pipe',
      });
      cpSync(join(folder, '.batch-job/effective-config.yml'), join(folder, 'batch-jobs.yml'));
    }
    deployed = { folder, stage };
    await deploy(folder, stage, { flags });
    expect((await stack(`${project}-${stage}`))?.StackStatus).toBe('CREATE_COMPLETE');
  },
);
