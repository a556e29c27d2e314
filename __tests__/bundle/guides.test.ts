import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../docs/pages.ts';
import { openAws } from './bundle.ts';
import { type Newcomer, newcomer, shellBlocks } from './newcomer.ts';

const dockerfile = { Dockerfile: 'FROM busybox\nCMD ["true"]\n' };
const stacktape = {
  'stacktape.yml': `serviceName: reports
resources:
  nightly:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox } } }
      resources: { cpu: 1, memory: 900 }
`,
};

/** The files that a reader of a guide has at its beginning. */
const beginnings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'approvals.md': dockerfile,
  'from-cdk.md': dockerfile,
  'from-cloudformation-github-deploy.md': dockerfile,
  'from-copilot.md': dockerfile,
  'from-stacktape.md': stacktape,
  'upgrade-and-uninstall.md': dockerfile,
  'where-it-runs.md': dockerfile,
};
const guides = readdirSync(join(root, 'docs/guides')).filter((name) => name.endsWith('.md'));

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterAll(() => aws.loopback.close());

/** Follows what the first deploy has done before: the copy of the action is in the repository. */
const withAction = async (user: Newcomer): Promise<void> => {
  await user.sh('node ../batch-job-action/dist/index.js init && mkdir -p .github/actions/batch-job');
  await user.sh('cp -r ../batch-job-action/action.yml ../batch-job-action/dist .github/actions/batch-job');
};

test('every guide with commands has a beginning', () => {
  expect(guides.filter((name) => shellBlocks(`docs/guides/${name}`).flat().length > 0)).toEqual(
    Object.keys(beginnings),
  );
});

describe.each(Object.keys(beginnings))('docs/guides/%s', (name) => {
  test('has commands that work one after the other, as they are written', async () => {
    const user = await newcomer(beginnings[name] ?? {});
    const blocks = shellBlocks(`docs/guides/${name}`).flat();
    if (!blocks.some((block) => block.includes('../batch-job-action/dist/index.js init'))) await withAction(user);
    for (const block of blocks) await user.sh(block, block.includes(' destroy ') ? { ...aws.environment } : {});
    expect(await user.sh('git status --porcelain')).toContain('batch-jobs.yml');
  });
});
