import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../../src/commands/table.ts';
import { inputRules } from '../../src/door/input-rules.ts';
import { inputNamed } from '../../src/door/inputs.ts';
import { starterWorkflow } from '../../src/starter/workflow.ts';

const uses = 'acme/batch-job-action@0123456789012345678901234567890123456789';
const read = (folder: string) => parse(starterWorkflow({ uses, folder }));
type Step = { uses: string; with: Record<string, string> };

describe('starterWorkflow', () => {
  test('grants its only job to read the checkout and to request an OIDC token, and nothing else', () => {
    const { permissions, jobs, on } = read('.');
    expect(on).toEqual({ push: { branches: ['main'] } });
    expect(permissions).toEqual({});
    expect(Object.keys(jobs)).toEqual(['deploy']);
    expect(jobs.deploy.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  test('passes valid inputs to this action, and the role to the last step only', () => {
    const steps: Step[] = read('jobs/nightly').jobs.deploy.steps;
    const ours = steps.filter((step) => step.uses === uses);
    expect(ours.map((step) => step.with.command)).toEqual(['validate', 'deploy']);
    for (const { with: given } of ours) {
      expect(given['working-directory']).toBe('jobs/nightly');
      for (const [name, value] of Object.entries(given)) {
        if (name === 'command') expect(Object.keys(commands)).toContain(value);
        else if (value.startsWith('${{')) expect(Object.keys(inputRules)).toContain(name);
        else expect(inputNamed(name, value, '')).toEqual([name, value]);
      }
    }
    expect(ours.map(({ with: given }) => 'role-to-assume' in given)).toEqual([false, true]);
  });

  test('pins every action to a commit, and persists no credentials in the checkout', () => {
    const steps: Step[] = read('.').jobs.deploy.steps;
    for (const step of steps) expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false });
  });

  test('escapes the beginning of an expression in the name of a folder', () => {
    expect(read('${{ secrets.A }}').jobs.deploy.steps[1].with['working-directory']).toBe("${{ '${{' }} secrets.A }}");
  });

  test('writes no working-directory for the root, and any other folder so that YAML reads it unchanged', () => {
    expect(read('.').jobs.deploy.steps[1].with).toEqual({ command: 'validate', stage: 'production' });
    for (const folder of ['a b', 'true', '9', "it's", 'a: b'])
      expect(read(folder).jobs.deploy.steps[1].with['working-directory']).toBe(folder);
  });
});
