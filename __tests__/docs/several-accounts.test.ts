import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { variableCommands } from '../../src/permissions/bootstrap-commands.ts';
import { bootstrapPath, workflowRoleName } from '../../src/permissions/bootstrap-names.ts';
import { issuerOfGitHub } from '../../src/permissions/issuer.ts';
import { workflowVariables } from '../../src/permissions/workflow-variables.ts';
import { read } from './pages.ts';

const [, section = ''] = read('docs/guides/approvals.md').split('\n## Several accounts\n');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(section)?.[1] ?? '';

interface Job {
  readonly environment?: string;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: { readonly include: readonly Record<string, string>[] } };
  readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
}
const { jobs } = parse(block('yaml')) as { readonly jobs: Readonly<Record<string, Job>> };
const inputsOf = (name: string): Readonly<Record<string, string>> =>
  jobs[name]?.steps.find((step) => step.with?.command !== undefined)?.with ?? {};
const planned = jobs.plan?.strategy?.matrix.include ?? [];
const deploying = Object.keys(jobs).filter((name) => inputsOf(name).command === 'deploy');

describe('the workflow for several accounts', () => {
  test('plans and deploys the stages for which the commands above it run bootstrap, each in its region', () => {
    const told = [...block('bash').matchAll(/--stage (\S+) --aws-region (\S+)/g)].map(([, stage, region]) => [
      stage,
      region,
    ]);
    expect(told.length).toBeGreaterThan(1);
    expect(planned.map(({ stage, region }) => [stage, region])).toEqual(told);
    expect(deploying.map((name) => inputsOf(name).stage)).toEqual(told.map(([stage]) => stage));
  });

  test('deploys each stage in the environment of its name, into the account in which it is planned', () => {
    for (const name of deploying) {
      const { stage, 'expected-account-ids': account } = inputsOf(name);
      expect(jobs[name]?.environment).toBe(stage);
      expect(planned.find((one) => one.stage === stage)?.account).toBe(account);
    }
    expect(new Set(planned.map(({ account }) => account)).size).toBe(planned.length);
  });

  test('deploys by variables that the commands of bootstrap set in the environment, region included', () => {
    for (const name of deploying) {
      const facts = {
        project: 'my-repository',
        repository: 'acme/my-repository',
        environment: name,
        issuer: issuerOfGitHub,
      };
      const variables = workflowVariables('.');
      const set = variableCommands({ ...facts, file: 'x', region: 'eu-west-1', variables })
        .filter((command) => command.includes(` --env ${name} `))
        .map((command) => /variable set (\w+)/.exec(command)?.[1]);
      const used = Object.values(inputsOf(name)).flatMap((value) => /vars\.(\w+)/.exec(value)?.[1] ?? []);
      expect(used.length).toBeGreaterThan(2);
      expect(set).toEqual(expect.arrayContaining(used));
    }
  });

  test('plans by the role that bootstrap makes in each account, in no environment, and without one in a fork', () => {
    const role = inputsOf('plan')['role-to-assume'] ?? '';
    const arn = `arn:aws:iam::{0}:role${bootstrapPath('my-repository')}${workflowRoleName('my-repository', 'plan')}`;
    expect(role).toContain(`format('${arn}', matrix.account)`);
    expect(role).toMatch(/head\.repo\.full_name == github\.repository && .* \|\| '' \}\}$/);
    expect(inputsOf('plan')['expected-account-ids']).toBe('${{ matrix.account }}');
    expect(jobs.plan).not.toHaveProperty('environment');
  });
});
