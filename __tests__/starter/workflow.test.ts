import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../../src/commands/table.ts';
import { inputRules } from '../../src/door/input-rules.ts';
import { inputNamed } from '../../src/door/inputs.ts';
import { workflowVariables } from '../../src/permissions/workflow-variables.ts';
import { starterWorkflow, workflowPath } from '../../src/starter/workflow.ts';

const uses = 'acme/batch-job-action@0123456789012345678901234567890123456789';
const read = (folder: string, branch = 'main') => parse(starterWorkflow({ uses, folder, branch }));
type Step = { uses: string; with: Record<string, string> };
const stepsOf = (folder: string): Step[] => [...read(folder).jobs.plan.steps, ...read(folder).jobs.deploy.steps];

describe('starterWorkflow', () => {
  test('plans in pull requests, deploys pushes to main, and grants each job what it needs and nothing else', () => {
    const { permissions, jobs, on } = read('.');
    expect(on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(permissions).toEqual({});
    expect(Object.keys(jobs)).toEqual(['plan', 'deploy']);
    expect([jobs.plan.if, jobs.deploy.if]).toEqual([
      "github.event_name == 'pull_request'",
      "github.event_name == 'push'",
    ]);
    expect(jobs.plan.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'id-token': 'write',
      'pull-requests': 'write',
    });
    expect(jobs.deploy.permissions).toEqual({
      ...{ actions: 'read', contents: 'read', 'id-token': 'write', 'pull-requests': 'read' },
    });
    // A plan may be cut off, a deployment never.
    expect(jobs.plan.concurrency['cancel-in-progress']).toBe(true);
    expect(jobs.deploy.concurrency['cancel-in-progress']).toBe(false);
  });

  test('passes valid inputs to this action, and to each job the role that bootstrap makes for it', () => {
    const variables = workflowVariables('jobs/nightly');
    const ours = stepsOf('jobs/nightly').filter((step) => step.uses === uses);
    expect(ours.map((step) => step.with.command)).toEqual(['plan', 'deploy']);
    for (const { with: given } of ours) {
      expect(given['working-directory']).toBe('jobs/nightly');
      for (const [name, value] of Object.entries(given)) {
        if (name === 'command') expect(Object.keys(commands)).toContain(value);
        else if (value.startsWith('${{')) expect(Object.keys(inputRules)).toContain(name);
        else expect(inputNamed(name, value, '')).toEqual([name, value]);
      }
      expect(given['aws-region']).toBe(`\${{ vars.${variables.region} }}`);
    }
    expect(ours[0]?.with['role-to-assume']).toBe(
      `\${{ github.event.pull_request.head.repo.full_name == github.repository && vars.${variables.plan} || '' }}`,
    );
    expect(ours[1]?.with['role-to-assume']).toBe(`\${{ vars.${variables.deploy} }}`);
    expect(read('.').jobs.deploy.environment).toBe('production');
    expect(read('.').jobs.plan.environment).toBeUndefined();
  });

  test('deploys pushes to the default branch, whatever it is called, and to no other', () => {
    const patterns = (branch: string) => read('.', branch).on.push.branches;
    for (const branch of ['master', 'release/2026', 'true', '9', 'a,b', 'a: b'])
      expect(patterns(branch)).toEqual([branch]);
    expect(patterns('c++')).toEqual(['c\\+\\+']);
    expect(patterns('!main')).toEqual(['\\!main']);
  });

  test('pins every action to a commit, persists no credentials, and fetches what the plan compares with', () => {
    for (const step of stepsOf('.')) expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
    expect(read('.').jobs.plan.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(read('.').jobs.deploy.steps[0].with).toEqual({ 'persist-credentials': false });
  });

  test('escapes the beginning of an expression in the name of a folder', () => {
    for (const step of stepsOf('${{ secrets.A }}').filter((one) => one.uses === uses))
      expect(step.with['working-directory']).toBe("${{ '${{' }} secrets.A }}");
  });

  test('writes no working-directory for the root, and any other folder so that YAML reads it unchanged', () => {
    expect(stepsOf('.').filter(({ with: given }) => 'working-directory' in given)).toEqual([]);
    for (const folder of ['a b', 'true', '9', "it's", 'a: b'])
      expect(read(folder).jobs.deploy.steps[1].with['working-directory']).toBe(folder);
  });

  test('has a file, a name and groups of its own for each folder', () => {
    const own = (folder: string) => {
      const { name, jobs } = read(folder);
      return [workflowPath(folder), name, jobs.plan.concurrency.group, jobs.deploy.concurrency.group];
    };
    expect(own('.')).toEqual([
      '.github/workflows/batch-jobs.yml',
      'Batch jobs',
      'batch-jobs-plan-${{ github.ref }}',
      'batch-jobs-production',
    ]);
    expect(own('jobs/Nightly')).toEqual([
      '.github/workflows/batch-jobs-jobs-nightly.yml',
      'Batch jobs of jobs/Nightly',
      'batch-jobs-jobs-nightly-plan-${{ github.ref }}',
      'batch-jobs-jobs-nightly-production',
    ]);
  });

  test('explains a reference to a copy in the repository', () => {
    const copy = starterWorkflow({ uses: '$/.github/actions/batch-job', folder: '.', branch: 'main' });
    expect(copy.match(/# \$\/ is this repository/g)).toHaveLength(2);
    expect(starterWorkflow({ uses, folder: '.', branch: 'main' })).not.toContain('# $/');
    const checkedOut = starterWorkflow({ uses: './.github/actions/batch-job', folder: '.', branch: 'main' });
    expect(checkedOut.match(/# \.\/ is the checkout of the step before/g)).toHaveLength(2);
    for (const { steps } of Object.values(parse(checkedOut).jobs) as { readonly steps: readonly Step[] }[])
      expect(steps.map((step) => step.uses.split('@')[0]).slice(0, 2)).toEqual([
        ...['actions/checkout', './.github/actions/batch-job'],
      ]);
  });

  test('runs on runners of one’s own on a GitHub Enterprise Server, and else on those of GitHub', () => {
    const runnersOf = (ownRunners: boolean) =>
      Object.values(parse(starterWorkflow({ uses, folder: '.', branch: 'main', ownRunners })).jobs).map(
        (job) => (job as { readonly 'runs-on': unknown })['runs-on'],
      );
    const own = ['self-hosted', 'linux', 'x64'];
    expect([runnersOf(true), runnersOf(false)]).toEqual([
      [own, own],
      ['ubuntu-24.04', 'ubuntu-24.04'],
    ]);
  });

  test('keeps the plan, by which the deploy knows the change that was reviewed, except on a GitHub Enterprise Server', () => {
    const kept = (folder: string, ownRunners = false) =>
      (
        parse(starterWorkflow({ uses, folder, branch: 'main', ownRunners })).jobs.plan.steps as readonly {
          readonly uses: string;
          readonly with: Readonly<Record<string, unknown>>;
        }[]
      ).find((step) => step.uses.startsWith('actions/upload-artifact@'))?.with;
    const artifact = { name: 'batch-job-plan-production', 'include-hidden-files': true };
    expect(kept('.')).toEqual({ ...artifact, path: '.batch-job/plan.json' });
    expect(kept('jobs/nightly')).toEqual({ ...artifact, path: 'jobs/nightly/.batch-job/plan.json' });
    expect(kept('.', true)).toBeUndefined();
  });
});
