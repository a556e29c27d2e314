import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/door/inputs.ts';
import { reviewedInputsOf } from '../../src/door/reviewed-inputs.ts';

const commit = 'a'.repeat(40);
const environment = {
  GITHUB_SHA: commit,
  GITHUB_WORKFLOW_REF: 'acme/svc/.github/workflows/jobs.yml@refs/heads/main',
};
const read = (words: readonly string[], known: Readonly<Record<string, string>> = environment, command = 'deploy') =>
  reviewedInputsOf(readArguments([command, '--stage', 'dev', ...words]), known);

describe('reviewedInputsOf', () => {
  test('looks by default for a plan of the run’s own workflow, and refuses another change than that', () => {
    expect(read([])).toEqual({
      ...{ onMismatch: 'fail', required: false, workflow: '.github/workflows/jobs.yml', commit },
    });
    expect(read([], {})).toEqual({ onMismatch: 'fail', required: false });
  });

  test('returns what the inputs say', () => {
    const words = ['--plan-file', 'out/plan.json', '--on-plan-mismatch', 'report', '--require-plan'];
    expect(read([...words, '--plan-workflow', '.github/workflows/plan.yml'])).toEqual({
      ...{ onMismatch: 'report', required: true, planFile: 'out/plan.json' },
      ...{ workflow: '.github/workflows/plan.yml', commit },
    });
  });

  test.each(['main', 'a'.repeat(39), 'A'.repeat(40), ''])('knows no commit by GITHUB_SHA %j', (GITHUB_SHA) => {
    expect(read([], { ...environment, GITHUB_SHA })).not.toHaveProperty('commit');
  });

  test.each([['--require-plan'], ['--plan-file', 'plan.json']])(
    'refuses %s with on-plan-mismatch: ignore, which compares nothing',
    (...words) => {
      const refused = { code: 'door/bad-value', message: expect.stringContaining(words[0]?.slice(2) ?? '') };
      expect(() => read([...words, '--on-plan-mismatch', 'ignore'])).toThrow(expect.objectContaining(refused));
      expect(read(['--on-plan-mismatch', 'ignore'])).toMatchObject({ onMismatch: 'ignore', required: false });
    },
  );

  test.each(['.github/workflows/../evil.yml', 'plan.yml', '.github/workflows/plan', '.github/workflows/a@b.yml'])(
    'refuses %s as a workflow',
    (path) => expect(() => read(['--plan-workflow', path])).toThrow(),
  );

  test('is for deploy alone: a preview and a plan have no reviewed plan', () => {
    expect(read([], environment, 'plan')).toBeUndefined();
  });
});
