import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../lab/github/lab.mjs';
import { folderWith } from '../adapters/node/disk.ts';
import { openAws, runBundle } from './bundle.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
let lab: Lab;
beforeAll(async () => {
  aws = await openAws();
  lab = await startLab();
});
afterAll(async () => {
  await aws.loopback.close();
  await lab.stop();
});

test('bootstrap --deploy makes the roles at a prompt, and prints a script that hands them to workflows', async () => {
  const folder = await folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/svc.git\n',
    'batch-jobs.yml': 'serviceName: reports\nresources: {}\n',
  });
  const environment = { ...aws.environment, GITHUB_API_URL: lab.github.url };
  const words = ['bootstrap', '--stage', 'production', '--deploy', '--github-token', 'ghs_write'];
  const { code, stdout, stderr } = await runBundle(words, { folder, environment });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const stack = aws.account.cloud.find('batch-job-bootstrap-reports');
  expect(stack?.status).toBe('CREATE_COMPLETE');
  expect(stack?.parameters).toMatchObject({ Owner: 'acme', Name: 'svc', RepositoryId: '222', CreateEcsRole: 'true' });
  expect(stdout).toContain(`"${stack?.outputs.PlanRoleArn}"`);
  for (const line of stdout.trimEnd().split('\n'))
    expect(line).toMatch(/^gh (?:variable set|api repos\S* --silent 2>\/dev\/null \|\| gh api --method PUT) /);
  const calls = aws.loopback.calls.map(({ name }) => name);
  expect(calls).toContain('ListOpenIDConnectProviders');

  // Printing calls neither AWS nor GitHub, whatever credentials there are.
  const before = aws.loopback.calls.length;
  const printed = await runBundle(['bootstrap', '--stage', 'production'], { folder, environment });
  expect(JSON.parse(printed.stdout).Resources.PlanRole).toBeDefined();
  expect(aws.loopback.calls).toHaveLength(before);
});

test('bootstrap --deploy without a region is refused', async () => {
  const folder = await folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/svc.git\n',
  });
  const { AWS_REGION: _, ...environment } = aws.environment;
  const { code, stderr } = await runBundle(['bootstrap', '--deploy'], { folder, environment });
  expect(code).toBe(1);
  expect(stderr).toContain('The AWS region is not known.');
});
